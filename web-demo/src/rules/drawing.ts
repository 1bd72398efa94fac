// Pictures, drawn with Observable Plot. It is the largest of the libraries that would do (83 kB gzip, so it
// comes with the first picture and not before), but it draws SVG: text stays text, colours follow the theme
// by themselves, and each picture is a few lines. Chart.js (48 kB) and uPlot (22 kB) paint pixels.
import { plot, type PlotOptions } from "@observablehq/plot";

import type { RuleId, Rules } from "../engine";

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
}

export type Draw<Id extends RuleId> = (answered: Answered<Id>) => Drawing;

/** The picture as SVG, of that width. */
export function drawn({ title, options }: Drawing, width: number): Element {
  const style = { background: "none", color: "inherit", fontFamily: "inherit", fontSize: "12px", overflow: "visible" };
  const picture = plot({ ...options, width, style, ariaLabel: title });
  picture.setAttribute("role", "img");
  // One name for the whole; those that Plot gives to parts are not allowed within.
  for (const part of picture.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  return picture;
}

export const ACCENT = "var(--accent)";
export const QUIET = "var(--text-quiet)";
export const LINE = "var(--edge)";
export const LESS = "var(--chart-less)";
export const MORE = "var(--chart-more)";
export const GOOD = "var(--good-soft)";
export const DANGER = "var(--danger)";

/** Behind a text, so that it is read over a bar too. */
export const HALO = { stroke: "var(--surface)", strokeWidth: 4 } as const;

/** A day, or a time on some clock, as Plot places it. */
export const at = (text: string) => new Date(`${text.slice(0, 16)}${text.length > 10 ? "" : "T00:00"}Z`);

const DAY = 86_400_000;

/** The day so many days later. */
export const later = (day: Date, days: number) => new Date(day.getTime() + days * DAY);
