import { useSignal } from "@preact/signals";

import { AgeingTable, OPEN } from "../components/ageing";
import { InvoiceList } from "../components/invoice-list";
import { Status } from "../components/status";
import { date, money } from "../format";
import { links } from "../route";
import { index, useRows } from "../rows";

const SHOWN = {
  open: { name: "Open", has: (status: string) => OPEN.includes(status) },
  draft: { name: "Drafts", has: (status: string) => status === "draft" },
  closed: { name: "Closed", has: (status: string) => status !== "draft" && !OPEN.includes(status) },
};

/** Estimates and invoices of the practice, and what is owed to it. */
export function BillsView() {
  const invoices = useRows("invoices", { sort: ["due_date"] });
  const estimates = useRows("estimates", { sort: ["-issue_date"], limit: 30 });
  const shown = useSignal<keyof typeof SHOWN>("open");
  if (!invoices || !estimates) return <p role="status" class="quiet">Loading …</p>;
  const found = invoices.filter(({ status }) => SHOWN[shown.value].has(status));
  const clients = index("clients").value;
  return (
    <>
      <div class="toolbar">
        <h1>Bills</h1>
        <div class="buttons">
          <a class="button" href={links.newBill("estimate", {})}>
            New estimate
          </a>
          <a class="button primary" href={links.newBill("invoice", {})}>
            New invoice
          </a>
        </div>
      </div>
      <AgeingTable invoices={invoices} />
      <div class="halves">
        <section class="card" aria-labelledby="invoices">
          <div class="card-head">
            <h2 id="invoices">Invoices</h2>
            <div class="tabs" role="group" aria-label="Which invoices">
              {(Object.keys(SHOWN) as (keyof typeof SHOWN)[]).map((kind) => (
                <button key={kind} type="button" aria-pressed={shown.value === kind} onClick={() => (shown.value = kind)}>
                  {SHOWN[kind].name}
                </button>
              ))}
            </div>
          </div>
          {found.length === 0 ? <p class="quiet">None.</p> : <InvoiceList invoices={found} />}
        </section>
        <section class="card" aria-labelledby="estimates">
          <h2 id="estimates">Estimates</h2>
          {estimates.length === 0 && <p class="quiet">None.</p>}
          <ul class="lines">
            {estimates.map((estimate) => (
              <li key={estimate.id}>
                <a href={links.estimate(estimate.id)}>
                  <span class="what">
                    {clients.get(estimate.client_id)?.last_name}, {clients.get(estimate.client_id)?.first_name}
                    <span class="quiet">
                      {estimate.title} · {date(estimate.issue_date)}
                    </span>
                  </span>
                  <span class="amount">{money(estimate.total_amount, estimate.currency)}</span>
                  <Status of={estimate.status} list="estimate_status" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
