//! Every list of codes there is, and whose it is.

use super::{appointments, billing, medical_records, row_codes, status_move, treatments};
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
    ("controlled substances", treatments::controlled::Problem::CODES),
    ("status machines", status_move::Problem::CODES),
];
