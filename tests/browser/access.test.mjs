// Who may do what on the demo page: the matrix, the answers, and that whoever acts is judged by their roles.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { serious } from "./axe.mjs";
import { loadSample, startDemo } from "./demo.mjs";
import { desktop, phone, screenshot } from "./browser.mjs";

let demo;
before(async () => (demo = await startDemo()));
after(() => demo?.close());

const open = async (page) => {
  await loadSample(page);
  await page.evaluate(() => (location.hash = "#/access"));
  await page.getByRole("heading", { name: "Who may do what" }).waitFor();
  await page.locator(".permission").first().waitFor({ timeout: 10_000 });
};
const verdict = (page) => page.getByRole("status", { name: "Answer" });

test("somebody asks why a person may not do something", async () => {
  await demo.visit(desktop, async (page) => {
    await open(page);
    await verdict(page).getByText("No, Nora Bennett may not delete clients").waitFor();
    const answer = await verdict(page).innerText();
    assert.match(answer, /Their role, Receptionist, does not allow it/);
    assert.match(answer, /Grant it to one of their roles/);
    assert.match(answer, /permission-denied/);
    await screenshot(page, "access-01-no");

    await page.getByLabel("Does what").selectOption({ label: "Update" });
    await page.getByLabel("To what").selectOption({ label: "Appointments" });
    await verdict(page).getByText("What decided").waitFor();
    assert.match(await verdict(page).innerText(), /condition-not-met/);
    await page.getByLabel("Its clinic is").selectOption({ label: "Another’s" });
    assert.match(await verdict(page).innerText(), /condition-not-met/);
    await page.getByLabel("Its clinic is").selectOption({ label: "Theirs" });
    await verdict(page).getByText("Yes, Nora Bennett may update appointments").waitFor();

    await page.getByLabel("Does what").selectOption({ label: "Prescribe" });
    await verdict(page).getByText("this action does not exist there").waitFor();
    await page.getByLabel("Who", { exact: true }).selectOption({ label: "Owner" });
    await page.getByLabel("To what").selectOption({ label: "Prescriptions" });
    await verdict(page).getByText("Yes, Owner may prescribe prescriptions").waitFor();
  });
});

test("the matrix is turned by role, resource and action, and its cells ask why", async () => {
  await demo.visit(desktop, async (page) => {
    await open(page);
    const matrix = page.getByRole("region", { name: "Matrix" });
    assert.equal(await matrix.getByRole("row").count(), 15);
    await page.getByLabel("By", { exact: true }).selectOption({ label: "Resource" });
    assert.equal(await matrix.getByRole("row").count(), 13);
    await page.getByLabel("Resource", { exact: true }).selectOption({ label: "Audit logs" });
    await page.getByLabel("Only what is allowed").check();
    assert.ok((await matrix.getByRole("row").count()) < 13);
    await page.getByLabel("By", { exact: true }).selectOption({ label: "Action" });
    await page.getByLabel("Action", { exact: true }).selectOption({ label: "Void" });
    // By keyboard as by hand.
    const cell = matrix.getByRole("button", { name: /^Receptionist: Void Payments/ });
    await cell.focus();
    await page.keyboard.press("Enter");
    await verdict(page).getByText(/Receptionist may( not)? void payments/).waitFor();
    await screenshot(page, "access-02-action");
  });
});

test("whoever acts may do what their roles say, and hears why not", async () => {
  await demo.visit(desktop, async (page) => {
    await open(page);
    await page.evaluate(() => (location.hash = "#/bills"));
    await page.getByRole("link", { name: /Overdue/ }).first().click();
    const pay = page.getByRole("button", { name: "Record a payment" });
    await pay.click();
    await page.getByLabel("Amount").fill("1.00");
    await page.getByLabel("Payment method").selectOption({ label: "Cash" });
    // The desk takes money; a technician does not, and hears so before the form is sent; the owner may do all.
    const record = page.getByRole("button", { name: "Record the payment" });
    const denied = page.locator('[data-code="permission-denied"]').first();
    const acts = (name) => page.getByLabel("Acting as").selectOption({ label: name });
    await acts("Aiko Tanabe, veterinary technician");
    await page.getByLabel("Amount").fill("2.00");
    await denied.waitFor();
    await screenshot(page, "access-03-denied");
    await acts("Grace Holloway, practice manager");
    await page.getByLabel("Amount").fill("3.00");
    await denied.waitFor({ state: "detached" });
    await record.click();
    await page.locator(".notice").getByText("The payment is recorded").waitFor();
  });
});

for (const [name, device] of [["phone", { ...phone, viewport: { width: 360, height: 740 } }], ["light", desktop], ["dark", { ...desktop, colorScheme: "dark" }]]) {
  test(`it fits, and nothing stands in the way of assistive technology: ${name}`, async () => {
    await demo.visit(device, async (page) => {
      await open(page);
      await verdict(page).waitFor();
      assert.deepEqual(await serious(page), []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth) - page.viewportSize().width;
      assert.ok(overflow <= 0, `${overflow} pixels too wide`);
      await page.screenshot({ path: `../target/screenshots/access-${name}.png`, fullPage: true });
    });
  });
}
