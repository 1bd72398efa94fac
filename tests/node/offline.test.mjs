// What a signed copy of grants decides in the page is what the server has decided: `access_offline` wrote it down.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, test } from "node:test";

import { init, openGrants, Practice } from "vetplan";

const file = new URL("../../target/access/offline.json", import.meta.url);
const host = { user_id: "01900000-0000-7000-8000-00000000a001", name: "Host", role: "host" };

let told;
before(async () => {
  await init();
  assert.ok(existsSync(file), `${file.pathname} is missing; write it with \`cargo test -p vet-tests --test access_offline\``);
  told = JSON.parse(readFileSync(file, "utf8"));
});

/** The practice as the server had it. */
async function practice() {
  const opened = await Practice.open({ actor: { ...host, tenant: told.tenant }, now: () => told.now });
  assert.deepEqual(await opened.import(JSON.stringify(told.practice)), { kind: "accepted" });
  return opened;
}

const grantsOf = ({ grants }) =>
  openGrants(grants, { keys: told.keys, issuer: "urn:vetplan:server", tenant: told.tenant, now: () => new Date(told.now) });

test("everybody sees the rows and the columns that the server shows them", async (t) => {
  const store = await practice();
  let [tables, rows, cells] = [0, 0, 0];
  for (const person of told.people) {
    const own = store.as(await grantsOf(person));
    for (const [table, { seen, sealed }] of Object.entries(person.reads)) {
      const found = await own.find(table, { limit: 200 }).catch(({ violations }) => violations);
      for (const row of found) sealed.forEach((column) => delete row[column]);
      assert.deepEqual(found, seen, `${person.name} reads ${table}`);
      [tables, rows] = [tables + 1, rows + found.length];
      for (const row of found) cells += Object.keys(row).length;
    }
  }
  t.diagnostic(`${told.people.length} people, ${tables} tables, ${rows} rows, ${cells} cells, no difference`);
  assert.ok(rows > 1000);
});

test("commands are judged as by the server, one after the other", async (t) => {
  const store = await practice();
  let [asked, accepted] = [0, 0];
  for (const person of told.people) {
    const own = store.as(await grantsOf(person));
    for (const [at, command] of person.commands.entries()) {
      const { kind, violations = null } = await own.run(command);
      assert.deepEqual({ kind, violations }, person.verdicts[at], `${person.name}: ${JSON.stringify(command)}`);
      asked += 1;
      accepted += kind === "accepted";
    }
  }
  t.diagnostic(`${asked} commands of ${told.people.length} people, ${accepted} of them accepted, no difference`);
  assert.ok(accepted > 50);
});
