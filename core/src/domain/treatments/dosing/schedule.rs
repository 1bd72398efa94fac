//! `dosing.schedule`: when the doses of a drug are due.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};

use super::{
    Problem,
    clinic_hours::at_minute,
    clocks::{Clocks, shown_by},
};
use crate::{
    kernel::{choice::Choice, offset_time::OffsetTime, problem::Generic, time::Instant, week::minute, zone::Zone},
    record::Record,
    rule::rule,
};

/// The most doses that are planned at once.
const MOST_DOSES: i64 = 1_000;

/// How often a drug is given, and where.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The time zone of the animal, by its name in the IANA database.
    pub tz: String,
    /// Whether the clock or the hours passed decide.
    pub mode: Mode,
    /// How many doses; at least one.
    pub count: i64,
    /// The first day, by the clock.
    pub start_date: Option<NaiveDate>,
    /// The times of the day, by the clock, such as `08:00`.
    pub times: Option<Vec<String>>,
    /// By the clock, the local time before which nothing is given; by hours, that of the first dose.
    pub start: Option<NaiveDateTime>,
    /// The hours from one dose to the next, by hours; above zero.
    pub interval_h: Option<i64>,
    /// By the clock, the days from one day with doses to the next; at least one.
    #[field(default = 1)]
    pub every_days: i64,
}

/// What decides when a dose is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Mode {
    /// The clock: the same times on each day, as at home.
    Clock,
    /// The hours passed since the first dose, as in hospital; when clocks change, they show another time.
    Elapsed,
}

/// When the doses are due.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The doses in order.
    pub due: Vec<OffsetTime>,
}

/// Plans the doses of a drug.
///
/// By the clock they fall on fixed local times. A time that the clocks leave out in spring moves forward
/// by as much as they do, and one that they show twice in autumn means the first; two that become one
/// are one dose. By hours they follow each other in real hours.
#[rule(
    id = "dosing.schedule",
    source = "RFC 5545, section 3.3.5 (local times that do not exist or exist twice)",
    errors = [Generic::DurationInvalid, ScheduleEmpty, ScheduleTooLong, TimeZoneUnknown]
)]
pub fn schedule(input: &Input) -> Result<Output, Problem> {
    let zone = Zone::chosen(&input.tz);
    schedule_by(zone.as_ref().map(|zone| zone as &dyn Clocks), input)
}

/// The same by the clocks of the zone; none when nobody knows it.
///
/// # Errors
/// `field-missing`, `value-invalid`, `duration-invalid`, `schedule-empty`, `schedule-too-long`,
/// `time-zone-unknown`.
pub fn schedule_by(clocks: Option<&dyn Clocks>, input: &Input) -> Result<Output, Problem> {
    let plan = Plan::of(input)?;
    if input.interval_h.is_some_and(|hours| hours <= 0) {
        return Err(Generic::DurationInvalid.into());
    }
    let count = plan.count(input.count)?;
    plan.due(clocks.ok_or(Problem::TimeZoneUnknown)?, count)
}

/// What a mode needs.
enum Plan {
    Clock(Clock),
    Elapsed { start: NaiveDateTime, interval_h: i64 },
}

/// Fixed times on each day, or each so many days.
struct Clock {
    first: NaiveDate,
    /// As minutes of the day.
    times: Vec<u32>,
    /// Nothing is given before this local time.
    not_before: Option<NaiveDateTime>,
    every_days: u64,
}

impl Plan {
    fn of(input: &Input) -> Result<Self, Problem> {
        let every_days = u64::try_from(input.every_days).ok().filter(|days| *days > 0);
        let times = minutes(input.times.as_deref().unwrap_or_default());
        let plan = match input.mode {
            Mode::Clock => {
                let first = input.start_date.ok_or_else(|| missing("start_date"))?;
                let every_days = every_days.ok_or_else(|| Problem::invalid("every_days"))?;
                Self::Clock(Clock { first, times: times?, not_before: input.start, every_days })
            }
            Mode::Elapsed => {
                let interval_h = input.interval_h.ok_or_else(|| missing("interval_h"))?;
                let start = input.start.ok_or_else(|| missing("start"))?;
                every_days.ok_or_else(|| Problem::invalid("every_days"))?;
                times?;
                Self::Elapsed { start, interval_h }
            }
        };
        Ok(plan)
    }

    /// The number of doses: at least one, and no more than anybody plans.
    fn count(&self, count: i64) -> Result<usize, Problem> {
        let no_times = matches!(self, Self::Clock(clock) if clock.times.is_empty());
        match usize::try_from(count) {
            _ if count < 1 || no_times => Err(Problem::ScheduleEmpty),
            Ok(doses) if count <= MOST_DOSES => Ok(doses),
            _ => Err(Problem::ScheduleTooLong),
        }
    }

    fn due(&self, clocks: &dyn Clocks, count: usize) -> Result<Output, Problem> {
        let mut due = Vec::with_capacity(count);
        match self {
            Self::Clock(clock) => {
                for at in clock.instants(clocks, count)? {
                    due.push(shown_by(clocks, at, "start_date")?);
                }
            }
            Self::Elapsed { start, interval_h } => {
                let too_large = || Problem::too_large("interval_h");
                let interval = TimeDelta::try_hours(*interval_h).ok_or_else(too_large)?;
                let mut at = clocks.instant_of(*start);
                while due.len() < count {
                    due.push(shown_by(clocks, at, "interval_h")?);
                    at = at.checked_add_signed(interval).ok_or_else(too_large)?;
                }
            }
        }
        Ok(Output { due })
    }
}

impl Clock {
    /// The first so many instants, in order, none twice.
    fn instants(&self, clocks: &dyn Clocks, count: usize) -> Result<Vec<Instant>, Problem> {
        let mut instants: Vec<Instant> = Vec::with_capacity(count + self.times.len());
        let mut day = self.first_day();
        loop {
            let Some(date) = day else { return Err(Problem::too_large("start_date")) };
            // What falls on a later day is later, as far as clocks are put forward within a day.
            if instants.get(count - 1).is_some_and(|last| clocks.instant_of(midnight(date)) > *last) {
                instants.truncate(count);
                return Ok(instants);
            }
            for local in self.times.iter().filter_map(|minute| at_minute(date, *minute)) {
                if self.not_before.is_none_or(|start| start <= local) {
                    insert(&mut instants, clocks.instant_of(local));
                }
            }
            day = date.checked_add_days(Days::new(self.every_days));
        }
    }

    /// The first day with doses that is not before the start.
    fn first_day(&self) -> Option<NaiveDate> {
        let days_before = self.not_before.map_or(0, |start| (start.date() - self.first).num_days());
        let rounds = u64::try_from(days_before).unwrap_or(0) / self.every_days;
        self.first.checked_add_days(Days::new(rounds * self.every_days))
    }
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_hms_opt(0, 0, 0).unwrap_or_default()
}

/// Puts an instant where it belongs, unless it is there.
fn insert(instants: &mut Vec<Instant>, at: Instant) {
    let later = instants.iter().rev().take_while(|known| **known > at).count();
    let place = instants.len() - later;
    if place == 0 || instants.get(place - 1) != Some(&at) {
        instants.insert(place, at);
    }
}

/// Times of the day as minutes.
fn minutes(times: &[String]) -> Result<Vec<u32>, Problem> {
    let read =
        |(index, text): (usize, &String)| minute(text).ok_or_else(|| Problem::invalid(&format!("times[{index}]")));
    times.iter().enumerate().map(read).collect()
}

fn missing(field: &str) -> Problem {
    Generic::FieldMissing { field: field.to_owned() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::treatments::dosing::clocks::tests::{Turn, new_york_in_spring};
    use crate::{
        kernel::json::Json,
        record::{self, write_record},
    };

    fn due(clocks: &Turn, input: &str) -> String {
        let input: Input = record::read(&Json::parse(input).unwrap()).unwrap();
        match schedule_by(Some(clocks), &input) {
            Ok(output) => write_record(&output).get("due").unwrap().to_string(),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn by_the_clock_a_time_that_is_left_out_moves_forward_and_counts_once() {
        let clock = r#"{"tz":"","mode":"clock","start_date":"2026-03-08","times":["02:30","03:00","03:30"],"count":3}"#;
        assert_eq!(
            due(&new_york_in_spring(), clock),
            r#"["2026-03-08T03:00-04:00","2026-03-08T03:30-04:00","2026-03-09T02:30-04:00"]"#
        );
    }

    #[test]
    fn by_hours_the_clock_shows_another_time_after_it_changed() {
        let hours = r#"{"tz":"","mode":"elapsed","start":"2026-03-07T20:00","interval_h":8,"count":3}"#;
        assert_eq!(
            due(&new_york_in_spring(), hours),
            r#"["2026-03-07T20:00-05:00","2026-03-08T05:00-04:00","2026-03-08T13:00-04:00"]"#
        );
    }

    #[test]
    fn without_clocks_nothing_is_planned() {
        let input = r#"{"tz":"","mode":"elapsed","start":"2026-03-07T20:00","interval_h":8,"count":3}"#;
        let input: Input = record::read(&Json::parse(input).unwrap()).unwrap();
        assert_eq!(schedule_by(None, &input), Err(Problem::TimeZoneUnknown));
    }
}
