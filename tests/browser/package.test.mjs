// The package in a page without a bundler.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { desktop, screenshot, startBrowser, visitPage } from "./browser.mjs";
import { startSite } from "./site.mjs";

let browser, site;
before(async () => ([browser, site] = await Promise.all([startBrowser(), startSite()])));
after(() => Promise.all([browser?.close(), site?.close()]));

test("a module script loads it and calls it", () =>
  visitPage(browser, `${site.address}/plain.html`, desktop, async (page) => {
    await page.getByText('{"name":"Rex 🐕","kg":3}', { exact: true }).waitFor();
    assert.match(await page.locator("#version").innerText(), /^\d+\.\d+\.\d+/);
    await screenshot(page, "package");
  }));
