//! Roles, what each may do, and who holds which role, where and when.

pub mod administrators;
pub mod break_glass;
pub mod check;
pub mod default_roles;
pub mod duties;
pub mod explain;
pub mod granting;
pub mod handle;
pub mod install;
#[cfg(feature = "projections")]
pub mod matrix;
pub mod principal;
pub mod problem;
pub mod system_roles;
pub mod tables;

pub use crate::engine::access::applicable;
pub use check::check;
pub use default_roles::{DefaultRole, OWNER};
pub use handle::Handle;
pub use install::Install;
pub use principal::{GRANTS_FROM, Principal, named_by, principal};
pub use tables::*;

use crate::{
    engine::{CommandDef, RowRule},
    rule::Rule,
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "rbac",
    doc: crate::prose!("Roles, what each may do, and who holds which role, where and when."),
    tables: &[Role::DEF, Permission::DEF, RolePermission::DEF, UserRole::DEF],
};

/// The rules of the module.
pub const RULES: &[Rule] = &[check::RULE, explain::RULE, break_glass::RULE, duties::RULE];

/// The named commands of the module.
pub const COMMANDS: &[CommandDef] = &[CommandDef::of::<Install>()];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    granting::ROLE_IS_GRANTED_BY_ANOTHER,
    system_roles::SYSTEM_ROLE_STAYS,
    system_roles::SYSTEM_ROLE_IS_NOT_DELETED,
    system_roles::SYSTEM_GRANT_IS_NOT_ADDED,
    system_roles::SYSTEM_GRANT_STAYS,
    system_roles::SYSTEM_GRANT_IS_NOT_DELETED,
    system_roles::SYSTEM_PERMISSION_STAYS,
    system_roles::SYSTEM_PERMISSION_IS_NOT_DELETED,
    administrators::OWNER_REMAINS,
    administrators::OWNER_IS_NOT_DELETED,
];
