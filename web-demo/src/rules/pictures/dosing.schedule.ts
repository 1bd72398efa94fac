import { axisX, axisY, dot, gridY, line, text } from "@observablehq/plot";

import { dateOnly } from "../../format";
import { ACCENT, at, HALO, LINE, type Draw } from "../drawing";

/** As many doses as have room for the time beside them. */
const NAMED = 12;

/** Each dose on its day, at the time that the clocks of the place show. */
export const draw: Draw<"dosing.schedule"> = ({ input, output }) => {
  const doses = output.due.map((due) => ({
    day: at(due.slice(0, 10)),
    hour: Number(due.slice(11, 13)) + Number(due.slice(14, 16)) / 60,
    time: due.slice(11, 16),
    offset: due.slice(16),
    label: due.slice(11),
    words: `${dateOnly(due.slice(0, 10))} ${due.slice(11, 16)}`,
  }));
  const offsets = new Set(doses.map(({ offset }) => offset));
  const first = doses.slice(0, NAMED).map(({ words }) => words).join(", ");
  const rest = doses.length > NAMED ? `, and ${doses.length - NAMED} more until ${doses.at(-1)?.words}` : "";
  const days = new Set(doses.map(({ day }) => day.getTime())).size;
  const changed = offsets.size > 1 ? ` The clocks of ${input.tz} change on the way.` : "";
  return {
    title: "The doses by day and time",
    words: `${doses.length} ${doses.length === 1 ? "dose" : "doses"} on the clocks of ${input.tz}: ${first}${rest}.${changed}`,
    options: {
      height: 260,
      marginLeft: 48,
      marginRight: 24,
      x: { type: "utc", label: null, inset: 32, ...(days === 1 && { ticks: 1 }) },
      y: { domain: [24, 0], label: null },
      marks: [
        gridY([0, 6, 12, 18, 24]),
        axisY([0, 6, 12, 18, 24], { tickFormat: (hour: number) => `${String(hour).padStart(2, "0")}:00`, label: null, tickSize: 0 }),
        axisX({ interval: days <= 8 ? "day" : undefined, ticks: days <= 8 ? undefined : 5, label: null } as object),
        ...(input.mode === "clock" ? [line(doses, { x: "day", y: "hour", z: "time", stroke: LINE, strokeDasharray: "2 3" })] : []),
        dot(doses, { x: "day", y: "hour", fill: ACCENT, r: doses.length > 100 ? 2 : 4.5 }),
        ...(doses.length <= NAMED ? [text(apart(doses), { x: "day", y: "hour", text: offsets.size > 1 ? "label" : "time", dy: -13, fill: "currentColor", ...HALO })] : []),
      ],
    },
  };
};

/** Those that do not follow the one before so closely that their times would lie on each other. */
function apart<Dose extends { day: Date; hour: number }>(doses: readonly Dose[]): Dose[] {
  return doses.filter(({ day, hour }, index) => {
    const before = doses[index - 1];
    return !before || before.day.getTime() !== day.getTime() || hour - before.hour > 1.5;
  });
}
