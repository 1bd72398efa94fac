//! Roles, what each may do, and who holds which role, where and when.

pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "rbac",
    doc: crate::prose!("Roles, what each may do, and who holds which role, where and when."),
    tables: &[Role::DEF, Permission::DEF, RolePermission::DEF, UserRole::DEF],
};
