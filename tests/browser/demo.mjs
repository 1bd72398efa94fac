// The built demo page on a Wednesday morning, and what a reader does with it again and again.
import { startBrowser, visitPage } from "./browser.mjs";
import { startSite } from "./site.mjs";

/** Twenty to eleven in Denver, in a week without a change of the clocks. */
const WEDNESDAY = new Date("2026-05-13T16:40:00Z");

/** A browser and the site; `visit` opens the page on a device of its own. */
export async function startDemo() {
  const [browser, site] = await Promise.all([startBrowser(), startSite()]);
  return {
    close: () => Promise.all([browser.close(), site.close()]),
    visit: (device, steps) =>
      visitPage(browser, "about:blank", { timezoneId: "America/Denver", locale: "en-US", ...device }, async (page) => {
        await page.clock.install({ time: WEDNESDAY });
        await page.goto(`${site.address}/demo/`);
        await steps(page);
      }),
  };
}

/** Fills the page with the sample week. */
export async function loadSample(page) {
  await page.getByRole("button", { name: "Load the sample week" }).click();
  await page.locator(".block, .day-list > li").first().waitFor({ timeout: 60_000 });
}

/** Types into a field that searches, and takes what is found first. */
export async function pick(field, text) {
  await field.fill(text);
  await field.page().locator(`[role="option"][aria-selected="true"]`).waitFor();
  await field.press("Enter");
}

/** Acts as the receptionist again. */
export async function atDesk(page) {
  await page.getByLabel("Acting as").selectOption({ label: "Nora Bennett, receptionist" });
}
