// The audit log on the demo page: everything, one row, filters, the file, and by keyboard.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { loadSample, startDemo } from "./demo.mjs";
import { desktop, phone, screenshot } from "./browser.mjs";

let demo;
before(async () => (demo = await startDemo()));
after(() => demo?.close());

const entries = (page) => page.locator(".timeline > li");

test("who did what, of a client, with what it was before", async () => {
  await demo.visit(desktop, async (page) => {
    await loadSample(page);
    await page.getByRole("link", { name: "Clients" }).click();
    await page.getByRole("link", { name: /Adeyemi/ }).first().click();
    await page.getByRole("link", { name: "Who saw or changed this" }).click();
    await page.getByRole("heading", { name: "Audit log" }).waitFor();
    await entries(page).first().waitFor();
    const of = await entries(page).count();
    assert.ok(of >= 1);
    // Everything about an entry can be reached and opened by keyboard.
    const details = entries(page).last().locator("summary");
    await details.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("rowheader", { name: "Last name" }).last().waitFor();
    assert.match(await entries(page).last().innerText(), /Adeyemi/);
    await screenshot(page, "audit-01-client");

    await page.getByRole("link", { name: "Of the whole practice" }).click();
    await page.getByText("Who did what in this practice").waitFor();
    await entries(page).nth(10).waitFor();
    await page.getByRole("button", { name: "Show more" }).waitFor();
    await page.getByLabel("Action").selectOption({ label: "Delete" });
    await page.waitForFunction(() => ![...document.querySelectorAll(".audit-what strong")].some((it) => !it.textContent.startsWith("Delete")));
    await page.getByLabel("Action").selectOption({ label: "Any" });
    await page.getByLabel("From").fill("2030-01-01");
    await page.getByText("Nothing is recorded of that.").waitFor();
    await page.getByLabel("From").fill("");
    await entries(page).nth(10).waitFor();
    await screenshot(page, "audit-02-practice");

    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download as CSV" }).click()]);
    assert.equal(file.suggestedFilename(), "audit-log.csv");
    const text = await readFile(await file.path(), "utf8");
    const [head, ...lines] = text.split("\r\n").filter(Boolean);
    assert.match(head, /^created_at,user_name,user_role,action,/);
    assert.ok(lines.length > 100, `${lines.length} lines`);
  });
});

test("what is refused stands in the log", async () => {
  await demo.visit(desktop, async (page) => {
    await loadSample(page);
    await page.evaluate(() => (location.hash = "#/audit"));
    await page.getByLabel("Outcome").selectOption({ label: "Error" });
    await page.getByText("Nothing is recorded of that.").or(entries(page).first()).waitFor();
  });
});

for (const [name, device] of [["phone", { ...phone, viewport: { width: 360, height: 740 } }], ["dark", { ...desktop, colorScheme: "dark" }]]) {
  test(`it fits: ${name}`, async () => {
    await demo.visit(device, async (page) => {
      await loadSample(page);
      await page.evaluate(() => (location.hash = "#/audit"));
      await entries(page).nth(10).waitFor();
      await entries(page).first().locator("summary").click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} pixels too wide`);
      await screenshot(page, `audit-${name}`);
    });
  });
}
