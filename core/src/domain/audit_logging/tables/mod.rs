//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod audit_logs;
mod consent_forms;
mod data_retention_policies;

pub use audit_logs::{AuditAction, AuditEntityType, AuditLog, AuditOutcome};
pub use consent_forms::{ConsentForm, ConsentType};
pub use data_retention_policies::{DataRetentionPolicy, RetentionArchiveAction, RetentionDeleteAction};
