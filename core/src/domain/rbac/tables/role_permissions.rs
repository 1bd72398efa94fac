//! Grants.

use super::{Permission, Role};
use crate::engine::PermissionEffect;
use crate::kernel::{id::Id, json::Json};
use crate::schema::Entity;

/// Grants.
#[derive(Entity)]
#[entity(
    table = role_permissions,
    resource = settings, audit = role, scope = shared, erasure = untouched
)]
#[unique((role_id, permission_id, effect))]
#[indexes(role_id, permission_id)]
pub struct RolePermission {
    pub id: Id<RolePermission>,
    #[field(cascade)]
    pub role_id: Id<Role>,
    #[field(cascade)]
    pub permission_id: Id<Permission>,
    /// A deny that holds wins over every allow.
    #[field(default = "allow")]
    pub effect: PermissionEffect,
    /// Replaces the permission's conditions, key by key.
    #[field(json(map(any)))]
    pub condition_overrides: Option<Json>,
}
