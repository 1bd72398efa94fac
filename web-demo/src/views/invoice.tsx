import { useSignal } from "@preact/signals";

import { Act } from "../components/act";
import { CommandForm } from "../components/command-form";
import { Items } from "../components/items";
import { SearchChoice } from "../components/search-choice";
import { Status } from "../components/status";
import { Totals } from "../components/totals";
import { Violations } from "../components/violations";
import { articleChoices, articles } from "../catalogue";
import { field, label, movesFrom, type Row, type Violation } from "../engine";
import { date, dateTime, money } from "../format";
import { say } from "../notice";
import { links } from "../route";
import { index, useRow, useRows } from "../rows";
import { approvers, run } from "../session";

type Invoice = Row<"invoices">;

/** An invoice, from draft to money. */
export function InvoiceView({ id }: { id: string }) {
  const invoice = useRow("invoices", id);
  const items = useRows("invoice_items", { where: { invoice_id: id }, sort: ["sort_order"] });
  if (invoice === undefined || items === undefined) return <p role="status" class="quiet">Loading …</p>;
  if (invoice === null) return <p class="alert">There is no such invoice.</p>;
  const draft = invoice.status === "draft";
  return (
    <article class="document">
      <div class="card">
        <Head invoice={invoice} />
        {items.length === 0 ? (
          <p class="quiet">No lines yet.</p>
        ) : (
          <Items
            items={items}
            currency={invoice.currency}
            caption="Lines of the invoice"
            {...(draft && { action: (item) => <Remove invoice={invoice} item={item.id} name={item.description} /> })}
          />
        )}
        {draft && <Add invoice={invoice} />}
        <Totals of={invoice} />
      </div>
      <Actions invoice={invoice} />
      <Payments invoice={invoice} />
    </article>
  );
}

function Head({ invoice }: { invoice: Invoice }) {
  const client = index("clients").value.get(invoice.client_id);
  const patient = index("patients").value.get(invoice.patient_id ?? "");
  return (
    <header class="card-head">
      <div>
        <h1>Invoice {invoice.invoice_number}</h1>
        <p class="quiet">
          <a href={links.client(invoice.client_id)}>
            {client?.first_name} {client?.last_name}
          </a>
          {patient && ` for ${patient.name}`} · {date(invoice.issue_date)}
          {invoice.due_date && `, due ${date(invoice.due_date)}`} ·{" "}
          <a href={links.audit("invoices", invoice.id)}>Who saw or changed this</a>
        </p>
        {invoice.cancellation_reason && <p>Cancelled: {invoice.cancellation_reason}</p>}
        {invoice.write_off_reason && <p>Written off: {invoice.write_off_reason}</p>}
      </div>
      <Status of={invoice.status} list="invoice_status" />
    </header>
  );
}

function Add({ invoice }: { invoice: Invoice }) {
  const wrong = useSignal<Violation[]>([]);
  const add = async (key: string) => {
    const article = articles.value.get(key);
    if (!article) return;
    const outcome = await run("billing.add_line", { id: invoice.id, line: { [article.by]: article.id } });
    wrong.value = outcome.kind === "refused" ? outcome.violations : [];
    if (outcome.kind === "accepted") say(`${article.name} is added`);
  };
  return (
    <SearchChoice
      label="Add a service, product or package"
      placeholder="Type a few letters"
      value=""
      repeated
      options={articleChoices.value}
      onValue={(key) => void add(key)}
      violations={wrong.value}
    />
  );
}

function Remove({ invoice, item, name }: { invoice: Invoice; item: string; name: string }) {
  const wrong = useSignal<Violation[]>([]);
  const remove = async () => {
    const outcome = await run("billing.remove_line", { id: invoice.id, line_id: item });
    wrong.value = outcome.kind === "refused" ? outcome.violations : [];
  };
  return (
    <>
      <button type="button" class="plain" aria-label={`Remove ${name}`} onClick={remove}>
        ×
      </button>
      <Violations of={wrong.value} />
    </>
  );
}

const FORMS = ["pay", "cancel", "write_off"] as const;

function Actions({ invoice }: { invoice: Invoice }) {
  const asking = useSignal<(typeof FORMS)[number] | "">("");
  const offered = movesFrom("invoices.status", invoice.status);
  const payable = offered.includes("paid");
  const ask = (what: (typeof FORMS)[number]) => () => (asking.value = asking.value === what ? "" : what);
  const done = (text: string) => () => {
    say(text);
    asking.value = "";
  };
  const button = (what: (typeof FORMS)[number], name: string, kind = "") => (
    <button type="button" class={kind} aria-expanded={asking.value === what} onClick={ask(what)}>
      {name}
    </button>
  );
  const sendable = offered.includes("sent") && invoice.status === "draft";
  if (!sendable && !payable && !offered.some((state) => ["written_off", "cancelled"].includes(state))) return null;
  return (
    <section class="card" aria-label="Actions">
      <div class="buttons">
        {sendable && (
          <Send invoice={invoice} onDone={done("The invoice is sent")} />
        )}
        {payable && button("pay", "Record a payment", "primary")}
        {offered.includes("written_off") && button("write_off", "Write off")}
        {offered.includes("cancelled") && button("cancel", "Cancel the invoice", "danger")}
      </div>
      {asking.value === "pay" && <Pay invoice={invoice} onDone={done("The payment is recorded")} />}
      {asking.value === "write_off" && <WriteOff invoice={invoice} onDone={done("The rest is written off")} />}
      {asking.value === "cancel" && (
        <CommandForm
          command="billing.cancel_invoice"
          about={{ id: invoice.id }}
          asks={[{ name: "cancellation_reason", of: field("invoices", "cancellation_reason"), label: "Reason", required: true }]}
          button="Cancel the invoice"
          danger
          onDone={done("The invoice is cancelled")}
        />
      )}
    </section>
  );
}

/** Sends a draft. One that was estimated may exceed the estimate by more than its tolerance if the client agrees. */
function Send({ invoice, onDone }: { invoice: Invoice; onDone(): void }) {
  const agreed = useSignal(false);
  const estimates = useRows("estimates", { where: { converted_to_invoice_id: invoice.id } });
  const input = { id: invoice.id, ...(agreed.value && { reapproved: true }) };
  return (
    <>
      <Act name="Send" command="billing.send_invoice" input={input} seen={invoice.version} primary onDone={onDone} />
      {estimates && estimates.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={agreed.value} onInput={(event) => (agreed.value = event.currentTarget.checked)} />
          The client agrees to more than was estimated
        </label>
      )}
    </>
  );
}

function Pay({ invoice, onDone }: { invoice: Invoice; onDone(): void }) {
  const client = index("clients").value.get(invoice.client_id);
  const credit = client && Number(client.account_balance) > 0 ? `The practice holds ${money(client.account_balance, invoice.currency)} of credit for ${client.first_name}.` : "";
  return (
    <CommandForm
      command="billing.record_payment"
      about={{ invoice_id: invoice.id }}
      asks={[
        { name: "amount", of: field("payments", "amount"), required: true, initial: invoice.amount_due, help: "What is more than due becomes credit of the client." },
        { name: "payment_method", of: field("payments", "payment_method"), required: true, help: credit },
      ]}
      button="Record the payment"
      onDone={onDone}
    />
  );
}

function WriteOff({ invoice, onDone }: { invoice: Invoice; onDone(): void }) {
  return (
    <CommandForm
      command="billing.write_off"
      about={{ id: invoice.id }}
      asks={[
        { name: "reason", of: field("invoices", "write_off_reason"), label: "Reason", required: true },
        { name: "approved_by", of: { kind: "reference", table: "staff", label: "Approved by" }, options: approvers() },
      ]}
      button="Write off what is due"
      danger
      onDone={onDone}
    />
  );
}

function Payments({ invoice }: { invoice: Invoice }) {
  const payments = useRows("payments", { where: { invoice_id: invoice.id }, sort: ["payment_date"] });
  const refunding = useSignal("");
  if (!payments || payments.length === 0) return null;
  return (
    <section class="card">
      <h2>Payments</h2>
      <ul class="lines payments">
        {payments.map((payment) => {
          const kept = Number(payment.amount) > Number(payment.refunded_amount ?? 0);
          return (
            <li key={payment.id}>
              <div class="line-row">
                <span class="what">
                  {payment.payment_number}, {label("payment_method", payment.payment_method).toLowerCase()}
                  <span class="quiet">
                    {dateTime(payment.payment_date)}
                    {Number(payment.credited_amount) > 0 && `, ${money(payment.credited_amount, invoice.currency)} to credit`}
                    {Number(payment.refunded_amount) > 0 && `, ${money(payment.refunded_amount, invoice.currency)} refunded: ${payment.refund_reason}`}
                  </span>
                </span>
                <span class="amount">{money(payment.amount, invoice.currency)}</span>
                <Status of={payment.status} list="payment_status" />
                {kept && payment.status === "completed" && (
                  <button
                    type="button"
                    class="plain-text"
                    aria-expanded={refunding.value === payment.id}
                    onClick={() => (refunding.value = refunding.value === payment.id ? "" : payment.id)}
                  >
                    Refund
                  </button>
                )}
              </div>
              {refunding.value === payment.id && (
                <CommandForm
                  command="billing.refund"
                  about={{ payment_id: payment.id }}
                  asks={[
                    { name: "amount", of: field("payments", "amount"), required: true },
                    { name: "reason", of: field("payments", "refund_reason"), label: "Reason", required: true },
                    { name: "approved_by", of: { kind: "reference", table: "staff", label: "Approved by" }, options: approvers() },
                  ]}
                  button="Refund"
                  danger
                  onDone={() => {
                    refunding.value = "";
                    say("The refund is recorded");
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
