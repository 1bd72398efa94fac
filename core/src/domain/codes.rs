//! Every list of codes there is, and whose it is.

use super::{
    appointments, audit_logging, billing, boarding, communication, diagnostics, emergency, insurance, inventory,
    medical_records, patients, preventive, row_codes, status_move, surgeries, treatments,
};
use crate::{
    engine,
    kernel::problem::{Code, Generic, Problem},
};

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
    ("consent", audit_logging::problem::Problem::CODES),
    ("status machines", status_move::Problem::CODES),
];
