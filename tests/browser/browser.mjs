// Chromium without a window, and pages that remember what went wrong on them.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

// A test browser has nobody to call.
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync"];

export function startBrowser() {
  const executablePath = process.env.CHROME;
  assert.ok(executablePath, "CHROME must name a Chromium, as `cargo xtask test` sees to");
  return chromium.launch({ executablePath, args: [...quiet, "--disable-gpu", "--no-first-run"] });
}

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const desktop = { viewport: { width: 1280, height: 800 } };

/** Opens `address` on a device of its own, gives the page to `visit`, and asks that nothing failed on it. */
export async function visitPage(browser, address, device, visit) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const failures = [];
  page.on("pageerror", (error) => failures.push(String(error)));
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && failures.push(`${response.status()} ${response.url()}`));
  try {
    await page.goto(address);
    await visit(page);
    assert.deepEqual(failures, []);
  } finally {
    await context.close();
  }
}

/** Saves what the page shows as target/screenshots/<name>.png. */
export function screenshot(page, name) {
  return page.screenshot({ path: fileURLToPath(new URL(`../../target/screenshots/${name}.png`, import.meta.url)) });
}
