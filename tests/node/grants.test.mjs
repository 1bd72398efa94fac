// Signed copies of grants: which are taken, and that what is asked of them is answered as by the engine.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";

import { actions, can, evaluate, explain, GrantsError, init, openGrants, Practice, resources } from "vetplan";

import { copyOf, issuer, northern, signer, tenant } from "./signing.mjs";

let server;
before(async () => {
  await init();
  server = await signer();
});

const may = 1_777_885_200_000; // 2026-05-04T09:00:00Z
const [first, second, third] = [1, 2, 3].map((number) => `01900000-0000-7000-8000-00000000000${number}`);
const reading = { effect: "allow", actions: ["read"], resources: ["patients"] };
const held = (...grants) => ({ roles: [{ role: "r", from: "2026-01-01T00:00:00Z", grants }], expires_at: "2026-05-04T21:00:00Z" });
const opened = async (grants, options = {}) => {
  const jws = await server.sign(copyOf(grants, options.actor));
  return openGrants(jws, { keys: server.keys, issuer, tenant, now: () => may, ...options });
};
const refusal = (code) => (error) => error instanceof GrantsError && error.code === code;

describe("a copy", () => {
  const refused = async (code, jws, options = {}) => {
    const opening = openGrants(jws, { keys: server.keys, issuer, tenant, now: () => may, ...options });
    await assert.rejects(opening, refusal(code), code);
  };

  test("is taken when the server has signed it for this practice and now", async () => {
    const grants = await opened(held(reading));
    assert.deepEqual([grants.expiresAt, grants.version], ["2026-05-04T21:00:00Z", 7]);
    assert.equal(grants.actor.user_id, northern.user_id);
    assert.equal(can(grants, "read", "patients"), true);
  });

  test("is refused when anybody else signed it, or it was changed", async () => {
    const claims = copyOf(held(reading));
    const good = await server.sign(claims);
    const [head, body, signature] = good.split(".");
    const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const other = await signer(server.kid);
    await refused("grants-signature-wrong", await other.sign(claims));
    await refused("grants-signature-wrong", `${head}.${part({ ...claims, version: 8 })}.${signature}`);
    await refused("grants-signature-wrong", `${head}.${body}.${signature.slice(0, -4)}AAAA`);
    await refused("grants-key-unknown", await (await signer("other")).sign(claims));
    await refused("grants-key-unknown", good, { keys: { keys: [] } });
    await refused("grants-key-unknown", good, { keys: undefined });
    await refused("grants-key-unknown", good, { keys: { keys: [{ ...server.keys.keys[0], x: "AAAA" }] } });
  });

  test("is refused when it signs in another way, or is no copy at all", async () => {
    const claims = copyOf(held(reading));
    const good = await server.sign(claims);
    const [, body, signature] = good.split(".");
    const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const headed = (header) => `${part({ alg: "ES256", typ: "vetplan-grants+jwt", kid: server.kid, ...header })}.${body}.${signature}`;
    await refused("grants-signature-wrong", good.replace(".", ".e"));
    for (const header of [{ alg: "none" }, { alg: "HS256" }, { alg: "EdDSA" }, { typ: "JWT" }, { typ: undefined }, { crit: ["exp"] }]) {
      await refused("grants-unreadable", headed(header));
    }
    await refused("grants-unreadable", headed({ alg: "none" }).replace(/\.[^.]*$/, "."));
    for (const jws of [undefined, 7, "", "a.b", "a.b.c", `${good}.x`, `=${good}`, ` ${good}`]) {
      await refused("grants-unreadable", jws);
    }
    await refused("grants-unreadable", await server.sign({ ...claims, aud: "vetplan" }));
    await refused("grants-unreadable", await server.sign({ ...claims, actor: { ...claims.actor, user_id: first } }));
    await refused("grants-unreadable", await server.sign({ ...claims, actor: { ...claims.actor, tenant: first } }));
    await refused("grants-unreadable", await server.sign({ ...claims, grants: undefined }));
    await refused("grants-unreadable", await server.sign({ ...claims, grants: { roles: [{ role: "r" }] } }));
    await refused("grants-unreadable", await server.sign({ ...claims, exp: undefined }));
  });

  test("is refused from elsewhere, after its time, and long before it", async () => {
    const claims = copyOf(held(reading));
    await refused("grants-issuer-unknown", await server.sign({ ...claims, iss: "urn:other" }));
    await refused("grants-issuer-unknown", await server.sign(claims), { issuer: undefined });
    await refused("tenant-mismatch", await server.sign(claims), { tenant: first });
    await refused("grants-expired", await server.sign(claims), { now: () => claims.exp * 1000 });
    await refused("grants-expired", await server.sign(claims), { now: () => NaN });
    await openGrants(await server.sign(claims), { keys: server.keys, issuer, now: () => claims.exp * 1000 - 1 });
    await refused("grants-early", await server.sign(claims), { now: () => new Date((claims.iat - 301) * 1000) });
  });
});

describe("asking", () => {
  test("goes by names and by numbers, and what is neither is not allowed", async () => {
    const grants = await opened(held(reading));
    assert.equal(can(grants, actions.read, resources.patients), true);
    assert.equal(can(grants, actions.update, resources.patients), false);
    const all = await opened(held({ effect: "allow", actions: Object.keys(actions), resources: Object.keys(resources) }));
    const none = [["fly", "patients"], ["constructor", "patients"], ["read", "__proto__"], [99, 0], [1, 99], [-1, 0], [undefined, 0], [0, null]];
    for (const [action, resource] of none) assert.equal(can(all, action, resource), false, `${action} ${resource}`);
    assert.equal(can(all, 0, 0), true);
    assert.equal(can(grants, "read", "patients", 99), false);
    assert.deepEqual(explain(grants, "fly", "patients"), { error: "unknown-action" });
    assert.deepEqual(explain(grants, actions.prescribe, "patients"), { error: "action-not-applicable" });
  });

  test("without a row asks for any; with one, what is not known allows nothing", async () => {
    const grants = await opened(held({ ...reading, conditions: { own_records_only: true } }));
    assert.deepEqual([can(grants, "read", "patients"), can(grants, "read", "patients", {})], [true, false]);
    assert.deepEqual([true, false].map((own) => can(grants, "read", "patients", { own })), [true, false]);
    const { allowed, code, conditions, role, grant, change } = explain(grants, "read", "patients", { own: false });
    assert.deepEqual(
      [allowed, code, conditions, role, grant, change],
      [false, "condition-not-met", ["own_records_only"], "r", 0, "meet_conditions"],
    );
    for (const known of [{ own: "yes" }, { owner: true }, { clinics: "some" }, { clinics: ["x"] }, [], null, "x"]) {
      assert.throws(() => can(grants, "read", "patients", known), refusal("row-invalid"), JSON.stringify(known));
    }
  });

  test("tells clinics, departments, authors and schedules of rows apart", async () => {
    const actor = { clinics: [first], department: "surgery" };
    const allow = (action, resource, conditions) => ({ effect: "allow", actions: [action], resources: [resource], conditions });
    const grants = await opened(
      {
        ...held(
          allow("read", "patients", { clinic_only: true }),
          allow("update", "patients", { department_only: true }),
          allow("approve", "invoices"),
          allow("prescribe", "prescriptions"),
        ),
        license: "2026-05-04",
      },
      { actor },
    );
    const reads = (clinics) => can(grants, "read", "patients", { clinics });
    assert.deepEqual([[first], [second], [second, first], [], "all"].map(reads), [true, false, true, false, true]);
    const updates = (department) => can(grants, "update", "patients", { department });
    assert.deepEqual(["surgery", "grooming", undefined].map(updates), [true, false, false]);
    assert.deepEqual([false, true].map((author) => can(grants, "approve", "invoices", { author })), [true, false]);
    const prescribes = (schedule) => can(grants, "prescribe", "prescriptions", { schedule });
    assert.deepEqual([undefined, "II", "I"].map(prescribes), [true, false, false]);
    assert.equal(explain(grants, "prescribe", "prescriptions", { schedule: "II" }).code, "dea-registration-required");
  });

  test("ends with the copy, with a role, and with a day, in the practice's zone", async () => {
    let moment = may;
    const prescribing = { effect: "allow", actions: ["prescribe"], resources: ["prescriptions"] };
    const copy = { ...held(reading, prescribing), license: "2026-05-04", expires_at: "2026-05-05T20:00:00Z" };
    copy.roles.push({ role: "later", from: "2026-05-04T10:00:00.0005Z", until: "2026-05-04T11:00:00Z", grants: [{ ...reading, actions: ["update"] }] });
    const grants = await opened(copy, { now: () => moment });
    const at = (time, action, resource) => ((moment = Date.parse(time)), can(grants, action, resource, { own: true }));
    assert.equal(at("2026-05-04T10:00:00.000Z", "update", "patients"), false);
    assert.equal(at("2026-05-04T10:00:00.001Z", "update", "patients"), true);
    assert.equal(at("2026-05-04T10:59:59.999Z", "update", "patients"), true);
    assert.equal(at("2026-05-04T11:00:00.000Z", "update", "patients"), false);
    // In Denver the fourth of May ends at six in the morning of the fifth, in UTC.
    assert.equal(at("2026-05-05T05:59:59.999Z", "prescribe", "prescriptions"), true);
    assert.equal(at("2026-05-05T06:00:00.000Z", "prescribe", "prescriptions"), false);
    assert.equal(at("2026-05-05T19:59:59.999Z", "read", "patients"), true);
    assert.equal(at("2026-05-05T20:00:00.000Z", "read", "patients"), false);
    assert.equal(can(grants, "read", "patients"), false);
    const { code, change } = explain(grants, "read", "patients");
    assert.deepEqual([code, change], ["grants-expired", "renew_grants"]);
    moment = NaN;
    assert.equal(can(grants, "read", "patients"), false);
    assert.equal(at("2026-05-04T09:00:00.000Z", "read", "patients"), true, "the clock alone decides");
  });

  test("knows whose a row is by its columns, as far as they tell", async () => {
    const actor = { clinics: [first], client_id: second };
    const grants = await opened(held({ ...reading, resources: ["patients", "appointments"], conditions: { own_records_only: true } }), { actor });
    const asks = (resource, table, row, others) => can(grants, "read", resource, grants.rowOf(table, row, others));
    assert.equal(asks("patients", "patients", { client_id: second }), true);
    assert.equal(asks("patients", "patients", { client_id: third }), false);
    const visit = { patient_id: third };
    assert.equal(asks("appointments", "appointments", visit), false, "whose the animal is, is not known");
    assert.equal(asks("appointments", "appointments", visit, { patients: [{ id: third, client_id: second }] }), true);
    assert.throws(() => grants.rowOf("planets", {}), refusal("row-invalid"));
  });

  test("is over when the grants are given back", async () => {
    const grants = await opened(held(reading));
    grants.free();
    grants.free();
    for (const ask of [() => can(grants, "read", "patients"), () => explain(grants, "read", "patients"), () => grants.row({})]) {
      assert.throws(ask, refusal("grants-closed"));
    }
  });
});

test("the cells of the default policy are as the engine says, by numbers and in words", async (t) => {
  const folder = new URL("../../target/access/", import.meta.url);
  const how = "write them with `cargo test -p vet-tests --test access_oracle`";
  const read = (name) => readFileSync(new URL(name, folder), "utf8");
  assert.ok(existsSync(new URL("cells.jsonl", folder)), how);
  const roles = JSON.parse(read("roles.json"));
  const clinics = { c1: first, c2: second, c3: third };
  const opens = Object.entries(roles).map(async ([role, grants]) => {
    const actor = { clinics: [first, second], department: "surgery" };
    const copy = { roles: [{ role, from: "2026-01-01T00:00:00Z", grants }], license: "2026-12-31", dea: "2026-12-31", expires_at: "2026-05-04T21:00:00Z" };
    return [role, await opened(copy, { actor })];
  });
  const people = new Map(await Promise.all(opens));
  const stride = process.env.EVERY_CELL ? 1 : 7;
  const [wrong, possible] = [[], new Set()];
  let [asked, explained, at] = [0, 0, 0];
  for (const line of read("cells.jsonl").split("\n").slice(0, -1)) {
    const [role, question, answer] = JSON.parse(line);
    const { action, resource_type, resource } = JSON.parse(question);
    const grants = people.get(role);
    const { owner_id, clinic_id, department, fields } = resource;
    const row = grants.row({
      own: owner_id && owner_id === "u1",
      clinics: clinic_id ? [clinics[clinic_id]] : [],
      department,
    });
    const allowed = !("error" in JSON.parse(answer));
    if (!fields) {
      asked += 1;
      if (can(grants, actions[action], resources[resource_type], row) !== allowed) wrong.push(line);
      if (allowed) possible.add(`${role} ${action} ${resource_type}`);
    }
    if ((at += 1) % stride === 0) {
      explained += 1;
      const input = { ...JSON.parse(question), roles: { [role]: roles[role] } };
      const [ours, theirs] = [explain(grants, action, resource_type, row, { fields }), evaluate("rbac.explain", input)];
      if (JSON.stringify(ours) !== JSON.stringify(theirs) || (ours.allowed ?? false) !== allowed) wrong.push(line);
    }
  }
  assert.deepEqual(wrong.slice(0, 3), [], `${wrong.length} differences`);
  assert.equal(asked, 12 * 14 * 10 * 27);
  for (const cell of possible) {
    const [role, action, resource] = cell.split(" ");
    assert.ok(can(people.get(role), action, resource), `${cell} is allowed on some row`);
  }
  t.diagnostic(`${asked} cells by numbers and ${explained} in words, no difference`);
});

test("a practice acts by them", async () => {
  const copy = held(
    { ...reading, resources: ["clients"], fields: ["first_name", "city"] },
    { ...reading, actions: ["create"], resources: ["clients"], conditions: {} },
  );
  const grants = await opened(copy);
  const host = await Practice.open({ actor: northern, now: () => new Date(may) });
  await host.run({ command: "clients.create", input: { first_name: "Ana", last_name: "Silva", city: "Porto" } });
  const practice = host.as(grants);
  const [ana] = await practice.find("clients");
  assert.deepEqual(Object.keys(ana), ["id", "first_name", "city", "version", "created_at", "updated_at", "deleted_at"]);
  assert.deepEqual(await practice.get("clients", ana.id), ana);
  const forbidden = (error) => error.code === "forbidden" && error.violations[0].params.resource !== undefined;
  await assert.rejects(practice.find("patients"), forbidden);
  await assert.rejects(practice.find("clients", { where: { last_name: "Silva" } }), forbidden);
  const created = await practice.run({ command: "clients.create", input: { first_name: "Eve", last_name: "Reis" } });
  assert.equal(created.kind, "accepted");
  const { violations } = await practice.run({ command: "clients.update", input: { id: ana.id, patch: { city: "Faro" } }, expected: { clients: { [ana.id]: 1 } } });
  assert.deepEqual(violations.map(({ code }) => code), ["permission-denied"]);
});
