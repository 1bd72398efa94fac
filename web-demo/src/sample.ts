// Loading the sample: its commands go through the engine, each by its actor and at its time.
import { signal } from "@preact/signals";

import { giveRoles, withRoles } from "./access/furnish";
import { commandsAsOf, type Sample, type SampleCommand } from "../sample/tokens.js";
import { clockAt } from "./clock";
import { Practice, PracticeError } from "./engine";
import { text } from "./messages/en";
import { links, replace } from "./route";
import { close, open, tenants, type Tenant } from "./session";

/** How far the loading is, from 0 to 1; nothing when none goes on. */
export const loading = signal<number | undefined>(undefined);

const BATCH = 40; // commands between two drawings of the progress

/** Replaces everything this browser keeps by the sample, as of now. */
export async function loadSample(): Promise<void> {
  loading.value = 0;
  try {
    const { default: json } = await import("../sample/week.json");
    const sample = json as unknown as Sample;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const moment = new Date().toISOString();
    const past = commandsAsOf(sample, { now: Date.now(), zone }).filter(({ at }) => at <= moment);
    await clear();
    const kept: Tenant[] = [];
    let done = 0;
    for (const { key, id, name, country } of sample.tenants) {
      const commands = past.filter(({ tenant }) => tenant === key);
      const opener = sample.actors[commands[0]?.actor ?? ""];
      if (!opener) throw new Error(`nobody opens ${name}`);
      const grown = await grow(sample, commands, opener, () => (loading.value = (done += 1) / past.length));
      const store = await Practice.open({ storage: "local", name: key, actor: opener });
      const taken = await store.import(grown);
      await store.close();
      if (taken.kind === "refused") throw new Error(taken.violations.map(text).join(". "));
      kept.push({ key, id, name, country, opener, judged: true });
    }
    tenants.value = kept;
    showBusyDay(past, zone);
    await open(kept[0]?.key);
  } finally {
    loading.value = undefined;
  }
}

/** On a day off, shows the day before it on which animals were seen. */
function showBusyDay(commands: SampleCommand[], zone: string): void {
  const booked = commands.filter(({ command }) => command === "appointments.book");
  const days = booked.map(({ input }) => clockAt(zone, (input as { scheduled_at: string }).scheduled_at).day);
  const today = clockAt(zone, Date.now()).day;
  const last = days.filter((day) => day <= today).sort().at(-1);
  if (last !== undefined && last !== today) replace(links.day(last));
}

/** A practice as it is after those commands, for keeping. */
async function grow(sample: Sample, commands: SampleCommand[], actor: Tenant["opener"], step: () => void) {
  let moment = commands[0]?.at ?? "";
  const memory = await withRoles(actor, () => new Date(moment));
  for (const [number, { tenant: _, actor: who, at, ...command }] of commands.entries()) {
    const author = sample.actors[who];
    if (!author) throw new Error(`nobody is called ${who}`);
    moment = at;
    const outcome = await memory.as(author).run(command);
    if (outcome.kind !== "accepted") {
      throw new Error(`${command.command} at ${at}: ${outcome.violations.map(({ code }) => code).join(", ")}`);
    }
    step();
    if (number % BATCH === 0) await new Promise((drawn) => setTimeout(drawn));
  }
  await giveRoles(memory, actor);
  return withoutReceipts(await memory.export());
}

/** Nobody sends the sample's commands again, and their receipts take the room of the reader's own work. */
function withoutReceipts(exported: string): string {
  const { tables, ...rest } = JSON.parse(exported) as { tables: Record<string, unknown> };
  const { commands: _, ...rows } = tables;
  return JSON.stringify({ ...rest, tables: rows });
}

/** Empties everything this browser keeps of all practices. They are known until nothing of them is left. */
export async function clear(): Promise<void> {
  await close();
  try {
    for (const tenant of tenants.value) await empty(tenant);
    tenants.value = [];
  } finally {
    await open();
  }
}

/** Empties a practice; of one that the engine cannot read, what stands there goes. */
async function empty({ key, opener }: Tenant): Promise<void> {
  try {
    const store = await Practice.open({ storage: "local", name: key, actor: opener });
    await store.reset();
    await store.close();
  } catch (failure) {
    if (!(failure instanceof PracticeError) || failure.saved === undefined) throw failure;
    for (const key of Object.keys(JSON.parse(failure.saved) as object)) localStorage.removeItem(key);
  }
}
