// The demo page for everybody: by the keyboard alone, and as assistive technology sees it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { serious } from "./axe.mjs";
import { desktop, phone, screenshot } from "./browser.mjs";
import { loadSample, startDemo } from "./demo.mjs";

let demo;
before(async () => (demo = await startDemo()));
after(() => demo?.close());

/** Presses Tab until the cursor stands on something of that role and name, or on the field of that label. */
async function reach(page, name) {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press("Tab");
    const [here, outline] = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at.labels?.[0]?.innerText.replace("*", "") ?? at.ariaLabel ?? at.innerText ?? "";
      return [label.trim().replace(/\s+/g, " "), getComputedStyle(at).outlineStyle];
    });
    if (name instanceof RegExp ? name.test(here) : here === name) {
      assert.equal(outline, "solid", `the focus on ${here} is seen`);
      return;
    }
  }
  assert.fail(`Tab never reaches ${name}`);
}

test("a visit by the keyboard alone", async () => {
  await demo.visit(desktop, async (page) => {
    const press = async (name, key = "Enter") => {
      await reach(page, name);
      await page.keyboard.press(key);
    };
    const type = async (name, text) => {
      await reach(page, name);
      await page.keyboard.type(text);
    };
    await press("Load the sample week");
    await page.locator(".block").first().waitFor({ timeout: 60_000 });

    await press("Book");
    await page.getByRole("dialog").waitFor();
    await type("Patient", "duke");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await type("Veterinarian", "Dr. M");
    await reach(page, "Time");
    await page.keyboard.type("1100AM");
    await type("Type", "Cons");
    await screenshot(page, "keyboard-1-booking");
    await press("Book");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    await press(/^Duke/);
    await press("Check in");
    await press("Start the visit");
    await press(/^Open the visit/);
    await page.getByRole("heading", { name: "SOAP note" }).waitFor();
    await type("Subjective", "Limps.");
    await press("Act as Dr. Lindqvist");
    for (const part of ["Objective", "Assessment", "Plan"]) await type(part, `${part}, by keyboard.`);
    await type("Weight", "36.8");
    await page.keyboard.press("Tab");
    await page.locator("button:enabled", { hasText: "Sign and lock" }).waitFor();
    await press("Sign and lock");
    await page.getByText("The record is locked").waitFor();
    await screenshot(page, "keyboard-2-signed");

    await press("New invoice");
    await page.getByRole("heading", { name: /New invoice/ }).waitFor();
    await type("Add a service, product or package", "recheck");
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByTestId("total-total").waitFor();
    await press("Save the draft");
    await page.getByRole("heading", { name: /Invoice D-/ }).waitFor();
    await page.locator("button:enabled", { hasText: "Send" }).waitFor();
    await press("Send");
    await page.getByRole("heading", { name: /Invoice INV-/ }).waitFor();
    // The desk takes the money.
    await type(/^Acting as/, "Nora B");
    await press("Record a payment");
    await type("Payment method", "Cash");
    await press("Record the payment");
    await page.locator("main .status").getByText("Paid", { exact: true }).first().waitFor();
    await screenshot(page, "keyboard-3-paid");
  });
});

test("Escape closes a drawer, and the focus is where it was", async () => {
  await demo.visit(desktop, async (page) => {
    await loadSample(page);
    const block = page.locator(".block a").first();
    await block.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.ok(await block.evaluate((link) => link === document.activeElement));
  });
});

for (const [name, device] of Object.entries({ light: desktop, dark: { ...desktop, colorScheme: "dark" }, phone })) {
  test(`axe finds nothing serious: ${name}`, async () => {
    await demo.visit(device, async (page) => {
      const found = {};
      const look = async (view) => {
        await page.waitForTimeout(200); // drawers have slid in
        const mistakes = await serious(page);
        if (mistakes.length > 0) found[view] = mistakes;
      };
      await look("welcome");
      await loadSample(page);
      await look("day");
      await page.locator(".block a, .day-list a").filter({ hasText: "In progress" }).first().click();
      await page.getByRole("link", { name: /Open the visit/ }).waitFor();
      await look("appointment");
      await page.getByRole("link", { name: /Open the visit/ }).click();
      await page.getByRole("heading", { name: "SOAP note" }).waitFor();
      await look("visit");
      await page.getByRole("link", { name: "New estimate" }).click();
      await page.getByRole("combobox", { name: "Add a service, product or package" }).fill("blood");
      await page.keyboard.press("Enter");
      await page.getByTestId("total-total").waitFor();
      await look("draft");
      await page.getByRole("link", { name: "Bills", exact: true }).click();
      await page.getByRole("heading", { name: "Estimates" }).waitFor();
      await look("bills");
      await page.getByRole("link", { name: /Overdue/ }).first().click();
      await page.getByRole("button", { name: "Record a payment" }).click();
      await look("invoice");
      await page.getByRole("link", { name: "Clients", exact: true }).click();
      await page.getByRole("link", { name: /Abernathy/ }).waitFor();
      await look("clients");
      await page.getByRole("link", { name: /Abernathy/ }).click();
      await page.getByRole("link", { name: "Book for Biscuit" }).click();
      await page.getByRole("dialog").waitFor();
      await look("booking");
      assert.deepEqual(found, {});
    });
  });
}
