import { useSignal } from "@preact/signals";

import { Act } from "../components/act";
import { CommandForm } from "../components/command-form";
import { Items } from "../components/items";
import { Status } from "../components/status";
import { Totals } from "../components/totals";
import { field, movesFrom, type Row } from "../engine";
import { date, money } from "../format";
import { say } from "../notice";
import { go, links } from "../route";
import { index, useRow, useRows } from "../rows";

type Estimate = Row<"estimates">;
type Item = Row<"estimate_items">;

/** An estimate, from draft to the client's answer and the invoice. */
export function EstimateView({ id }: { id: string }) {
  const estimate = useRow("estimates", id);
  const items = useRows("estimate_items", { where: { estimate_id: id }, sort: ["sort_order"] });
  if (estimate === undefined || items === undefined) return <p role="status" class="quiet">Loading …</p>;
  if (estimate === null) return <p class="alert">There is no such estimate.</p>;
  return (
    <article class="document">
      <div class="card">
        <Head estimate={estimate} />
        <Items items={items} currency={estimate.currency} caption="Lines of the estimate" />
        <Totals of={estimate} />
      </div>
      <Actions estimate={estimate} items={items} />
    </article>
  );
}

function Head({ estimate }: { estimate: Estimate }) {
  const client = index("clients").value.get(estimate.client_id);
  const patient = index("patients").value.get(estimate.patient_id ?? "");
  const deposit = Number(estimate.deposit_amount) > 0 && `, deposit ${money(estimate.deposit_amount, estimate.currency)}`;
  return (
    <header class="card-head">
      <div>
        <h1>Estimate {estimate.estimate_number}</h1>
        <p>{estimate.title}</p>
        <p class="quiet">
          <a href={links.client(estimate.client_id)}>
            {client?.first_name} {client?.last_name}
          </a>
          {patient && ` for ${patient.name}`} · {date(estimate.issue_date)}
          {estimate.expiry_date && `, valid until ${date(estimate.expiry_date)}`}
          {deposit}
        </p>
        {estimate.accepted_by_name && <p>Accepted by {estimate.accepted_by_name}</p>}
        {estimate.decline_reason && <p>Declined: {estimate.decline_reason}</p>}
        {estimate.converted_to_invoice_id && (
          <p>
            <a href={links.invoice(estimate.converted_to_invoice_id)}>The invoice</a>
          </p>
        )}
      </div>
      <Status of={estimate.status} list="estimate_status" />
    </header>
  );
}

function Actions({ estimate, items }: { estimate: Estimate; items: Item[] }) {
  const asking = useSignal<"" | "accept" | "decline">("");
  const offered = movesFrom("estimates.status", estimate.status);
  const ask = (what: "accept" | "decline") => () => (asking.value = asking.value === what ? "" : what);
  const done = (text: string) => () => {
    say(text);
    asking.value = "";
  };
  const seen = estimate.version;
  const about = { id: estimate.id };
  const convertible = estimate.status === "accepted" && !estimate.converted_to_invoice_id;
  if (!convertible && offered.length === 0) return null;
  return (
    <section class="card" aria-label="Actions">
      <div class="buttons">
        {offered.includes("sent") && (
          <Act name="Send" command="billing.send_estimate" input={about} seen={seen} primary onDone={done("The estimate is sent")} />
        )}
        {offered.includes("accepted") && (
          <button type="button" class={estimate.status === "sent" ? "primary" : ""} aria-expanded={asking.value === "accept"} onClick={ask("accept")}>
            Accept
          </button>
        )}
        {offered.includes("declined") && (
          <button type="button" aria-expanded={asking.value === "decline"} onClick={ask("decline")}>
            Decline
          </button>
        )}
        {offered.includes("draft") && (
          <Act name="Draft again" command="billing.revise_estimate" input={about} seen={seen} onDone={done("The estimate is a draft again")} />
        )}
        {convertible && (
          <Act
            name="Make the invoice"
            command="billing.convert_estimate"
            input={about}
            seen={seen}
            primary
            onDone={(answer) => {
              say("The invoice is drafted");
              if (typeof answer["invoice_id"] === "string") go(links.invoice(answer["invoice_id"]));
            }}
          />
        )}
      </div>
      {asking.value === "accept" && <Accept estimate={estimate} items={items} onDone={done("The estimate is accepted")} />}
      {asking.value === "decline" && (
        <CommandForm
          command="billing.decline_estimate"
          about={about}
          asks={[{ name: "decline_reason", of: field("estimates", "decline_reason"), label: "Reason" }]}
          button="Decline the estimate"
          danger
          onDone={done("The estimate is declined")}
        />
      )}
    </section>
  );
}

/** The client's answer: who agrees, and to which of the lines that may be left out. */
function Accept({ estimate, items, onDone }: { estimate: Estimate; items: Item[]; onDone(): void }) {
  const optional = items.filter(({ is_optional }) => is_optional);
  const chosen = useSignal<string[]>([]);
  const client = index("clients").value.get(estimate.client_id);
  const toggle = (id: string, on: boolean) => (chosen.value = on ? [...chosen.value, id] : chosen.value.filter((other) => other !== id));
  return (
    <CommandForm
      key={chosen.value.join()}
      command="billing.accept_estimate"
      about={{ id: estimate.id, accepted_line_ids: chosen.value, signed: true }}
      asks={[
        {
          name: "accepted_by_name",
          of: field("estimates", "accepted_by_name"),
          label: "Who agrees",
          required: true,
          initial: client ? `${client.first_name} ${client.last_name}` : "",
          help: "",
        },
      ]}
      button="Accept the estimate"
      onDone={onDone}
    >
      {optional.length > 0 && (
        <fieldset>
          <legend>Optional lines</legend>
          {optional.map((item) => (
            <label key={item.id} class="check">
              <input type="checkbox" checked={chosen.value.includes(item.id)} onInput={(event) => toggle(item.id, event.currentTarget.checked)} />
              {item.description}, {money(item.total_amount, estimate.currency)}
            </label>
          ))}
        </fieldset>
      )}
    </CommandForm>
  );
}
