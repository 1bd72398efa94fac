import type { Violation } from "../engine";
import { clockAt } from "../clock";
import { time } from "../format";
import { text } from "../messages/en";
import { links } from "../route";
import { useRow, index } from "../rows";
import { zone } from "../session";

/** What is wrong, a line each; appointments in the way are named, and linked to. */
export function Violations({ of, id, title }: { of: readonly Violation[]; id?: string; title?: string }) {
  if (of.length === 0) return null;
  return (
    <div class="violations" id={id}>
      {title && <p>{title}</p>}
      <ul>
        {of.map((violation) => (
          <li key={`${violation.path} ${violation.code}`} data-code={violation.code} class={violation.severity}>
            {text(violation)}
            <InTheWay ids={violation.params["with"]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function InTheWay({ ids }: { ids: unknown }) {
  if (!Array.isArray(ids)) return null;
  return (
    <>
      {ids.map((id: string) => (
        <AppointmentLink key={id} id={id} />
      ))}
    </>
  );
}

function AppointmentLink({ id }: { id: string }) {
  const appointment = useRow("appointments", id);
  const patients = index("patients").value;
  if (!appointment) return null;
  const { day } = clockAt(zone.value, appointment.scheduled_at);
  const until = appointment.scheduled_end_at ?? appointment.occupied_until;
  return (
    <>
      {" "}
      <a href={links.appointment(day, id)}>
        {patients.get(appointment.patient_id)?.name}, {time(appointment.scheduled_at)} to {time(until)}
      </a>
    </>
  );
}
