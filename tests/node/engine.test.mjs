// The functions of the engine as JavaScript calls them: both faces, and values that are none.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";

import {
  Engine, ProfileError, check, checkJson, decide, decideJson, evaluate, evaluateJson, init, machines, schema, validate,
  validateJson,
} from "vetplan";

before(() => init());

const actor = {
  user_id: "00000000-0000-4000-8000-000000000001", name: "Rina Hartono", role: "receptionist",
  tenant: "00000000-0000-4000-8000-0000000000aa",
};
const now = "2026-05-04T08:00:00Z";
const client = { first_name: "Ana", last_name: "Silva" };
const create = (input, more = {}) => ({
  command: { id: "01900000-0000-7000-8000-000000000001", command: "clients.create", input }, actor, now, ...more,
});

/** Answers every query with no rows until the command is decided. */
function decided(request) {
  const facts = [];
  for (let round = 0; round < 8; round += 1) {
    const answer = decide({ ...request, facts });
    if (answer.kind !== "need") return answer;
    facts.push(...answer.queries.map((query) => ({ query, rows: [] })));
  }
  throw new Error("the command asks in circles");
}

const places = ({ violations }) => violations.map(({ code, path }) => `${path} ${code}`);

describe("the rules of one practice", () => {
  const dog = { species: "dog", temp_c: "39.1" };
  const rows = [{ species: "dog", temp_c: ["38.0", "39.0"], hr: ["60", "120"], rr: ["10", "30"] }];

  test("are those of everybody without a profile", () => {
    assert.deepEqual(new Engine().evaluate("clinical.vitals", dog), evaluate("clinical.vitals", dog));
    assert.match(new Engine().dataOf("clinical.vitals")[0].label, /to be confirmed by a veterinarian/);
  });

  test("follow its own reference data, and say which", () => {
    const engine = new Engine({ profile: { vital_signs: { version: "7", label: "Dr. Lee", rows } } });
    const data = [{ name: "vital_signs", version: "7", label: "Dr. Lee" }];
    assert.deepEqual(engine.evaluateWithData("clinical.vitals", dog), { answer: { temp_c: "H" }, data });
    assert.equal(engine.evaluateJson("clinical.vitals", JSON.stringify(dog)), '{"temp_c":"H"}');
    assert.deepEqual(evaluate("clinical.vitals", dog), { temp_c: "N" });
  });

  test("are refused with all that is wrong with the profile", () => {
    for (const [profile, told] of [
      [{ vital_sings: {} }, ["profile.vital_sings unknown-field"]],
      [{ dosing: { weight_days: "180" }, drugs: { pairs: [{ one: "nsaid" }] } }, [
        "profile.dosing.weight_days value-invalid",
        "profile.drugs.pairs[0].code field-missing",
        "profile.drugs.pairs[0].other field-missing",
      ]],
      [[], ["profile value-invalid"]],
      [{ dosing: new Date(0) }, ["profile.dosing value-invalid"]],
    ]) {
      assert.throws(() => new Engine({ profile }), (error) => {
        assert.ok(error instanceof ProfileError);
        assert.deepEqual(places(error).sort(), told);
        return true;
      });
    }
  });
});

describe("rules", () => {
  test("answer every example in both faces", () => {
    const folder = new URL("../golden/rules/", import.meta.url);
    for (const rule of ["pricing.line", "pricing.invoice", "sched.conflict"]) {
      const lines = readFileSync(new URL(`${rule}.jsonl`, folder), "utf8").trim().split("\n");
      for (const line of lines) {
        const { input, output } = JSON.parse(line);
        assert.deepEqual(evaluate(rule, input), output);
        assert.deepEqual(JSON.parse(evaluateJson(rule, JSON.stringify(input))), output);
      }
    }
  });

  test("say in their own form where a value is none", () => {
    const answer = evaluate("pricing.line", { qty: new Date(0), unit_price: "1" });
    assert.equal(answer.error, "value-invalid");
    assert.equal(answer.field, "qty");
    for (const input of [undefined, null, 7, "x", [], () => 1]) {
      assert.equal(evaluate("pricing.line", input).error, "value-invalid");
    }
    assert.equal(JSON.parse(evaluateJson("pricing.line", {})).error, "value-invalid");
    for (const id of ["pricing.nothing", undefined, 7, {}]) assert.deepEqual(evaluate(id, {}), { error: "not-found" });
  });
});

describe("decisions", () => {
  test("need facts, and are accepted with the rows that change", () => {
    assert.equal(decide(create(client)).kind, "need");
    const answer = decided(create(client));
    assert.equal(answer.kind, "accepted");
    const [change] = answer.changes;
    assert.deepEqual([change.op, change.table], ["insert", "clients"]);
    assert.deepEqual(change.columns.client_number, { $number: "client" });
    assert.equal(answer.audit.length, 1);
  });

  test("are the same in both faces", () => {
    const bad = create({ first_name: 7, last_name: "", shoe_size: 43 });
    for (const request of [create(client), bad, {}, { command: {} }, create(client, { now: "noon" })]) {
      assert.deepEqual(decide(request), JSON.parse(decideJson(JSON.stringify(request))));
      assert.deepEqual(check(request), JSON.parse(checkJson(JSON.stringify(request))));
    }
  });

  test("refuse values that are none, with the path of the command's input", () => {
    assert.deepEqual(places(decide(create({ ...client, date_of_birth: new Date(0) }))), ["date_of_birth value-invalid"]);
    assert.deepEqual(places(check(create({ ...client, tags: [1n] }))), ["tags[0] value-invalid"]);
    assert.deepEqual(places(decide(create(client, { facts: [new Map()] }))), ["facts[0] value-invalid"]);
    assert.deepEqual(places(decide(undefined)), [" value-invalid"]);
    assert.deepEqual(places(JSON.parse(decideJson(7))), [" value-invalid"]);
    assert.deepEqual(places(JSON.parse(decideJson("{"))), [" json-invalid"]);
  });

  test("checking tells what is wrong and nothing of what would change", () => {
    const facts = [];
    let answer = check(create(client));
    while (answer.kind === "need") {
      facts.push(...answer.queries.map((query) => ({ query, rows: [] })));
      answer = check(create(client, { facts }));
    }
    assert.deepEqual(answer, { kind: "accepted", warnings: [] });
  });
});

describe("rows by themselves", () => {
  test("are judged whole or in part", () => {
    assert.deepEqual(validate("clients", client, "create"), { violations: [] });
    assert.deepEqual(places(validate("clients", { first_name: "Ana" }, "create")), ["last_name field-missing"]);
    assert.deepEqual(validate("clients", { first_name: "Ana" }, "update"), { violations: [] });
    const request = { table: "clients", verb: "update", row: { credit_limit: 1.5, date_of_birth: "2026-02-30" } };
    const answer = validate("clients", request.row, "update");
    assert.deepEqual(places(answer), ["credit_limit value-invalid", "date_of_birth value-invalid"]);
    assert.deepEqual(answer, JSON.parse(validateJson(JSON.stringify(request))));
  });

  test("of no table, of no kind, and with values that are none", () => {
    assert.deepEqual(places(validate("planets", {}, "create")), ["table value-invalid"]);
    assert.deepEqual(places(validate("clients", {}, "delete")), ["verb value-invalid"]);
    assert.deepEqual(places(validate("clients", undefined, "create")), ["row value-invalid"]);
    assert.deepEqual(places(validate("clients", { metadata: { a: [Symbol("x")] } }, "update")), ["metadata.a[0] value-invalid"]);
  });
});

describe("the data model", () => {
  test("names every table with its columns", () => {
    const tables = schema();
    assert.equal(Object.keys(tables).length, 69);
    const { clients } = tables;
    assert.deepEqual(clients.commands, ["create", "update", "delete", "restore"]);
    assert.deepEqual(clients.columns.first_name.kind, "text");
    for (const { columns } of Object.values(tables)) {
      for (const { references } of Object.values(columns)) assert.ok(references === undefined || tables[references]);
    }
  });

  test("names every machine with its moves", () => {
    const all = machines();
    assert.equal(Object.keys(all).length, 29);
    const tables = schema();
    for (const { table, column } of Object.values(all)) assert.ok(tables[table].columns[column]);
    assert.ok(all["clients.status"].moves.some(({ to }) => to === "blocked"));
  });
});
