//! Roles of the system stay as they are.

use super::{Role, RolePermission};
use crate::{
    engine::{Case, Gap, RowRule, When, Write},
    schema::Entity,
};

/// A role of the system is not changed.
pub const SYSTEM_ROLE_STAYS: RowRule = RowRule {
    name: crate::prose!("system_role_stays"),
    doc: crate::prose!("A role of the system is not changed."),
    codes: &["system-role-stays"],
    when: When::Updated(Role::TABLE),
    judge: role_is_ours,
};

/// A role of the system is not deleted.
pub const SYSTEM_ROLE_IS_NOT_DELETED: RowRule = RowRule {
    name: crate::prose!("system_role_is_not_deleted"),
    doc: crate::prose!("A role of the system is not deleted."),
    codes: &["system-role-stays"],
    when: When::Deleted(Role::TABLE),
    judge: role_is_ours,
};

fn role_is_ours(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    if write.before.and_then(|before| before.value(Role::IS_SYSTEM)) == Some(true) {
        case.refuse(write.wrong("system-role-stays", "is_system"));
    }
    Ok(())
}

/// What a role of the system may do is not changed.
pub const SYSTEM_GRANT_STAYS: RowRule = RowRule {
    name: crate::prose!("system_grant_stays"),
    doc: crate::prose!("What a role of the system may do is not changed."),
    codes: &["system-role-stays"],
    when: When::Updated(RolePermission::TABLE),
    judge: grant_is_ours,
};

/// What a role of the system may do is not taken away.
pub const SYSTEM_GRANT_IS_NOT_DELETED: RowRule = RowRule {
    name: crate::prose!("system_grant_is_not_deleted"),
    doc: crate::prose!("What a role of the system may do is not taken away."),
    codes: &["system-role-stays"],
    when: When::Deleted(RolePermission::TABLE),
    judge: grant_is_ours,
};

fn grant_is_ours(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let role = write.before.and_then(|before| before.value(RolePermission::ROLE_ID));
    if case.ask.maybe(role)?.is_some_and(|role| role.is_system()) {
        case.refuse(write.wrong("system-role-stays", "role_id"));
    }
    Ok(())
}
