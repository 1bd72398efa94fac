//! `sched.working_hours`: whether somebody works during an appointment.

use std::ops::Range;

use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeDelta};

use super::problem::Problem;
use crate::{
    kernel::{problem::Generic, week::weekly_hours},
    record::{Entries, Record},
    rule::rule,
};

/// An appointment, and when somebody works. Times are those of the clinic.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Where the appointment begins.
    pub start: NaiveDateTime,
    /// Where it ends, without the buffer after it.
    pub end: NaiveDateTime,
    /// The working hours of each weekday, `mon` to `sun`: pairs of a time and the one at which they end,
    /// such as `["08:00", "12:00"]`; the end may be `24:00`. On a day that is not listed nobody works.
    pub hours: Entries<Vec<Vec<String>>>,
    /// The approved leave.
    #[field(default = [])]
    pub leave: Vec<Leave>,
}

/// A time of leave.
#[derive(Debug, Clone, Record)]
pub struct Leave {
    /// Where it begins.
    pub start: NaiveDateTime,
    /// Where it ends; that minute is no longer part of it.
    pub end: NaiveDateTime,
}

/// Somebody works then.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Checks that an appointment lies within one span of working hours and touches no leave. Two spans that
/// meet stay two.
#[rule(
    id = "sched.working_hours",
    source = "Half-open intervals of time; working hours and leave of the practice",
    errors = [Generic::DurationInvalid, StaffOnLeave, OutsideWorkingHours]
)]
pub fn working_hours(input: &Input) -> Result<Output, Problem> {
    let week = weekly_hours("hours", &input.hours.0)?;
    if input.end <= input.start {
        return Err(Generic::DurationInvalid.into());
    }
    let leave: Vec<_> = input.leave.iter().map(|leave| leave.start..leave.end).collect();
    let midnight = input.start.date().and_time(NaiveTime::MIN);
    let weekday = midnight.weekday().num_days_from_monday();
    let that_day = week.iter().filter(|hours| hours.weekday == weekday);
    let at = |minute: u32| midnight + TimeDelta::minutes(i64::from(minute));
    let hours: Vec<_> = that_day.map(|hours| at(hours.from)..at(hours.until)).collect();
    is_worked(&(input.start..input.end), &hours, &leave)?;
    Ok(Output { ok: true })
}

/// A time touches no leave and lies within one span of hours. All are times of the clinic.
///
/// # Errors
/// `staff-on-leave`, `outside-working-hours`.
pub fn is_worked(
    visit: &Range<NaiveDateTime>,
    hours: &[Range<NaiveDateTime>],
    leave: &[Range<NaiveDateTime>],
) -> Result<(), Problem> {
    if leave.iter().any(|leave| leave.start < visit.end && visit.start < leave.end) {
        return Err(Problem::StaffOnLeave);
    }
    let within = |span: &Range<NaiveDateTime>| span.start <= visit.start && visit.end <= span.end;
    if hours.iter().any(within) { Ok(()) } else { Err(Problem::OutsideWorkingHours) }
}

/// Whoever is booked offers what the appointment needs: a species, a skill.
///
/// # Errors
/// `skill-missing`.
pub fn skill_is_offered<S: PartialEq>(offered: &[S], needed: &S) -> Result<(), Problem> {
    if offered.contains(needed) { Ok(()) } else { Err(Problem::SkillMissing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_booked_for_what_they_do_not_offer() {
        assert_eq!(skill_is_offered(&["surgery", "dentistry"], &"surgery"), Ok(()));
        assert_eq!(skill_is_offered(&["surgery"], &"dentistry"), Err(Problem::SkillMissing));
    }
}
