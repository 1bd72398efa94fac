// The wasm build judges the default policy, cell by cell, as the native build and the second judge do.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, test } from "node:test";

import { evaluateJson, init } from "vetplan";

before(() => init());

const folder = new URL("../../target/access/", import.meta.url);

function textOf(name) {
  const file = new URL(name, folder);
  const how = "`cargo test -p vet-tests --test access_oracle`";
  assert.ok(existsSync(file), `${file.pathname} is missing; write it with ${how}`);
  return readFileSync(file, "utf8");
}

// Every eleventh cell: eleven has no divisor in common with the numbers of roles, resources, actions, states of
// conditions and sets of fields, so that each of them comes up with each. EVERY_CELL=1 asks them all.
const stride = process.env.EVERY_CELL ? 1 : 11;

test("the cells of the default policy are answered as by the native build", (t) => {
  const roles = JSON.parse(textOf("roles.json"));
  const grants = new Map(Object.entries(roles).map(([role, list]) => [role, JSON.stringify(list)]));
  const lines = textOf("cells.jsonl").split("\n").slice(0, -1);
  assert.ok(lines.length >= 10_000, `only ${lines.length} cells`);
  let asked = 0;
  for (let at = 0; at < lines.length; at += stride) {
    const [role, question, answer] = JSON.parse(lines[at]);
    asked += 1;
    const text = question.replace('"$grants"', () => grants.get(role));
    assert.equal(evaluateJson("rbac.check", text), answer, `line ${at + 1} of cells.jsonl: ${question}`);
  }
  t.diagnostic(`${asked} cells in wasm, no difference`);
});
