//! `dosing.clinic_hours`: when a dose is given that needs the clinic open.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use super::Problem;
use crate::{
    kernel::{
        number::Number,
        ratio::Ratio,
        week::{Hours, weekly_hours},
    },
    record::{Entries, Record},
    rule::rule,
};

/// A dose, and when the clinic is open.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When it is due, on the clock of the clinic.
    pub due: NaiveDateTime,
    /// The opening hours of each weekday, `mon` to `sun`: pairs of a time and the one at which it is
    /// closed again, such as `["08:00", "12:00"]`. A day that is not listed is closed.
    pub opening: Entries<Vec<Vec<String>>>,
    /// By how many hours the dose may be moved; not below zero.
    pub tolerance_h: Number,
}

/// When it is given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The time, on the clock of the clinic.
    pub at: NaiveDateTime,
    /// Whether it is another than the one it is due at.
    pub moved: bool,
}

/// Moves a dose into opening hours.
///
/// A dose due while the clinic is open stays. Any other moves to the next opening if that is near
/// enough, else to the last minute of the opening before.
#[rule(
    id = "dosing.clinic_hours",
    source = "Opening hours of the clinic",
    errors = [DoseOutsideOpeningHours]
)]
pub fn clinic_hours(input: &Input) -> Result<Output, Problem> {
    let week = Week::of(&input.opening)?;
    if input.tolerance_h.is_negative() {
        return Err(Problem::invalid("tolerance_h"));
    }
    let Around { is_open, next, last } = week.around(input.due);
    if is_open {
        return Ok(Output { at: input.due, moved: false });
    }
    let near = |at: &NaiveDateTime| is_within(*at - input.due, input.tolerance_h);
    let at = next.filter(near).or_else(|| last.filter(near));
    Ok(Output { at: at.ok_or(Problem::DoseOutsideOpeningHours)?, moved: true })
}

/// The opening hours of a week.
struct Week(Vec<Hours>);

/// What lies around a moment.
struct Around {
    is_open: bool,
    /// The next time at which the clinic opens.
    next: Option<NaiveDateTime>,
    /// The last minute before in which it was open.
    last: Option<NaiveDateTime>,
}

impl Week {
    fn of(opening: &Entries<Vec<Vec<String>>>) -> Result<Self, Problem> {
        Ok(Self(weekly_hours("opening", &opening.0)?))
    }

    /// What lies within a week before and after a moment.
    fn around(&self, at: NaiveDateTime) -> Around {
        let mut around = Around { is_open: false, next: None, last: None };
        for days in -7..=7_i64 {
            let Some(date) = shifted(at.date(), days) else { continue };
            let weekday = date.weekday().num_days_from_monday();
            for opening in self.0.iter().filter(|opening| opening.weekday == weekday) {
                let (Some(from), Some(last)) = (at_minute(date, opening.from), at_minute(date, opening.until - 1))
                else {
                    continue;
                };
                around.is_open |= from <= at && at <= last;
                if from > at && around.next.is_none_or(|next| from < next) {
                    around.next = Some(from);
                }
                if last < at && around.last.is_none_or(|known| last > known) {
                    around.last = Some(last);
                }
            }
        }
        around
    }
}

/// A minute of a day.
pub(super) fn at_minute(date: NaiveDate, minute: u32) -> Option<NaiveDateTime> {
    date.and_hms_opt(minute / 60, minute % 60, 0)
}

fn shifted(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let size = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(size) } else { date.checked_add_days(size) }
}

/// Whether a time lies at most so many hours away, before or after.
fn is_within(away: TimeDelta, hours: Number) -> bool {
    let away = Ratio::new(i128::from(away.num_minutes().abs()), 60);
    away.zip(Ratio::of(hours)).is_some_and(|(away, hours)| away <= hours)
}
