//! The words of a permission.

#![allow(missing_docs, reason = "the name of a choice says what it is")]

use crate::kernel::choice::Choice;

/// The ten things that a permission can allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Choice)]
pub enum PermissionAction {
    Create,
    Read,
    Update,
    Delete,
    Export,
    Print,
    Prescribe,
    Administer,
    Approve,
    Void,
}

/// The fourteen areas that a permission can concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Choice)]
pub enum PermissionResource {
    Patients,
    Clients,
    Appointments,
    MedicalEncounters,
    Prescriptions,
    Diagnostics,
    Surgeries,
    Invoices,
    Payments,
    Inventory,
    Staff,
    Reports,
    Settings,
    AuditLogs,
}

/// Whether a grant gives or takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PermissionEffect {
    Allow,
    Deny,
}
