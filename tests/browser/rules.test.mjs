// The rules on the page: every one with its examples, which answer as one types, and their pictures.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { serious } from "./axe.mjs";
import { desktop, phone, screenshot } from "./browser.mjs";
import { startDemo } from "./demo.mjs";

let demo;
before(async () => (demo = await startDemo()));
after(() => demo?.close());

const names = (folder, ending) =>
  readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
const golden = new Map(
  names("../golden/rules/", ".jsonl").map((id) => {
    const text = readFileSync(new URL(`../golden/rules/${id}.jsonl`, import.meta.url), "utf8");
    return [id, text.trim().split("\n").map((line) => JSON.parse(line))];
  }),
);
const pictures = new Set(names("../../web-demo/src/rules/pictures/", ".ts"));

/** Shows an example of a rule. */
async function show(page, id, example = 1) {
  await page.evaluate((to) => (location.hash = to), `#/rules/${id}/${example}`);
  await page.locator("h1").getByText(id, { exact: true }).waitFor();
  await page.locator(".examples [aria-current]", { hasText: new RegExp(`^Example ${example}(?!\\d)`) }).waitFor();
}

const field = (page, path) => page.locator(`[name="${path}"]`);
const said = (page, label) => page.getByTestId("answer").locator("div", { has: page.getByText(label, { exact: true }) }).locator("dd");
const drawing = (page) => page.getByTestId("picture").locator("svg[role=img]");

/** Asks again until it holds: a picture is drawn a moment after the key. */
async function soon(holds) {
  const end = Date.now() + 5000;
  while (!(await holds())) assert.ok(Date.now() < end, `in time: ${holds}`);
}

test("every page answers its examples as the rule does", () =>
  demo.visit(desktop, async (page) => {
    await page.goto(`${page.url()}#/rules`);
    await page.locator(".rule-links").first().waitFor();
    const listed = await page.locator(".rule-links a > code").allInnerTexts();
    assert.deepEqual(listed.sort(), [...golden.keys()].sort());
    for (const [id, examples] of golden) {
      await show(page, id);
      if (id === [...golden.keys()][0]) await page.getByRole("group", { name: "How the answer is shown" }).getByText("JSON").click();
      for (const [index, { input, output }] of examples.entries()) {
        await show(page, id, index + 1);
        assert.deepEqual(JSON.parse(await page.getByTestId("answer-json").innerText()), output, `${id} ${index + 1}`);
        if (!pictures.has(id) || "error" in output) {
          assert.equal(await drawing(page).count(), 0, `${id} ${index + 1} has no picture`);
        } else {
          await drawing(page).waitFor();
          assert.match(await drawing(page).getAttribute("aria-label"), /\w/);
          assert.match(await page.locator("figcaption").innerText(), /\w{3}/, `${JSON.stringify(input)} in words`);
        }
      }
    }
  }));

test("a rule is found, and leads to its source", () =>
  demo.visit(desktop, async (page) => {
    await page.getByRole("link", { name: "Rules", exact: true }).click();
    await page.getByLabel("Search the rules").fill("VACCINE unicorn");
    await page.getByText(/^No rule says/).waitFor();
    await page.getByLabel("Search the rules").fill("taper corticosteroids");
    assert.deepEqual(await page.locator(".rule-links a > code").allInnerTexts(), ["dosing.taper"]);
    await page.locator(".rule-links a").click();
    const source = await page.getByRole("link", { name: /taper\.rs$/ }).getAttribute("href");
    const text = await page.evaluate(async (at) => (await fetch(at)).text(), source);
    assert.match(text, /id = "dosing\.taper"/);
    await page.evaluate(() => (location.hash = "#/rules/dosing.guess"));
    await page.getByText("There is no rule “dosing.guess”").waitFor();
  }));

test("an example answers as it is changed, and undoing brings it back", () =>
  demo.visit(desktop, async (page) => {
    await show(page, "pricing.line");
    const before = await said(page, "Gross").innerText();
    await field(page, "qty").fill("7");
    await soon(async () => (await said(page, "Gross").innerText()) !== before);
    await page.getByRole("button", { name: "Undo the changes" }).click();
    await soon(async () => (await said(page, "Gross").innerText()) === before);

    await field(page, "qty").fill("many");
    await page.locator('.refusal [data-code="value-invalid"]').waitFor();
    assert.equal(await field(page, "qty").getAttribute("aria-invalid"), "true");
    await page.getByRole("button", { name: "Go to the field" }).click();
    assert.ok(await field(page, "qty").evaluate((input) => input === document.activeElement));
    await field(page, "qty").fill("");
    await page.locator('.refusal [data-code="field-missing"]').waitFor();
    await screenshot(page, "rules-refused");

    await page.getByRole("group", { name: "How the input is shown" }).getByText("JSON").click();
    const json = page.getByLabel("The input as JSON");
    await json.fill('{"qty": "2", "unit_price": "5.00"');
    await page.getByText("This is no JSON yet").waitFor();
    await json.fill('{"qty": "2", "unit_price": "5.00"}');
    await soon(async () => (await said(page, "Gross").innerText()) === "10.00");
    await page.getByRole("group", { name: "How the input is shown" }).getByText("Form").click();
    assert.equal(await field(page, "unit_price").inputValue(), "5.00");
  }));

test("lists and maps grow and shrink, and the picture follows", () =>
  demo.visit(desktop, async (page) => {
    await show(page, "pricing.invoice");
    await drawing(page).waitFor();
    const before = await page.locator("figcaption").innerText();
    await page.getByRole("button", { name: "Add: line" }).click();
    await field(page, "lines[3].unit_price").fill("100.00");
    await soon(async () => (await page.locator("figcaption").innerText()) !== before);
    await soon(async () => /\$233\.27/.test(await drawing(page).innerHTML()));
    await field(page, "lines[3].tax_class").fill("luxury");
    await page.locator('.refusal [data-code="tax-class-unknown"]').waitFor();
    await soon(async () => (await drawing(page).count()) === 0);
    await page.getByRole("button", { name: "Add to: tax classes" }).click();
    await field(page, "tax_classes.new name").fill("luxury");
    await drawing(page).waitFor();
    await page.getByRole("button", { name: "Remove line 4" }).click();
    await page.getByRole("button", { name: "Remove luxury from tax classes" }).click();
    await soon(async () => (await page.locator("figcaption").innerText()) === before);
    assert.equal(await page.getByTestId("answer").locator("dd").first().innerText(), "130.77");

    await show(page, "dosing.taper");
    await drawing(page).waitFor();
    const bars = () => drawing(page).locator("tspan", { hasText: /^\d+ h$/ }).count();
    await soon(async () => (await bars()) === 4);
    await page.getByRole("button", { name: "Remove phase 4" }).click();
    await soon(async () => (await bars()) === 3);
  }));

// Colours and widths come from the same few sheets: beside all pages in one light, one of each area in others.
const some = [...golden.keys()].filter((id, index, ids) => pictures.has(id) || ids[index - 1]?.split(".")[0] !== id.split(".")[0]);
const looks = { light: [desktop, golden.keys()], dark: [{ ...desktop, colorScheme: "dark" }, some], phone: [phone, some] };
for (const [name, [device, ids]] of Object.entries(looks)) {
  test(`axe finds nothing serious, and nothing is wider than the screen: ${name}`, () =>
    demo.visit(device, async (page) => {
      const found = {};
      const look = async (view) => {
        const mistakes = await serious(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) mistakes.push(`${overflow} pixels too wide`);
        if (mistakes.length > 0) found[view] = mistakes;
      };
      await page.goto(`${page.url()}#/rules`);
      await page.locator(".rule-links").first().waitFor();
      await screenshot(page, `rules-${name}`);
      await look("list");
      for (const id of ids) {
        await show(page, id);
        if (pictures.has(id)) {
          await drawing(page).waitFor();
          await screenshot(page, `rules-${name}-${id}`);
        }
        await look(id);
      }
      await show(page, "pricing.invoice", golden.get("pricing.invoice").length);
      await look("an error");
      assert.deepEqual(found, {});
    }));
}
