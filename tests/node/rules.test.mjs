// The rules in wasm: every example, and every wrong shape, answered as by the native build, byte for byte.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";

import { evaluate, evaluateJson, init } from "vetplan";

before(() => init());

const golden = new URL("../golden/rules/", import.meta.url);
const shapes = new URL("../../target/parity/wrong_shapes.jsonl", import.meta.url);

/** Every line of every file as `{ rule, place, input, output }`, texts all of them. */
function examples() {
  return ["", "limits/"].flatMap((folder) => {
    const files = readdirSync(new URL(folder, golden)).filter((name) => name.endsWith(".jsonl"));
    return files.flatMap((name) => linesOf(new URL(folder + name, golden)).map((line, at) => {
      const middle = line.lastIndexOf(',"output":');
      const rule = name.slice(0, -".jsonl".length);
      const place = `${folder}${name}:${at + 1}`;
      return { rule, place, input: line.slice('{"input":'.length, middle), output: line.slice(middle + ',"output":'.length, -1) };
    }));
  });
}

function linesOf(file) {
  return readFileSync(file, "utf8").split("\n").slice(0, -1);
}

/** Fails with the first few of what differs. */
function none(wrong, asked) {
  assert.ok(wrong.length === 0, `${wrong.length} of ${asked} differ\n\n${wrong.slice(0, 12).join("\n\n")}`);
}

test("every example is answered to the byte", () => {
  const all = examples();
  const answered = all.map((example) => ({ ...example, answer: evaluateJson(example.rule, example.input) }));
  const wrong = answered.filter(({ answer, output }) => answer !== output);
  none(wrong.map(({ place, input, output, answer }) => `${place}\n   input ${input}\nexpected ${output}\n  answer ${answer}`), all.length);
  assert.ok(all.length > 1000, `only ${all.length} examples`);
});

test("objects are answered with the same values", () => {
  for (const { rule, place, input, output } of examples()) {
    let object;
    try {
      object = JSON.parse(input);
    } catch {
      continue; // a text that is none of JSON has no object
    }
    // A number that JavaScript cannot hold, and a key that it treats in its own way, are a matter of texts.
    if (JSON.stringify(object) === input) assert.deepEqual(evaluate(rule, object), JSON.parse(output), place);
  }
});

test("every wrong shape is answered as by the native build", () => {
  assert.ok(existsSync(shapes), `${shapes.pathname} is missing; write it with \`cargo test -p vet-tests --test wrong_shapes\``);
  const wrong = [];
  const lines = linesOf(shapes);
  for (const [at, line] of lines.entries()) {
    const [rule, parts, expected] = JSON.parse(line);
    const answer = evaluateJson(rule, parts.map(repeated).join(""));
    const found = Buffer.byteLength(answer) < 2000 ? answer : createHash("sha256").update(answer).digest("hex");
    if (found !== expected) wrong.push(`line ${at + 1} (${rule})\nnative ${expected}\n  wasm ${answer.slice(0, 300)}\n    to ${line.slice(0, 600)}`);
  }
  none(wrong, lines.length);
  assert.ok(lines.length > 10000, `only ${lines.length} inputs`);
});

/** A part of a text so many times, its number in the place of `@@`. */
function repeated([part, times]) {
  if (times === 1) return part;
  return Array.from({ length: times }, (_, number) => part.replaceAll("@@", number)).join("");
}
