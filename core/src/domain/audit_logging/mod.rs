//! Who saw or changed what, signed consents, how long records are kept, and what becomes of personal data.

pub mod chained;
pub mod consent_valid;
pub mod emergency_consent;
pub mod erasure;
pub mod euthanasia;
pub mod export;
pub mod flow;
pub mod grave_consent;
pub mod letter;
pub mod problem;
pub mod retention;
pub mod state_profile;
pub mod tables;
pub mod verify;

pub use tables::*;

use crate::{
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "audit_logging",
    doc: crate::prose!("Who saw or changed what, signed consents, and how long records are kept."),
    tables: &[AuditLog::DEF, ConsentForm::DEF, DataRetentionPolicy::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[
    consent_valid::RULE,
    emergency_consent::RULE,
    euthanasia::RULE,
    chained::RULE,
    verify::RULE,
    retention::RULE,
    state_profile::RULE,
    erasure::RULE,
    letter::RULE,
    export::RULE,
];
