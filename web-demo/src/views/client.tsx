import { AgeingTable } from "../components/ageing";
import { InvoiceList } from "../components/invoice-list";
import { Status } from "../components/status";
import { clockAt, now } from "../clock";
import { label, type Row } from "../engine";
import { age, dateTime, money, quantity } from "../format";
import { links } from "../route";
import { index, useRow, useRows } from "../rows";
import { zone } from "../session";

/** A client: the animals, what is held and owed, the visits. */
export function ClientView({ id }: { id: string }) {
  const client = useRow("clients", id);
  const invoices = useRows("invoices", { where: { client_id: id }, sort: ["-issue_date"] });
  const appointments = useRows("appointments", { where: { client_id: id }, sort: ["-scheduled_at"], limit: 10 });
  if (client === undefined) return <p role="status" class="quiet">Loading …</p>;
  if (client === null) return <p class="alert">There is no such client.</p>;
  const patients = [...index("patients").value.values()].filter(({ client_id }) => client_id === id);
  const today = clockAt(zone.value, now.value).day;
  return (
    <>
      <div class="toolbar">
        <div>
          <h1>
            {client.first_name} {client.last_name}
          </h1>
          <p class="quiet">
            {client.client_number} · {client.mobile_phone} · {client.email}
            <br />
            {client.address}, {client.city}
          </p>
        </div>
        <a class="button" href={links.audit("clients", id)}>
          Who saw or changed this
        </a>
        <div class="credit">
          <span class="quiet">Credit held</span>
          <strong data-testid="credit">{money(client.account_balance)}</strong>
        </div>
      </div>
      <div class="halves">
        <section class="card" aria-labelledby="animals">
          <h2 id="animals">Animals</h2>
          <ul class="lines">
            {patients.map((patient) => (
              <Patient key={patient.id} patient={patient} today={today} />
            ))}
          </ul>
          <h2>Appointments</h2>
          {appointments?.length === 0 && <p class="quiet">None.</p>}
          <ul class="lines">
            {appointments?.map((appointment) => (
              <li key={appointment.id}>
                <a href={links.appointment(clockAt(zone.value, appointment.scheduled_at).day, appointment.id)}>
                  <span class="what">
                    {dateTime(appointment.scheduled_at)}
                    <span class="quiet">
                      {index("patients").value.get(appointment.patient_id)?.name},{" "}
                      {label("appointment_type", appointment.appointment_type).toLowerCase()}
                    </span>
                  </span>
                  <Status of={appointment.status} list="appointment_status" />
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section class="card" aria-labelledby="invoices">
          <div class="card-head">
            <h2 id="invoices">Invoices</h2>
            <a class="button" href={links.newBill("invoice", { client: id })}>
              New invoice
            </a>
          </div>
          {invoices && invoices.length > 0 && <AgeingTable invoices={invoices} />}
          {invoices?.length === 0 && <p class="quiet">None.</p>}
          {invoices && <InvoiceList invoices={invoices} named={false} />}
        </section>
      </div>
    </>
  );
}

function Patient({ patient, today }: { patient: Row<"patients">; today: string }) {
  return (
    <li class="line-row">
      <span class="what">
        <strong>{patient.name}</strong>
        <span class="quiet">
          {label("species", patient.species)}, {patient.breed ?? "mixed"}, {label("gender", patient.gender).toLowerCase()},{" "}
          {age(patient.date_of_birth, now.value)}
          {patient.current_weight && `, ${quantity(patient.current_weight)} ${patient.weight_unit}`}
        </span>
      </span>
      <a class="button" href={links.audit("patients", patient.id)} aria-label={`Log of ${patient.name}`}>
        Log
      </a>
      <a class="button" href={links.book(today, { patient: patient.id })} aria-label={`Book for ${patient.name}`}>
        Book
      </a>
    </li>
  );
}
