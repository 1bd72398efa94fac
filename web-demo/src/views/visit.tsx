import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";

import { Act } from "../components/act";
import { Diagnoses } from "../components/diagnoses";
import { Field } from "../components/field";
import { Status } from "../components/status";
import { Violations } from "../components/violations";
import { VitalSigns } from "../components/vital-signs";
import { clockAt, now } from "../clock";
import { field, label, type Row, type Violation } from "../engine";
import { age, dateTime, money, quantity, time } from "../format";
import { say } from "../notice";
import { links } from "../route";
import { index, useRow, useRows } from "../rows";
import { actor, chooseActor, people, run, zone } from "../session";

type Encounter = Row<"medical_encounters">;

const PARTS = ["subjective", "objective", "assessment", "plan"] as const;

/** One visit: its note, which is saved while it is written, its signature, and its bills. */
export function VisitView({ id }: { id: string }) {
  const encounter = useRow("medical_encounters", id);
  if (encounter === undefined) return <p role="status" class="quiet">Loading …</p>;
  if (encounter === null) return <p class="alert">There is no such visit.</p>;
  return (
    <div class="visit">
      <Head encounter={encounter} />
      <Note encounter={encounter} />
      <Beside encounter={encounter} />
    </div>
  );
}

function Head({ encounter }: { encounter: Encounter }) {
  const patient = index("patients").value.get(encounter.patient_id);
  const client = index("clients").value.get(encounter.client_id);
  const start = encounter.actual_start_at ?? encounter.scheduled_start_at;
  return (
    <header class="visit-head">
      <div>
        <h1>{patient?.name}</h1>
        <p class="quiet">
          {patient && `${label("species", patient.species)}, ${patient.breed ?? "mixed"}, ${age(patient.date_of_birth, now.value)}`}
          {patient?.current_weight && `, ${quantity(patient.current_weight)} ${patient.weight_unit}`} ·{" "}
          <a href={links.client(encounter.client_id)}>
            {client?.first_name} {client?.last_name}
          </a>
        </p>
      </div>
      <p class="visit-state">
        <Status of={encounter.status} list="encounter_status" />
        <span class="quiet">
          {encounter.encounter_number}
          {start && ` · ${dateTime(start)}`} · <a href={links.audit("medical_encounters", encounter.id)}>Who saw or changed this</a>
        </span>
      </p>
    </header>
  );
}

/** The SOAP note. Each part is saved when the cursor leaves it. */
function Note({ encounter }: { encounter: Encounter }) {
  const edits = useSignal<Partial<Record<string, unknown>>>({});
  const wrong = useSignal<Violation[]>([]);
  const saved = useSignal("");
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const locked = encounter.signed_at !== null;

  /** What is wrong with the other parts alone. */
  const elsewhere = (part: string) => wrong.value.filter(({ path }) => path !== "" && path !== "id" && !path.startsWith(part));
  const save = (part: string, value: unknown) => {
    saving.current = saving.current.then(async () => {
      const outcome = await run("medical_records.record_soap", { id: encounter.id, [part]: value });
      if (outcome.kind === "refused") {
        wrong.value = [...elsewhere(part), ...outcome.violations];
        return;
      }
      wrong.value = elsewhere(part);
      saved.value = `Saved at ${time(Date.now())}`;
      if (edits.value[part] === value) {
        const { [part]: _, ...rest } = edits.value;
        edits.value = rest;
      }
    });
  };
  const at = (part: string) => wrong.value.filter(({ path }) => path.startsWith(part));
  return (
    <section class="card note" aria-labelledby="note">
      <div class="card-head">
        <h2 id="note">SOAP note</h2>
        <span class="quiet small" role="status">
          {saved.value}
        </span>
      </div>
      {encounter.chief_complaint && <p class="complaint">“{encounter.chief_complaint}”</p>}
      <Violations of={wrong.value.filter(({ path }) => path === "id" || path === "")} />
      {PARTS.map((part) => (
        <Field
          key={part}
          name={part}
          of={field("medical_encounters", part)}
          help=""
          rows={3}
          readOnly={locked}
          value={edits.value[part] ?? encounter[part] ?? ""}
          onValue={(value) => (edits.value = { ...edits.value, [part]: value })}
          onBlur={() => edits.value[part] !== undefined && save(part, edits.value[part])}
          violations={at(part)}
        />
      ))}
      <VitalSigns value={encounter.vital_signs} locked={locked} onSave={(signs) => save("vital_signs", signs)} violations={at("vital_signs")} />
      <Diagnoses value={encounter.diagnoses} locked={locked} onSave={(diagnoses) => save("diagnoses", diagnoses)} violations={at("diagnoses")} />
      <Signature encounter={encounter} before={() => saving.current} />
    </section>
  );
}

function Signature({ encounter, before }: { encounter: Encounter; before(): Promise<unknown> }) {
  const signer = index("veterinarians").value.get(encounter.signed_by_veterinarian_id ?? "");
  if (encounter.signed_at) {
    return (
      <p class="signed">
        Signed by Dr. {signer?.first_name} {signer?.last_name}, {dateTime(encounter.signed_at)}. The record is locked.
      </p>
    );
  }
  const treating = index("veterinarians").value.get(encounter.veterinarian_id ?? "");
  const person = people.value.find(({ id }) => id === treating?.staff_id);
  return (
    <div class="signature buttons">
      <Act
        name="Sign and lock"
        command="medical_records.sign"
        input={{ id: encounter.id }}
        seen={encounter.version}
        before={before}
        primary
        onDone={() => say("The record is signed")}
      />
      {person && !actor.value?.veterinarian_id && (
        <button type="button" onClick={() => chooseActor(person.id)}>
          Act as Dr. {person.last_name}
        </button>
      )}
    </div>
  );
}

function Beside({ encounter }: { encounter: Encounter }) {
  const invoices = useRows("invoices", { where: { patient_id: encounter.patient_id }, sort: ["-issue_date"], limit: 5 });
  const estimates = useRows("estimates", { where: { patient_id: encounter.patient_id }, sort: ["-issue_date"], limit: 5 });
  const visits = useRows("medical_encounters", { where: { patient_id: encounter.patient_id }, sort: ["-created_at"], limit: 6 });
  const about = {
    client: encounter.client_id,
    patient: encounter.patient_id,
    encounter: encounter.id,
    clinic: encounter.clinic_id,
    appointment: encounter.appointment_id ?? undefined,
  };
  const day = encounter.scheduled_start_at && clockAt(zone.value, encounter.scheduled_start_at).day;
  return (
    <aside class="beside" aria-label="Around the visit">
      <section class="card">
        <h2>Bills</h2>
        <ul class="lines">
          {estimates?.map((estimate) => (
            <li key={estimate.id}>
              <a href={links.estimate(estimate.id)}>
                <span class="what">{estimate.estimate_number}</span>
                <span>{money(estimate.total_amount, estimate.currency)}</span>
                <Status of={estimate.status} list="estimate_status" />
              </a>
            </li>
          ))}
          {invoices?.map((invoice) => (
            <li key={invoice.id}>
              <a href={links.invoice(invoice.id)}>
                <span class="what">{invoice.invoice_number}</span>
                <span>{money(invoice.total_amount, invoice.currency)}</span>
                <Status of={invoice.status} list="invoice_status" />
              </a>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <a class="button" href={links.newBill("estimate", about)}>
            New estimate
          </a>
          <a class="button" href={links.newBill("invoice", about)}>
            New invoice
          </a>
        </div>
      </section>
      <section class="card">
        <h2>Other visits</h2>
        {visits && visits.length <= 1 && <p class="quiet">None yet.</p>}
        <ul class="lines">
          {visits
            ?.filter(({ id }) => id !== encounter.id)
            .map((other) => (
              <li key={other.id}>
                <a href={links.visit(other.id)}>
                  <span class="what">
                    {label("encounter_type", other.encounter_type)}
                    <span class="quiet">{other.actual_start_at && dateTime(other.actual_start_at)}</span>
                  </span>
                </a>
              </li>
            ))}
        </ul>
        {day && encounter.appointment_id && (
          <p>
            <a href={links.appointment(day, encounter.appointment_id)}>The appointment</a>
          </p>
        )}
      </section>
    </aside>
  );
}
