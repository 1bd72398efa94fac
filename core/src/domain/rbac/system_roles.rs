//! Roles of the system stay as they are.

use super::{Permission, Role, RolePermission};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::id::Id,
    schema::{Entity, Values},
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

/// What a role of the system may do is not added to.
pub const SYSTEM_GRANT_IS_NOT_ADDED: RowRule = RowRule {
    name: crate::prose!("system_grant_is_not_added"),
    doc: crate::prose!("What a role of the system may do is not added to."),
    codes: &["system-role-stays"],
    when: When::Written { applies: |def| def.table == RolePermission::TABLE, columns: &["role_id"] },
    judge: |case, write| {
        let role = write.after.value(RolePermission::ROLE_ID);
        if case.ask.maybe(role)?.is_some_and(|role| role.is_system()) {
            case.refuse(write.wrong("system-role-stays", "role_id"));
        }
        Ok(())
    },
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

/// A permission that a role of the system has is not changed.
pub const SYSTEM_PERMISSION_STAYS: RowRule = RowRule {
    name: crate::prose!("system_permission_stays"),
    doc: crate::prose!("A permission that a role of the system has is not changed."),
    codes: &["system-role-stays"],
    when: When::Updated(Permission::TABLE),
    judge: permission_is_ours,
};

/// A permission that a role of the system has is not deleted.
pub const SYSTEM_PERMISSION_IS_NOT_DELETED: RowRule = RowRule {
    name: crate::prose!("system_permission_is_not_deleted"),
    doc: crate::prose!("A permission that a role of the system has is not deleted."),
    codes: &["system-role-stays"],
    when: When::Deleted(Permission::TABLE),
    judge: permission_is_ours,
};

fn permission_is_ours(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(id) = write.before.and_then(|before| before.cell("id").as_uuid()) else { return Ok(()) };
    let grants = Query::all::<RolePermission>().having(RolePermission::PERMISSION_ID, Id::<Permission>::new(id));
    let roles: Vec<Id<Role>> = case.ask.many::<RolePermission>(grants)?.iter().map(|grant| grant.role_id()).collect();
    let roles = roles.into_iter().map(|role| case.ask.one(role)).collect::<Vec<_>>();
    for role in roles {
        if role?.is_some_and(|role| role.is_system()) {
            case.refuse(write.wrong("system-role-stays", ""));
            break;
        }
    }
    Ok(())
}
