//! Who saw or changed what, signed consents, and how long records are kept.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "audit_logging",
    doc: crate::prose!("Who saw or changed what, signed consents, and how long records are kept."),
    tables: &[AuditLog::DEF, ConsentForm::DEF, DataRetentionPolicy::DEF],
};
