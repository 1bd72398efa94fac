//! Visits: one encounter per visit, the parent of all clinical work.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "medical_records",
    doc: crate::prose!("Visits: one encounter per visit, the parent of all clinical work."),
    tables: &[MedicalEncounter::DEF, EncounterAttachment::DEF],
};
