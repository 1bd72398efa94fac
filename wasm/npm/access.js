// Written by `cargo xtask codegen`.
export const actions = {
  __proto__: null,
  create: 0,
  read: 1,
  update: 2,
  delete: 3,
  export: 4,
  print: 5,
  prescribe: 6,
  administer: 7,
  approve: 8,
  void: 9,
};

export const resources = {
  __proto__: null,
  patients: 0,
  clients: 1,
  appointments: 2,
  medical_encounters: 3,
  prescriptions: 4,
  diagnostics: 5,
  surgeries: 6,
  invoices: 7,
  payments: 8,
  inventory: 9,
  staff: 10,
  reports: 11,
  settings: 12,
  audit_logs: 13,
};
