// Puts real days in place of the days of the sample, which count from the Monday of this week.
import { ahead, instantAt } from "../src/zone.js";

const DAY = 86_400_000;
const TOKEN = /^@(-?\d+)(?:T(\d\d):(\d\d))?$/;

/** The first instant of the Monday of the week of `now`, given as if the clocks of the zone were UTC. */
function monday(zone, now) {
  const today = Math.floor((now + ahead(zone, now)) / DAY) * DAY;
  return today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
}

/** The commands of the sample with real instants, dates and the zone, as of `now`. */
export function commandsAsOf(sample, { now, zone }) {
  const start = monday(zone, now);
  const replace = (text) => {
    if (text === "@zone") return zone;
    const [token, day, hour, minute] = TOKEN.exec(text) ?? [];
    if (token === undefined) return text;
    const clock = start + Number(day) * DAY;
    if (hour === undefined) return new Date(clock).toISOString().slice(0, 10);
    return new Date(instantAt(zone, clock + Number(hour) * 3_600_000 + Number(minute) * 60_000)).toISOString();
  };
  return JSON.parse(JSON.stringify(sample.commands), (_, value) => (typeof value === "string" ? replace(value) : value));
}
