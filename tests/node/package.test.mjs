// The package as a stranger finds it: what it offers, and how it is loaded.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as vetplan from "vetplan";

const folder = new URL("../../wasm/pkg/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));

/** Runs a module in a Node of its own and gives what it printed. */
function inFreshNode(source) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", source], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

test("what is offered is what is declared", () => {
  const text = ["grants.d.ts", "index.d.ts", "practice.d.ts", "profile.d.ts", "rules.d.ts"].map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  const declared = text.matchAll(/^export (?:function|class|const) (\w+)/gm);
  assert.deepEqual(Object.keys(vetplan).sort(), Array.from(declared, ([, name]) => name).sort());
});

test("loading happens once, and says the version of the package", async () => {
  assert.equal(vetplan.init(), vetplan.init());
  assert.equal(await vetplan.init(), undefined);
  assert.equal(vetplan.version(), manifest.version);
});

test("loading that failed may be tried again", () => {
  const printed = inFreshNode(`
    import { init, version } from "vetplan";
    await init(new Uint8Array([1, 2, 3])).then(() => console.log("loaded"), () => console.log("failed"));
    await init();
    console.log(version());
  `);
  assert.equal(printed, `failed\n${manifest.version}`);
});

test("the engine may come from elsewhere", () => {
  const printed = inFreshNode(`
    import { readFileSync } from "node:fs";
    import { init, version } from "vetplan";
    await init(new WebAssembly.Module(readFileSync("../../wasm/pkg/vetplan_bg.wasm")));
    console.log(version());
  `);
  assert.equal(printed, manifest.version);
});

test("every file that is exported exists", () => {
  const paths = Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? entry : Object.values(entry)));
  for (const path of paths) {
    assert.ok(readFileSync(new URL(path, folder)).length > 0, path);
  }
});
