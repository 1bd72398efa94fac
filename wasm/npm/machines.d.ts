import type { Machine, MachineName } from "./engine.js";

/** The status machines, with their conditions and effects in words. */
export const machines: Machines;

export type Machines = { readonly [Name in MachineName]: Machine<Name> };
