import { barY, ruleY, text } from "@observablehq/plot";

import { money } from "../../format";
import { ACCENT, LINE, type Draw } from "../drawing";

const BUCKETS = [["current", "Not due"], ["d1_30", "1–30"], ["d31_60", "31–60"], ["d61_90", "61–90"], ["d91_plus", "Over 90"]] as const;

/** What is owed, by days past due. */
export const draw: Draw<"pricing.ageing"> = ({ output }) => {
  const bars = BUCKETS.map(([name, label]) => ({ label, owed: Number(output[name]), amount: money(output[name]) }));
  return {
    title: "Owed, by days past due",
    words: `Days past due: ${bars.map(({ label, amount }) => `${label}: ${amount}`).join("; ")}. ${money(output.total)} in all.`,
    options: {
      height: 220,
      marginTop: 24,
      marginLeft: 8,
      marginRight: 8,
      x: { domain: bars.map(({ label }) => label), label: null, tickSize: 0, padding: 0.25 },
      y: { axis: null, zero: true },
      marks: [
        barY(bars, { x: "label", y: "owed", fill: ACCENT, rx: 2 }),
        text(bars, { x: "label", y: ({ owed }: { owed: number }) => Math.max(owed, 0), text: "amount", dy: -9, fill: "currentColor" }),
        ruleY([0], { stroke: LINE }),
      ],
    },
  };
};
