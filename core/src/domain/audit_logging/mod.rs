//! Who saw or changed what, signed consents, and how long records are kept.

pub mod consent;
pub mod consent_valid;
pub mod flow;
pub mod grave_consent;
pub mod problem;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
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
pub const RULES: &[Rule] = &[consent_valid::RULE];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[consent::REVOKED_CONSENT_IS_BEFORE_THE_PROCEDURE];
