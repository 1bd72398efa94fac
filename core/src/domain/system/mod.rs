//! The tables that an installation needs beside those of the practice: tenants, receipts, numbers.

pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "system",
    doc: crate::prose!(
        "The tables that an installation needs beside those of the practice: tenants, receipts, numbers."
    ),
    tables: &[
        Tenant::DEF,
        TenantProfile::DEF,
        Command::DEF,
        CommandId::DEF,
        NumberSeries::DEF,
        AuditLink::DEF,
        Checkpoint::DEF,
        GrantVersion::DEF,
        ConsentTemplate::DEF,
        EmergencyConsent::DEF,
        LegalHold::DEF,
        Purge::DEF,
        PrivacyRequest::DEF,
    ],
};
