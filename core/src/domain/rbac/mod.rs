//! Roles, what each may do, and who holds which role, where and when.

pub mod system_roles;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "rbac",
    doc: crate::prose!("Roles, what each may do, and who holds which role, where and when."),
    tables: &[Role::DEF, Permission::DEF, RolePermission::DEF, UserRole::DEF],
};

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    system_roles::SYSTEM_ROLE_STAYS,
    system_roles::SYSTEM_ROLE_IS_NOT_DELETED,
    system_roles::SYSTEM_GRANT_STAYS,
    system_roles::SYSTEM_GRANT_IS_NOT_DELETED,
];
