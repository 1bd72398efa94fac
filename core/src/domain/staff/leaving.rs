//! What ends when somebody is suspended or leaves.

use super::{Staff, shifts::cancel_shifts};
use crate::{
    domain::rbac::UserRole,
    engine::{Case, Gap, Query, RowRule, When, Write, holds},
    schema::Entity,
};

/// A suspension takes the roles away.
pub const SUSPENSION_TAKES_ROLES_AWAY: RowRule = RowRule {
    name: crate::prose!("suspension_takes_roles_away"),
    doc: crate::prose!("When somebody is suspended, their roles become inactive."),
    codes: &[],
    when: When::Moved { table: Staff::TABLE, column: "status", from: &[], to: "suspended" },
    judge: |case, write| take_roles_away(case, write, false),
};

/// Roles are given back by hand.
pub const RETURN_GIVES_NO_ROLES_BACK: RowRule = RowRule {
    name: crate::prose!("return_gives_no_roles_back"),
    doc: crate::prose!("Nothing else changes when a suspension ends: roles are given back by hand."),
    codes: &[],
    when: When::Moved { table: Staff::TABLE, column: "status", from: &["suspended"], to: "active" },
    judge: holds,
};

/// A dismissal ends roles and shifts.
pub const TERMINATION_ENDS_ROLES_AND_SHIFTS: RowRule = RowRule {
    name: crate::prose!("termination_ends_roles_and_shifts"),
    doc: crate::prose!("When somebody is dismissed, their roles end and their future shifts are cancelled."),
    codes: &[],
    when: When::Moved { table: Staff::TABLE, column: "status", from: &[], to: "terminated" },
    judge: |case, write| end(case, write, "terminated"),
};

/// A resignation ends roles and shifts.
pub const RESIGNATION_ENDS_ROLES_AND_SHIFTS: RowRule = RowRule {
    name: crate::prose!("resignation_ends_roles_and_shifts"),
    doc: crate::prose!("When somebody resigns, their roles end and their future shifts are cancelled."),
    codes: &[],
    when: When::Moved { table: Staff::TABLE, column: "status", from: &[], to: "resigned" },
    judge: |case, write| end(case, write, "resigned"),
};

fn end(case: &mut Case<'_>, write: &Write<'_>, reason: &str) -> Result<(), Gap> {
    let Some(person) = write.after.value(Staff::ID) else { return Ok(()) };
    let now = case.moment.now;
    let roles = take_roles_away(case, write, true);
    let shifts = cancel_shifts(case, person, reason, |shift| shift.shift_start_at() > now);
    roles.and(shifts)
}

/// Makes the roles of somebody inactive, and ends them when they are not to come back.
fn take_roles_away(case: &mut Case<'_>, write: &Write<'_>, for_good: bool) -> Result<(), Gap> {
    let Some(user) = write.after.value(Staff::USER_ID).flatten() else { return Ok(()) };
    let now = case.moment.now;
    let held = Query::all::<UserRole>().having(UserRole::USER_ID, user).having(UserRole::IS_ACTIVE, true);
    for role in case.ask.many::<UserRole>(held)? {
        case.update(&role, |edit| {
            edit.set(UserRole::IS_ACTIVE, false);
            let runs_on = role.effective_until().is_none_or(|until| until > now);
            if for_good && runs_on && role.effective_from() < now {
                edit.set(UserRole::EFFECTIVE_UNTIL, Some(now));
            }
        });
    }
    Ok(())
}
