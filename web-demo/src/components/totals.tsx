import { money } from "../format";

interface Properties {
  of: {
    subtotal: string;
    discount_amount: string | null;
    tax_amount: string | null;
    total_amount: string;
    currency: string;
    total_high?: string | null;
    amount_paid?: string;
    written_off_amount?: string;
    amount_due?: string;
  };
}

const isZero = (amount: string | null | undefined) => !amount || /^0*\.?0*$/.test(amount);

/** What a document comes to. */
export function Totals({ of }: Properties) {
  const lines: [string, string | null | undefined, boolean?][] = [["Subtotal", of.subtotal]];
  if (!isZero(of.discount_amount)) lines.push(["Discount", `-${of.discount_amount}`]);
  lines.push(["Tax", of.tax_amount], ["Total", of.total_amount, true]);
  if (of.total_high && of.total_high !== of.total_amount) lines.push(["At most", of.total_high]);
  if (!isZero(of.amount_paid)) lines.push(["Paid", of.amount_paid]);
  if (!isZero(of.written_off_amount)) lines.push(["Written off", of.written_off_amount]);
  if (of.amount_due !== undefined) lines.push(["Due", of.amount_due, true]);
  return (
    <dl class="totals" aria-live="polite">
      {lines.map(([name, amount, strong]) => (
        <div key={name} class={strong ? "strong" : ""}>
          <dt>{name}</dt>
          <dd data-testid={`total-${name.toLowerCase().replace(" ", "-")}`}>{money(amount, of.currency)}</dd>
        </div>
      ))}
    </dl>
  );
}
