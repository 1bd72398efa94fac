//! Every list of codes there is, and whose it is.
//!
//! What a rule finds and does not refuse is a choice of words; such a choice is a list of codes, too.

use super::{
    appointments, audit_logging, billing, boarding, clients, communication, consents, diagnostics, emergency, formats,
    insurance, inventory, medical_records, patients, preventive, privacy, rbac, retention, row_codes, status_move,
    surgeries, treatments,
};
use super::{
    audit_logging::{letter::Blocked, retention::KeptBecause},
    patients::weight_trend::WeightFlag,
};
use crate::{
    engine,
    kernel::{
        choice::Choice,
        problem::{Code, Generic, Problem, codes_of},
    },
};

const WEIGHT_FLAGS: [Code; WeightFlag::VALUES.len()] = codes_of::<WeightFlag, _>();
const KEPT_BECAUSE: [Code; KeptBecause::VALUES.len()] = codes_of::<KeptBecause, _>();
const BLOCKED: [Code; Blocked::VALUES.len()] = codes_of::<Blocked, _>();

/// The lists. A code that several know means the same in each.
pub const CODES: &[(&str, &[Code])] = &[
    ("any input", Generic::CODES),
    ("the engine", engine::CODES),
    ("rules between rows", row_codes::CODES),
    ("the calendar", appointments::problem::Problem::CODES),
    ("the calendar", appointments::conflict::Problem::CODES),
    ("the record of a visit", medical_records::problem::Problem::CODES),
    ("billing", billing::problem::Problem::CODES),
    ("pricing", billing::pricing::Problem::CODES),
    ("dosing", treatments::dosing::Problem::CODES),
    ("stock", inventory::Problem::CODES),
    ("insurance", insurance::Problem::CODES),
    ("boarding", boarding::Problem::CODES),
    ("reminders", communication::Problem::CODES),
    ("controlled substances", treatments::controlled::Problem::CODES),
    ("the measures of an animal", patients::problem::Problem::CODES),
    ("the laboratory", diagnostics::problem::Problem::CODES),
    ("fluids", treatments::problem::Problem::CODES),
    ("emergencies", emergency::problem::Problem::CODES),
    ("anesthesia", surgeries::problem::Problem::CODES),
    ("vaccination", preventive::problem::Problem::CODES),
    ("consent, the audit log and personal data", audit_logging::problem::Problem::CODES),
    ("holds and purges", retention::problem::Problem::CODES),
    ("requests about personal data", privacy::problem::Problem::CODES),
    ("clients", clients::problem::Problem::CODES),
    ("signed forms", consents::problem::Problem::CODES),
    ("permissions", rbac::problem::Problem::CODES),
    ("formats", formats::problem::Problem::CODES),
    ("`clinical.weight_trend`", &WEIGHT_FLAGS),
    ("`retention.compute`", &KEPT_BECAUSE),
    ("`privacy.letter`", &BLOCKED),
    ("status machines", status_move::Problem::CODES),
];
