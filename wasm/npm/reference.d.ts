import type { JsonObject, JsonValue, RuleId } from "./index.js";

/** Every rule in words: what goes in and comes out, its codes and worked examples. */
export const reference: Reference;

export interface Reference {
  /** In the order in which they are shown. */
  readonly areas: readonly RuleArea[];
  /** The reference data that rules judge by, each file under its name. */
  readonly data: { readonly [name: string]: Edition };
}

/** Rules about one thing. */
export interface RuleArea {
  /** What the ids of its rules begin with, and the name of the object with their functions. */
  readonly name: string;
  readonly title: string;
  readonly doc: string;
  readonly rules: readonly RuleReference[];
}

export interface RuleReference {
  readonly id: RuleId;
  /** How it is called, such as `pricing.cashRound`. */
  readonly function: string;
  /** What it answers, by paragraphs. */
  readonly doc: readonly string[];
  /** Where it comes from. */
  readonly source: string;
  /** The file it is written in, from the top of the project. */
  readonly file: string;
  /** The names of the reference data that it judges by. */
  readonly data: readonly string[];
  readonly input: RecordShape;
  readonly output: RecordShape;
  /** In the order in which they are checked. */
  readonly codes: readonly { readonly code: string; readonly doc: string }[];
  readonly examples: readonly { readonly input: JsonObject; readonly output: JsonObject }[];
}

/** What there is to know of a file of reference data; its rows are in `vetplan/data`. */
export interface Edition {
  readonly version: string;
  /** How far it may be trusted. */
  readonly label: string;
  readonly about: string;
}

/** What a value looks like. */
export type Shape =
  | { readonly kind: "bool" | "integer" | "count" | "decimal" | "text" | "date" | "local_time" | "offset_time" | "instant" | "any" }
  | { readonly kind: "id"; readonly table: string }
  | { readonly kind: "choice"; readonly values: readonly { readonly value: string; readonly doc?: string }[] }
  | { readonly kind: "nullable" | "list" | "map"; readonly of: Shape }
  | RecordShape;

/** An object with known fields. */
export interface RecordShape {
  readonly kind: "record";
  readonly doc?: string;
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  readonly name: string;
  /** The name in words, with its unit. */
  readonly label: string;
  readonly doc: string;
  /** Whether it may be left out, or null. */
  readonly optional?: true;
  /** What an absent value counts as. */
  readonly default?: JsonValue;
  readonly of: Shape;
}
