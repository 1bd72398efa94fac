//! The tables of the installation itself.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

mod accounts;
mod break_glass;
mod commands;
mod consents;
mod exports;
mod files;
mod grants;
mod numbers;
mod privacy;
mod tenants;

use crate::kernel::json::Json;

pub use accounts::{Account, AccountStatus, Session, SessionEnd};
pub use break_glass::{BreakGlassAccess, ReviewOutcome, ReviewTask};
pub use commands::{Command, CommandId};
pub use consents::{ConsentTemplate, EmergencyConsent};
pub use exports::BulkExport;
pub use files::File;
pub use grants::GrantVersion;
pub use numbers::{AuditLink, Checkpoint, NumberSeries};
pub use privacy::{
    ClientMerge, HoldSubject, LegalHold, PrivacyKind, PrivacyRequest, PrivacyStatus, Purge, PurgeStatus,
};
pub use tenants::{Tenant, TenantProfile, TenantStatus};
