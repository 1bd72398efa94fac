// The sample of the demo page: the engine accepts every command of it, each in its order and at its time.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import { init, Practice } from "vetplan";

import { commandsAsOf } from "../../web-demo/sample/tokens.js";

const DAY = 86_400_000;

let sample;
before(async () => {
  await init();
  sample = JSON.parse(await readFile(new URL("../../web-demo/sample/week.json", import.meta.url), "utf8"));
});

/** Runs the commands of a tenant at their times; gives the practice as it is then. */
async function grow({ key }, commands) {
  const own = commands.filter(({ tenant }) => tenant === key);
  let moment = own[0].at;
  const practice = await Practice.open({ actor: sample.actors[own[0].actor], now: () => moment });
  for (const { tenant: _, actor, at, ...command } of own) {
    assert.ok(at >= moment, `${command.id} comes after the one before it`);
    moment = at;
    const outcome = await practice.as(sample.actors[actor]).run(command);
    assert.equal(outcome.kind, "accepted", `${command.command} at ${at}: ${JSON.stringify(outcome.violations)}`);
  }
  return practice;
}

// Summer and winter time, a week in which the clocks change, zones far from each other.
for (const [zone, now] of [
  ["UTC", "2026-05-13T12:00Z"],
  ["America/Denver", "2026-03-11T12:00Z"],
  ["Pacific/Auckland", "2026-09-30T12:00Z"],
]) {
  test(`every command is accepted: ${zone}, the week of ${now}`, async () => {
    const commands = commandsAsOf(sample, { now: Date.parse(now), zone });
    for (const tenant of sample.tenants) await grow(tenant, commands);
  });
}

test("the week is busy, and some bills are old", async () => {
  const now = Date.parse("2026-05-17T12:00Z");
  const practice = await grow(sample.tenants[0], commandsAsOf(sample, { now, zone: "UTC" }));
  const since = new Date(Date.parse("2026-05-11T00:00Z") - 1).toISOString();
  const week = await practice.find("appointments", { where: { scheduled_at: { gt: since } } });
  assert.ok(week.length >= 60, `${week.length} appointments`);
  assert.equal(new Set(week.map(({ clinic_id }) => clinic_id)).size, 2);
  const states = new Set(week.map(({ status }) => status));
  for (const status of ["completed", "cancelled", "no_show", "rescheduled"]) assert.ok(states.has(status), status);
  const invoices = await practice.find("invoices");
  const paid = new Set(invoices.map(({ status }) => status));
  for (const status of ["draft", "sent", "partially_paid", "paid", "overdue"]) assert.ok(paid.has(status), status);
  assert.ok(invoices.some(({ status, due_date }) => status === "overdue" && Date.parse(due_date) < now - 91 * DAY));
  const clients = await practice.find("clients");
  assert.equal(clients.length, 30);
  assert.ok(clients.some(({ account_balance }) => Number(account_balance) > 0));
  assert.ok((await practice.find("patients")).length >= 40);
});

test("a token is a time on the clock of the place", () => {
  const of = (input, zone, now) => commandsAsOf({ commands: [{ input }] }, { zone, now: Date.parse(now) })[0].input;
  assert.equal(of("@1T09:30", "America/Denver", "2026-05-13T16:00Z"), "2026-05-12T15:30:00.000Z");
  assert.equal(of("@0T09:30", "Pacific/Auckland", "2026-05-10T20:00Z"), "2026-05-10T21:30:00.000Z"); // Monday there
  assert.equal(of("@-3", "UTC", "2026-05-17T23:00Z"), "2026-05-08");
  assert.equal(of("@6T09:30", "America/New_York", "2026-03-05T12:00Z"), "2026-03-08T13:30:00.000Z"); // that night
  assert.equal(of("@zone", "Asia/Tokyo", "2026-05-13T16:00Z"), "Asia/Tokyo");
  assert.equal(of("a@1T09:30", "UTC", "2026-05-13T16:00Z"), "a@1T09:30");
});

test("every code has words", async () => {
  const codes = await readFile(new URL("../../docs/reference/codes.md", import.meta.url), "utf8");
  const words = await readFile(new URL("../../web-demo/src/messages/en.ts", import.meta.url), "utf8");
  const known = new Set([...words.matchAll(/^ {2}"?([a-z0-9-]+)"?: /gm)].map(([, code]) => code));
  const missing = [...codes.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code).filter((code) => !known.has(code));
  assert.deepEqual(missing, []);
});
