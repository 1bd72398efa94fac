import type { Actor, Command } from "vetplan";

export interface Sample {
  tenants: { key: string; id: string; name: string; country: string }[];
  actors: Record<string, Actor>;
  commands: SampleCommand[];
}

export type SampleCommand = Command & { tenant: string; actor: string; at: string };

/** The commands of the sample with real instants, dates and the zone, as of `now`. */
export function commandsAsOf(sample: Sample, when: { now: number; zone: string }): SampleCommand[];
