import { clockAt, now } from "../clock";
import { pricing, type PricingAgeingOutput, type Row } from "../engine";
import { money } from "../format";
import { zone } from "../session";

const BUCKETS: [keyof PricingAgeingOutput, string][] = [
  ["current", "Not yet due"],
  ["d1_30", "1–30 days"],
  ["d31_60", "31–60 days"],
  ["d61_90", "61–90 days"],
  ["d91_plus", "Over 90 days"],
  ["total", "All together"],
];

export const OPEN = ["sent", "partially_paid", "overdue"];

/** What is owed, by how long it has been due. */
export function AgeingTable({ invoices }: { invoices: readonly Row<"invoices">[] }) {
  const owed = invoices
    .filter(({ status, due_date }) => OPEN.includes(status) && due_date)
    .map(({ due_date, amount_due }) => ({ due: clockAt(zone.value, due_date ?? "").day, balance: amount_due }));
  const ageing = pricing.ageing({ as_of: clockAt(zone.value, now.value).day, invoices: owed });
  if ("error" in ageing) return null;
  const currency = invoices[0]?.currency;
  return (
    <dl class="ageing" aria-label="What is owed, by days past due">
      {BUCKETS.map(([bucket, name]) => (
        <div key={bucket} data-bucket={bucket} data-empty={Number(ageing[bucket]) === 0 || undefined}>
          <dt>{name}</dt>
          <dd>{money(ageing[bucket], currency)}</dd>
        </div>
      ))}
    </dl>
  );
}
