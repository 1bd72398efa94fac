import type { JsonObject, Rules, Violation } from "./index.js";

/**
 * What differs in one practice: policies, such as `invoice_due_days`, and under the name of a file of
 * reference data the practice's own `{version, label, rows}`, which are asked before those of the engine.
 */
export type Profile = JsonObject;

/** An edition of reference data. */
export interface Edition {
  /** Such as `formulary`. */
  name: string;
  version: string;
  /** How far it may be trusted. */
  label: string;
}

/** The answer of a rule. */
export type Answer<Name extends keyof Rules> = Rules[Name]["output"] | Rules[Name]["error"];

/**
 * The rules of one practice.
 *
 * ```js
 * const engine = new Engine({
 *   profile: {
 *     vital_signs: {
 *       version: "7", label: "Dr. Lee",
 *       rows: [{ species: "dog", temp_c: ["38.0", "39.0"], hr: ["60", "120"], rr: ["10", "30"] }],
 *     },
 *   },
 * });
 * engine.evaluate("clinical.vitals", { species: "dog", temp_c: "39.1" }); // { temp_c: "H" }
 * ```
 */
export class Engine {
  /** Throws a `ProfileError` when the profile is not one; `init` must have finished. */
  constructor(options?: { profile?: Profile });

  /** Answers a rule: its result, or what is wrong. */
  evaluate<Name extends keyof Rules>(rule: Name, input: Rules[Name]["input"]): Answer<Name>;

  /** The same over JSON text. */
  evaluateJson(rule: string, input: string): string;

  /** The editions of reference data that a rule looks at. */
  dataOf(rule: keyof Rules): Edition[];

  /** The answer, and the editions it comes from. */
  evaluateWithData<Name extends keyof Rules>(
    rule: Name,
    input: Rules[Name]["input"],
  ): { answer: Answer<Name>; data: Edition[] };
}

/** What is wrong with a profile. */
export class ProfileError extends Error {
  private constructor();
  /** All of it, each with a path below `profile`. */
  readonly violations: Violation[];
}
