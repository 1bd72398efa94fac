// The present, and the day and time that the clocks of the clinic show.
import { signal } from "@preact/signals";

import { ahead, instantAt } from "./zone.js";

/** The present; moves every quarter of a minute. */
export const now = signal(Date.now());
setInterval(() => (now.value = Date.now()), 15_000);

/** What the clocks of a zone show: the day, and the minutes since its midnight. */
export function clockAt(zone: string, instant: number | string): { day: string; minutes: number } {
  const milliseconds = typeof instant === "string" ? Date.parse(instant) : instant;
  const shown = new Date(milliseconds + ahead(zone, milliseconds)).toISOString();
  return { day: shown.slice(0, 10), minutes: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)) };
}

/** The instant at which the clocks of a zone show that day and time; none when one is not filled in. */
export function instantOf(zone: string, day: string, time: string): string | undefined {
  const clock = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(clock) ? undefined : new Date(instantAt(zone, clock)).toISOString();
}

/** `HH:MM` of minutes since midnight. */
export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The day so many days later. */
export function laterDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `monday` to `sunday`, as opening hours are keyed. */
export function weekday(day: string): "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" {
  const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
  return names[new Date(`${day}T00:00Z`).getUTCDay()] ?? "monday";
}
