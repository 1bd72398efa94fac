//! Operations, the procedures done in them and the anesthesia sheet.

pub mod anesthesia_gaps;
pub mod asa;
pub mod checklist;
pub mod flow;
pub mod monitoring;
pub mod problem;
pub mod readiness;
pub mod safety;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "surgeries",
    doc: crate::prose!("Operations, the procedures done in them and the anesthesia sheet."),
    tables: &[Surgery::DEF, SurgicalProcedure::DEF, AnesthesiaRecord::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[anesthesia_gaps::RULE, monitoring::RULE, asa::RULE, checklist::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] =
    &[readiness::OPERATION_HAS_ITS_ANESTHESIA_RECORD, readiness::COMPLETED_OPERATION_HAS_NO_OPEN_PROCEDURE];
