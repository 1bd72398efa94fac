import type { Decimal, TableName, Tables } from "./engine.js";

/** What a person is asked, and what it is called, for every table. */
export const forms: Forms;

export interface Forms {
  readonly tables: { readonly [Table in TableName]: TableForms<Table> };
  /** The choices by the name of their list, in the order in which they are shown. */
  readonly choices: { readonly [list: string]: readonly Choice[] };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface TableForms<Table extends TableName> {
  /** One row, such as "Client". */
  readonly label: string;
  /** Several rows, such as "Clients". */
  readonly plural: string;
  readonly help: string;
  /** Every column, also those that no form asks for. */
  readonly fields: { readonly [Column in Exclude<keyof Tables[Table]["row"], "tenant_id">]: Field };
  /** Absent where there is no such command. The id of the new row is the program's to choose. */
  readonly create?: readonly Entry<Exclude<keyof Tables[Table]["new"], "id">>[];
  /** Absent where there is no such command. */
  readonly update?: readonly Entry<keyof Tables[Table]["patch"]>[];
}

/** A field that a form asks for. */
export interface Entry<Column> {
  readonly name: Column;
  readonly required?: true;
  /** The choices that a new row may have; none means that the field stays empty. */
  readonly only?: readonly string[];
}

export type Field = Kind & {
  readonly label: string;
  readonly help?: string;
  /** What a new row has when nothing is given; `now` in a field of the kind `datetime`. */
  readonly default?: string | number | boolean;
  /** The entry of the tenant's profile that gives the default. */
  readonly default_from_profile?: string;
};

/** What is asked for. */
export type Kind =
  | { readonly kind: "text" | "long_text"; readonly max_length?: number; readonly exact_digits?: number }
  | ({ readonly kind: "number" } & Bounds<number>)
  /** At most so many digits before and places after the point. */
  | ({ readonly kind: "decimal"; readonly digits: number; readonly places: number } & Bounds<Decimal>)
  | { readonly kind: "checkbox" | "date" | "time" | "datetime" | "id" | "file" | "file_or_link" | "json" }
  | { readonly kind: "select"; readonly choices: string }
  | { readonly kind: "reference"; readonly table: TableName }
  /** A list, an object with free keys, or one with an entry for each day of the week. */
  | { readonly kind: "list" | "map" | "week"; readonly of: Part }
  | { readonly kind: "group"; readonly fields: readonly Member[] };

export interface Bounds<Value> {
  readonly min?: Value;
  readonly max?: Value;
  readonly above?: Value;
  readonly below?: Value;
}

export type Part = Kind & { readonly nullable?: true };

export type Member = Part & { readonly name: string; readonly label: string; readonly required?: true };
