//! One action on one resource.

use crate::engine::{PermissionAction, PermissionResource};
use crate::kernel::{id::Id, json::Json};
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
