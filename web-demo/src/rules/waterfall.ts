// Amounts that follow from each other, as bars that hang where the one before ended.
import { barX, ruleX, text, type PlotOptions } from "@observablehq/plot";

import { ACCENT, LESS, LINE, MORE } from "./drawing";

export interface Step {
  label: string;
  /** Where the bar begins and ends. */
  from: number;
  to: number;
  /** A sum stands by itself; the others lead from one to the next. */
  kind: "sum" | "less" | "more";
  amount: string;
}

const FILL = { sum: ACCENT, less: LESS, more: MORE };

export function waterfall(steps: readonly Step[]): PlotOptions {
  const end = ({ from, to }: Step) => Math.max(from, to);
  return {
    height: 34 * steps.length + 12,
    marginLeft: 124,
    marginRight: 84,
    marginTop: 4,
    marginBottom: 8,
    x: { axis: null, zero: true },
    y: { domain: steps.map(({ label }) => label), label: null, tickSize: 0, padding: 0.3 },
    marks: [
      barX(steps, { x1: "from", x2: "to", y: "label", fill: ({ kind }: Step) => FILL[kind], rx: 2 }),
      text(steps, { x: end, y: "label", text: "amount", textAnchor: "start", dx: 6, fill: "currentColor" }),
      ruleX([0], { stroke: LINE }),
    ],
  };
}

/** The same in a sentence. */
export const said = (steps: readonly Step[]) => `${steps.map(({ label, amount }) => `${label}: ${amount}`).join("; ")}.`;
