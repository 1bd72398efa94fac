// What a strict TypeScript project may and may not ask of a rule; checked by the compiler, never run.
import {
  cs, dosing, evaluate, ins, pricing, sched,
  type Decimal, type DosingTaperOutput, type PricingLineError, type RuleId, type Rules,
} from "vetplan";
import { reference, type RuleReference, type Shape } from "vetplan/reference";

// An answer is a result or an error, and `error` tells which.
const line = pricing.line({ qty: "3", unit_price: "19.99" });
const net: Decimal | PricingLineError["error"] = "error" in line ? line.error : line.net;
// @ts-expect-error an answer may be an error
line.net;
if ("error" in line) {
  // @ts-expect-error an error has no amounts
  line.net;
}

const taper = dosing.taper({ start_date: "2026-05-04", phases: [{ tablets: "2", interval_h: "12", days: "7" }] });
const plan: DosingTaperOutput | undefined = "error" in taper ? undefined : taper;
const number = cs.deaNumber({ number: "AB1234563" });
const cash = pricing.cashRound({ amount: "1.02", increment: "0.05" });
const vaccines = sched.boardingVaccines;
const claim = ins.claim;

// By id it is the same.
const same: typeof line = evaluate("pricing.line", { qty: "3", unit_price: "19.99" });
const byId: { [Id in RuleId]?: (input: Rules[Id]["input"]) => Rules[Id]["output"] | Rules[Id]["error"] } = {
  "pricing.line": pricing.line,
  "ins.claim": claim,
  // @ts-expect-error another rule takes another input
  "dosing.taper": pricing.line,
};

// @ts-expect-error the price is missing
pricing.line({ qty: "3" });
// @ts-expect-error a decimal is text
pricing.line({ qty: 3, unit_price: "19.99" });
// @ts-expect-error there is no such field
pricing.line({ qty: "3", unit_price: "19.99", colour: "red" });
// @ts-expect-error there is no such choice
dosing.quantity({ per_dose: "1", interval_h: "12", days: "7", form: "spoon" });
// @ts-expect-error there is no such rule
pricing.guess({});
// @ts-expect-error names are those of JavaScript
pricing.cash_round;

// Rules in words.
const rule: RuleReference | undefined = reference.areas[0]?.rules[0];
const kinds: Shape["kind"][] = rule?.input.fields.map((field) => field.of.kind) ?? [];
const label: string | undefined = reference.data["vital_signs"]?.label;

export { byId, cash, kinds, label, net, number, plan, same, vaccines };
