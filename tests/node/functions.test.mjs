// The functions of the rules, and what the package knows of each rule in words.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";

import * as vetplan from "vetplan";
import { reference } from "vetplan/reference";

before(() => vetplan.init());

const top = new URL("../../", import.meta.url);
const golden = new URL("../golden/rules/", import.meta.url);
const ids = readdirSync(golden).filter((name) => name.endsWith(".jsonl")).map((name) => name.slice(0, -".jsonl".length));
const rules = reference.areas.flatMap((area) => area.rules);

/** `pricing.cashRound` of `pricing.cash_round`. */
function functionOf(id) {
  const [area, name] = id.split(".");
  return vetplan[area]?.[name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())];
}

/** The examples that JavaScript can say: a number too large for it is another before the engine sees it. */
function examplesOf(id, folder = "") {
  const lines = readFileSync(new URL(`${folder}${id}.jsonl`, golden), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line)).filter((example, index) => JSON.stringify(example) === lines[index]);
}

describe("the function of every rule", () => {
  test("answers the examples and the limits of its rule", () => {
    for (const id of ids) {
      for (const { input, output } of [...examplesOf(id), ...examplesOf(id, "limits/")]) assert.deepEqual(functionOf(id)(input), output, id);
    }
  });

  test("stands in its area, and no other function does", () => {
    const found = reference.areas.flatMap(({ name }) => Object.keys(vetplan[name]).map((rule) => `${name}.${rule}`));
    assert.deepEqual(found, rules.map((rule) => rule.function));
  });

  test("has a declaration with its example", () => {
    const text = readFileSync(new URL("wasm/pkg/rules.d.ts", top), "utf8");
    for (const id of ids) assert.ok(text.includes(`  "${id}": { input: `), id);
    for (const { id, function: name } of rules) {
      if (examplesOf(id).some(({ output }) => output.error === undefined)) assert.ok(text.includes(`   * ${name}({`), name);
    }
  });
});

describe("the reference", () => {
  test("tells every rule with all of its examples", () => {
    assert.deepEqual(rules.map(({ id }) => id).sort(), ids.sort());
    for (const { id, examples } of rules) assert.deepEqual(examples, examplesOf(id), id);
  });

  test("names a file that is there, and data with a label", () => {
    for (const { file, data, source, doc } of rules) {
      assert.ok(existsSync(new URL(file, top)), file);
      assert.ok(source && doc.every(Boolean));
      for (const name of data) assert.match(reference.data[name].label, /confirmed/);
    }
  });

  test("has a shape for whatever an example says", () => {
    for (const { id, input, output, examples } of rules) {
      for (const example of examples) {
        const refused = "error" in example.output;
        if (!refused) fits(example.input, input, id);
        if (!refused) fits(example.output, output, id);
      }
    }
  });
});

/** Asks that a value is of its shape. */
function fits(value, shape, at) {
  switch (shape.kind) {
    case "record":
      for (const [name, inner] of Object.entries(value)) {
        const field = shape.fields.find((field) => field.name === name);
        if (field && !(inner === null && field.optional)) fits(inner, field.of, `${at}.${name}`);
      }
      for (const { name, optional } of shape.fields) assert.ok(optional || name in value, `${at}.${name} is missing`);
      break;
    case "list":
      value.forEach((item, index) => fits(item, shape.of, `${at}[${index}]`));
      break;
    case "map":
      for (const [name, inner] of Object.entries(value)) fits(inner, shape.of, `${at}.${name}`);
      break;
    case "nullable":
      if (value !== null) fits(value, shape.of, at);
      break;
    case "choice":
      assert.ok(shape.values.some((word) => word.value === value), `${at} is no choice`);
      break;
    case "any":
      break;
    default: {
      const type = { bool: "boolean", integer: "number", count: "number" }[shape.kind] ?? "string";
      assert.equal(typeof value, type, at);
    }
  }
}
