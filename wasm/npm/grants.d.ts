import type { ClinicId, PatientId, PermissionAction, PermissionEffect, PermissionResource, TableName } from "./engine.js";
import type { Actor } from "./index.js";
import type { Answer } from "./profile.js";

/** The numbers of the actions, for asking many times a second. */
export const actions: { readonly [Action in PermissionAction]: number };

/** The numbers of the resources. */
export const resources: { readonly [Resource in PermissionResource]: number };

/** Public keys, as the server shows them at `/.well-known/jwks.json` (RFC 7517). */
export interface KeySet {
  readonly keys: readonly { readonly kid?: string | undefined; readonly kty?: string | undefined; readonly [name: string]: unknown }[];
}

export interface GrantsOptions {
  /** The keys of the server; keep them beside the copy, for when there is no line. */
  keys: KeySet;
  /** Who signs, as the setting `grants.issuer` of the server names it. */
  issuer: string;
  /** The practice that it has to be of. */
  tenant?: string | undefined;
  /** The clock, asked with every question: a date, or milliseconds since 1970. The system's unless it is given. */
  now?: (() => Date | number) | undefined;
}

/** One grant of a role: what it allows or forbids, where its conditions hold. */
export interface Grant {
  effect: PermissionEffect;
  actions: PermissionAction[];
  resources: PermissionResource[];
  /** The fields it is limited to; every field when absent. */
  fields?: string[];
  /** Conditions that all have to hold, such as `own_records_only`. */
  conditions?: { [condition: string]: boolean };
}

/** What somebody holds: their roles with all grants. */
export interface Granted {
  roles: { role: string; from: string; until?: string; clinic_id?: string; department?: string; patient_id?: string; grants: Grant[] }[];
  /** The last days of their licence to practise and of their registration with the DEA. */
  license?: string;
  dea?: string;
}

/** What is known of a row, as far as conditions of grants ask. What is absent is unknown, which allows nothing. */
export interface RowFacts {
  /** Whether it is theirs. */
  own?: boolean | undefined;
  /** Its clinics; `"all"` where all clinics share it. */
  clinics?: readonly (ClinicId | string)[] | "all" | undefined;
  /** The department of whoever of the staff it belongs to. */
  department?: string | undefined;
  /** The animal that it is about. */
  patient?: PatientId | string | undefined;
  /** Whether they wrote it themselves: nobody approves that. */
  author?: boolean | undefined;
  /** The schedule of the drug that it prescribes. */
  schedule?: "I" | "II" | "III" | "IV" | "V" | undefined;
}

/**
 * What somebody may do, compiled: each question is a look at a bit.
 *
 * It is a copy, and good until `expiresAt`; from then on every answer is no. Whatever it allows, the server judges again.
 */
export class Grants {
  private constructor();

  /** Whose they are, for `Practice.open` and `practice.as`. */
  readonly actor: Actor;
  /** The first moment at which they count no more, RFC 3339. */
  readonly expiresAt: string;
  /** The state of the grants of the practice from which they come: a higher one is newer. */
  readonly version: number;

  /** The same as the function `can`. */
  can(
    action: PermissionAction | number,
    resource: PermissionResource | number,
    row?: number | RowFacts | undefined,
  ): boolean;

  /** The same as the function `explain`. */
  explain(
    action: PermissionAction | number,
    resource: PermissionResource | number,
    row?: number | RowFacts | undefined,
    options?: { fields?: readonly string[] | undefined },
  ): Answer<"rbac.explain">;

  /** The number for rows of which that is known; good for these grants as long as they are open. */
  row(known: RowFacts): number;

  /**
   * The number for a row, by its columns. Whose it is and where may be told by rows that it refers to, such as the
   * animal and the visit: give those as `others`, by table.
   */
  rowOf(table: TableName, row: object, others?: { readonly [Table in TableName]?: readonly object[] }): number;

  /** Gives back its memory. A page that forgets it loses nothing: it is given back with the object. */
  free(): void;
}

/**
 * Opens a signed copy, the `grants` of `GET /v1/me`: checks who signed it, for whom and for how long, and compiles it.
 * Rejects with a `GrantsError`; `init` must have finished.
 */
export function openGrants(jws: string, options: GrantsOptions): Promise<Grants>;

/**
 * Whether an action on a resource is allowed: on a row, or without one on any row at all. By names, or faster by the
 * numbers of `actions`, `resources` and `grants.row`.
 */
export function can(
  grants: Grants,
  action: PermissionAction | number,
  resource: PermissionResource | number,
  row?: number | RowFacts | undefined,
): boolean;

/** Why it is allowed or not: what decided, what does not hold, and the smallest change that would allow it. */
export function explain(
  grants: Grants,
  action: PermissionAction | number,
  resource: PermissionResource | number,
  row?: number | RowFacts | undefined,
  options?: { fields?: readonly string[] | undefined },
): Answer<"rbac.explain">;

export type GrantsErrorCode =
  /** It is no signed copy of grants, or one for another purpose. */
  | "grants-unreadable"
  /** None of the keys given has signed it. */
  | "grants-key-unknown"
  | "grants-signature-wrong"
  | "grants-issuer-unknown"
  | "tenant-mismatch"
  | "grants-expired"
  /** It comes from later than the clock here shows. */
  | "grants-early"
  /** They have been given back. */
  | "grants-closed"
  /** What is told of a row makes no sense. */
  | "row-invalid"
  /** The page is not served over https or from localhost. */
  | "crypto-unavailable";

/** Why a copy cannot be used. */
export class GrantsError extends Error {
  private constructor();
  readonly code: GrantsErrorCode;
}
