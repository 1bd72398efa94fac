import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";

import { clockAt, instantOf, now, timeText } from "../clock";
import { field, label, movesFrom, type Row } from "../engine";
import { useDraft } from "../draft";
import { focusFirstWrong } from "../focus";
import { age, dateTime, dayLong, time } from "../format";
import { say } from "../notice";
import { go, links } from "../route";
import { index, useRow, useRows } from "../rows";
import { zone } from "../session";
import { Act } from "./act";
import { roomsHere, veterinariansHere } from "./booking";
import { CommandForm } from "./command-form";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { Status } from "./status";
import { Violations } from "./violations";

type Appointment = Row<"appointments">;

/** The moves that are commands without further questions: what they do, and what they have done. */
const PLAIN: Record<string, { command: string; name: string; done: string }> = {
  confirmed: { command: "appointments.confirm", name: "Confirm", done: "is confirmed" },
  checked_in: { command: "appointments.check_in", name: "Check in", done: "is checked in" },
  in_progress: { command: "appointments.start", name: "Start the visit", done: "is called in" },
  completed: { command: "appointments.complete", name: "Complete", done: "has left" },
  no_show: { command: "appointments.no_show", name: "No-show", done: "did not come" },
};
const FIRST = ["checked_in", "in_progress", "completed"];

/** An appointment beside the day: what is known of it, and the moves that its status allows. */
export function AppointmentDrawer({ id, onClose }: { id: string; onClose(): void }) {
  const appointment = useRow("appointments", id);
  const patient = index("patients").value.get(appointment?.patient_id ?? "");
  return (
    <Dialog title={patient?.name ?? "Appointment"} drawer onClose={onClose}>
      {appointment === undefined && <p role="status" class="quiet">Loading …</p>}
      {appointment === null && <p class="alert">There is no such appointment.</p>}
      {appointment && <Details appointment={appointment} />}
    </Dialog>
  );
}

function Details({ appointment }: { appointment: Appointment }) {
  const patient = index("patients").value.get(appointment.patient_id);
  const client = index("clients").value.get(appointment.client_id);
  const veterinarian = index("veterinarians").value.get(appointment.veterinarian_id);
  const room = index("clinic_facilities").value.get(appointment.facility_id ?? "");
  const until = appointment.scheduled_end_at ?? appointment.occupied_until;
  const { day } = clockAt(zone.value, appointment.scheduled_at);
  return (
    <>
      <p>
        <Status of={appointment.status} list="appointment_status" />
      </p>
      <dl class="facts">
        <dt>Time</dt>
        <dd>
          {dayLong(day)}, {time(appointment.scheduled_at)} to {time(until)}
        </dd>
        <dt>Type</dt>
        <dd>{label("appointment_type", appointment.appointment_type)}</dd>
        <dt>Patient</dt>
        <dd>
          {patient && `${label("species", patient.species)}, ${patient.breed ?? ""}, ${age(patient.date_of_birth, now.value)}`}
        </dd>
        <dt>Client</dt>
        <dd>
          <a href={links.client(appointment.client_id)}>
            {client?.first_name} {client?.last_name}
          </a>
          , {client?.mobile_phone}
        </dd>
        <dt>With</dt>
        <dd>
          Dr. {veterinarian?.first_name} {veterinarian?.last_name}
          {room && `, ${room.name}`}
        </dd>
        {appointment.chief_complaint && (
          <>
            <dt>Complaint</dt>
            <dd>{appointment.chief_complaint}</dd>
          </>
        )}
        {appointment.cancellation_reason && (
          <>
            <dt>Cancelled</dt>
            <dd>
              {appointment.cancellation_reason}, {appointment.cancelled_at && dateTime(appointment.cancelled_at)}
            </dd>
          </>
        )}
      </dl>
      <Encounter appointment={appointment} />
      <Moves appointment={appointment} />
    </>
  );
}

function Encounter({ appointment }: { appointment: Appointment }) {
  const [encounter] = useRows("medical_encounters", { where: { appointment_id: appointment.id }, limit: 1 }) ?? [];
  if (!encounter) return null;
  return (
    <p>
      <a class="button" href={links.visit(encounter.id)}>
        Open the visit {encounter.encounter_number}
      </a>
    </p>
  );
}

function Moves({ appointment }: { appointment: Appointment }) {
  const asking = useSignal<"" | "cancel" | "reschedule">("");
  const offered = movesFrom("appointments.status", appointment.status);
  const plain = offered.filter((state) => state in PLAIN);
  const ask = (what: "cancel" | "reschedule") => () => (asking.value = asking.value === what ? "" : what);
  const main = FIRST.find((state) => plain.includes(state));
  if (offered.length === 0) return null;
  return (
    <section class="moves" aria-label="Moves">
      {plain.map((state) => (
        <Move key={state} appointment={appointment} state={state} primary={state === main} />
      ))}
      <div class="buttons">
        {offered.includes("rescheduled") && (
          <button type="button" aria-expanded={asking.value === "reschedule"} onClick={ask("reschedule")}>
            Reschedule
          </button>
        )}
        {offered.includes("cancelled") && (
          <button type="button" class="danger" aria-expanded={asking.value === "cancel"} onClick={ask("cancel")}>
            Cancel
          </button>
        )}
      </div>
      {asking.value === "cancel" && <Cancel appointment={appointment} />}
      {asking.value === "reschedule" && <Reschedule appointment={appointment} />}
    </section>
  );
}

/** A move, or why it cannot be made now. */
function Move({ appointment, state, primary }: { appointment: Appointment; state: string; primary: boolean }) {
  const move = PLAIN[state];
  const name = index("patients").value.get(appointment.patient_id)?.name;
  if (!move) return null;
  const minute = Math.floor(now.value / 60_000);
  return (
    <Act
      name={move.name}
      command={move.command}
      input={{ id: appointment.id }}
      seen={`${appointment.version} ${minute}`}
      primary={primary}
      onlyIfOffered
      onDone={() => say(`${name} ${move.done}`)}
    />
  );
}

function Cancel({ appointment }: { appointment: Appointment }) {
  return (
    <CommandForm
      command="appointments.cancel"
      about={{ id: appointment.id }}
      asks={[{ name: "cancellation_reason", of: field("appointments", "cancellation_reason"), label: "Reason", required: true }]}
      button="Cancel the appointment"
      danger
      onDone={() => say("The appointment is cancelled")}
    />
  );
}

function Reschedule({ appointment }: { appointment: Appointment }) {
  const form = useRef<HTMLFormElement>(null);
  const clock = clockAt(zone.value, appointment.scheduled_at);
  const initial = {
    day: clock.day,
    time: timeText(clock.minutes),
    veterinarian_id: appointment.veterinarian_id as string,
    facility_id: (appointment.facility_id ?? "") as string,
  };
  const draft = useDraft("appointments.reschedule", initial, (values) => ({
    id: appointment.id,
    scheduled_at: instantOf(zone.value, values.day, values.time),
    veterinarian_id: values.veterinarian_id || undefined,
    facility_id: values.facility_id || undefined,
  }));
  const values = draft.values.value;
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await draft.send();
    if (!answer) return focusFirstWrong(form.current);
    say("The appointment is rescheduled");
    if (answer.id) go(links.appointment(values.day, answer.id));
  };
  return (
    <form ref={form} class="form" noValidate onSubmit={send}>
      <Violations of={draft.rest("scheduled_at", "veterinarian_id", "facility_id")} />
      <div class="pair">
        <Field name="day" of={{ kind: "date", label: "Day" }} required value={values.day} onValue={(day) => draft.set({ day: String(day) })} />
        <Field name="time" of={{ kind: "time", label: "Time" }} required value={values.time} onValue={(time) => draft.set({ time: String(time) })} />
      </div>
      <div aria-live="polite">
        <Violations of={draft.at("scheduled_at")} />
      </div>
      <div class="pair">
        <Field
          name="veterinarian_id"
          of={field("appointments", "veterinarian_id")}
          required
          options={veterinariansHere()}
          value={values.veterinarian_id}
          onValue={(id) => draft.set({ veterinarian_id: String(id) })}
          violations={draft.at("veterinarian_id")}
        />
        <Field
          name="facility_id"
          of={field("appointments", "facility_id")}
          label="Room"
          help=""
          options={roomsHere()}
          value={values.facility_id}
          onValue={(id) => draft.set({ facility_id: String(id) })}
          violations={draft.at("facility_id")}
        />
      </div>
      <div class="buttons end">
        <button type="submit" class="primary" disabled={draft.busy.value}>
          Reschedule
        </button>
      </div>
    </form>
  );
}
