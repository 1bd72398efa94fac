// The audit log as a reader sees it: which entries, what each of them says, and all of it as a table.
import { label, type Row } from "../engine";
import { instantOf, laterDay } from "../clock";
import type { Find } from "../rows";

export type Entry = Row<"audit_logs">;

/** What a reader wants to see; empty texts are no wish. */
export interface Filters {
  from: string;
  until: string;
  user: string;
  action: string;
  outcome: string;
}

export const EVERYTHING: Filters = { from: "", until: "", user: "", action: "", outcome: "" };

/** A column that changed. */
export interface Difference {
  column: string;
  before: unknown;
  after: unknown;
}

/** The query for the entries about a row, or about everything; of an animal, all that concerns it. */
export function wanted(table: string | undefined, id: string | undefined, filters: Filters, zone: string, limit: number): Find {
  const about = id && (table === "patients" ? { patient_id: id } : { entity_id: id });
  const from = filters.from && instantOf(zone, filters.from, "00:00");
  const until = filters.until && instantOf(zone, laterDay(filters.until, 1), "00:00");
  return {
    where: {
      ...(about || {}),
      ...(filters.user && { user_id: filters.user }),
      ...(filters.action && { action: filters.action }),
      ...(filters.outcome && { outcome: filters.outcome }),
      ...((from || until) && { created_at: { ...(from && { gt: justBefore(from) }), ...(until && { lt: until }) } }),
    },
    sort: ["-created_at", "-seq"],
    limit,
  };
}

/** Comparing leaves the bound itself out. */
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

/** The columns that an entry says have changed; of a new row those that are not empty. */
export function differences(entry: Entry): Difference[] {
  const { before = {}, after = {} } = (entry.change_set ?? {}) as Record<"before" | "after", Record<string, unknown> | undefined>;
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns]
    .filter((column) => !["version", "updated_at", "created_at"].includes(column))
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((it) => it.before !== null || it.after !== null);
}

/** What happened, in a few words. */
export function what(entry: Entry): string {
  return `${label("audit_action", entry.action)} ${label("audit_entity_type", entry.entity_type).toLowerCase()}`;
}

/** The table that an entry speaks of. */
export function tableOf(entry: Entry): string | undefined {
  const table = entry.metadata?.["table"];
  return typeof table === "string" ? table : undefined;
}

/** A value as one line. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const COLUMNS = [
  "created_at", "user_name", "user_role", "action", "entity_type", "entity_id", "outcome", "outcome_code", "reason",
  "description", "change_set", "ip_address", "user_agent", "session_id", "request_id", "chain", "seq", "hash",
] as const;

/** The entries as CSV (RFC 4180). */
export function csv(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => COLUMNS.map((column) => cell(entry[column])).join(","));
  return [COLUMNS.join(","), ...lines, ""].join("\r\n");
}

/** A text that a spreadsheet would take for a formula stays a text. */
function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  const plain = /^[=+\-@\t\r]/.test(text) && typeof value === "string" ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
