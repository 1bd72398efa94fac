import type { JsonValue } from "./index.js";

declare const table: unique symbol;

/** The id of a row: a UUID in lower case. The id of another table does not fit. */
export type Id<Table extends string> = string & { readonly [table]: Table };

/** A practice or group; it sees no other's rows. */
export type TenantId = Id<"tenants">;

/** A UUID that names nothing in these tables, or one of several. */
export type Uuid = string;

/** An exact decimal as text, such as `"12.50"`; never a JavaScript number. */
export type Decimal = `${number}`;

/** A calendar day, `YYYY-MM-DD`. */
export type DateText = string;

/** A time of day, `HH:MM:SS`, below 24:00; seconds may be left out when written. */
export type TimeText = string;

/** A moment, RFC 3339: read in UTC with `Z`, written with any offset. */
export type Instant = string;

/** A file kept by the practice: `file:` and the SHA-256 of its bytes in 64 hex digits. */
export type FileReference = `file:${string}`;

/** An address on the web, for photos and receipts. */
export type WebAddress = `https://${string}`;

/** An entry for each day of the week that has one. */
export type Week<Day> = {
  [day in "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"]?: Day;
};

/** A table of the practice. */
export type TableName = keyof Tables;

/** The commands that every table has by its declaration, such as `clients.create`. */
export type GenericCommand = { [Table in TableName]: `${Table}.${Tables[Table]["commands"]}` }[TableName];

/** A status machine, named by the column whose values it moves. */
export type MachineName = keyof Machines;

/** Which state may follow which; any other change of the column is refused. */
export interface Machine<Name extends MachineName = MachineName> {
  id: Name;
  table: TableName;
  column: string;
  doc: string;
  /** The states in which a row may begin. */
  starts: Machines[Name]["start"][];
  moves: Move<Machines[Name]["state"]>[];
}

/** From any of these states to that one. */
export interface Move<State = string | null> {
  from: State[];
  to: State;
  /** A user, the engine when it is told how late it is, or the engine as a consequence of other values. */
  by: "user" | "approver" | "clock" | "derived";
  needs: Need[];
  /** A condition on the row as it will be, in words. */
  when?: string;
  /** Conditions on other rows or on the caller, in words. */
  also?: string[];
  /** What else happens with it, in words. */
  effect?: string;
}

/** Columns of which one has to be given for a move. */
export interface Need {
  any_of: string[];
  /** Given with the move itself: a value from before does not count. */
  anew?: true;
}
