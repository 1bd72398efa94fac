// The built demo page before anything is in it: what it says, how it looks, and what it does when loading fails.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { desktop, phone, screenshot, startBrowser, visitPage } from "./browser.mjs";
import { startSite } from "./site.mjs";

let browser, site;
before(async () => ([browser, site] = await Promise.all([startBrowser(), startSite()])));
after(() => Promise.all([browser?.close(), site?.close()]));

const visit = (device, steps) => visitPage(browser, `${site.address}/demo/`, device, steps);
const isReady = (page) => page.getByRole("button", { name: "Load the sample week" }).waitFor();
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const [name, device] of Object.entries({ phone, desktop })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`it offers the sample: ${name}, ${colorScheme}`, () =>
      visit({ ...device, colorScheme }, async (page) => {
        await isReady(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.equal(overflow, 0, "the page is no wider than the screen");
        await screenshot(page, `demo-${name}-${colorScheme}`);
      }));
  }
}

test("the theme follows the system until one is chosen, and is kept", () =>
  visit({ ...desktop, colorScheme: "light" }, async (page) => {
    await isReady(page);
    const light = await ground(page);
    await page.getByRole("button", { name: "Settings" }).click();
    assert.match(await page.getByTestId("engine-version").innerText(), /^\d+\.\d+\.\d+/);
    await page.getByLabel("Theme").selectOption("dark");
    const dark = await ground(page);
    assert.notEqual(dark, light);
    await page.reload();
    await isReady(page);
    assert.equal(await ground(page), dark);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Theme").selectOption("system");
    assert.equal(await ground(page), light);
  }));

test("the keyboard reaches everything, and shows where it is", () =>
  visit(desktop, async (page) => {
    await isReady(page);
    const stops = [];
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const { textContent, ariaLabel } = document.activeElement;
          return [ariaLabel ?? textContent, getComputedStyle(document.activeElement).outlineStyle];
        }),
      );
      if (press === 0) await screenshot(page, "demo-skip-link");
    }
    const names = ["Skip to the content", "Vetplan", "Rules", "Settings", "Load the sample week"];
    assert.deepEqual(stops, names.map((name) => [name, "solid"]));
  }));

test("an engine that cannot be loaded is said so, and can be tried again", async () => {
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${site.address}/demo/`);
  await page.getByText("could not be loaded").waitFor();
  await screenshot(page, "demo-engine-failed");
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await isReady(page);
  await context.close();
});
