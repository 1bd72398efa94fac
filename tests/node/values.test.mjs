// What crosses into the engine, and what is refused at which path.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { runInNewContext } from "node:vm";

import { init, normalise, normaliseJson } from "vetplan";

before(() => init());

const table = JSON.parse(readFileSync(new URL("../golden/values.json", import.meta.url), "utf8"));

/** `levels` lists inside each other. */
const nest = (levels) => JSON.parse("[".repeat(levels) + "]".repeat(levels));

function refused(value, field, reason) {
  const answer = normalise(value);
  assert.deepEqual({ error: answer.error, field: answer.field }, { error: "value-invalid", field });
  assert.match(answer.reason, reason);
}

describe("the text face", () => {
  test("answers as the native build does", () => {
    for (const [given, answer] of table) assert.equal(normaliseJson(given), answer, given);
  });

  test("takes nothing but well-formed text", () => {
    for (const given of [undefined, null, 1, {}, ["1"], new String("1"), Symbol("1")]) {
      assert.equal(JSON.parse(normaliseJson(given)).reason, "is not text");
    }
    assert.equal(JSON.parse(normaliseJson('"\ud800"')).reason, "holds an unpaired surrogate");
    assert.equal(normaliseJson('"\ufffd"'), '"\ufffd"');
  });
});

describe("the object face", () => {
  test("answers what JSON.parse makes of the text face", () => {
    const taken = table.filter(([, answer]) => !answer.startsWith('{"error"')); // refusals are below
    assert.ok(taken.length >= 16);
    for (const [given, answer] of taken) assert.deepEqual(normalise(JSON.parse(given)), JSON.parse(answer), given);
  });

  test("keeps integers up to 2^53 and knows no minus zero", () => {
    for (const value of [0, 3.0, 2 ** 53, -(2 ** 53)]) assert.equal(normalise(value), value);
    assert.ok(Object.is(normalise(-0), 0));
  });

  test("refuses numbers that are none", () => {
    for (const value of [NaN, Infinity, -Infinity]) refused({ qty: value }, "qty", /finite/);
    refused({ qty: 1n }, "qty", /bigint/);
  });

  test("treats undefined as absent in an object, and refuses it elsewhere", () => {
    assert.deepEqual(normalise({ a: undefined, b: null }), { b: null });
    assert.equal("a" in normalise({ a: undefined }), false);
    refused(undefined, "", /undefined/);
    refused({ lines: [1, undefined] }, "lines[1]", /undefined/);
    refused([1, , 3], "[1]", /undefined/);
    refused(new Array(2 ** 32 - 1), "[0]", /undefined/);
  });

  test("refuses text that is not well-formed, as value and as key", () => {
    refused({ name: "a\ud800" }, "name", /surrogate/);
    refused({ name: "\udc15\ud83d" }, "name", /surrogate/);
    refused({ name: "a\0" }, "name", /U\+0000/);
    refused({ "a\ud800": 1 }, "a\ufffd", /surrogate/);
    refused({ "a\0": 1 }, "a\0", /U\+0000/);
    assert.equal(normalise("🐕 \ufffd"), "🐕 \ufffd");
  });

  test("refuses what is not plain", () => {
    class Patient {}
    for (const value of [new Date(0), new Map(), new Set(), /x/, new Patient(), new String("x"), Promise.resolve(), new Uint8Array(1)]) {
      refused({ lines: [{ at: value }] }, "lines[0].at", new RegExp(`class \`${value.constructor.name}\``));
    }
    refused({ at: () => 1 }, "at", /function/);
    refused({ at: Symbol("x") }, "at", /symbol/);
    refused({ toJSON: () => 1 }, "toJSON", /function/);
    refused(Object.create({ inherited: 1 }), "", /class/);
  });

  test("takes plain objects of any realm and make", () => {
    assert.deepEqual(normalise(Object.assign(Object.create(null), { a: 1 })), { a: 1 });
    assert.deepEqual(normalise(runInNewContext("({ a: [1] })")), { a: [1] });
    assert.deepEqual(normalise(Object.freeze({ a: Object.freeze([1]) })), { a: [1] });
    assert.deepEqual(normalise(new Proxy({ a: 1 }, {})), { a: 1 });
    assert.deepEqual(normalise({ get a() { return 1; } }), { a: 1 });
  });

  test("sees a key named __proto__ as any other", () => {
    const answer = normalise(JSON.parse('{"__proto__":{"admin":true},"constructor":1}'));
    assert.deepEqual(Object.keys(answer), ["__proto__", "constructor"]);
    assert.equal(answer.admin, undefined);
    assert.equal(Object.getPrototypeOf(answer), Object.prototype);
    assert.deepEqual(normalise({ ["__proto__"]: 1 }), JSON.parse('{"__proto__":1}'));
  });

  test("leaves out what JSON would: symbols as keys, hidden and inherited fields, names on lists", () => {
    const value = Object.defineProperty({ [Symbol("s")]: 1, a: 1 }, "hidden", { value: 1, enumerable: false });
    assert.deepEqual(normalise(value), { a: 1 });
    assert.deepEqual(normalise(Object.assign([1], { name: "x" })), [1]);
  });

  test("refuses cycles where they close, but not what merely occurs twice", () => {
    const dog = { name: "Rex", litter: [] };
    dog.litter.push({ mother: dog });
    refused({ patient: dog }, "patient.litter[0].mother", /cycle/);
    const shared = { a: 1 };
    assert.deepEqual(normalise([shared, { shared }, shared]), [{ a: 1 }, { shared: { a: 1 } }, { a: 1 }]);
  });

  test("goes exactly as deep as the text face", () => {
    assert.deepEqual(normalise(nest(128)), nest(128));
    assert.equal(normaliseJson(JSON.stringify(nest(128))), JSON.stringify(nest(128)));
    refused(nest(129), "[0]".repeat(128), /deeper/);
    assert.equal(JSON.parse(normaliseJson(JSON.stringify(nest(129)))).error, "value-invalid");
    refused(nest(5000), "[0]".repeat(128), /deeper/);
  });

  test("lets nothing of the host's out", () => {
    const angry = () => { throw new Error("boo"); };
    refused({ a: { get b() { return angry(); } } }, "a.b", /throws/);
    refused({ a: new Proxy({}, { ownKeys: angry }) }, "a", /throws/);
    refused({ a: new Proxy({}, { getPrototypeOf: angry }) }, "a", /throws/);
    refused({ a: new Proxy([1], { get: angry }) }, "a", /throws/);
    refused({ a: Object.create(Object.create({}, { constructor: { get: angry } })) }, "a", /class ``/);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    refused({ a: proxy }, "a", /throws/);
    assert.deepEqual(normalise({ still: "well" }), { still: "well" });
  });

  test("changes nothing of what it is given", () => {
    const value = { b: [1, { a: undefined }], a: "x" };
    const before = structuredClone(value);
    normalise(value);
    assert.deepEqual(value, before);
  });
});
