//! The places where a practice works, and their rooms.

pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "clinics",
    doc: crate::prose!("The places where a practice works, and their rooms."),
    tables: &[Clinic::DEF, ClinicFacility::DEF],
};
