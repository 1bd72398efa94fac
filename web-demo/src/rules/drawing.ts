// Pictures, drawn with Observable Plot: SVG, so that text stays text and colours follow the theme.
import { plot, type PlotOptions } from "@observablehq/plot";

import type { Reference, RuleId, Rules } from "../engine";

/** A picture: what Plot draws, what it shows, and all of it in words. */
export interface Drawing {
  title: string;
  words: string;
  options: PlotOptions;
}

/** What a picture is made of; the answer is no error. */
export interface Answered<Id extends RuleId> {
  input: Rules[Id]["input"];
  output: Rules[Id]["output"];
  reference: Reference;
}

export type Draw<Id extends RuleId> = (answered: Answered<Id>) => Drawing;

/** The picture as SVG, of that width. */
export function drawn({ title, options }: Drawing, width: number): Element {
  const style = { background: "none", color: "inherit", fontFamily: "inherit", fontSize: "12px", overflow: "visible" };
  const picture = plot({ ...options, width, style, ariaLabel: title });
  picture.setAttribute("role", "img");
  return picture;
}

export const ACCENT = "var(--accent)";
export const SOFT = "var(--accent-soft)";
export const QUIET = "var(--text-quiet)";
export const LINE = "var(--edge)";
export const LESS = "var(--wait)";
export const MORE = "var(--info)";
export const GOOD = "var(--good-soft)";
export const DANGER = "var(--danger)";

/** A day, or a time on some clock, as Plot places it. */
export const at = (text: string) => new Date(`${text.slice(0, 16)}${text.length > 10 ? "" : "T00:00"}Z`);

const DAY = 86_400_000;

/** The day so many days later. */
export const later = (day: Date, days: number) => new Date(day.getTime() + days * DAY);
