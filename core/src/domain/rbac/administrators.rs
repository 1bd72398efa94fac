//! A practice always has an owner.

use super::{OWNER, UserRole};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    schema::{Entity, Row, Stored, Values},
};

/// The last owner stays one.
pub const OWNER_REMAINS: RowRule = RowRule {
    name: crate::prose!("owner_remains"),
    doc: crate::prose!("Somebody always holds the role of the owner, without an end and for every clinic."),
    codes: &["last-owner"],
    when: When::Updated(UserRole::TABLE),
    judge: |case, write| {
        if is_for_good(write.after) { Ok(()) } else { another_owner(case, write) }
    },
};

/// The last owner is not taken away.
pub const OWNER_IS_NOT_DELETED: RowRule = RowRule {
    name: crate::prose!("owner_is_not_deleted"),
    doc: crate::prose!("The last owner of a practice is not taken away."),
    codes: &["last-owner"],
    when: When::Deleted(UserRole::TABLE),
    judge: another_owner,
};

/// Whether a role is held without an end, everywhere.
fn is_for_good(row: &Row) -> bool {
    row.value(UserRole::IS_ACTIVE) == Some(true)
        && ["effective_until", "clinic_id", "department"].iter().all(|column| row.cell(column).is_null())
}

/// Besides the row that is about to change, somebody owns the practice for good.
fn another_owner(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let Some(before) = write.before.filter(|before| is_for_good(before)) else { return Ok(()) };
    let Some(role) = before.value(UserRole::ROLE_ID) else { return Ok(()) };
    let holders = Query::all::<UserRole>().having(UserRole::ROLE_ID, role).having(UserRole::IS_ACTIVE, true);
    let (role, holders) = (case.ask.one(role), case.ask.many::<UserRole>(holders));
    if role?.is_none_or(|role| !(role.is_system() && role.name() == OWNER)) {
        return Ok(());
    }
    let own = before.cell("id").as_uuid();
    let other = |row: &Stored<UserRole>| Some(row.id().uuid()) != own && is_for_good(row.row());
    if !holders?.iter().any(other) {
        case.refuse(write.wrong("last-owner", ""));
    }
    Ok(())
}
