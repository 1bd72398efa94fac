import { axisX, barX, dot, text } from "@observablehq/plot";
import { vital_signs } from "vetplan/data";

import { ACCENT, DANGER, GOOD, QUIET, type Draw } from "../drawing";

const SIGNS = [["temp_c", "Temperature", "°C"], ["hr", "Heart rate", "/min"], ["rr", "Respiratory rate", "/min"]] as const;

/** Each vital sign where it lies to its usual range, all ranges drawn equally wide. */
export const draw: Draw<"clinical.vitals"> = ({ input, output }) => {
  const usual = usualOf(input.species);
  const signs = SIGNS.flatMap(([name, label, unit]) => {
    const [value, range, flag] = [input[name], usual?.[name], output[name]];
    if (!value || !range) return [];
    const [least, most] = range;
    const place = (Number(value) - Number(least)) / (Number(most) - Number(least));
    return [{ label, place: Math.min(Math.max(place, -1), 2), flag, shown: `${value} ${unit}`, range: `${least}–${most}` }];
  });
  const flags = { N: "usual", L: "low", H: "high" };
  return {
    title: "Vital signs and what is usual",
    words: signs.map(({ label, shown, range, flag }) => `${label} ${shown}, usual ${range}${flag ? `: ${flags[flag]}` : ""}`).join("; ") + ".",
    options: {
      height: 62 * signs.length + 30,
      marginLeft: 112,
      marginRight: 24,
      marginTop: 12,
      x: { domain: [-1, 2], label: null },
      y: { domain: signs.map(({ label }) => label), label: null, tickSize: 0, padding: 0.5 },
      marks: [
        axisX([0, 1], { tickFormat: (end: number) => (end === 0 ? "least usual" : "most usual"), tickSize: 0, label: null }),
        barX(signs, { x1: () => 0, x2: () => 1, y: "label", fill: GOOD, rx: 3 }),
        text(signs, { x: () => 0.5, y: "label", text: "range", fill: QUIET }),
        dot(signs, { x: "place", y: "label", r: 6, fill: ({ flag }: { flag?: string | null }) => (flag === "N" ? ACCENT : DANGER), symbol: "circle" }),
        text(signs, { x: "place", y: "label", text: "shown", dy: -21, fill: "currentColor", fontWeight: 600 }),
      ],
    },
  };
};

type Range = readonly [least: string, most: string];

/** What is usual for a species, as the reference data of the engine has it. */
function usualOf(species: string): Record<(typeof SIGNS)[number][0], Range> | undefined {
  const rows = vital_signs["rows"] as unknown as readonly ({ species: string } & Record<"temp_c" | "hr" | "rr", Range>)[];
  return rows.find((row) => row.species === species);
}
