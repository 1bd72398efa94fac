import { money } from "../../format";
import type { Draw } from "../drawing";
import { said, waterfall, type Step } from "../waterfall";

/** From what was billed to what the insurer pays. */
export const draw: Draw<"ins.claim"> = ({ output }) => {
  const [eligible, deductible, payable, client] = [output.eligible, output.deductible_applied, output.payable, output.client_share].map(Number);
  const [covered, borne, paid, own] = [eligible ?? 0, deductible ?? 0, payable ?? 0, client ?? 0];
  const billed = paid + own;
  const less = (label: string, from: number, to: number): Step => ({ label, from, to, kind: "less", amount: `−${amount(from - to)}` });
  const sum = (label: string, to: number): Step => ({ label, from: 0, to, kind: "sum", amount: amount(to) });
  const steps = [
    sum("Billed", billed),
    less("Not covered", billed, covered),
    less("Deductible", covered, covered - borne),
    less("Client's part", covered - borne, paid),
    sum("Insurer pays", paid),
  ].filter(({ kind, from, to }) => kind === "sum" || from - to > 0.004);
  const words = `${said(steps)} The client pays ${money(output.client_share)} in all.`;
  return { title: "From the bill to what the insurer pays", words, options: waterfall(steps) };
};

const amount = (value: number) => money(value.toFixed(2));
