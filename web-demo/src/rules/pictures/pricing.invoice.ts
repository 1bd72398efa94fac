import { money } from "../../format";
import type { Draw } from "../drawing";
import { said, waterfall, type Step } from "../waterfall";

/** From the prices over discounts and taxes to the total. */
export const draw: Draw<"pricing.invoice"> = ({ input, output }) => {
  const currency = input.currency ?? "USD";
  const shown = (amount: string) => money(amount, currency);
  const lines = Number(output.subtotal);
  const gross = lines + Number(output.line_discount);
  const discounted = lines - Number(output.invoice_discount);
  const steps: Step[] = [{ label: "Prices", from: 0, to: gross, kind: "sum", amount: shown(gross.toFixed(decimals(output.subtotal))) }];
  const less = (label: string, from: number, to: number, amount: string) => {
    if (from !== to) steps.push({ label, from, to, kind: "less", amount: `−${shown(amount)}` });
  };
  less("Line discounts", gross, lines, output.line_discount);
  less("Invoice discount", lines, discounted, output.invoice_discount);
  const within = input.tax_mode === "inclusive"; // prices hold their tax: it adds nothing
  let from = within ? discounted - Number(output.tax_total) : discounted;
  for (const [code, tax] of Object.entries(output.taxes)) {
    const to = from + Number(tax);
    steps.push({ label: within ? `${code}, held` : code, from, to, kind: "more", amount: within ? shown(tax) : `+${shown(tax)}` });
    from = to;
  }
  steps.push({ label: "Total", from: 0, to: Number(output.total), kind: "sum", amount: shown(output.total) });
  return { title: "From the prices to the total", words: said(steps), options: waterfall(steps) };
};

const decimals = (amount: string) => amount.split(".")[1]?.length ?? 0;
