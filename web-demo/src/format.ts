// How values are shown: in the practice's language and currency, on the clinic's clocks.
import { locale, zone } from "./session";

const days = (options: Intl.DateTimeFormatOptions) => (day: string) =>
  new Intl.DateTimeFormat(locale.value, { ...options, timeZone: "UTC" }).format(Date.parse(`${day}T00:00Z`));

const instants = (options: Intl.DateTimeFormatOptions) => (instant: string | number) =>
  new Intl.DateTimeFormat(locale.value, { ...options, timeZone: zone.value }).format(
    typeof instant === "string" ? Date.parse(instant) : instant,
  );

/** An exact decimal as an amount of money. */
export function money(amount: string | null | undefined, currency = "USD"): string {
  const format = new Intl.NumberFormat(locale.value, { style: "currency", currency });
  return format.format((amount ?? "0") as unknown as number); // decimals as text are formatted exactly
}

/** An exact decimal without the zeros at its end. */
export function quantity(amount: string | null | undefined): string {
  return new Intl.NumberFormat(locale.value, { maximumFractionDigits: 6 }).format((amount ?? "0") as unknown as number);
}

export const dayLong = days({ weekday: "long", day: "numeric", month: "long" });
export const dayShort = days({ weekday: "short", day: "numeric", month: "short" });
export const dateOnly = days({ dateStyle: "medium" });
export const time = instants({ hour: "numeric", minute: "2-digit" });
export const date = instants({ dateStyle: "medium" });
export const dateTime = instants({ dateStyle: "medium", timeStyle: "short" });

/** Minutes since midnight as a time of day. */
export function timeOfDay(minutes: number): string {
  const format = new Intl.DateTimeFormat(locale.value, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  return format.format(minutes * 60_000);
}

/** An age in whole years, or months in the first two. */
export function age(born: string | null, now: number): string {
  if (!born) return "age unknown";
  const from = new Date(`${born}T00:00Z`);
  const until = new Date(now);
  const months = (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth()
    - (until.getUTCDate() < from.getUTCDate() ? 1 : 0);
  const [count, unit] = months >= 24 ? [Math.floor(months / 12), "year"] : [months, "month"];
  return new Intl.NumberFormat(locale.value, { style: "unit", unit, unitDisplay: "long" }).format(count);
}

/** Several things in a sentence. */
export function list(items: string[]): string {
  return new Intl.ListFormat(locale.value, { type: "conjunction" }).format(items);
}
