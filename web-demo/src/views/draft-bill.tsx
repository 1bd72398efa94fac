import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { Field } from "../components/field";
import { LineEditor, lineInput, type Line } from "../components/line-editor";
import { SearchChoice } from "../components/search-choice";
import { Totals } from "../components/totals";
import { Violations } from "../components/violations";
import { field, type Practice, type Row } from "../engine";
import { useDraft } from "../draft";
import { focusFirstWrong } from "../focus";
import { money } from "../format";
import { say } from "../notice";
import { links, query, replace } from "../route";
import { findRows, getRow, index } from "../rows";
import { actor, approvers, clinic, scratch } from "../session";

interface Values {
  client_id: string;
  title: string;
  lines: Line[];
  discount_percent: string;
  deposit_percent: string;
  approved_by: string;
}

type Document = Row<"invoices"> | Row<"estimates">;

/** A new estimate or invoice: what it comes to is shown while it is written. */
export function DraftView({ kind }: { kind: "estimate" | "invoice" }) {
  const form = useRef<HTMLFormElement>(null);
  const command = kind === "estimate" ? "billing.draft_estimate" : "billing.draft_invoice";
  const about = query.value;
  const patient = index("patients").value.get(about.get("patient") ?? "");
  const toInput = (values: Values) => ({
    client_id: values.client_id || undefined,
    patient_id: about.get("patient") ?? undefined,
    clinic_id: about.get("clinic") ?? clinic.value?.id,
    lines: values.lines.map(lineInput),
    discount_percent: values.discount_percent || undefined,
    approved_by: values.approved_by || undefined,
    ...(kind === "estimate"
      ? { title: values.title || undefined, deposit_percent: values.deposit_percent || undefined }
      : { appointment_id: about.get("appointment") ?? undefined, encounter_id: about.get("encounter") ?? undefined }),
  });
  const initial: Values = {
    client_id: about.get("client") ?? "",
    title: patient ? `Treatment of ${patient.name}` : "",
    lines: [],
    discount_percent: "",
    deposit_percent: "",
    approved_by: "",
  };
  const draft = useDraft(command, initial, toInput);
  const values = draft.values.value;
  const totals = useTotals(kind, command, toInput(values), values.lines.length > 0);
  // Discounts above what somebody gives alone.
  const wanted = values.approved_by !== "" || draft.at("lines", "discount_percent", "approved_by").some(({ code }) => code === "discount-needs-approval");
  const set = (name: keyof Values) => (value: string | boolean) => draft.set({ [name]: value } as Partial<Values>);

  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await draft.send();
    if (!answer?.id) return focusFirstWrong(form.current);
    say(kind === "estimate" ? "The estimate is drafted" : "The invoice is drafted");
    replace(kind === "estimate" ? links.estimate(answer.id) : links.invoice(answer.id));
  };
  return (
    <form ref={form} class="card form document" noValidate onSubmit={save}>
      <h1>
        New {kind}
        {patient && <span class="quiet"> for {patient.name}</span>}
      </h1>
      <Violations of={draft.rest("client_id", "title", "lines", "discount_percent", "deposit_percent", "approved_by")} />
      <div class="pair">
        <SearchChoice
          label="Client"
          required
          value={values.client_id}
          options={clientOptions()}
          onValue={set("client_id")}
          violations={draft.at("client_id")}
        />
        {kind === "estimate" && (
          <Field name="title" of={field("estimates", "title")} required value={values.title} onValue={set("title")} violations={draft.at("title")} />
        )}
      </div>
      <LineEditor
        lines={values.lines}
        onLines={(lines) => draft.set({ lines })}
        at={draft.at}
        ranges={kind === "estimate"}
        amounts={totals?.items}
        currency={totals?.document.currency ?? "USD"}
      />
      <div class="pair">
        <div class="pair">
          <Field
            name="discount_percent"
            of={{ kind: "decimal", label: "Discount on the whole (percent)", digits: 3, places: 2 }}
            value={values.discount_percent}
            onValue={set("discount_percent")}
            violations={draft.at("discount_percent")}
          />
          {kind === "estimate" && (
            <Field
              name="deposit_percent"
              of={{ kind: "decimal", label: "Deposit (percent)", digits: 3, places: 2 }}
              value={values.deposit_percent}
              onValue={set("deposit_percent")}
              violations={draft.at("deposit_percent")}
            />
          )}
        </div>
        {wanted && (
          <Field
            name="approved_by"
            of={{ kind: "reference", table: "staff", label: "Discount approved by" }}
            options={approvers()}
            value={values.approved_by}
            onValue={set("approved_by")}
            violations={draft.at("approved_by")}
          />
        )}
        {totals ? <Totals of={totals.document} /> : <p class="quiet totals-empty">The total appears with the first line.</p>}
      </div>
      <div class="buttons end">
        <button type="button" onClick={() => history.back()}>
          Cancel
        </button>
        <button type="submit" class="primary" disabled={draft.busy.value}>
          Save the draft
        </button>
      </div>
    </form>
  );
}

/** What the engine makes of the draft: it is drafted in a copy of the practice that nobody keeps. */
function useTotals(kind: "estimate" | "invoice", command: string, input: object, asked: boolean) {
  const totals = useSignal<{ document: Document; items: Row<"invoice_items">[] | Row<"estimate_items">[] } | undefined>(undefined);
  const copy = useRef<Promise<Practice> | undefined>(undefined);
  useEffect(() => () => void copy.current?.then((store) => store.close()), []);
  useEffect(() => {
    let wanted = true;
    const pause = setTimeout(async () => {
      if (!asked) {
        totals.value = undefined;
        return;
      }
      const store = (await (copy.current ??= scratch())).as(actor.value!);
      const outcome = await store.run({ command, input });
      if (!wanted || outcome.kind !== "accepted") return;
      const { id } = outcome.answer as { id: string };
      const sort = ["sort_order"];
      const document = await (kind === "estimate" ? getRow(store, "estimates", id) : getRow(store, "invoices", id));
      const items = await (kind === "estimate"
        ? findRows(store, "estimate_items", { where: { estimate_id: id }, sort })
        : findRows(store, "invoice_items", { where: { invoice_id: id }, sort }));
      if (wanted && document) totals.value = { document, items };
    }, 150);
    return () => {
      wanted = false;
      clearTimeout(pause);
    };
  }, [JSON.stringify(input), asked]);
  return totals.value;
}

function clientOptions() {
  return [...index("clients").value.values()]
    .map((client) => ({
      value: client.id as string,
      label: `${client.first_name} ${client.last_name}`,
      note: Number(client.account_balance) > 0 ? `${money(client.account_balance)} credit` : client.client_number,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}
