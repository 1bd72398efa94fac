// What assistive technology would stumble over, as axe finds it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const axe = readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Serious mistakes on what is shown. */
export async function serious(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run(document));
  assert.ok(passes.length > 10, "axe has looked at something");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 4).join(" | ")}`);
}
