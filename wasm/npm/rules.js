// Written by `cargo xtask codegen`.
import { evaluate } from "./vetplan.js";

export const dosing = {
  mgkg: (input) => evaluate("dosing.mgkg", input),
  bsa: (input) => evaluate("dosing.bsa", input),
  volume: (input) => evaluate("dosing.volume", input),
  tablets: (input) => evaluate("dosing.tablets", input),
  checkRange: (input) => evaluate("dosing.check_range", input),
  cri: (input) => evaluate("dosing.cri", input),
  loading: (input) => evaluate("dosing.loading", input),
  prn: (input) => evaluate("dosing.prn", input),
  frequency: (input) => evaluate("dosing.frequency", input),
  schedule: (input) => evaluate("dosing.schedule", input),
  clinicHours: (input) => evaluate("dosing.clinic_hours", input),
  status: (input) => evaluate("dosing.status", input),
  quantity: (input) => evaluate("dosing.quantity", input),
  taper: (input) => evaluate("dosing.taper", input),
  review: (input) => evaluate("dosing.review", input),
  safety: (input) => evaluate("dosing.safety", input),
  withdrawal: (input) => evaluate("dosing.withdrawal", input),
  withdrawalOver: (input) => evaluate("dosing.withdrawal_over", input),
  foodAnimal: (input) => evaluate("dosing.food_animal", input),
  weightAge: (input) => evaluate("dosing.weight_age", input),
  insulinSyringe: (input) => evaluate("dosing.insulin_syringe", input),
  administration: (input) => evaluate("dosing.administration", input),
};

export const clinical = {
  vcpr: (input) => evaluate("clinical.vcpr", input),
  signoff: (input) => evaluate("clinical.signoff", input),
  signoffDue: (input) => evaluate("clinical.signoff_due", input),
  noteChange: (input) => evaluate("clinical.note_change", input),
  telehealth: (input) => evaluate("clinical.telehealth", input),
  weightTrend: (input) => evaluate("clinical.weight_trend", input),
  idealWeight: (input) => evaluate("clinical.ideal_weight", input),
  rer: (input) => evaluate("clinical.rer", input),
  vitals: (input) => evaluate("clinical.vitals", input),
  pain: (input) => evaluate("clinical.pain", input),
  labFlag: (input) => evaluate("clinical.lab_flag", input),
  result: (input) => evaluate("clinical.result", input),
  fluids: (input) => evaluate("clinical.fluids", input),
  fluidLimits: (input) => evaluate("clinical.fluid_limits", input),
  triage: (input) => evaluate("clinical.triage", input),
  retriage: (input) => evaluate("clinical.retriage", input),
  anesthesiaGaps: (input) => evaluate("clinical.anesthesia_gaps", input),
  monitoring: (input) => evaluate("clinical.monitoring", input),
  asa: (input) => evaluate("clinical.asa", input),
  surgeryChecklist: (input) => evaluate("clinical.surgery_checklist", input),
  vaccine: (input) => evaluate("clinical.vaccine", input),
  vaccination: (input) => evaluate("clinical.vaccination", input),
  rabiesCertificate: (input) => evaluate("clinical.rabies_certificate", input),
  consent: (input) => evaluate("clinical.consent", input),
  emergencyConsent: (input) => evaluate("clinical.emergency_consent", input),
  euthanasia: (input) => evaluate("clinical.euthanasia", input),
};

export const cs = {
  deaNumber: (input) => evaluate("cs.dea_number", input),
  refill: (input) => evaluate("cs.refill", input),
  rxFields: (input) => evaluate("cs.rx_fields", input),
  ledger: (input) => evaluate("cs.ledger", input),
  discrepancy: (input) => evaluate("cs.discrepancy", input),
  lossDeadlines: (input) => evaluate("cs.loss_deadlines", input),
  biennial: (input) => evaluate("cs.biennial", input),
  inventory: (input) => evaluate("cs.inventory", input),
  prescriber: (input) => evaluate("cs.prescriber", input),
  fill: (input) => evaluate("cs.fill", input),
  dispensing: (input) => evaluate("cs.dispensing", input),
  drawn: (input) => evaluate("cs.drawn", input),
  count: (input) => evaluate("cs.count", input),
};

export const pricing = {
  line: (input) => evaluate("pricing.line", input),
  allocate: (input) => evaluate("pricing.allocate", input),
  invoice: (input) => evaluate("pricing.invoice", input),
  product: (input) => evaluate("pricing.product", input),
  pricePick: (input) => evaluate("pricing.price_pick", input),
  surcharge: (input) => evaluate("pricing.surcharge", input),
  package: (input) => evaluate("pricing.package", input),
  convert: (input) => evaluate("pricing.convert", input),
  cashRound: (input) => evaluate("pricing.cash_round", input),
  estimate: (input) => evaluate("pricing.estimate", input),
  estimateConvert: (input) => evaluate("pricing.estimate_convert", input),
  paymentApply: (input) => evaluate("pricing.payment_apply", input),
  balance: (input) => evaluate("pricing.balance", input),
  refundQty: (input) => evaluate("pricing.refund_qty", input),
  refundPayment: (input) => evaluate("pricing.refund_payment", input),
  lateFee: (input) => evaluate("pricing.late_fee", input),
  ageing: (input) => evaluate("pricing.ageing", input),
  discountApproval: (input) => evaluate("pricing.discount_approval", input),
  invoiceTerms: (input) => evaluate("pricing.invoice_terms", input),
  invoiceAction: (input) => evaluate("pricing.invoice_action", input),
  refundTerms: (input) => evaluate("pricing.refund_terms", input),
  packageUse: (input) => evaluate("pricing.package_use", input),
};

export const ins = {
  claim: (input) => evaluate("ins.claim", input),
  duties: (input) => evaluate("ins.duties", input),
  waiting: (input) => evaluate("ins.waiting", input),
};

export const inv = {
  fefo: (input) => evaluate("inv.fefo", input),
  batch: (input) => evaluate("inv.batch", input),
  reorder: (input) => evaluate("inv.reorder", input),
  wac: (input) => evaluate("inv.wac", input),
  order: (input) => evaluate("inv.order", input),
  receive: (input) => evaluate("inv.receive", input),
  delivery: (input) => evaluate("inv.delivery", input),
  stocktake: (input) => evaluate("inv.stocktake", input),
  recall: (input) => evaluate("inv.recall", input),
};

export const sched = {
  conflict: (input) => evaluate("sched.conflict", input),
  workingHours: (input) => evaluate("sched.working_hours", input),
  recurrence: (input) => evaluate("sched.recurrence", input),
  noShow: (input) => evaluate("sched.no_show", input),
  booking: (input) => evaluate("sched.booking", input),
  reminders: (input) => evaluate("sched.reminders", input),
  contact: (input) => evaluate("sched.contact", input),
  boarding: (input) => evaluate("sched.boarding", input),
  kennel: (input) => evaluate("sched.kennel", input),
  boardingVaccines: (input) => evaluate("sched.boarding_vaccines", input),
  ward: (input) => evaluate("sched.ward", input),
  dailyLog: (input) => evaluate("sched.daily_log", input),
};

export const id = {
  microchip: (input) => evaluate("id.microchip", input),
  species: (input) => evaluate("id.species", input),
  birthDate: (input) => evaluate("id.birth_date", input),
  phone: (input) => evaluate("id.phone", input),
  email: (input) => evaluate("id.email", input),
  postal: (input) => evaluate("id.postal", input),
  country: (input) => evaluate("id.country", input),
  language: (input) => evaluate("id.language", input),
  timeZone: (input) => evaluate("id.time_zone", input),
  uuid: (input) => evaluate("id.uuid", input),
};

export const rbac = {
  check: (input) => evaluate("rbac.check", input),
  explain: (input) => evaluate("rbac.explain", input),
  breakGlass: (input) => evaluate("rbac.break_glass", input),
  duties: (input) => evaluate("rbac.duties", input),
};

export const audit = {
  hash: (input) => evaluate("audit.hash", input),
  verify: (input) => evaluate("audit.verify", input),
};

export const retention = {
  compute: (input) => evaluate("retention.compute", input),
  profile: (input) => evaluate("retention.profile", input),
};

export const privacy = {
  erasure: (input) => evaluate("privacy.erasure", input),
  letter: (input) => evaluate("privacy.letter", input),
  export: (input) => evaluate("privacy.export", input),
};

export const status = {
  move: (input) => evaluate("status.move", input),
};
