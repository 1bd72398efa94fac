//! One action on one resource.

use crate::kernel::{choice::Choice, id::Id, json::Json};
use crate::schema::Entity;

/// One action on one resource.
#[derive(Entity)]
#[entity(
    table = permissions,
    resource = settings, audit = role, scope = shared, erasure = untouched
)]
#[unique(name)]
#[indexes((resource, action))]
pub struct Permission {
    pub id: Id<Permission>,
    pub action: PermissionAction,
    pub resource: PermissionResource,
    /// The fields it is limited to; every field when empty.
    #[field(json([text]))]
    pub fields: Option<Json>,
    #[field(json({ own_records_only?: boolean, clinic_only?: boolean, department_only?: boolean }))]
    pub conditions: Option<Json>,
    /// Such as `read_patients`.
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
}

/// The ten things that a permission can allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
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
