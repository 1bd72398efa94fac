//! Visits: one encounter per visit, the parent of all clinical work.

pub mod after_visit;
pub mod flow;
pub mod locked;
pub mod note_change;
pub mod problem;
pub mod record_soap;
pub mod sign;
pub mod signoff;
pub mod signoff_due;
pub mod tables;
pub mod telehealth;
pub mod vcpr;
pub mod visits;

pub use tables::*;

use crate::{
    engine::{CommandDef, RowRule},
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "medical_records",
    doc: crate::prose!("Visits: one encounter per visit, the parent of all clinical work."),
    tables: &[MedicalEncounter::DEF, EncounterAttachment::DEF],
};

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[CommandDef::of::<record_soap::RecordSoap>(), CommandDef::of::<sign::Sign>()];

/// The rules of the module.
pub const RULES: &[Rule] = &[vcpr::RULE, signoff::RULE, signoff_due::RULE, note_change::RULE, telehealth::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    locked::SIGNED_RECORD_IS_LOCKED,
    visits::CANCELLED_VISIT_HAS_NO_TREATMENT,
    visits::NO_SHOW_IS_AFTER_THE_GRACE_PERIOD,
];
