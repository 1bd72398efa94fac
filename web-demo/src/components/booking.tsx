import { useRef } from "preact/hooks";

import { field, label, type Row } from "../engine";
import { clockAt, instantOf, now, timeText } from "../clock";
import { useDraft } from "../draft";
import { dayShort } from "../format";
import { focusFirstWrong } from "../focus";
import { say } from "../notice";
import { query } from "../route";
import { index } from "../rows";
import { clinic, zone } from "../session";
import { Dialog } from "./dialog";
import { Field, type Option } from "./field";
import { SearchChoice, type Found } from "./search-choice";
import { Violations } from "./violations";

const of = (column: string) => field("appointments", column);

interface Values {
  patient_id: string;
  veterinarian_id: string;
  facility_id: string;
  appointment_type: string;
  day: string;
  time: string;
  duration_minutes: string;
  buffer_minutes: string;
  visit_reason: string;
  chief_complaint: string;
}

const PLACES = [
  "patient_id", "client_id", "veterinarian_id", "facility_id", "appointment_type", "scheduled_at", "duration_minutes",
  "scheduled_end_at", "buffer_minutes", "visit_reason", "chief_complaint",
];

/** What was typed, for somebody who follows a link to what is in the way and comes back. */
let kept: { address: string; values: Values } | undefined;

/** Books an appointment; the engine judges it while it is typed. */
export function BookingForm({ day, onClose }: { day: string; onClose(): void }) {
  const form = useRef<HTMLFormElement>(null);
  const vets = veterinariansHere();
  const address = `${day} ${query.value.toString()}`;
  const first = kept?.address === address ? kept.values : initial(day, vets);
  const draft = useDraft<Values>("appointments.book", first, (values) => ({
    clinic_id: clinic.value?.id,
    patient_id: values.patient_id || undefined,
    veterinarian_id: values.veterinarian_id || undefined,
    facility_id: values.facility_id || undefined,
    appointment_type: values.appointment_type || undefined,
    scheduled_at: instantOf(zone.value, values.day, values.time),
    duration_minutes: number(values.duration_minutes),
    buffer_minutes: number(values.buffer_minutes),
    visit_reason: values.visit_reason || undefined,
    chief_complaint: values.chief_complaint || undefined,
  }));
  const values = draft.values.value;
  kept = { address, values };
  const close = () => {
    kept = undefined;
    onClose();
  };
  const set = (name: keyof Values) => (value: string | boolean) => draft.set({ [name]: value } as Partial<Values>);
  const input = (name: keyof Values) => ({ name, of: of(name), value: values[name], onValue: set(name), violations: draft.at(name), help: "" });

  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await draft.send();
    if (!answer) return focusFirstWrong(form.current);
    const patient = index("patients").value.get(values.patient_id)?.name;
    say(`${patient} is booked for ${dayShort(values.day)}, ${values.time}`);
    close();
  };
  return (
    <Dialog title="Book an appointment" onClose={close}>
      <form ref={form} class="form" noValidate onSubmit={send}>
        <Violations of={draft.rest(...PLACES)} />
        <SearchChoice
          label="Patient"
          placeholder="Name of the animal or its owner"
          required
          value={values.patient_id}
          options={patientOptions()}
          onValue={set("patient_id")}
          violations={draft.at("patient_id", "client_id")}
        />
        <div class="pair">
          <Field {...input("veterinarian_id")} required options={vets} />
          <Field {...input("facility_id")} label="Room" options={roomsHere()} />
        </div>
        <fieldset class="slot-choice">
          <legend class="sr">When</legend>
          <div class="quad">
            <Field {...input("day")} of={{ kind: "date", label: "Day" }} required violations={[]} />
            <Field {...input("time")} of={{ kind: "time", label: "Time" }} required violations={[]} />
            <Field {...input("duration_minutes")} label="Minutes" required violations={draft.at("duration_minutes", "scheduled_end_at")} />
            <Field {...input("buffer_minutes")} label="Buffer" />
          </div>
          <div aria-live="polite">
            <Violations of={draft.at("scheduled_at")} />
          </div>
        </fieldset>
        <div class="pair">
          <Field {...input("appointment_type")} label="Type" required />
          <Field {...input("visit_reason")} label="Reason" />
        </div>
        <Field {...input("chief_complaint")} label="Complaint" rows={2} />
        <div class="buttons end">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={draft.busy.value}>
            Book
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const number = (text: string) => (text === "" ? undefined : Number(text));

function initial(day: string, vets: Option[]): Values {
  const present = clockAt(zone.value, now.value);
  const soon = timeText(Math.min(Math.ceil((present.minutes + 1) / 15) * 15, 1_425));
  return {
    patient_id: query.value.get("patient") ?? "",
    veterinarian_id: query.value.get("vet") ?? (vets.length === 1 ? (vets[0]?.value ?? "") : ""),
    facility_id: "",
    appointment_type: "",
    day,
    time: query.value.get("time") ?? (day === present.day ? soon : "09:00"),
    duration_minutes: "30",
    buffer_minutes: "5",
    visit_reason: "",
    chief_complaint: "",
  };
}

/** The veterinarians who work at the chosen clinic. */
export function veterinariansHere(): Option[] {
  const here = new Set(
    [...index("veterinarian_clinic_assignments").value.values()]
      .filter(({ clinic_id, is_active }) => clinic_id === clinic.value?.id && is_active)
      .map(({ veterinarian_id }) => veterinarian_id),
  );
  return [...index("veterinarians").value.values()]
    .filter(({ id }) => here.has(id))
    .map((vet) => ({ value: vet.id, label: `Dr. ${vet.first_name} ${vet.last_name}` }));
}

/** The rooms of the chosen clinic. */
export function roomsHere(): Option[] {
  return [...index("clinic_facilities").value.values()]
    .filter(({ clinic_id, is_available }) => clinic_id === clinic.value?.id && is_available)
    .map(({ id, name }) => ({ value: id, label: name }));
}

function patientOptions(): Found[] {
  const clients = index("clients").value;
  const named = (patient: Row<"patients">) => {
    const client = clients.get(patient.client_id);
    const note = `${client?.first_name} ${client?.last_name}, ${label("species", patient.species).toLowerCase()}`;
    return { value: patient.id, label: patient.name, note };
  };
  return [...index("patients").value.values()].map(named).sort((a, b) => (a.label < b.label ? -1 : 1));
}
