import { computed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { AppointmentDrawer } from "../components/appointment";
import { BookingForm } from "../components/booking";
import { Status } from "../components/status";
import { label, type Row } from "../engine";
import { clockAt, instantOf, laterDay, now, timeText, weekday } from "../clock";
import { dayLong, time, timeOfDay } from "../format";
import { go, links, query } from "../route";
import { index, useRows } from "../rows";
import { clinic, zone } from "../session";

type Appointment = Row<"appointments">;
type Veterinarian = Row<"veterinarians">;

const SLOT = 30; // minutes of a free slot that can be clicked
const TAKES_NO_TIME = ["cancelled", "no_show", "rescheduled"];

const wide = matchMedia("(min-width: 48rem)");

/** The day of the chosen clinic; `open` is the id of an appointment, or `book`. */
export function DayView({ day, open }: { day: string; open: string | undefined }) {
  const from = instantOf(zone.value, day, "00:00") ?? "";
  const until = instantOf(zone.value, laterDay(day, 1), "00:00") ?? "";
  const here = clinic.value && {
    where: { clinic_id: clinic.value.id, scheduled_at: { gt: before(from), lt: until } },
    sort: ["scheduled_at"],
  };
  const found = useRows("appointments", here);
  const isWide = useMedia(wide);
  const close = () => go(links.day(day));
  return (
    <>
      <Toolbar day={day} />
      {found === undefined ? (
        <p role="status" class="quiet">Loading …</p>
      ) : isWide ? (
        <Grid day={day} appointments={found} />
      ) : (
        <List appointments={found} day={day} />
      )}
      {open === "book" && <BookingForm key={query.value.toString()} day={day} onClose={close} />}
      {open && open !== "book" && <AppointmentDrawer key={open} id={open} onClose={close} />}
    </>
  );
}

/** A millisecond earlier: `gt` leaves the bound itself out. */
const before = (instant: string) => (instant ? new Date(Date.parse(instant) - 1).toISOString() : "");

function Toolbar({ day }: { day: string }) {
  const today = clockAt(zone.value, now.value).day;
  return (
    <div class="toolbar">
      <h1>{dayLong(day)}</h1>
      <div class="buttons">
        <a class="button" href={links.day(laterDay(day, -1))} aria-label="The day before">
          ‹
        </a>
        <a class="button" href={links.day(today)} aria-current={day === today ? "date" : undefined}>
          Today
        </a>
        <a class="button" href={links.day(laterDay(day, 1))} aria-label="The day after">
          ›
        </a>
        <label>
          <span class="sr">Day</span>
          <input type="date" value={day} onChange={(event) => event.currentTarget.value && go(links.day(event.currentTarget.value))} />
        </label>
        <a class="button primary" href={links.book(day)}>
          Book
        </a>
      </div>
    </div>
  );
}

const veterinarians = computed(() => {
  const here = [...index("veterinarian_clinic_assignments").value.values()].filter(
    (assignment) => assignment.clinic_id === clinic.value?.id && assignment.is_active,
  );
  const known = index("veterinarians").value;
  return here.flatMap(({ veterinarian_id }) => known.get(veterinarian_id) ?? []).sort((a, b) => (a.last_name < b.last_name ? -1 : 1));
});

function Grid({ day, appointments }: { day: string; appointments: Appointment[] }) {
  const taking = appointments.filter(({ status }) => !TAKES_NO_TIME.includes(status));
  const off = appointments.filter(({ status }) => TAKES_NO_TIME.includes(status));
  const [opens, closes] = hours(day, taking);
  const columns = veterinarians.value.filter(
    ({ id, is_active }) => is_active || taking.some(({ veterinarian_id }) => veterinarian_id === id),
  );
  const marks = Array.from({ length: Math.ceil((closes - opens) / 60) }, (_, hour) => opens + hour * 60);
  const present = clockAt(zone.value, now.value);
  const height = `calc(${closes - opens} * var(--minute))`;
  return (
    <>
      <div class="grid" style={{ "--columns": columns.length }}>
        <div class="hours" style={{ height }} aria-hidden="true">
          {marks.map((minutes) => (
            <span key={minutes} style={{ top: `calc(${minutes - opens} * var(--minute))` }}>
              {timeOfDay(minutes)}
            </span>
          ))}
        </div>
        {columns.map((veterinarian) => (
          <Column
            key={veterinarian.id}
            day={day}
            veterinarian={veterinarian}
            appointments={taking.filter(({ veterinarian_id }) => veterinarian_id === veterinarian.id)}
            opens={opens}
            closes={closes}
          />
        ))}
        {present.day === day && present.minutes >= opens && present.minutes <= closes && (
          <div class="now" style={{ top: `calc(var(--head) + ${present.minutes - opens} * var(--minute))` }}>
            <span class="sr">Now: {timeOfDay(present.minutes)}</span>
          </div>
        )}
      </div>
      <Off appointments={off} day={day} />
    </>
  );
}

/** From when until when the grid goes: the opening hours, and whatever stands outside of them. */
function hours(day: string, appointments: Appointment[]): [number, number] {
  const open = clinic.value?.operating_hours?.[weekday(day)];
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const starts = appointments.map((appointment) => clockAt(zone.value, appointment.scheduled_at).minutes);
  const ends = appointments.map((appointment) => clockAt(zone.value, appointment.occupied_until).minutes);
  const opens = Math.min(open ? minutes(open.open) : 540, ...starts);
  const closes = Math.max(open ? minutes(open.close) : 780, ...ends);
  return [Math.floor(opens / 60) * 60, Math.ceil(closes / 60) * 60];
}

interface ColumnProperties {
  day: string;
  veterinarian: Veterinarian;
  appointments: Appointment[];
  opens: number;
  closes: number;
}

function Column({ day, veterinarian, appointments, opens, closes }: ColumnProperties) {
  const name = `Dr. ${veterinarian.last_name}`;
  const slots = Array.from({ length: (closes - opens) / SLOT }, (_, slot) => opens + slot * SLOT);
  const heading = `vet-${veterinarian.id}`;
  return (
    <section class="column" aria-labelledby={heading}>
      <h2 id={heading}>
        {name}
        <a class="plain" href={links.book(day, { vet: veterinarian.id })} aria-label={`Book with ${name}`}>
          +
        </a>
      </h2>
      <div class="track" style={{ height: `calc(${closes - opens} * var(--minute))` }}>
        {slots.map((minutes) => (
          <a
            key={minutes}
            class="slot"
            tabIndex={-1}
            aria-hidden="true"
            href={links.book(day, { vet: veterinarian.id, time: timeText(minutes) })}
            style={{ top: `calc(${minutes - opens} * var(--minute))`, height: `calc(${SLOT} * var(--minute))` }}
          >
            {timeOfDay(minutes)}
          </a>
        ))}
        <ul>
          {appointments.map((appointment) => (
            <Block key={appointment.id} day={day} appointment={appointment} opens={opens} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Block({ day, appointment, opens }: { day: string; appointment: Appointment; opens: number }) {
  const { minutes } = clockAt(zone.value, appointment.scheduled_at);
  const length = appointment.duration_minutes ?? SLOT;
  const kept = appointment.buffer_minutes;
  const short = length < 30; // minutes, too little for a second line
  return (
    <li
      class="block"
      data-status={appointment.status}
      data-short={short || undefined}
      style={{
        top: `calc(${minutes - opens} * var(--minute))`,
        height: `calc(${length} * var(--minute))`,
        "--buffer": `calc(${kept} * var(--minute))`,
      }}
    >
      <a href={links.appointment(day, appointment.id)}>
        <span class="block-name">
          <strong>{index("patients").value.get(appointment.patient_id)?.name}</strong>
          {short && ` ${time(appointment.scheduled_at)}`}
        </span>
        <span class="block-status">{label("appointment_status", appointment.status)}</span>
        <span class="block-what">
          {time(appointment.scheduled_at)} · {label("appointment_type", appointment.appointment_type)}
        </span>
      </a>
    </li>
  );
}

/** What was called off: its time is free again, so it has no place in the grid. */
function Off({ appointments, day }: { appointments: Appointment[]; day: string }) {
  if (appointments.length === 0) return null;
  return (
    <section class="off" aria-labelledby="off">
      <h2 id="off">Not taking place</h2>
      <ul class="lines">
        {appointments.map((appointment) => (
          <Entry key={appointment.id} appointment={appointment} day={day} />
        ))}
      </ul>
    </section>
  );
}

function List({ appointments, day }: { appointments: Appointment[]; day: string }) {
  if (appointments.length === 0) return <p class="quiet">No appointments on this day.</p>;
  return (
    <ul class="lines day-list">
      {appointments.map((appointment) => (
        <Entry key={appointment.id} appointment={appointment} day={day} />
      ))}
    </ul>
  );
}

function Entry({ appointment, day }: { appointment: Appointment; day: string }) {
  const client = index("clients").value.get(appointment.client_id);
  const veterinarian = index("veterinarians").value.get(appointment.veterinarian_id);
  return (
    <li>
      <a href={links.appointment(day, appointment.id)}>
        <span class="when">{time(appointment.scheduled_at)}</span>
        <span class="what">
          <strong>{index("patients").value.get(appointment.patient_id)?.name}</strong> {client?.last_name}
          <span class="quiet">
            {label("appointment_type", appointment.appointment_type)}, Dr. {veterinarian?.last_name}
          </span>
        </span>
        <Status of={appointment.status} list="appointment_status" />
      </a>
    </li>
  );
}

function useMedia(media: MediaQueryList): boolean {
  const matches = useSignal(media.matches);
  useEffect(() => {
    const note = () => (matches.value = media.matches);
    media.addEventListener("change", note);
    return () => media.removeEventListener("change", note);
  }, []);
  return matches.value;
}
