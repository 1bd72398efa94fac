//! Leave: what it takes and what it brings about.

use chrono::NaiveDate;

use super::{LeaveStatus, LeaveType, Staff, StaffLeaveRequest, shifts::cancel_shifts};
use crate::{
    engine::{Case, Gap, Query, RowRule, When},
    kernel::id::Id,
    schema::{Entity, Stored},
};

/// Whoever is on leave has leave.
pub const APPROVED_LEAVE_COVERS_TODAY: RowRule = RowRule {
    name: crate::prose!("approved_leave_covers_today"),
    doc: crate::prose!("Somebody who is on leave has an approved request that covers today."),
    codes: &["approved-leave-covers-today"],
    when: When::Moved { table: Staff::TABLE, column: "status", from: &[], to: "on_leave" },
    judge: |case, write| {
        let Some(person) = write.after.value(Staff::ID) else { return Ok(()) };
        let today = case.today();
        if !has_leave(case, person, today, &[])? {
            case.refuse(write.wrong("approved-leave-covers-today", "status"));
        }
        Ok(())
    },
};

/// Nobody is expected during their leave.
pub const LEAVE_CANCELS_SHIFTS: RowRule = RowRule {
    name: crate::prose!("leave_cancels_shifts"),
    doc: crate::prose!("When leave is approved, the shifts within it are cancelled."),
    codes: &[],
    when: When::Moved { table: StaffLeaveRequest::TABLE, column: "status", from: &[], to: "approved" },
    judge: |case, write| {
        let Some(leave) = Stored::<StaffLeaveRequest>::of(write.after) else { return Ok(()) };
        cancel_shifts(case, leave.staff_id(), "leave", |shift| {
            (leave.start_date()..=leave.end_date()).contains(&shift.shift_date())
        })
    },
};

/// Whether somebody has approved leave on a day, of one of these types when any is named.
pub(super) fn has_leave(
    case: &mut Case<'_>,
    person: Id<Staff>,
    day: NaiveDate,
    types: &[LeaveType],
) -> Result<bool, Gap> {
    let approved = Query::all::<StaffLeaveRequest>()
        .having(StaffLeaveRequest::STAFF_ID, person)
        .having(StaffLeaveRequest::STATUS, LeaveStatus::Approved);
    let leaves = case.ask.many::<StaffLeaveRequest>(approved)?;
    Ok(leaves.iter().any(|leave| {
        (leave.start_date()..=leave.end_date()).contains(&day)
            && (types.is_empty() || types.contains(&leave.leave_type()))
    }))
}
