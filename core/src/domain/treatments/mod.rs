//! What was given: treatments, prescriptions and the doses administered.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "treatments",
    doc: crate::prose!("What was given: treatments, prescriptions and the doses administered."),
    tables: &[Treatment::DEF, Prescription::DEF, MedicationAdministration::DEF],
};
