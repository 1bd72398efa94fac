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
};

export const clinical = {
  vcpr: (input) => evaluate("clinical.vcpr", input),
  signoff: (input) => evaluate("clinical.signoff", input),
  weightTrend: (input) => evaluate("clinical.weight_trend", input),
  idealWeight: (input) => evaluate("clinical.ideal_weight", input),
  rer: (input) => evaluate("clinical.rer", input),
  vitals: (input) => evaluate("clinical.vitals", input),
  labFlag: (input) => evaluate("clinical.lab_flag", input),
  fluids: (input) => evaluate("clinical.fluids", input),
  triage: (input) => evaluate("clinical.triage", input),
  anesthesiaGaps: (input) => evaluate("clinical.anesthesia_gaps", input),
  vaccine: (input) => evaluate("clinical.vaccine", input),
  consent: (input) => evaluate("clinical.consent", input),
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
};

export const ins = {
  claim: (input) => evaluate("ins.claim", input),
};

export const inv = {
  fefo: (input) => evaluate("inv.fefo", input),
  reorder: (input) => evaluate("inv.reorder", input),
  wac: (input) => evaluate("inv.wac", input),
  receive: (input) => evaluate("inv.receive", input),
  stocktake: (input) => evaluate("inv.stocktake", input),
};

export const sched = {
  conflict: (input) => evaluate("sched.conflict", input),
  workingHours: (input) => evaluate("sched.working_hours", input),
  recurrence: (input) => evaluate("sched.recurrence", input),
  noShow: (input) => evaluate("sched.no_show", input),
  reminders: (input) => evaluate("sched.reminders", input),
  boarding: (input) => evaluate("sched.boarding", input),
  kennel: (input) => evaluate("sched.kennel", input),
  boardingVaccines: (input) => evaluate("sched.boarding_vaccines", input),
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
