//! Animals, their weights over time and their documents.

pub mod flow;
pub mod tables;
pub mod weight;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "patients",
    doc: crate::prose!("Animals, their weights over time and their documents."),
    tables: &[Patient::DEF, PatientWeight::DEF, PatientDocument::DEF],
};
