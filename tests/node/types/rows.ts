// What a strict TypeScript project may and may not write in a row; checked by the compiler, never run.
import type {
  AppointmentPatch,
  AppointmentRow,
  AppointmentStatus,
  ClientId,
  ClientPatch,
  ClientRow,
  ClinicId,
  ClinicRow,
  EmergencyCaseId,
  GenericCommand,
  Machine,
  MachineName,
  Machines,
  NewAppointmentRow,
  NewClientRow,
  NewEmergencyCaseRow,
  NewTriageRecordRow,
  PatientId,
  PatientRow,
  StaffId,
  TableName,
  Tables,
  VeterinarianId,
} from "vetplan";
import { forms, type Field } from "vetplan/forms";
import { machines } from "vetplan/machines";
import { schema } from "vetplan/schema";

const client = "018f0000-0000-7000-8000-000000000001" as ClientId;
const clinic = "018f0000-0000-7000-8000-000000000002" as ClinicId;
const patient = "018f0000-0000-7000-8000-000000000003" as PatientId;
const vet = "018f0000-0000-7000-8000-000000000004" as VeterinarianId;
const nurse = "018f0000-0000-7000-8000-000000000005" as StaffId;

// A new row: what has a default or may be empty can be left out, what the store writes is not there.
const smallest: NewClientRow = { first_name: "Ada", last_name: "Moss" };
const fuller: NewClientRow = { ...smallest, client_type: "family", credit_limit: "250.00", id: client, status: "active" };
// @ts-expect-error the last name is missing
const nameless: NewClientRow = { id: client, first_name: "Ada" };
// @ts-expect-error there is no such column
const misspelt: NewClientRow = { ...smallest, frist_name: "Ada" };
// @ts-expect-error the store gives the number
const numbered: NewClientRow = { ...smallest, client_number: "CL-00001" };
// @ts-expect-error only commands change the balance
const rich: NewClientRow = { ...smallest, account_balance: "100.00" };
// @ts-expect-error there is no such choice
const odd: NewClientRow = { ...smallest, client_type: "neighbour" };
// @ts-expect-error nobody begins as blocked
const blocked: NewClientRow = { ...smallest, status: "blocked" };
// @ts-expect-error a decimal is text
const float: NewClientRow = { ...smallest, credit_limit: 250.5 };
// @ts-expect-error and that text is a number
const words: NewClientRow = { ...smallest, credit_limit: "plenty" };
// @ts-expect-error the first name may not be empty
const empty: NewClientRow = { ...smallest, first_name: null };

// A table without `.create` has new rows too, as its named commands write them.
const booked: NewAppointmentRow = {
  id: "018f0000-0000-7000-8000-000000000006" as AppointmentRow["id"],
  clinic_id: clinic,
  veterinarian_id: vet,
  patient_id: patient,
  client_id: client,
  appointment_type: "vaccination",
  scheduled_at: "2026-05-04T09:30:00Z",
  occupied_until: "2026-05-04T09:45:00Z",
};
// @ts-expect-error a patient is no client
const swapped: NewAppointmentRow = { ...booked, client_id: patient };
// @ts-expect-error plain text is no id
const plain: NewAppointmentRow = { ...booked, client_id: "018f0000-0000-7000-8000-000000000001" };
// @ts-expect-error a booking begins as scheduled
const early: NewAppointmentRow = { ...booked, status: "confirmed" };

// A case is open as long as it has no disposition; it may not begin with one.
const open: Pick<NewEmergencyCaseRow, "disposition"> = { disposition: null };
// @ts-expect-error
const closed: Pick<NewEmergencyCaseRow, "disposition"> = { disposition: "admitted" };

// What is blanked only when somebody is purged has to be given at first.
const triaged: Pick<NewTriageRecordRow, "emergency_case_id" | "triaged_by"> = {
  emergency_case_id: "018f0000-0000-7000-8000-000000000007" as EmergencyCaseId,
  triaged_by: nurse,
};
// @ts-expect-error
const anonymous: Pick<NewTriageRecordRow, "triaged_by"> = { triaged_by: null };

// A patch: anything may be left out, null only where the column may be empty.
const patch: ClientPatch = { email: null, status: "blocked", status_reason: "unpaid bills" };
const nothing: AppointmentPatch = {};
// @ts-expect-error a row keeps its id
const renamed: ClientPatch = { id: client };
// @ts-expect-error the last name may not be empty
const erased: ClientPatch = { last_name: null };
// @ts-expect-error a booking is moved by a command of its own
const moved: AppointmentPatch = { scheduled_at: "2026-05-04T10:00:00Z" };

// JSON columns have their shape.
const hours: NonNullable<ClinicRow["operating_hours"]> = { monday: { open: "08:00", close: "18:00" }, sunday: null };
// @ts-expect-error there is no such day
const eighth: NonNullable<ClinicRow["operating_hours"]> = { someday: null };
// @ts-expect-error a day has two ends
const endless: NonNullable<ClinicRow["operating_hours"]> = { monday: { open: "08:00" } };
const photos: PatientRow["photo_urls"] = ["https://example.org/rex.jpg", "file:00"];
// @ts-expect-error other schemes are refused
const insecure: PatientRow["photo_urls"] = ["http://example.org/rex.jpg"];

// Tables by name.
const row = <Table extends TableName>(_table: Table, row: Tables[Table]["row"]): Tables[Table]["id"] => row.id;
declare const someone: ClientRow;
const found: ClientId = row("clients", someone);
const create: GenericCommand = "clients.create";
// @ts-expect-error appointments are booked, not created
const direct: GenericCommand = "appointments.create";
// @ts-expect-error the log takes no new rows from outside
const log: Tables["audit_logs"]["new"] = {};

// Machines and forms.
const machine: Machine<"appointments.status"> = machines["appointments.status"];
const reachable: (from: AppointmentStatus) => AppointmentStatus[] = (from) =>
  machine.moves.filter((move) => move.from.includes(from)).map((move) => move.to);
const nowhere: Machines["emergency_cases.disposition"]["start"] = null;
// @ts-expect-error there is no such machine
const unknown: MachineName = "appointments.colour";
const label: string = forms.tables.clients.fields.first_name.label;
const required: boolean = forms.tables.clients.create?.some((entry) => entry.required) ?? false;
const field: Field = forms.tables.consultations.fields.temperature;
const places: number = field.kind === "decimal" ? field.places : 0;
// @ts-expect-error there is no such column
forms.tables.clients.fields.frist_name;
const definition: unknown = schema.$defs["NewClientRow"];

export {
  anonymous, blocked, closed, create, definition, direct, early, eighth, empty, endless, erased, float, found, fuller,
  hours, insecure, label, log, misspelt, moved, nameless, nothing, nowhere, numbered, odd, open, patch, photos, places,
  plain, reachable, renamed, required, rich, smallest, swapped, triaged, unknown, words,
};
