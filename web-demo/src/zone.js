// The clocks of a place: between instants and what its clocks show.

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function ahead(zone, instant) {
  const clock = clocks.get(zone) ?? clockOf(zone);
  const read = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(read.year, read.month - 1, read.day, read.hour, read.minute, read.second);
  return shown - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the clocks of a zone show what UTC shows at `clock`. */
export function instantAt(zone, clock) {
  return clock - ahead(zone, clock - ahead(zone, clock));
}

const clocks = new Map();

function clockOf(zone) {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric",
  });
  clocks.set(zone, clock);
  return clock;
}
