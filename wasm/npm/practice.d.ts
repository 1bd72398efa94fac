import type { NamedCommands } from "./commands.js";
import type { GenericCommand, TableName, Tables } from "./engine.js";
import type { Granted, Grants } from "./grants.js";
import type { Actor, Command, Refused, Verdict, Violation } from "./index.js";

/** A command that the engine knows. */
export type CommandName = keyof NamedCommands | GenericCommand;

/** What a command is about; an object where its name is not known when the program is written. */
export type InputOf<Name extends string> = Name extends keyof NamedCommands
  ? NamedCommands[Name]
  : Name extends `${infer Table extends TableName}.${infer Verb}`
    ? GenericInput<Table, Verb>
    : object;

type GenericInput<Table extends TableName, Verb extends string> = Verb extends "create"
  ? Tables[Table]["new"]
  : Verb extends "update"
    ? { id: Tables[Table]["id"]; patch: Tables[Table]["patch"] }
    : { id: Tables[Table]["id"] };

/** A command of which the page fills in the id. */
export type NewCommand<Name extends string = string> = Omit<Command, "id" | "command" | "input"> & {
  id?: string | null | undefined;
  command: Name;
  input: InputOf<Name>;
};

/** A row that changed. */
export interface ChangedRow {
  table: TableName;
  id: string;
  op: "insert" | "update" | "delete";
}

/** The answer to an accepted command, the same each time that it is asked again. */
export interface Accepted {
  kind: "accepted";
  /** The id of the command. */
  id: string;
  /** What the command says; of a generic one, the id of the row. */
  answer: { [name: string]: unknown };
  /** The rows that changed, in order. */
  changes: { table: TableName; id: string; op: "insert" | "update" | "delete"; version: number | null }[];
  warnings: Violation[];
}

/** The rows that are wanted. */
export interface FindOptions<Row> {
  /** All must hold: a value, null for none, or bounds that are left out themselves. */
  where?: { [Column in keyof Row]?: Row[Column] | { gt?: NonNullable<Row[Column]>; lt?: NonNullable<Row[Column]> } };
  /** Columns, with `-` in front for the largest first. Rows that compare equal come by id. */
  sort?: SortBy<Row> | readonly SortBy<Row>[];
  limit?: number;
  /** Whether deleted rows count. */
  deleted?: boolean;
}

type SortBy<Row> = Extract<keyof Row, string> | `-${Extract<keyof Row, string>}`;

export interface OpenOptions {
  /** `memory` unless it is said: gone with the page. `local` is kept, and shared by the tabs of the origin. */
  storage?: "memory" | "local";
  /** Which of several practices in local storage; `practice` unless it is said. */
  name?: string;
  /** Who acts, by what they may do if that is said: an actor, or whoever has those grants. */
  actor: Actor | Grants;
  /** The clock: a date, or text of RFC 3339. */
  now?: () => Date | string;
}

/**
 * A practice in the page: rows, and the commands over them.
 *
 * What is wrong with a command is an answer of the kind `refused`. A promise is rejected with a
 * `PracticeError` where the program is at fault or the browser's storage.
 */
export class Practice {
  private constructor();

  /** Opens a practice; `init` must have finished. */
  static open(options: OpenOptions): Promise<Practice>;

  /** The same rows, for somebody else. */
  as(actor: Actor | Grants): Practice;

  /** Runs a command. Local storage that is full refuses it as `storage-full`, and nothing has changed. */
  run<Name extends string>(command: NewCommand<Name>): Promise<Accepted | Refused>;

  /** Judges a command as it would be judged now, and changes nothing. */
  check<Name extends string>(command: NewCommand<Name>): Promise<Verdict>;

  /** Who acts now, and what they hold; `grants` is null for the host itself, whom nobody judges. */
  me(): Promise<Actor & { grants: Granted | null }>;

  /** The row of that id, deleted or not; null without one that the actor sees. Closed columns are absent. */
  get<Table extends TableName>(table: Table, id: Tables[Table]["id"]): Promise<Tables[Table]["row"] | null>;

  /** The rows that are wanted and that the actor sees; deleted ones only when asked for. Closed columns are absent. */
  find<Table extends TableName>(
    table: Table,
    options?: FindOptions<Tables[Table]["row"]>,
  ): Promise<Tables[Table]["row"][]>;

  /** Calls the listener with the rows that change, here and in other tabs. Call the answer to end it. */
  subscribe(listener: (changes: ChangedRow[]) => void): () => void;
  subscribe(tables: TableName | readonly TableName[], listener: (changes: ChangedRow[]) => void): () => void;

  /** Every row of every tenant here, as text for `import`. */
  export(): Promise<string>;

  /** Puts what was exported in the place of everything; of what cannot be read nothing is taken. */
  import(text: string): Promise<{ kind: "accepted" } | Refused>;

  /** Removes every row. */
  reset(): Promise<{ kind: "accepted" } | Refused>;

  /** Ends it, for all that `as` made of it too; what local storage keeps stays there. */
  close(): Promise<void>;
}

export type PracticeErrorCode =
  /** An actor lacks its ids, its name or its role. */
  | "actor-invalid"
  /** A table or column is unknown, or a value is not one of its column. */
  | "query-invalid"
  /** The actor sees nothing of the table, or not by that column; see `violations`. */
  | "forbidden"
  | "practice-closed"
  | "storage-unknown"
  /** The browser has no local storage for the page, or no locks. */
  | "storage-unavailable"
  /** What another tab has written does not arrive; try again. */
  | "storage-behind"
  /** What local storage keeps was not written by this engine. It is left as it is; see `saved`. */
  | "store-unreadable"
  /** What local storage keeps was written by a newer engine. It is left as it is; see `saved`. */
  | "store-newer";

/** What goes wrong around a practice. */
export class PracticeError extends Error {
  private constructor();
  readonly code: PracticeErrorCode;
  /** Everything that local storage keeps for the practice, as text to be saved, where it cannot be used. */
  readonly saved?: string;
  /** Why something is not shown: the role and the grant that decided, and what would change it. */
  readonly violations?: readonly Violation[];
}

/** A UUID of version 7, for commands and rows; `time` is in milliseconds since 1970. */
export function uuidv7(time?: number): string;
