export type * from "./engine.js";

/** A value that JSON can say; a key whose value is `undefined` counts as absent. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** The answer to a value that the engine cannot take. */
export interface ValueInvalid {
  error: "value-invalid";
  /** Where the value stands, such as `lines[0].qty`; empty for the whole value. */
  field: string;
  /** What is wrong with it, for people; the wording is not part of the contract. */
  reason: string;
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
