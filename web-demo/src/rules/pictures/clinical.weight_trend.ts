import { axisX, axisY, dot, line, rect, text } from "@observablehq/plot";

import { clinical } from "../../engine";
import { dateOnly, quantity } from "../../format";
import { ACCENT, at, GOOD, later, QUIET, type Answered, type Draw } from "../drawing";

/** Two weights, before the band in which the engine finds nothing remarkable. */
export const draw: Draw<"clinical.weight_trend"> = ({ input, output }) => {
  const weights = [
    { on: at(input.previous_on), kg: Number(input.previous_kg), label: `${quantity(input.previous_kg)} kg` },
    { on: at(input.current_on), kg: Number(input.current_kg), label: `${quantity(input.current_kg)} kg` },
  ];
  const least = edge(input, 0);
  const most = edge(input, 2);
  const [from, until] = [at(input.previous_on), output.days === 0 ? later(at(input.current_on), 1) : at(input.current_on)];
  const band = [{ from, until, least, most }];
  const usual = `${quantity(least.toFixed(2))} to ${quantity(most.toFixed(2))} kg`;
  return {
    title: "Weight in kg",
    words: `${weights[0]?.label} on ${dateOnly(input.previous_on)}, ${weights[1]?.label} on ${dateOnly(input.current_on)}: ${output.change_percent} %. Nothing would be remarkable at ${usual} then.`,
    options: {
      height: 240,
      marginLeft: 48,
      marginRight: 56,
      marginTop: 24,
      x: { type: "utc", label: null, inset: 12 },
      y: { label: null, nice: true, zero: false },
      marks: [
        axisY({ ticks: 5, label: null, tickSize: 0 }),
        axisX({ ticks: 5, label: null }),
        rect(band, { x1: "from", x2: "until", y1: "least", y2: "most", fill: GOOD }),
        text(band, { x: "from", y: "most", text: () => "nothing remarkable", textAnchor: "start", dx: 6, dy: 10, fill: QUIET }),
        line(weights, { x: "on", y: "kg", stroke: ACCENT, strokeWidth: 2 }),
        dot(weights, { x: "on", y: "kg", fill: ACCENT, r: 5 }),
        text(weights, { x: "on", y: "kg", text: "label", dy: -12, fill: "currentColor", fontWeight: 600 }),
      ],
    },
  };
};

/** The edge of the band towards so many times the earlier weight, found by asking the engine. */
function edge(input: Answered<"clinical.weight_trend">["input"], times: number): number {
  const previous = Number(input.previous_kg);
  let [usual, remarkable] = [previous, previous * times];
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (usual + remarkable) / 2;
    const answer = clinical.weightTrend({ ...input, current_kg: middle.toFixed(6) as typeof input.current_kg, confirmed: true });
    if (!("error" in answer) && answer.flags.length === 0) usual = middle;
    else remarkable = middle;
  }
  return usual;
}
