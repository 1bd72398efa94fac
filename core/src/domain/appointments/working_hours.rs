//! `sched.working_hours`: whether somebody works during an appointment.

use std::ops::Range;

use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::problem::Problem;
use crate::{
    kernel::{problem::Generic, time::parse_time},
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
    let spans = spans(&input.hours)?;
    if input.end <= input.start {
        return Err(Generic::DurationInvalid.into());
    }
    let leave: Vec<_> = input.leave.iter().map(|leave| leave.start..leave.end).collect();
    let midnight = input.start.date().and_time(NaiveTime::MIN);
    let weekday = midnight.weekday().num_days_from_monday();
    let that_day = spans.iter().filter(|span| span.weekday == weekday);
    let hours: Vec<_> = that_day
        .map(|span| midnight + TimeDelta::minutes(span.from)..midnight + TimeDelta::minutes(span.until))
        .collect();
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

/// The names of the days, from Monday on.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MINUTES_A_DAY: i64 = 24 * 60;

/// From one minute of a weekday until another.
struct Span {
    weekday: u32,
    from: i64,
    until: i64,
}

fn spans(hours: &Entries<Vec<Vec<String>>>) -> Result<Vec<Span>, Problem> {
    let mut spans = Vec::new();
    for (day, pairs) in &hours.0 {
        let known = (0..).zip(WEEKDAYS).find(|(_, name)| name == day);
        let (weekday, _) = known.ok_or_else(|| Generic::value_invalid(&format!("hours.{day}")))?;
        for (index, pair) in pairs.iter().enumerate() {
            let (from, until) =
                minutes_of(pair).ok_or_else(|| Generic::value_invalid(&format!("hours.{day}[{index}]")))?;
            spans.push(Span { weekday, from, until });
        }
    }
    Ok(spans)
}

fn minutes_of(pair: &[String]) -> Option<(i64, i64)> {
    let [from, until] = pair else { return None };
    let from = minute(from)?;
    let until = if until == "24:00" { MINUTES_A_DAY } else { minute(until)? };
    (from < until).then_some((from, until))
}

/// The minute of the day of a time such as `08:00`.
fn minute(text: &str) -> Option<i64> {
    let time = parse_time(text).filter(|_| text.len() == "08:00".len())?;
    Some(i64::from(time.hour() * 60 + time.minute()))
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
