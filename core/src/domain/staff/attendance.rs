//! A day at work against the roster and the leave.

use rust_decimal::Decimal;

use super::{LeaveType, ShiftStatus, StaffAttendance, StaffSchedule, leave::has_leave};
use crate::{
    engine::{Case, Gap, Query, RowRule, When, Write},
    schema::{Entity, Stored, Values},
};

/// An approved day stays as it is.
pub const ATTENDANCE_IS_NOT_LOCKED: RowRule = RowRule {
    name: crate::prose!("attendance_is_not_locked"),
    doc: crate::prose!("A day at work that is approved stays as it is."),
    codes: &["attendance-is-not-locked"],
    when: When::Updated(StaffAttendance::TABLE),
    judge: |case, write| {
        if write.before.is_some_and(|before| !before.cell("approved_at").is_null()) {
            case.refuse(write.wrong("attendance-is-not-locked", ""));
        }
        Ok(())
    },
};

/// Late is who comes after the shift has begun.
pub const LATE_IS_AFTER_THE_START_OF_THE_SHIFT: RowRule = RowRule {
    name: crate::prose!("late_is_after_the_start_of_the_shift"),
    doc: crate::prose!("Somebody who is late clocked in after the start of a shift."),
    codes: &["late-is-after-the-start-of-the-shift"],
    when: When::Moved { table: StaffAttendance::TABLE, column: "status", from: &[], to: "late" },
    judge: |case, write| {
        let shifts = shifts_of_the_day(case, write)?;
        let came = write.after.value(StaffAttendance::CLOCK_IN_TIME).flatten();
        if !shifts.iter().any(|shift| came.is_some_and(|came| came > shift.shift_start_at())) {
            case.refuse(write.wrong("late-is-after-the-start-of-the-shift", "status"));
        }
        Ok(())
    },
};

/// A half day is less than half the shift.
pub const HALF_DAY_IS_LESS_THAN_HALF_THE_SHIFT: RowRule = RowRule {
    name: crate::prose!("half_day_is_less_than_half_the_shift"),
    doc: crate::prose!("The hours of a half day are less than half of a shift of that day."),
    codes: &["half-day-is-less-than-half-the-shift"],
    when: When::Moved { table: StaffAttendance::TABLE, column: "status", from: &[], to: "half_day" },
    judge: |case, write| {
        let shifts = shifts_of_the_day(case, write)?;
        let hours = write.after.value(StaffAttendance::TOTAL_HOURS).flatten();
        let is_half = |shift: &Stored<StaffSchedule>| {
            let minutes = Decimal::from((shift.shift_end_at() - shift.shift_start_at()).num_minutes());
            hours.is_some_and(|hours| hours.0 * Decimal::from(2 * 60) < minutes)
        };
        if !shifts.iter().any(is_half) {
            case.refuse(write.wrong("half-day-is-less-than-half-the-shift", "status"));
        }
        Ok(())
    },
};

fn shifts_of_the_day(case: &mut Case<'_>, write: &Write<'_>) -> Result<Vec<Stored<StaffSchedule>>, Gap> {
    let (Some(person), Some(day)) =
        (write.after.value(StaffAttendance::STAFF_ID), write.after.value(StaffAttendance::ATTENDANCE_DATE))
    else {
        return Ok(Vec::new());
    };
    let of_the_day =
        Query::all::<StaffSchedule>().having(StaffSchedule::STAFF_ID, person).having(StaffSchedule::SHIFT_DATE, day);
    let mut shifts = case.ask.many::<StaffSchedule>(of_the_day)?;
    shifts.retain(|shift| shift.status() != ShiftStatus::Cancelled);
    Ok(shifts)
}

/// A day of sick leave is covered by leave of that type.
pub const SICK_LEAVE_IS_APPROVED: RowRule = RowRule {
    name: crate::prose!("sick_leave_is_approved"),
    doc: crate::prose!("A day of sick leave is covered by approved leave of that type."),
    codes: &["sick-leave-is-approved"],
    when: When::Moved { table: StaffAttendance::TABLE, column: "status", from: &[], to: "sick_leave" },
    judge: |case, write| {
        if !is_covered(case, write, LeaveType::SickLeave)? {
            case.refuse(write.wrong("sick-leave-is-approved", "status"));
        }
        Ok(())
    },
};

/// A day of vacation is covered by leave of that type.
pub const VACATION_IS_APPROVED: RowRule = RowRule {
    name: crate::prose!("vacation_is_approved"),
    doc: crate::prose!("A day of vacation is covered by approved leave of that type."),
    codes: &["vacation-is-approved"],
    when: When::Moved { table: StaffAttendance::TABLE, column: "status", from: &[], to: "vacation" },
    judge: |case, write| {
        if !is_covered(case, write, LeaveType::Vacation)? {
            case.refuse(write.wrong("vacation-is-approved", "status"));
        }
        Ok(())
    },
};

fn is_covered(case: &mut Case<'_>, write: &Write<'_>, by: LeaveType) -> Result<bool, Gap> {
    match (write.after.value(StaffAttendance::STAFF_ID), write.after.value(StaffAttendance::ATTENDANCE_DATE)) {
        (Some(person), Some(day)) => has_leave(case, person, day, &[by]),
        _ => Ok(false),
    }
}
