// Written by `cargo xtask codegen`.
import type { JsonValue } from "./index.js";

/** A file of reference data: lists of rows, each with its source. */
export interface ReferenceData {
  readonly version: string;
  /** How far it may be trusted. */
  readonly label: string;
  readonly about: string;
  readonly [list: string]: JsonValue;
}

export const anesthesia_limits: ReferenceData;

export const body_surface: ReferenceData;

export const calling_codes: ReferenceData;

export const countries: ReferenceData;

export const drugs: ReferenceData;

export const formulary: ReferenceData;

export const frequencies: ReferenceData;

export const microchip_prefixes: ReferenceData;

export const postal_codes: ReferenceData;

export const state_profiles: ReferenceData;

export const triage_targets: ReferenceData;

export const vaccine_protocols: ReferenceData;

export const vital_signs: ReferenceData;
