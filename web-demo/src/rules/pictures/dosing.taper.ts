import { axisX, axisY, rectY, ruleY, text } from "@observablehq/plot";

import { dateOnly, quantity } from "../../format";
import { ACCENT, at, HALO, later, LINE, type Draw } from "../drawing";

/** What is given a day, phase by phase. */
export const draw: Draw<"dosing.taper"> = ({ input, output }) => {
  const phases = output.phases.flatMap(({ from, doses }, index) => {
    const phase = input.phases[index];
    const next = output.phases[index + 1];
    if (!phase) return [];
    const daily = (Number(phase.tablets) * 24) / Number(phase.interval_h);
    const what = `${quantity(phase.tablets)} every ${quantity(phase.interval_h)} h`;
    return [{ from: at(from), until: next ? at(next.from) : later(at(output.end_date), 1), daily, what, words: `from ${dateOnly(from)}: ${what}, ${doses} doses` }];
  });
  return {
    title: "Tablets a day",
    words: `Tablets ${phases.map(({ words }) => words).join("; ")}. The last day is ${dateOnly(output.end_date)}.`,
    options: {
      height: 240,
      marginTop: 36,
      x: { type: "utc", label: null },
      y: { label: null, zero: true, grid: true, nice: true },
      marks: [
        axisY({ anchor: "left", ticks: 4, label: null, tickSize: 0 }),
        axisX({ ticks: 5, label: null }),
        rectY(phases, { x1: "from", x2: "until", y: "daily", fill: ACCENT, inset: 0.5, rx: 2 }),
        text(phases, {
          x: ({ from, until }: { from: Date; until: Date }) => new Date((from.getTime() + until.getTime()) / 2),
          y: "daily", text: "what", dy: -9, fill: "currentColor", lineWidth: 4, lineAnchor: "bottom", ...HALO,
        }),
        ruleY([0], { stroke: LINE }),
      ],
    },
  };
};
