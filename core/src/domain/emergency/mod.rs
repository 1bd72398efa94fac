//! Emergency visits, their triage and the monitoring series.

pub mod ending;
pub mod flow;
pub mod problem;
pub mod retriage;
pub mod tables;
pub mod triage;
pub mod wait;

pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "emergency",
    doc: crate::prose!("Emergency visits, their triage and the monitoring series."),
    tables: &[EmergencyCase::DEF, TriageRecord::DEF, EmergencyVitalSigns::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[wait::RULE, retriage::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[ending::EUTHANASIA_IS_CONSENTED_TO, ending::EMERGENCY_DEATH_IS_RECORDED];
