// A whole visit on the demo page, as somebody at the desk and a veterinarian make it: from the booking to
// the money, over a reload, to the reset. A screenshot for every step.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { atDesk, loadSample, pick, startDemo } from "./demo.mjs";
import { desktop, phone, screenshot } from "./browser.mjs";

let demo;
before(async () => (demo = await startDemo()));
after(() => demo?.close());

const dialog = (page) => page.getByRole("dialog");
const said = (page, text) => page.locator(".notice").getByText(text).waitFor();
const status = (page, text) => page.locator("main .status").getByText(text, { exact: true }).first().waitFor();
const total = async (page, name) => Number((await page.getByTestId(`total-${name}`).innerText()).replace(/[^\d.]/g, ""));

test("a visit, from the booking to the money", async () => {
  await demo.visit(desktop, async (page) => {
    await loadSample(page);
    await screenshot(page, "visit-01-day");
    await book(page);
    await receive(page);
    await writeAndSign(page);
    await estimate(page);
    await invoiceAndPay(page);
    await leave(page);
    await reload(page);
    await reset(page);
  });
});

/** Books Duke: first where Bryn has the veterinarian already, then half an hour from now. */
async function book(page) {
  await page.getByRole("link", { name: "Book", exact: true }).click();
  const form = dialog(page);
  await pick(form.getByRole("combobox", { name: "Patient" }), "duke");
  await form.getByLabel("Veterinarian").selectOption({ label: "Dr. Maya Lindqvist" });
  await form.getByLabel("Type").selectOption({ label: "Consultation" });
  await form.getByLabel("Complaint").fill("Limps since yesterday");
  const taken = await page.locator('.column:has-text("Lindqvist") .block[data-status="scheduled"] .block-what').first().innerText();
  const [hour, minute] = taken.match(/(\d+):(\d+) PM/).slice(1).map(Number);
  await form.getByLabel("Time").fill(`${String(hour + 12).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
  const clash = form.locator('[data-code="appointment-overlap"]');
  await clash.getByRole("link").waitFor();
  assert.match(await clash.innerText(), /another appointment then: \w+, \d/);
  await screenshot(page, "visit-02-conflict");
  await clash.getByRole("link").click();
  await dialog(page).getByText("Dr. Maya Lindqvist").waitFor();
  await page.goBack();
  assert.equal(await form.getByLabel("Complaint").inputValue(), "Limps since yesterday", "nothing typed is lost");
  await form.getByLabel("Time").fill("11:00");
  await form.getByRole("button", { name: "Book" }).click();
  await said(page, "Duke is booked");
  await screenshot(page, "visit-03-booked");
}

/** Checks Duke in and calls him in. */
async function receive(page) {
  await page.getByRole("link", { name: /Duke/ }).click();
  await dialog(page).getByRole("button", { name: "Check in" }).click();
  await said(page, "Duke is checked in");
  await screenshot(page, "visit-04-checked-in");
  await dialog(page).getByRole("button", { name: "Start the visit" }).click();
  await said(page, "Duke is called in");
  await dialog(page).getByRole("link", { name: /Open the visit/ }).click();
  await page.getByRole("heading", { name: "SOAP note" }).waitFor();
}

async function writeAndSign(page) {
  const note = {
    Subjective: "Limps on the right foreleg since yesterday evening.",
    Objective: "Pain at the shoulder, no swelling. Bears weight.",
    Assessment: "Strain of the biceps tendon suspected.",
    Plan: "Radiographs, rest for ten days, carprofen.",
  };
  // The desk writes no records, and hears so at once.
  await page.getByLabel("Subjective", { exact: true }).fill("Limps.");
  await page.getByLabel("Subjective", { exact: true }).press("Tab");
  await page.locator('.note > .violations [data-code="permission-denied"]').waitFor();
  assert.ok(await page.getByRole("button", { name: "Sign and lock" }).isDisabled());
  await screenshot(page, "visit-05-desk");
  await page.getByRole("button", { name: "Act as Dr. Lindqvist" }).click();
  for (const [part, text] of Object.entries(note)) await page.getByLabel(part, { exact: true }).fill(text);
  await page.getByLabel("Heart rate").fill("96");
  await page.getByLabel("Weight", { exact: true }).fill("36.8");
  await page.getByLabel("Add a diagnosis").fill("Lameness, right foreleg");
  await page.getByLabel("Add a diagnosis").press("Tab");
  await page.getByText("Lameness, right foreleg").waitFor();
  await page.getByText(/Saved at/).waitFor();
  await page.locator(".note > .violations").waitFor({ state: "detached" });
  await screenshot(page, "visit-05-note");
  await page.getByRole("button", { name: "Sign and lock" }).click();
  await page.getByText("The record is locked").waitFor();
  assert.ok(!(await page.getByLabel("Plan", { exact: true }).isEditable()));
  await screenshot(page, "visit-06-signed");
  await atDesk(page);
}

/** An estimate of three lines, one with a range, one that may be left out: sent, accepted, made an invoice. */
async function estimate(page) {
  await page.getByRole("link", { name: "New estimate" }).click();
  const add = page.getByRole("combobox", { name: "Add a service, product or package" });
  for (const article of ["radiographs", "carprofen", "joint"]) await pick(add, article);
  const lines = page.locator(".line-editor > li");
  await lines.nth(1).getByLabel("At least").fill("14");
  await lines.nth(1).getByLabel("At most").fill("20");
  await lines.nth(2).getByLabel("Optional").check();
  await page.getByTestId("total-at-most").waitFor();
  await screenshot(page, "visit-07-estimate-draft");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await said(page, "The estimate is sent");
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await page.getByLabel(/Joint supplement/).check();
  await screenshot(page, "visit-08-estimate-accept");
  await page.getByRole("button", { name: "Accept the estimate" }).click();
  await status(page, "Accepted");
  await page.getByRole("button", { name: "Make the invoice" }).click();
  await page.getByRole("heading", { name: /Invoice D-/ }).waitFor();
}

/** The invoice: one line more, sent, paid in part, and then by more than is due. */
async function invoiceAndPay(page) {
  const before = await total(page, "total");
  await pick(page.getByRole("combobox", { name: "Add a service, product or package" }), "consultation");
  await page.getByRole("rowheader", { name: "Consultation, sick animal" }).waitFor();
  assert.ok((await total(page, "total")) > before);
  await page.locator('[data-code="estimate-overrun"]').waitFor();
  await screenshot(page, "visit-09-invoice-draft");
  await page.getByLabel("The client agrees to more than was estimated").check();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("heading", { name: /Invoice INV-/ }).waitFor();
  const due = await total(page, "due");
  await pay(page, "50.00", "Cash");
  await status(page, "Partially paid");
  assert.equal(await total(page, "due"), Number((due - 50).toFixed(2)));
  await screenshot(page, "visit-10-partly-paid");
  await page.getByRole("button", { name: "Record a payment" }).click();
  await page.getByLabel("Payment method").selectOption({ label: "Cash" });
  await page.getByLabel("Amount").fill("0");
  await page.locator('[data-code="payment-not-positive"]').waitFor();
  await page.getByLabel("Amount").fill((due - 50 + 25).toFixed(2));
  await page.getByRole("button", { name: "Record the payment" }).click();
  await status(page, "Paid");
  await page.getByText("$25.00 to credit").waitFor();
  await screenshot(page, "visit-11-paid");
  await page.getByRole("link", { name: "Marcus Adeyemi" }).click();
  await page.getByTestId("credit").getByText("$25.00").waitFor();
  await screenshot(page, "visit-12-client");
}

async function pay(page, amount, method) {
  await page.getByRole("button", { name: "Record a payment" }).click();
  await page.getByLabel("Amount").fill(amount);
  await page.getByLabel("Payment method").selectOption({ label: method });
  await page.getByRole("button", { name: "Record the payment" }).click();
  await said(page, "The payment is recorded");
}

async function leave(page) {
  await page.getByRole("link", { name: "Day", exact: true }).click();
  // The page of the client, which links to the visit as well, is gone.
  await page.getByRole("link", { name: "Book for Duke" }).waitFor({ state: "detached" });
  await page.getByRole("link", { name: /Duke/ }).click();
  await dialog(page).getByRole("button", { name: "Complete" }).click();
  await said(page, "Duke has left");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
}

async function reload(page) {
  await page.reload();
  const duke = page.getByRole("link", { name: /Duke/ });
  await duke.waitFor();
  assert.match(await duke.innerText(), /Completed/);
  await screenshot(page, "visit-13-reloaded");
}

async function reset(page) {
  await page.getByRole("button", { name: "Settings" }).click();
  await dialog(page).getByRole("button", { name: "Reset", exact: true }).click();
  await screenshot(page, "visit-14-reset");
  await dialog(page).getByRole("button", { name: "Reset everything" }).click();
  await page.locator("main").getByRole("button", { name: "Load the sample week" }).waitFor();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => /:(entry|rows)/.test(key)));
  assert.deepEqual(kept, []);
  await screenshot(page, "visit-15-empty");
}

for (const [name, device] of [["phone", { ...phone, viewport: { width: 360, height: 740 } }], ["dark", { ...desktop, colorScheme: "dark" }]]) {
  test(`every view: ${name}`, async () => {
    await demo.visit(device, async (page) => {
      await loadSample(page);
      const look = async (view) => {
        await page.waitForTimeout(150); // drawers have slid in
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(overflow, 0, `${view} is no wider than the screen`);
        await screenshot(page, `${name}-${view}`);
      };
      await look("day");
      await page.locator('.block a, .day-list a').filter({ hasText: "In progress" }).first().click();
      await dialog(page).getByRole("link", { name: /Open the visit/ }).waitFor();
      await look("appointment");
      await dialog(page).getByRole("link", { name: /Open the visit/ }).click();
      await page.getByRole("heading", { name: "SOAP note" }).waitFor();
      await look("visit");
      await page.getByRole("link", { name: "New invoice" }).click();
      await pick(page.getByRole("combobox", { name: "Add a service, product or package" }), "carprofen");
      await page.getByTestId("total-total").waitFor();
      await look("draft");
      await page.getByRole("link", { name: "Bills", exact: true }).click();
      await page.getByRole("heading", { name: "Estimates" }).waitFor();
      await look("bills");
      await page.getByRole("link", { name: /Overdue/ }).first().click();
      await page.getByRole("button", { name: "Record a payment" }).click();
      await look("invoice");
      await page.getByRole("link", { name: "Clients", exact: true }).click();
      await page.getByLabel("Last name").fill("a");
      await page.getByRole("link", { name: /Zaman/ }).waitFor({ state: "detached" });
      await look("clients");
      await page.getByRole("link", { name: /Abernathy/ }).click();
      await page.getByRole("heading", { name: "Amelia Abernathy" }).waitFor();
      await look("client");
      await page.getByRole("link", { name: "Book for Biscuit" }).click();
      await dialog(page).getByRole("combobox", { name: "Patient" }).waitFor();
      await look("booking");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Settings" }).click();
      await look("settings");
      await dialog(page).getByRole("combobox", { name: "Practice" }).selectOption({ label: "Saltmarsh Veterinary Care" });
      await dialog(page).getByRole("button", { name: "Close" }).click();
      await page.locator(".block, .day-list > li").first().waitFor();
      await look("other-practice");
    });
  });
}

test("what the engine cannot read is said, can be saved, and can be removed", async () => {
  await demo.visit(desktop, async (page) => {
    await loadSample(page);
    await page.evaluate(() => localStorage.setItem("vetplan:juniper:head", "{"));
    await page.reload();
    await page.getByRole("heading", { name: "The practice could not be loaded" }).waitFor();
    await screenshot(page, "unreadable");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save what is kept" }).click();
    assert.equal((await download).suggestedFilename(), "vetplan-saved.json");
    await page.getByRole("button", { name: "Remove it and begin anew" }).click();
    await loadSample(page);
  });
});
