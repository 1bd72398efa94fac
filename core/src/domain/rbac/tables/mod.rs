//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

mod permissions;
mod role_permissions;
mod roles;
mod user_roles;

pub use crate::engine::{PermissionAction, PermissionEffect, PermissionResource};
pub use permissions::Permission;
pub use role_permissions::RolePermission;
pub use roles::Role;
pub use user_roles::UserRole;
