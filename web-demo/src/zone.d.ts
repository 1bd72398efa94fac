/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function ahead(zone: string, instant: number): number;

/** The instant at which the clocks of a zone show what UTC shows at `clock`. */
export function instantAt(zone: string, clock: number): number;
