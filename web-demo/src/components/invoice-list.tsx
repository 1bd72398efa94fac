import type { Row } from "../engine";
import { date, money } from "../format";
import { links } from "../route";
import { index } from "../rows";
import { Status } from "./status";

/** Invoices, a line each. */
export function InvoiceList({ invoices, named = true }: { invoices: readonly Row<"invoices">[]; named?: boolean }) {
  const clients = index("clients").value;
  return (
    <ul class="lines">
      {invoices.map((invoice) => {
        const client = clients.get(invoice.client_id);
        return (
          <li key={invoice.id}>
            <a href={links.invoice(invoice.id)}>
              <span class="what">
                {named ? `${client?.last_name}, ${client?.first_name}` : invoice.invoice_number}
                <span class="quiet">
                  {named && `${invoice.invoice_number} · `}
                  {invoice.due_date && invoice.status !== "paid" ? `due ${date(invoice.due_date)}` : date(invoice.issue_date)}
                </span>
              </span>
              <span class="amount">
                {money(invoice.total_amount, invoice.currency)}
                {Number(invoice.amount_due) > 0 && invoice.amount_due !== invoice.total_amount && (
                  <span class="quiet">{money(invoice.amount_due, invoice.currency)} due</span>
                )}
              </span>
              <Status of={invoice.status} list="invoice_status" />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
