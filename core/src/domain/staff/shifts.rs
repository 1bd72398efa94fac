//! The roster: who confirms a shift, and whether it was worked.

use super::{AttendanceStatus, ShiftStatus, Staff, StaffAttendance, StaffSchedule};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    kernel::{id::Id, time::Instant},
    schema::{Entity, Stored},
};

/// A shift is confirmed by whoever will work it.
pub const SHIFT_IS_CONFIRMED_BY_ITS_PERSON: RowRule = RowRule {
    name: crate::prose!("shift_is_confirmed_by_its_person"),
    doc: crate::prose!("A shift is confirmed by whoever will work it."),
    codes: &["shift-is-confirmed-by-its-person"],
    when: When::Moved { table: StaffSchedule::TABLE, column: "status", from: &[], to: "confirmed" },
    judge: |case, write| {
        let person = write.after.value(StaffSchedule::STAFF_ID);
        if case.actor.staff_id.map(Id::new) != person {
            case.refuse(write.wrong("shift-is-confirmed-by-its-person", "status"));
        }
        Ok(())
    },
};

/// A completed shift was attended.
pub const COMPLETED_SHIFT_WAS_ATTENDED: RowRule = RowRule {
    name: crate::prose!("completed_shift_was_attended"),
    doc: crate::prose!("The person of a completed shift was at work that day."),
    codes: &["completed-shift-was-attended"],
    when: When::Moved { table: StaffSchedule::TABLE, column: "status", from: &[], to: "completed" },
    judge: |case, write| {
        if !was_attended(case, write)? {
            case.refuse(write.wrong("completed-shift-was-attended", "status"));
        }
        Ok(())
    },
};

/// A missed shift was not.
pub const MISSED_SHIFT_WAS_NOT_ATTENDED: RowRule = RowRule {
    name: crate::prose!("missed_shift_was_not_attended"),
    doc: crate::prose!("The person of a missed shift was not at work that day."),
    codes: &["missed-shift-was-not-attended"],
    when: When::Moved { table: StaffSchedule::TABLE, column: "status", from: &[], to: "missed" },
    judge: |case, write| {
        if was_attended(case, write)? {
            case.refuse(write.wrong("missed-shift-was-not-attended", "status"));
        }
        Ok(())
    },
};

fn was_attended(case: &mut Case<'_>, write: &Write<'_>) -> Result<bool, Gap> {
    let (Some(person), Some(day)) =
        (write.after.value(StaffSchedule::STAFF_ID), write.after.value(StaffSchedule::SHIFT_DATE))
    else {
        return Ok(false);
    };
    let that_day = Query::all::<StaffAttendance>()
        .having(StaffAttendance::STAFF_ID, person)
        .having(StaffAttendance::ATTENDANCE_DATE, day);
    let at_work = [AttendanceStatus::Present, AttendanceStatus::Late, AttendanceStatus::HalfDay];
    Ok(case.ask.many::<StaffAttendance>(that_day)?.iter().any(|attendance| at_work.contains(&attendance.status())))
}

/// Calls the shifts of somebody off, those that `chosen` picks among the ones that have not been worked.
pub(super) fn cancel_shifts(
    case: &mut Case<'_>,
    person: Id<Staff>,
    reason: &str,
    chosen: impl Fn(&Stored<StaffSchedule>) -> bool,
) -> Result<(), Gap> {
    let now: Instant = case.moment.now;
    let shifts =
        case.ask.many::<StaffSchedule>(Query::all::<StaffSchedule>().having(StaffSchedule::STAFF_ID, person))?;
    let open = [ShiftStatus::Draft, ShiftStatus::Published, ShiftStatus::Confirmed];
    let called_off = |shift: &&Stored<StaffSchedule>| open.contains(&shift.status()) && chosen(shift);
    for shift in shifts.iter().filter(called_off) {
        case.update(shift, |edit| {
            edit.set(StaffSchedule::STATUS, ShiftStatus::Cancelled);
            edit.set(StaffSchedule::CANCELLED_AT, Some(now));
            edit.set(StaffSchedule::CANCELLATION_REASON, Some(reason.to_owned()));
        });
    }
    Ok(())
}
