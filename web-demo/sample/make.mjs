// Writes week.json: one busy week of two practices, as commands in the order in which they were given.
//
//   cargo xtask package && node web-demo/sample/make.mjs
//
// The engine runs them meanwhile: it must accept each, and says what there is to pay on an invoice.
// Days count from the Monday of the current week, so that the sample never grows old: `@1T09:30` is
// half past nine on Tuesday, on the clock of the clinics; `@-30` is a date; `@zone` is the zone of
// those clocks. What reads the file replaces them (tokens.js) and stops at the present: visits that
// lie ahead are booked and no more. The same file comes out every time.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";

import { bill, openAccounts } from "./bills.mjs";
import { init, Practice as Rows } from "../../wasm/pkg/node.js";
import { packages, products, services } from "./catalogue.mjs";
import { clients } from "./families.mjs";
import { practices } from "./practices.mjs";
import { commandsAsOf } from "./tokens.js";
import { signs, visits } from "./visits.mjs";

const OPENED = -170; // the day on which the practices begin
const KINDS = [
  "command", "tenant", "user", "clinics", "clinic_facilities", "staff", "veterinarians", "clients", "patients",
  "services", "products", "service_packages", "appointments", "invoices", "estimates", "payments", "assignments", "rows",
];

/** An id in the form of a UUIDv7 that a kind and a number stand for. */
function id(kind, number) {
  const hex = (value, digits) => value.toString(16).padStart(digits, "0");
  return `019a0000-${hex(KINDS.indexOf(kind) + 1, 4)}-7000-8000-${hex(number, 12)}`;
}

/** The id that the engine gives to the first row that a command adds to a table by itself. */
function derived(command, table) {
  const bytes = Buffer.from(command.replaceAll("-", ""), "hex");
  const digest = createHash("sha256").update(bytes).update(table).update(Buffer.alloc(4)).digest();
  digest.copy(bytes, 6, 0, 10);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Numbers that look random and are the same every time (mulberry32). */
function dice(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { chance: (share) => next() < share, pick: (list) => list[Math.floor(next() * list.length)] };
}

const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const at = (day, minutes) => `@${day}T${clock(minutes)}`;

const sample = { tenants: [], actors: {}, commands: [] };
const counts = {};
const newId = (kind) => id(kind, (counts[kind] = (counts[kind] ?? 0) + 1));

/** Everything of one practice, as it is built up. */
class Practice {
  constructor(plan, seed) {
    Object.assign(this, plan, { dice: dice(seed), tenant: newId("tenant"), rows: {}, patients: [], at: [OPENED, 480], log: [] });
    sample.tenants.push({ key: this.key, id: this.tenant, name: this.name, country: this.country });
  }

  /** Gives a command at a moment, which counts in days and minutes; returns the command's id. */
  run(actor, [day, minutes], command, input) {
    const command_id = newId("command");
    const stamp = [day, minutes, this.log.length];
    const envelope = { tenant: this.key, actor: `${this.key}.${actor}`, at: at(day, minutes), id: command_id, command, input };
    this.log.push([stamp, envelope]);
    return command_id;
  }

  /** Adds a row in the opening days, under a key of its own. */
  row(table, key, columns, kind = table) {
    const row = { id: newId(kind), ...columns };
    this.run(this.opener, this.at, `${table}.create`, row);
    (this.rows[table] ??= {})[key] = row;
    return row;
  }

  id(table, key) {
    return this.rows[table][key].id;
  }

  finish() {
    const before = ([[a, b, c]], [[d, e, f]]) => a - d || b - e || c - f;
    sample.commands.push(...this.log.sort(before).map(([, envelope]) => envelope));
  }
}

function open(practice) {
  practice.opener = practice.staff[0].key;
  for (const [number, person] of practice.staff.entries()) {
    person.id = newId("staff");
    person.user = newId("user");
    person.number = `E-${String(number + 1).padStart(3, "0")}`;
    if (person.role === "veterinarian") person.veterinarian = newId("veterinarians");
  }
  for (const clinic of practice.clinics) openClinic(practice, clinic);
  for (const person of practice.staff) hire(practice, person);
  for (const person of practice.staff) sample.actors[`${practice.key}.${person.key}`] = actor(practice, person);
  fillCatalogue(practice);
  for (const [number, family] of clients[practice.key].entries()) welcome(practice, family, number);
}

function actor(practice, person) {
  return {
    user_id: person.user,
    name: `${person.first} ${person.last}`,
    role: person.role,
    tenant: practice.tenant,
    clinics: person.clinics.map((key) => practice.id("clinics", key)),
    staff_id: person.id,
    veterinarian_id: person.veterinarian ?? null,
  };
}

function openClinic(practice, { key, name, type, city, phone, hours, rooms }) {
  const row = practice.row("clinics", key, {
    name, clinic_type: type, city, phone, country: practice.country, timezone: "@zone", operating_hours: hours,
  });
  for (const [room, facility_type] of rooms) {
    practice.row("clinic_facilities", `${key}/${room}`, { clinic_id: row.id, name: room, facility_type });
  }
}

function hire(practice, person) {
  const name = { first_name: person.first, last_name: person.last, email: `${person.key}@${practice.key}.example` };
  practice.run(practice.opener, practice.at, "staff.create", {
    id: person.id, user_id: person.user, employee_number: person.number, ...name, role: person.role,
    employment_type: "full_time", hire_date: "2021-03-01",
    can_access_medical_records: true, can_process_payments: person.role !== "veterinary_technician",
  });
  for (const [at, clinic] of person.clinics.entries()) {
    practice.row("staff_clinic_assignments", `${person.key}/${clinic}`, {
      staff_id: person.id, clinic_id: practice.id("clinics", clinic), is_primary: at === 0, start_date: "2021-03-01",
    }, "assignments");
  }
  if (!person.veterinarian) return;
  practice.run(practice.opener, practice.at, "veterinarians.create", {
    id: person.veterinarian, user_id: person.user, staff_id: person.id, ...name, title: person.title,
    primary_specialization: person.specialization,
  });
  for (const [at, clinic] of person.clinics.entries()) {
    practice.row("veterinarian_clinic_assignments", `${person.key}/${clinic}`, {
      veterinarian_id: person.veterinarian, clinic_id: practice.id("clinics", clinic), is_primary: at === 0,
    }, "assignments");
  }
}

function fillCatalogue(practice) {
  for (const { tiers = [], ...service } of services) {
    const { id } = practice.row("services", service.service_code, service);
    for (const { min, max, price } of tiers) {
      const tier_name = max ? `below ${max} kg` : `from ${min} kg`;
      practice.row("service_price_tiers", `${service.service_code}/${tier_name}`, {
        service_id: id, tier_name, min_value: min, max_value: max, price,
      }, "rows");
    }
  }
  for (const product of products) practice.row("products", product.product_code, product);
  for (const { parts, ...bundle } of packages) {
    const { id } = practice.row("service_packages", bundle.package_code, bundle);
    for (const code of parts) {
      practice.row("service_package_items", `${bundle.package_code}/${code}`, {
        package_id: id, service_id: practice.id("services", code),
      }, "rows");
    }
  }
}

function welcome(practice, family, number) {
  const mail = `${family.first}.${family.last}@mail.example`.toLowerCase();
  const home = practice.clinics[number % practice.clinics.length];
  const client = practice.row("clients", family.last, {
    first_name: family.first, last_name: family.last, email: mail, mobile_phone: `+1 555 02${String(number).padStart(2, "0")}`,
    address: `${12 + 7 * number} Orchard Road`, city: home.city,
  });
  for (const animal of family.animals) {
    const patient = practice.row("patients", animal.name, {
      client_id: client.id, name: animal.name, species: animal.species, breed: animal.breed, gender: animal.gender,
      is_neutered: animal.neutered, date_of_birth: animal.born, is_food_animal: ["goat", "sheep"].includes(animal.species),
    });
    practice.row("patient_weight_history", animal.name, {
      patient_id: patient.id, weight: animal.kg, measured_at: at(...practice.at),
    }, "rows");
    practice.patients.push({ ...patient, animal, client, home: home.key });
  }
}

/** A visit of the plan at a day, a time and a veterinarian, with an animal that is free that day. */
function plan(practice, day, start, veterinarian, clinic, seen) {
  const { dice, patients } = practice;
  const weekend = day % 7 === 6;
  for (let tries = 0; tries < 40; tries += 1) {
    const visit = dice.pick(weekend ? visits.filter(({ kind }) => kind === "emergency") : visits);
    const exotic = visit.species.some((species) => ["rabbit", "guinea_pig", "bird", "reptile"].includes(species));
    const animals = patients.filter(
      (patient) => visit.species.includes(patient.species) && !seen.has(patient.id) && (exotic || patient.home === clinic),
    );
    if (animals.length === 0) continue;
    const patient = dice.pick(animals);
    seen.add(patient.id);
    return { day, start, veterinarian, clinic, patient, ...visit, id: newId("appointments") };
  }
  return undefined;
}

const frontDesk = (practice, clinic) =>
  practice.staff.find(({ role, clinics }) => role === "receptionist" && clinics.includes(clinic)).key;

/** Books a visit some days before and lets it take its course; `fate` says which. */
function book(practice, visit, ahead, fate) {
  const { day, start, veterinarian, clinic, patient } = visit;
  const desk = frontDesk(practice, clinic);
  const called = [day - ahead, 540 + ((day * 37 + start) % 420)];
  const room = practice.clinics.find(({ key }) => key === clinic).rooms[visit.room];
  const input = {
    id: visit.id, clinic_id: practice.id("clinics", clinic), veterinarian_id: veterinarian.veterinarian,
    patient_id: patient.id, facility_id: practice.id("clinic_facilities", `${clinic}/${room[0]}`),
    appointment_type: visit.kind, scheduled_at: at(day, start), duration_minutes: visit.minutes,
    buffer_minutes: visit.buffer, visit_reason: visit.reason, chief_complaint: visit.complaint,
  };
  if (fate === "moved") {
    const first = newId("appointments");
    practice.run(desk, called, "appointments.book", { ...input, id: first, scheduled_at: at(day + 14, start) });
    practice.run(desk, [called[0], called[1] + 40], "appointments.reschedule", {
      id: first, new_id: visit.id, scheduled_at: at(day, start),
    });
  } else {
    practice.run(desk, called, "appointments.book", input);
  }
  const eve = [day - 1, 960 + (start % 60)];
  if (fate !== "no_show" && practice.dice.chance(0.6)) practice.run(desk, eve, "appointments.confirm", { id: visit.id });
  if (fate === "cancelled") {
    practice.run(desk, [day - 1, 1040], "appointments.cancel", {
      id: visit.id, cancellation_reason: practice.dice.pick(["The owner is ill", "The animal is well again", "No way to get here"]),
    });
  } else if (fate === "no_show") {
    practice.run(desk, [day, start + 25], "appointments.no_show", { id: visit.id });
  } else {
    attend(practice, visit, desk);
  }
}

/** The animal comes: from the door to the signature and the bill. */
function attend(practice, visit, desk) {
  const { day, start, minutes, veterinarian, patient } = visit;
  const { animal } = patient;
  const moment = (after) => [day, start + after];
  const arrival = practice.run(desk, moment(-5), "appointments.check_in", { id: visit.id });
  const encounter = derived(arrival, "medical_encounters");
  practice.run(veterinarian.key, moment(1), "appointments.start", { id: visit.id });
  const [heart_rate, respiratory_rate, temperature] = signs[animal.species];
  const { subjective, objective, assessment, plan } = visit.note;
  practice.run(veterinarian.key, moment(6), "medical_records.record_soap", {
    id: encounter, subjective, objective,
    vital_signs: { temperature, temperature_unit: "C", heart_rate, respiratory_rate, weight: animal.kg, weight_unit: "kg" },
  });
  practice.run(veterinarian.key, moment(minutes - 4), "medical_records.record_soap", {
    id: encounter, assessment, plan, diagnoses: [{ description: visit.diagnosis, is_primary: true }],
  });
  practice.run(veterinarian.key, moment(minutes - 2), "medical_records.sign", { id: encounter });
  practice.run(veterinarian.key, moment(minutes), "appointments.complete", { id: visit.id });
  bill(practice, visit, { desk, moment, newId });
}

/** The appointments of one veterinarian on one day. */
function fillDay(practice, day, veterinarian, clinic, seen) {
  const { dice } = practice;
  const room = practice.staff.filter(({ role, clinics }) => role === "veterinarian" && clinics.includes(clinic)).indexOf(veterinarian);
  const spells = day % 7 === 5 ? [[540, 750]] : [[510, 750], [810, 1050]];
  for (const [from, until] of spells) {
    let start = from + dice.pick([0, 15, 30, 45]);
    while (start < until) {
      const visit = plan(practice, day, start, veterinarian, clinic, seen);
      if (!visit || start + visit.minutes > until + 30) break;
      const fate = dice.pick([...Array(18).fill("seen"), "cancelled", "no_show", "moved"]);
      book(practice, { ...visit, room }, dice.pick([2, 3, 4, 6, 8]), fate);
      start = Math.ceil((start + visit.minutes + visit.buffer) / 15) * 15 + dice.pick([30, 60, 90, 120]);
    }
  }
}

/** The past: a few visits, whose bills have grown old. */
function fillPast(practice) {
  const days = practice.clinics.length > 1 ? [-152, -101, -66, -40, -13] : [-60, -5];
  for (const [number, day] of days.entries()) {
    const seen = new Set();
    for (const clinic of practice.clinics) {
      const here = practice.staff.filter(({ days }) => days?.includes(clinic.key));
      const visit = plan(practice, day, 570 + 15 * (number % 5), here[number % here.length], clinic.key, seen);
      if (visit && visit.kind !== "emergency") book(practice, { ...visit, room: 0 }, 3, "seen");
    }
  }
}

for (const [number, plan] of practices.entries()) {
  const practice = new Practice(plan, 20 + number);
  open(practice);
  fillPast(practice);
  for (let day = 0; day < 7; day += 1) {
    const seen = new Set();
    for (const veterinarian of practice.staff.filter(({ days }) => days)) {
      const clinic = veterinarian.days[day];
      if (clinic) fillDay(practice, day, veterinarian, clinic, seen);
    }
  }
  openAccounts(practice, { newId });
  for (let day = -126; day <= 0; day += 7) practice.run(practice.opener, [day, 420], "clock.advance", {});
  for (let day = 1; day < 7; day += 1) practice.run(practice.opener, [day, 420], "clock.advance", {});
  practice.finish();
}

/** Runs the commands, and puts real amounts in place of `@due:<invoice>`. */
async function settle({ tenants, actors, commands }) {
  await init();
  const now = Date.parse("2026-05-13T12:00Z");
  const moments = commandsAsOf(sample, { now, zone: "UTC" });
  for (const { key } of tenants) {
    const numbers = [...commands.keys()].filter((number) => commands[number].tenant === key);
    let moment;
    const rows = await Rows.open({ actor: actors[commands[numbers[0]].actor], now: () => moment });
    for (const number of numbers) {
      const [command, { at, id, input }] = [commands[number], moments[number]];
      moment = at;
      const [, invoice] = /^@due:(.*)$/.exec(input.amount) ?? [];
      if (invoice) input.amount = command.input.amount = (await rows.get("invoices", invoice)).amount_due;
      const outcome = await rows.as(actors[command.actor]).run({ id, command: command.command, input });
      if (outcome.kind !== "accepted") throw new Error(`${JSON.stringify(command)} ${JSON.stringify(outcome.violations)}`);
    }
  }
}

await settle(sample);

const lines = (entries) => entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
const actors = Object.entries(sample.actors).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
const text = `{
  "tenants": [
${lines(sample.tenants)}
  ],
  "actors": {
${actors.join(",\n")}
  },
  "commands": [
${lines(sample.commands)}
  ]
}
`;
writeFileSync(new URL("week.json", import.meta.url), text);

const booked = sample.commands.filter(({ command }) => command === "appointments.book").length;
console.log(`week.json: ${sample.commands.length} commands, ${booked} bookings, ${Math.round(text.length / 1024)} kB`);
