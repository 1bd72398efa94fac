//! Emergency visits, their triage and the monitoring series.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "emergency",
    doc: crate::prose!("Emergency visits, their triage and the monitoring series."),
    tables: &[EmergencyCase::DEF, TriageRecord::DEF, EmergencyVitalSigns::DEF],
};
