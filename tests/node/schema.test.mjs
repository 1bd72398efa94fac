// The JSON Schema, the forms and the machines: that they are what they say, and agree with each other.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { forms } from "vetplan/forms";
import { machines } from "vetplan/machines";
import { schema } from "vetplan/schema";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats(ajv);
ajv.addVocabulary([
  "x-table", "x-checks", "x-references", "x-sensitivity", "x-sealed", "x-writer",
  "x-minimum", "x-maximum", "x-exclusive-minimum", "x-exclusive-maximum",
]);
ajv.addSchema(schema);

/** The paths at which a value is not what a definition wants; nothing when it is. */
function faults(definition, value) {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${definition}`);
  validate(value);
  return (validate.errors ?? []).map((error) => error.instancePath || `/${error.params.missingProperty ?? error.params.additionalProperty}`);
}

const id = (n) => `018f0000-0000-7000-8000-${String(n).padStart(12, "0")}`;

test("every definition compiles", () => {
  const names = Object.keys(schema.$defs);
  assert.equal(names.filter((name) => name.endsWith("Row") && !name.startsWith("New")).length, 78); // and those of the installation that people read
  for (const name of names) assert.equal(typeof ajv.getSchema(`${schema.$id}#/$defs/${name}`), "function", name);
});

describe("a new client", () => {
  const client = { id: id(1), first_name: "Ada", last_name: "Moss" };
  const takes = (change, ...expected) => assert.deepEqual(faults("NewClientRow", { ...client, ...change }), expected);

  test("needs names", () => {
    takes({});
    assert.deepEqual(faults("NewClientRow", {}), ["/first_name", "/last_name"]);
  });

  test("has no column of the store's or of an action's, and no other", () => {
    takes({ client_number: "CL-1" }, "/client_number");
    takes({ account_balance: "1.00" }, "/account_balance");
    takes({ frist_name: "Ada" }, "/frist_name");
  });

  test("may leave empty what may be empty", () => {
    takes({ email: null, credit_limit: null });
    takes({ first_name: null }, "/first_name");
    takes({ allow_sms: null }, "/allow_sms");
  });

  test("has texts up to a length, counted in characters", () => {
    takes({ first_name: "🐕".repeat(200) });
    takes({ first_name: "a".repeat(201) }, "/first_name");
  });

  test("has decimals as text, as long as the column", () => {
    for (const good of ["0", "12.5", "12.50", "9999999999.99", "-1"]) takes({ credit_limit: good });
    for (const bad of [12.5, "12.505", "12345678901", "1e3", ".5", "5.", "+1", " 1", ""]) takes({ credit_limit: bad }, "/credit_limit");
  });

  test("has days and ids in their form", () => {
    takes({ date_of_birth: "1984-02-29", referred_by: id(2) });
    for (const bad of ["1983-02-29", "29.02.1984", "1984-02-29T00:00:00Z"]) takes({ date_of_birth: bad }, "/date_of_birth");
    takes({ referred_by: "Ada" }, "/referred_by");
  });

  test("begins in a state in which one may begin", () => {
    takes({ status: "active" });
    takes({ status: "blocked" }, "/status");
    assert.deepEqual(faults("ClientPatch", { status: "blocked" }), []);
    assert.ok(faults("ClientPatch", { status: "gone" }).includes("/status"));
  });
});

test("bounds of whole numbers are checked on both sides", () => {
  for (const score of [1, 9]) assert.deepEqual(faults("ConsultationPatch", { body_condition_score: score }), []);
  for (const score of [0, 10, 4.5, "4"]) {
    assert.deepEqual(faults("ConsultationPatch", { body_condition_score: score }), ["/body_condition_score"], score);
  }
});

test("what is required at first may not be null, although the stored row may be", () => {
  assert.deepEqual(faults("NewTriageRecordRow", { triaged_by: null }).filter((path) => path === "/triaged_by"), ["/triaged_by"]);
  assert.equal(schema.$defs.TriageRecordRow.properties.triaged_by.type.includes("null"), true);
});

test("instants have an offset, times of day have none", () => {
  for (const [value, expected] of [["2026-05-04T09:30:00Z", 0], ["2026-05-04T09:30:00+02:00", 0], ["2026-05-04T09:30:00", 1], ["soon", 1]]) {
    assert.equal(faults("ConsultationPatch", { follow_up_date: value }).length, expected, value);
  }
  for (const [value, expected] of [["08:00", 0], ["08:00:30", 0], ["24:00", 1], ["8:00", 1], ["08:00Z", 1]]) {
    assert.equal(faults("ClinicPatch", { operating_hours: { monday: { open: value, close: "18:00" } } }).length, expected, value);
  }
});

test("JSON columns have their shape", () => {
  const takes = (hours) => faults("ClinicPatch", { operating_hours: hours });
  assert.deepEqual(takes({ monday: { open: "08:00", close: "18:00" }, sunday: null }), []);
  assert.deepEqual(takes({ someday: null }), ["/operating_hours"]);
  assert.deepEqual(takes({ monday: { open: "08:00" } }), ["/operating_hours/monday"]);
  const file = `file:${"0a".repeat(32)}`;
  assert.deepEqual(faults("PatientPatch", { photo_urls: [file, "https://example.org/rex.jpg"] }), []);
  assert.deepEqual(faults("PatientPatch", { photo_urls: ["javascript:alert(1)"] }), ["/photo_urls/0"]);
  assert.deepEqual(faults("PatientPatch", { photo_urls: ["https://"] }), ["/photo_urls/0"]);
  assert.deepEqual(faults("PatientPatch", { photo_urls: Array(1000).fill(file) }), []);
  assert.deepEqual(faults("PatientPatch", { photo_urls: Array(1001).fill(file) }), ["/photo_urls"]);
});

test("a case is open at first", () => {
  const begins = (disposition) => faults("NewEmergencyCaseRow", { disposition }).includes("/disposition");
  assert.equal(begins(null), false);
  assert.equal(begins("admitted"), true);
});

test("a form asks for what its command takes, and requires what it requires", () => {
  const required = (entries) => entries.filter((entry) => entry.required).map((entry) => entry.name);
  let seen = 0;
  for (const [name, definition] of Object.entries(schema.$defs)) {
    const form = forms.tables[definition["x-table"]];
    const entries = name.endsWith("Patch") ? form?.update : name.startsWith("New") && form?.create;
    if (!entries) continue;
    const columns = Object.keys(definition.properties).filter((name) => name !== "id");
    assert.deepEqual(entries.map((entry) => entry.name), columns);
    assert.deepEqual(required(entries), (definition.required ?? []).filter((name) => name !== "id"));
    for (const { name } of entries) assert.ok(form.fields[name].label, name);
    seen += 1;
  }
  assert.ok(seen > 100, `${seen}`);
});

test("what a field refers to is there", () => {
  const walk = (field) => {
    if (field.kind === "select") assert.ok(forms.choices[field.choices]?.length > 1, field.choices);
    if (field.kind === "reference") assert.ok(field.table in forms.tables, field.table);
    if (field.of) walk(field.of);
    field.fields?.forEach(walk);
  };
  for (const { fields } of Object.values(forms.tables)) Object.values(fields).forEach(walk);
});

test("a machine moves between values of its column", () => {
  assert.equal(Object.keys(machines).length, 29);
  assert.equal(Object.values(machines).flatMap((m) => m.moves).reduce((sum, move) => sum + move.from.length, 0), 270);
  for (const { id, table, column, starts, moves } of Object.values(machines)) {
    const list = forms.choices[forms.tables[table].fields[column].choices]?.map((choice) => choice.value);
    if (!list) continue; // a consent has states of its own
    for (const state of [...starts, ...moves.flatMap((move) => [...move.from, move.to])]) {
      assert.ok(state === null || list.includes(state), `${id}: ${state}`);
    }
    for (const name of moves.flatMap((move) => move.needs.flatMap((need) => need.any_of))) {
      assert.ok(name in forms.tables[table].fields, `${id}: ${name}`);
    }
  }
});

test("forms and machines are of the types that are declared for them", () => {
  const folder = new URL("../node_modules/.vetplan-data/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const config = { extends: "../../node/types/tsconfig.json", files: ["data.ts"] };
  writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(config));
  writeFileSync(
    new URL("data.ts", folder),
    `import type { Forms } from "vetplan/forms";
     import type { Machines } from "vetplan/machines";
     export const forms: Forms = ${JSON.stringify(forms)};
     export const machines: Machines = ${JSON.stringify(machines)};`,
  );
  const tsc = new URL("../node_modules/typescript/bin/tsc", import.meta.url);
  const { stdout, status } = spawnSync(process.execPath, [tsc.pathname, "--project", folder.pathname], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  assert.equal(status, 0, stdout);
});
