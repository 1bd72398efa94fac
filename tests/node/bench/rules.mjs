// How long each rule takes in wasm for its first example, from JSON text to JSON text.
//
// `npm run --silent bench` after `cargo xtask package`.
import { readFileSync, readdirSync } from "node:fs";

import { evaluateJson, init } from "vetplan";

const SHOWN = 10;
const TIMES = 2001;

await init();

const folder = new URL("../../golden/rules/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
const rules = files.map((name) => {
  const [first] = readFileSync(new URL(name, folder), "utf8").split("\n");
  return { rule: name.slice(0, -".jsonl".length), input: first.slice('{"input":'.length, first.lastIndexOf(',"output":')) };
});

/** The middle one of many times, in microseconds. */
function timeOf({ rule, input }) {
  for (let round = 0; round < TIMES; round += 1) evaluateJson(rule, input);
  const times = Array.from({ length: TIMES }, () => {
    const start = process.hrtime.bigint();
    evaluateJson(rule, input);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.sort((one, other) => one - other)[(TIMES - 1) / 2];
}

const measured = rules.map((rule) => ({ ...rule, time: timeOf(rule) })).sort((one, other) => other.time - one.time);
console.log(`the slowest of ${measured.length}, each the middle of ${TIMES} times`);
for (const { rule, time } of measured.slice(0, SHOWN)) console.log(`${time.toFixed(1).padStart(9)} us  ${rule}`);
