//! Tests ordered, their results, and imaging.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "diagnostics",
    doc: crate::prose!("Tests ordered, their results, and imaging."),
    tables: &[DiagnosticTestOrder::DEF, DiagnosticTestResult::DEF, ImagingStudy::DEF],
};
