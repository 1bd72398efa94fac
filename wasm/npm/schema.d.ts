/** A schema as JSON Schema 2020-12 has it; keywords that begin with `x-` are the project's own. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The choices, rows, new rows and patches of every table, under their names in TypeScript:
 * `{ "$ref": "urn:vetplan:schema#/$defs/NewClientRow" }`. Times of day have a pattern instead of
 * the format `time`, which wants an offset; the bounds of a decimal, which is text, are `x-minimum`
 * and the like.
 */
export const schema: {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly $defs: { readonly [name: string]: JsonSchema };
};
