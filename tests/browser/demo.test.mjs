// The built demo page, as a phone and a desktop show it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { desktop, phone, screenshot, startBrowser, visitPage } from "./browser.mjs";
import { startSite } from "./site.mjs";

let browser, site;
before(async () => ([browser, site] = await Promise.all([startBrowser(), startSite()])));
after(() => Promise.all([browser?.close(), site?.close()]));

const visit = (device, steps) => visitPage(browser, `${site.address}/demo/`, device, steps);
const engineIsReady = (page) => page.getByTestId("engine-version").waitFor();
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const [name, device] of Object.entries({ phone, desktop })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`it shows the engine's version: ${name}, ${colorScheme}`, () =>
      visit({ ...device, colorScheme }, async (page) => {
        await engineIsReady(page);
        assert.match(await page.getByTestId("engine-version").innerText(), /^\d+\.\d+\.\d+/);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.equal(overflow, 0, "the page is no wider than the screen");
        await screenshot(page, `demo-${name}-${colorScheme}`);
      }));
  }
}

test("the theme follows the system until one is chosen, and is kept", () =>
  visit({ ...desktop, colorScheme: "light" }, async (page) => {
    await engineIsReady(page);
    const light = await ground(page);
    await page.getByLabel("Theme").selectOption("dark");
    const dark = await ground(page);
    assert.notEqual(dark, light);
    await page.reload();
    await engineIsReady(page);
    assert.equal(await ground(page), dark);
    await page.getByLabel("Theme").selectOption("system");
    assert.equal(await ground(page), light);
  }));

test("the keyboard reaches everything, and shows where it is", () =>
  visit(desktop, async (page) => {
    await engineIsReady(page);
    const stops = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const { textContent, tagName } = document.activeElement;
          const { outlineStyle } = getComputedStyle(document.activeElement);
          return [tagName === "SELECT" ? "theme" : textContent, outlineStyle];
        }),
      );
      if (press === 0) await screenshot(page, "demo-skip-link");
    }
    assert.deepEqual(stops, [["Skip to the content", "solid"], ["Vetplan", "solid"], ["theme", "solid"]]);
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
  await engineIsReady(page);
  await context.close();
});
