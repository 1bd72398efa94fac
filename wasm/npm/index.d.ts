import type { Rules } from "./rules.js";

export type * from "./commands.js";
export type * from "./engine.js";
export * from "./grants.js";
export * from "./practice.js";
export * from "./profile.js";
export * from "./rules.js";

/** A value that JSON can say; a key whose value is `undefined` counts as absent. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** An object that JSON can say. */
export type JsonObject = { readonly [key: string]: JsonValue | undefined };

/** The answer to a value that the engine cannot take. */
export interface ValueInvalid {
  error: "value-invalid";
  /** Where the value stands, such as `lines[0].qty`; empty for the whole value. */
  field: string;
  /** What is wrong with it, for people; the wording is not part of the contract. */
  reason: string;
}

/** One thing that is wrong, or worth knowing. */
export interface Violation {
  /** Stable, in kebab-case; the text that a person reads is made from it. */
  code: string;
  /** Where, from the top of the command's input, such as `lines[0].qty`; empty for the whole. */
  path: string;
  /** What else is known, by name. */
  params: { [name: string]: unknown };
  /** A `warn` does not refuse the command. */
  severity: "hard" | "warn";
}

/** Whoever gives a command. The program has made sure that it is them. */
export interface Actor {
  /** Id of the login. */
  user_id: string;
  name: string;
  role: string;
  /** The practice or group that they act in; nothing of another is seen or touched. */
  tenant: string;
  clinics?: readonly string[] | undefined;
  department?: string | null | undefined;
  staff_id?: string | null | undefined;
  veterinarian_id?: string | null | undefined;
  client_id?: string | null | undefined;
  /** `user` when it is not given. */
  kind?: "user" | "client" | "system" | "device" | undefined;
  /**
   * What they may do: as a signed copy has it (`grants.actor`), or `"rows"`, as the rows of the practice say. Without
   * it they are the host itself, whom nobody judges.
   */
  grants?: object | "rows" | undefined;
  /** Where the request came from, for the audit log. */
  origin?: Origin | undefined;
}

/** Where a request came from, as far as the program knows. */
export interface Origin {
  session_id?: string | null | undefined;
  ip_address?: string | null | undefined;
  user_agent?: string | null | undefined;
  /** The device, by the name or id under which it is known. */
  device?: string | null | undefined;
  request_id?: string | null | undefined;
}

/** A command: what is asked, about what, and what the caller has seen. */
export interface Command {
  /** The same id twice changes nothing twice. A UUID, best of version 7. */
  id: string;
  /** Its name, such as `clients.create`. */
  command: string;
  input: object;
  /** The versions that the caller has seen: `{ clients: { [id]: 3 } }`. */
  expected?: { readonly [table: string]: { readonly [id: string]: number } } | undefined;
  /** Why, in the caller's words. */
  reason?: string | null | undefined;
  /** When it happened, when that was not now. */
  occurred_at?: string | null | undefined;
  /** The practice that it is meant for; refused with `tenant-mismatch` when it is not the sender's. */
  tenant?: string | null | undefined;
}

/** A question to whoever keeps the rows. */
export interface Query {
  table: string;
  /** All must hold. */
  filters: { column: string; op: "eq" | "lt" | "gt" | "is_null"; value: unknown }[];
  /** Columns, with `-` in front for the largest first. Rows that compare equal come by id. */
  sort: string[];
  limit: number;
  /** Whether deleted rows count. */
  deleted: boolean;
}

/** A query and the rows that answer it. */
export interface Fact {
  query: Query;
  rows: readonly object[];
}

/** A command to be decided, with the facts known so far. */
export interface DecideRequest {
  command: Command;
  facts?: readonly Fact[];
  actor: Actor;
  /** The moment, RFC 3339. */
  now: string;
}

/** A row that changes. */
export interface RowChange {
  op: "insert" | "update" | "delete";
  table: string;
  id: string;
  /** The row must still have this version. */
  expected_version?: number;
  /** The new values; `{ $number: series }` stands for a number that the store gives. */
  columns?: { [column: string]: unknown };
}

export interface Refused {
  kind: "refused";
  violations: Violation[];
}

export type Decision =
  | { kind: "accepted"; answer: unknown; changes: RowChange[]; audit: object[]; warnings: Violation[] }
  | Refused
  | { kind: "need"; queries: Query[] };

export type Verdict = { kind: "accepted"; warnings: Violation[] } | Refused;

/** One column of a table. */
export interface ColumnOutline {
  kind:
    | "uuid" | "text" | "boolean" | "integer" | "bigint" | "decimal" | "date" | "time" | "instant" | "choice" | "json";
  /** The longest text, in characters. */
  max?: number;
  /** The digits of a decimal in all, and those after the point. */
  precision?: number;
  scale?: number;
  /** The words of a choice. */
  values?: string[];
  nullable?: true;
  /** Must be given when the row is created, although it may become null later. */
  required?: true;
  /** Kept encrypted where there is a server, and never logged. */
  sealed?: true;
  default?: string | number | boolean;
  default_from?: "now" | "transaction";
  default_from_profile?: string;
  /** The table of the row that it names. */
  references?: string;
  on_delete?: "cascade" | "cascade_on_purge" | "set_null" | "restrict";
  /** The series of business numbers that fills it. */
  series?: string;
  /** The caller, named commands only, or the store. */
  writer: "caller" | "action" | "store";
}

/** One table. */
export interface TableOutline {
  name: string;
  module: string;
  resource: string;
  /** Those that every table has by its declaration. */
  commands: ("create" | "update" | "delete" | "restore")[];
  soft_delete: boolean;
  append_only: boolean;
  columns: { [column: string]: ColumnOutline };
}

/** Which state of a column may follow which. */
export interface MachineOutline {
  id: string;
  table: string;
  column: string;
  /** The states in which a row may begin. */
  starts: (string | null)[];
  moves: {
    from: (string | null)[];
    to: string;
    by: "user" | "approver" | "clock" | "derived";
    /** Columns of which one has to be given; `anew` with the move itself. */
    needs: { any_of: string[]; anew?: true }[];
  }[];
}

/**
 * Loads the engine; every other function wants this to have finished. Calling it again costs
 * nothing.
 *
 * @param source For hosts that keep the wasm elsewhere: its address, a response, its bytes or the
 * compiled module. Without it the engine is found in the package.
 */
export function init(source?: string | object): Promise<void>;

/** The version of the engine. */
export function version(): string;

/** A value as the engine understands it: without what is absent, and with nothing JSON cannot say. */
export function normalise(value: JsonValue): JsonValue | ValueInvalid;

/** A JSON text as the engine understands it: one spelling per number, no spaces. */
export function normaliseJson(text: string): string;

/** The id of a rule, such as `pricing.invoice`. */
export type RuleId = keyof Rules;

/**
 * Answers a rule by its id: its result, or what is wrong, which alone has `error`. The same as the
 * function of the rule, `pricing.invoice(input)`, for those who know the id only when they run.
 */
export function evaluate<Id extends RuleId>(
  rule: Id,
  input: Rules[Id]["input"],
): Rules[Id]["output"] | Rules[Id]["error"];

/** The same over JSON text. */
export function evaluateJson(rule: string, input: string): string;

/**
 * Decides a command over the facts that the caller brings. Answers `need` until every fact is there;
 * `Practice` does all of it over rows of its own.
 */
export function decide(request: DecideRequest): Decision;

/** The same over JSON text. */
export function decideJson(request: string): string;

/** Decides without saying what changes, for a form that is being filled in. */
export function check(request: DecideRequest): Verdict | { kind: "need"; queries: Query[] };

/** The same over JSON text. */
export function checkJson(request: string): string;

/** Judges one row by itself: a whole new one, or the columns of a change. */
export function validate(table: string, row: object, verb: "create" | "update"): { violations: Violation[] };

/** The same over JSON text, `{table, row, verb}`. */
export function validateJson(request: string): string;

/** Every table with its columns, without a word of prose. */
export function schema(): { [table: string]: TableOutline };

/** Every status machine with its moves, without a word of prose. */
export function machines(): { [machine: string]: MachineOutline };
