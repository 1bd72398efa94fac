// A practice in memory: the contract of every store, and what JavaScript adds to it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";

import { init, Practice, PracticeError, uuidv7 } from "vetplan";

import { play } from "./contract.mjs";

before(() => init());

const folder = new URL("../contract/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const actors = read("actors.json");
const { rina, lena } = actors;
const monday = "2026-05-04T08:00:00Z";

const open = (options = {}) => Practice.open({ actor: rina, now: () => monday, ...options });
const ana = { first_name: "Ana", last_name: "Silva" };

describe("the contract", () => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "actors.json")) {
    test(name, async () => assert.deepEqual(await play(read(name), actors, Practice.open), []));
  }
});

describe("commands", () => {
  test("without an id get one, and are accepted once", async () => {
    const practice = await open();
    const command = { command: "clients.create", input: ana };
    const first = await practice.run(command);
    assert.equal(first.kind, "accepted");
    assert.match(first.id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    assert.equal("id" in command, false);
    assert.deepEqual(await practice.run({ ...command, id: first.id }), first);
    assert.notEqual((await practice.run(command)).id, first.id);
    assert.equal((await practice.find("clients")).length, 2);
  });

  test("are judged by the clock that is given", async () => {
    const practice = await open({ now: () => new Date("2026-05-04T10:00:00+02:00") });
    const { answer } = await practice.run({ command: "clients.create", input: ana });
    assert.equal((await practice.get("clients", answer.id)).created_at, "2026-05-04T08:00:00Z");
    const sometime = await open({ now: () => "noon" });
    const { violations } = await sometime.run({ command: "clients.create", input: ana });
    assert.deepEqual(violations.map(({ code, path }) => [code, path]), [["value-invalid", "now"]]);
  });

  test("that are none, or hold what JSON cannot say, are refused", async () => {
    const practice = await open();
    for (const command of [undefined, null, 7, "x", []]) assert.equal((await practice.run(command)).kind, "refused");
    const { violations } = await practice.run({ command: "clients.create", input: { ...ana, date_of_birth: new Date(0) } });
    assert.deepEqual(violations.map(({ code, path }) => [code, path]), [["value-invalid", "date_of_birth"]]);
  });

  test("are checked without a trace", async () => {
    const practice = await open();
    const seen = [];
    practice.subscribe((changes) => seen.push(...changes));
    assert.deepEqual(await practice.check({ command: "clients.create", input: ana }), { kind: "accepted", warnings: [] });
    const { violations } = await practice.check({ command: "clients.create", input: { first_name: "Ana" } });
    assert.deepEqual(violations.map(({ code, path }) => [code, path]), [["field-missing", "last_name"]]);
    assert.deepEqual([await practice.find("clients"), seen], [[], []]);
  });

  test("of another tenant see and touch nothing", async () => {
    const practice = await open();
    const { answer } = await practice.run({ command: "clients.create", input: ana });
    const other = practice.as(lena);
    assert.equal(await other.get("clients", answer.id), null);
    assert.deepEqual(await other.find("clients"), []);
    assert.equal((await other.run({ command: "clients.create", input: ana })).kind, "accepted");
    assert.equal((await practice.find("clients")).length, 1);
  });
});

describe("finding", () => {
  let practice;
  before(async () => {
    practice = await open();
    for (const [last_name, city, credit_limit] of [["Silva", "Porto", "10.00"], ["Costa", "Faro", "30.00"], ["Reis", null, "20.00"]]) {
      const { kind } = await practice.run({ command: "clients.create", input: { first_name: "Ana", last_name, city, credit_limit } });
      assert.equal(kind, "accepted");
    }
  });
  const names = async (options) => (await practice.find("clients", options)).map(({ last_name }) => last_name);

  test("asks for values, for none, and for what lies between", async () => {
    assert.deepEqual(await names({ where: { city: "Faro" } }), ["Costa"]);
    assert.deepEqual(await names({ where: { city: null } }), ["Reis"]);
    assert.deepEqual(await names({ where: { credit_limit: { gt: "10", lt: "30" } } }), ["Reis"]);
    assert.deepEqual(await names({ where: { credit_limit: { gt: "10" }, city: "Faro" } }), ["Costa"]);
  });

  test("sorts, limits and leaves deleted rows out", async () => {
    assert.deepEqual(await names({ sort: "last_name" }), ["Costa", "Reis", "Silva"]);
    assert.deepEqual(await names({ sort: ["-credit_limit"], limit: 2 }), ["Costa", "Reis"]);
    const [costa] = await practice.find("clients", { where: { last_name: "Costa" } });
    const expected = { clients: { [costa.id]: costa.version } };
    assert.equal((await practice.run({ command: "clients.delete", input: { id: costa.id }, expected })).kind, "accepted");
    assert.deepEqual(await names({ sort: "last_name" }), ["Reis", "Silva"]);
    assert.deepEqual(await names({ sort: "last_name", deleted: true }), ["Costa", "Reis", "Silva"]);
    assert.notEqual((await practice.get("clients", costa.id)).deleted_at, null);
  });

  test("what makes no sense is the program's fault", async () => {
    const wrong = [
      ["planets", {}],
      ["clients", { where: { shoe_size: 43 } }],
      ["clients", { where: { city: { like: "F%" } } }],
      ["clients", { where: { credit_limit: 10 } }],
      ["clients", { where: { city: undefined } }],
      ["clients", { where: { created_at: { gt: new Date(0) } } }],
      ["clients", { sort: "shoe_size" }],
      ["clients", { limit: -1 }],
    ];
    for (const [table, options] of wrong) {
      await assert.rejects(practice.find(table, options), (error) => error instanceof PracticeError && error.code === "query-invalid");
    }
    for (const id of [undefined, 7, "x"]) assert.equal(await practice.get("clients", id), null);
    assert.equal(await practice.get("planets", rina.user_id), null);
  });
});

describe("watching", () => {
  test("tells which rows changed, of all tables or of some, until it is ended", async () => {
    const practice = await open();
    const [all, some] = [[], []];
    const end = practice.subscribe((changes) => all.push(...changes));
    practice.as(rina).subscribe("clients", (changes) => some.push(...changes));
    const { answer: { id } } = await practice.run({ command: "clients.create", input: ana });
    const expected = { clients: { [id]: 1 } };
    await practice.run({ command: "clients.update", input: { id, patch: { city: "Porto" } }, expected });
    await practice.run({ command: "clients.create", input: {} });
    assert.deepEqual(some, [{ table: "clients", id, op: "insert" }, { table: "clients", id, op: "update" }]);
    // What is refused stands in the audit log alone.
    assert.deepEqual(all.map(({ table }) => table), ["clients", "audit_logs", "clients", "audit_logs", "audit_logs"]);
    end();
    await practice.reset();
    assert.equal(all.length, 5);
    assert.deepEqual(some.at(-1), { table: "clients", id, op: "delete" });
  });
});

describe("the whole", () => {
  test("goes out as text and comes in again", async () => {
    const practice = await open();
    const { answer: { id } } = await practice.run({ command: "clients.create", input: ana });
    const row = await practice.get("clients", id);
    const text = await practice.export();
    const other = await open();
    await other.run({ command: "clients.create", input: ana });
    assert.deepEqual(await other.import(text), { kind: "accepted" });
    assert.deepEqual(await other.find("clients"), [row]);
    assert.equal(await other.export(), text);
    const next = await other.run({ command: "clients.create", input: ana });
    assert.equal((await other.get("clients", next.answer.id)).client_number, "CL-00002");
  });

  test("takes nothing of what cannot be read", async () => {
    const practice = await open();
    await practice.run({ command: "clients.create", input: ana });
    const before = await practice.export();
    const spoilt = before.replace('"first_name":"Ana","last_name"', '"first_name":7,"last_name"');
    for (const text of ["", "{}", undefined, {}, spoilt, before.replace('"layout":1', '"layout":2')]) {
      const { kind, violations } = await practice.import(text);
      assert.deepEqual([kind, violations[0].code], ["refused", "import-invalid"]);
    }
    assert.equal(await practice.export(), before);
  });

  test("is refused to nobody in particular, and to anybody once it is closed", async () => {
    const code = (wanted) => (error) => error instanceof PracticeError && error.code === wanted;
    await assert.rejects(Practice.open(), code("actor-invalid"));
    await assert.rejects(open({ actor: { ...rina, tenant: "north" } }), code("actor-invalid"));
    await assert.rejects(open({ storage: "cloud" }), code("storage-unknown"));
    await assert.rejects(open({ storage: "local" }), code("storage-unavailable"));
    const practice = await open();
    const view = practice.as(lena);
    assert.throws(() => practice.as({}), code("actor-invalid"));
    await practice.close();
    await practice.close();
    for (const closed of [practice, view]) {
      await assert.rejects(closed.run({ command: "clients.create", input: ana }), code("practice-closed"));
      await assert.rejects(closed.export(), code("practice-closed"));
    }
  });
});

test("ids are UUIDs of version 7, in order of time", () => {
  const [first, second] = [uuidv7(Date.UTC(2026, 4, 4)), uuidv7(Date.UTC(2026, 4, 4) + 1)];
  assert.match(first, /^019df[0-9a-f]{3}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(first < second);
  assert.equal(new Set(Array.from({ length: 1000 }, () => uuidv7(0))).size, 1000);
});
