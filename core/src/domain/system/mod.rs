//! The tables that an installation needs beside those of the practice: tenants, receipts, numbers, logins.

pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "system",
    doc: crate::prose!(
        "The tables that an installation needs beside those of the practice: tenants, receipts, numbers, logins."
    ),
    tables: &[
        Tenant::DEF,
        TenantProfile::DEF,
        Command::DEF,
        CommandId::DEF,
        NumberSeries::DEF,
        AuditLink::DEF,
        Checkpoint::DEF,
        Account::DEF,
        Session::DEF,
        GrantVersion::DEF,
        File::DEF,
        BreakGlassAccess::DEF,
        ReviewTask::DEF,
        BulkExport::DEF,
        ConsentTemplate::DEF,
        EmergencyConsent::DEF,
        LegalHold::DEF,
        ClientMerge::DEF,
        Purge::DEF,
        PrivacyRequest::DEF,
    ],
};
