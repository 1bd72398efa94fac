//! A change of clocks, in whatever year it happens.

use chrono::{NaiveDate, Weekday};

/// On the second Sunday of March at 02:00, go to UTC-6: a change of clocks, told as POSIX tells those
/// that come back every year (`M3.2.0/2`).
#[derive(Debug, Clone, Copy)]
pub(super) struct Turn {
    /// From 1.
    pub(super) month: u8,
    /// Which of the weekdays of the month, from 1; 5 is the last.
    pub(super) week: u8,
    /// 0 is Monday.
    pub(super) weekday: u8,
    /// Minutes from the midnight that begins that day, on the clocks that the change ends. May be below
    /// zero, or more than a day.
    pub(super) minute: i16,
    /// Seconds that the clocks are ahead of UTC from then on.
    pub(super) offset: i32,
}

impl Turn {
    /// What the clocks show when the turn comes in that year, in seconds since they showed the start of
    /// 1970; `None` beyond the calendar.
    pub(super) fn shown_in(self, year: i32) -> Option<i64> {
        let weekday = Weekday::try_from(self.weekday).ok()?;
        let nth = |week| NaiveDate::from_weekday_of_month_opt(year, self.month.into(), weekday, week);
        let day = nth(self.week).or_else(|| nth(4))?;
        Some(i64::from(day.to_epoch_days()) * 86_400 + i64::from(self.minute) * 60)
    }
}
