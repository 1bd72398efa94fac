// The wasm build answers what the native build answered, byte for byte.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, test } from "node:test";

import { checkJson, decideJson, evaluateJson, init, validateJson } from "vetplan";

before(() => init());

const folder = new URL("../../target/parity/", import.meta.url);
const faces = {
  decide: (_, text) => decideJson(text),
  check: (_, text) => checkJson(text),
  validate: (_, text) => validateJson(text),
  evaluate: (about, text) => evaluateJson(about, text),
};

function linesOf(name) {
  const file = new URL(name, folder);
  assert.ok(existsSync(file), `${file.pathname} is missing; write it with \`cargo test -p vet-tests --test parity\``);
  return readFileSync(file, "utf8").split("\n").slice(0, -1);
}

test("every request is answered as by the native build", () => {
  const requests = linesOf("requests.jsonl");
  const answers = linesOf("answers.jsonl");
  assert.ok(requests.length >= 5000, `only ${requests.length} requests`);
  assert.equal(answers.length, requests.length);
  requests.forEach((line, at) => {
    const [face, about, text] = JSON.parse(line);
    const answer = faces[face](about, text);
    if (answer !== answers[at]) {
      const byte = [...answer].findIndex((char, index) => char !== [...answers[at]][index]);
      assert.fail(
        `line ${at + 1} of requests.jsonl (${face} ${about}) differs at character ${byte}\n` +
          `native ${answers[at].slice(Math.max(0, byte - 60), byte + 120)}\n` +
          `wasm   ${answer.slice(Math.max(0, byte - 60), byte + 120)}\nrequest ${text.slice(0, 2000)}`,
      );
    }
  });
});
