// Whose practice is open, who acts in it, and what they ask of it.
import { computed, signal } from "@preact/signals";

import { Practice, PracticeError, type Actor, type Row, type Verdict } from "./engine";
import { changed, forget, index } from "./rows";
import { stored } from "./stored";

/** A practice that this browser keeps. */
export interface Tenant {
  key: string;
  id: string;
  name: string;
  country: string;
  /** Who acts until somebody is chosen. */
  opener: Actor;
  /** Whether it has roles, so that people are judged by them; samples of old had none. */
  judged?: boolean;
}

export type Session =
  | { state: "closed" | "opening" | "open" }
  /** `saved` is what the browser keeps, where the engine cannot read it. */
  | { state: "failed"; reason: string; saved: string | undefined };

export const session = signal<Session>({ state: "closed" });
export const tenants = stored<Tenant[]>("tenants", []);
const tenantKey = stored<string | null>("tenant", null);
const actorId = stored<string | null>("actor", null);
const clinicId = stored<string | null>("clinic", null);

export const tenant = computed(() => tenants.value.find(({ key }) => key === tenantKey.value) ?? tenants.value[0]);

/** The store of the open practice, acting as whoever opened it. */
export const practice = signal<Practice | undefined>(undefined);

/** Everybody who may act: the staff. */
export const people = computed(() => [...index("staff").value.values()].sort(byName));

/** Who acts. */
export const actor = computed(() => {
  const person = people.value.find(({ id }) => id === actorId.value) ?? people.value.find(isReceptionist);
  return person ? actorOf(person) : tenant.value?.opener;
});

/** Who could approve what the actor does: everybody else. */
export const approvers = () =>
  people.value
    .filter(({ id }) => id !== actor.value?.staff_id)
    .map(({ id, first_name, last_name }) => ({ value: id as string, label: `${first_name} ${last_name}` }));

export const clinics = computed(() => [...index("clinics").value.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));

/** The clinic whose day is shown. */
export const clinic = computed(() => clinics.value.find(({ id }) => id === clinicId.value) ?? clinics.value[0]);

/** The zone of the clinic's clocks. */
export const zone = computed(() => clinic.value?.timezone ?? "UTC");

/** How the practice writes numbers and dates. */
export const locale = computed(() => `en-${tenant.value?.country ?? "US"}`);

export const chooseActor = (id: string) => (actorId.value = id);
export const chooseClinic = (id: string) => (clinicId.value = id);

/** Opens the practice of a tenant, or the one that was open last. */
export async function open(key = tenant.value?.key): Promise<void> {
  await close();
  const chosen = tenants.value.find((known) => known.key === key);
  if (!chosen) {
    session.value = { state: "closed" };
    return;
  }
  try {
    const opened = await Practice.open({ storage: "local", name: chosen.key, actor: chosen.opener });
    opened.subscribe(changed);
    practice.value = opened;
    tenantKey.value = chosen.key;
    session.value = { state: "open" };
  } catch (failure) {
    const saved = failure instanceof PracticeError ? failure.saved : undefined;
    session.value = { state: "failed", reason: failure instanceof Error ? failure.message : String(failure), saved };
  }
}

/** Closes the practice that is open; the page waits for what is opened next. */
export async function close(): Promise<void> {
  const before = practice.peek();
  session.value = { state: "opening" };
  practice.value = undefined;
  forget();
  await before?.close();
}

export interface Answer {
  id?: string;
  [name: string]: unknown;
}

const as = computed(() => (practice.value && actor.value ? practice.value.as(actor.value) : undefined));

/** The practice, as whoever acts: judged by the roles that they hold. */
const acting = () => {
  if (!as.value) throw new Error("no practice is open");
  return as.value;
};

/** Gives a command as whoever acts. */
export function run(command: string, input: object) {
  return acting().run({ command, input });
}

/** What would be wrong with a command now. */
export function check(command: string, input: object): Promise<Verdict> {
  return acting().check({ command, input });
}

/** A practice in memory with the same rows, to try things out in. */
export async function scratch(): Promise<Practice> {
  if (!practice.value || !actor.value) throw new Error("no practice is open");
  const copy = await Practice.open({ storage: "memory", actor: actor.value });
  await copy.import(await practice.value.export());
  return copy;
}

/** Somebody of the staff, who may do what their roles say. */
export function actorOf(person: Row<"staff">): Actor {
  const veterinarian = [...index("veterinarians").value.values()].find(({ staff_id }) => staff_id === person.id);
  return {
    user_id: person.user_id ?? person.id,
    name: `${person.first_name} ${person.last_name}`,
    role: person.role,
    tenant: person.tenant_id,
    staff_id: person.id,
    veterinarian_id: veterinarian?.id ?? null,
    grants: tenant.value?.judged ? "rows" : undefined,
  };
}

const isReceptionist = (person: Row<"staff">) => person.role === "receptionist";
const byName = (a: Row<"staff">, b: Row<"staff">) => (a.last_name < b.last_name ? -1 : 1);
