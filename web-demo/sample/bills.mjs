// The money of the sample: what a visit is billed, and how it is paid.

/** What happens to a bill: most are paid at the desk, some later, some not at all. */
const FATES = ["paid", "paid", "paid", "paid", "paid", "part", "late", "late", "open", "draft"];
const METHODS = ["credit_card", "debit_card", "cash", "mobile_payment"];

/** The bill of a visit that has ended. */
export function bill(practice, visit, { desk, moment, newId }) {
  const { minutes, patient, clinic, lines, day } = visit;
  const { dice } = practice;
  const fate = day < -9 ? dice.pick(["paid", "open", "open", "part"]) : dice.pick(FATES);
  const id = newId("invoices");
  practice.run(desk, moment(minutes + 1), "billing.draft_invoice", {
    id, client_id: patient.client.id, patient_id: patient.id, appointment_id: visit.id, clinic_id: practice.id("clinics", clinic),
    lines: lines.map(([code, quantity]) => ({ ...article(practice, code), quantity })),
  });
  if (fate === "draft") return;
  practice.run(desk, moment(minutes + 2), "billing.send_invoice", { id });
  const pay = (when, amount, method = dice.pick(METHODS)) =>
    practice.run(desk, when, "billing.record_payment", { id: newId("payments"), invoice_id: id, amount, payment_method: method });
  if (fate === "paid") pay(moment(minutes + 4), due(id));
  if (fate === "part") pay(moment(minutes + 4), "40.00");
  if (fate === "late" && day < 5) pay([day + 1, 600 + (minutes % 60)], due(id), "bank_transfer");
}

/** Stands for what is due on an invoice at that moment, which the engine says. */
const due = (id) => `@due:${id}`;

/** How a line names what is sold. */
function article(practice, code) {
  for (const [table, field] of [["services", "service_id"], ["products", "product_id"], ["service_packages", "package_id"]]) {
    const row = practice.rows[table][code];
    if (row) return { [field]: row.id };
  }
  throw new Error(`nothing is sold as ${code}`);
}

/** Estimates, deposits and credit that belong to no visit of the week. */
export function openAccounts(practice, { newId }) {
  const desk = practice.staff.find(({ role }) => role === "receptionist").key;
  const clinic_id = practice.id("clinics", practice.clinics[0].key);
  const draft = (patient, when, title, lines, extra = {}) => {
    const id = newId("estimates");
    practice.run(desk, when, "billing.draft_estimate", {
      id, client_id: patient.client.id, patient_id: patient.id, clinic_id, title,
      lines: lines.map(([code, quantity, more]) => ({ ...article(practice, code), quantity, ...more })),
      ...extra,
    });
    return { id, patient, when };
  };
  const send = ({ id, when: [day, minutes] }) => practice.run(desk, [day, minutes + 5], "billing.send_estimate", { id });
  const accept = ({ id, patient, when: [day] }) =>
    practice.run(desk, [day + 1, 660], "billing.accept_estimate", {
      id, accepted_by_name: `${patient.client.first_name} ${patient.client.last_name}`, signed: true,
    });
  const [first, second, third, fourth, fifth] = practice.patients.filter(({ species }) => ["dog", "cat"].includes(species));

  const mass = draft(first, [-4, 700], `Removal of a skin mass, ${first.name}`, [
    ["EX-SICK", "1"], ["LB-CBC", "1"], ["SX-MASS", "1"], ["HO-DAY", "1", { quantity_high: "2" }], ["SU-CONE", "1", { is_optional: true }],
  ], { deposit_percent: "25" });
  send(mass);
  accept(mass);
  practice.run(desk, [-3, 670], "billing.record_payment", {
    id: newId("payments"), estimate_id: mass.id, amount: "150.00", payment_method: "credit_card",
  });
  send(draft(second, [0, 545], `Dental cleaning, ${second.name}`, [
    ["DN-CLEAN", "1"], ["DN-EXT", "1", { quantity_high: "3" }], ["RX-MELO", "1"],
  ]));
  draft(third, [0, 690], `Lameness, ${third.name}`, [["IM-XR2", "1"], ["RX-CARP", "20"], ["SP-JOINT", "1", { is_optional: true }]]);
  const declined = draft(fourth, [-12, 640], `Ultrasound, ${fourth.name}`, [["IM-US", "1"], ["LB-CBC", "1"]]);
  send(declined);
  practice.run(desk, [-10, 600], "billing.decline_estimate", { id: declined.id, decline_reason: "Wants to wait and see" });
  // Money left with the practice, before anything is billed.
  practice.run(desk, [-2, 610], "billing.record_payment", {
    id: newId("payments"), client_id: fifth.client.id, amount: "200.00", payment_method: "bank_transfer",
  });
}
