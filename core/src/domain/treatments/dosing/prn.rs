//! `dosing.prn`: whether a drug that is given as needed may be given now.

use chrono::{NaiveDateTime, TimeDelta};

use super::Problem;
use crate::{
    kernel::{number::Number, order, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The limits of the drug, and when it was given.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The moment of the question, on the clock of the clinic.
    pub now: NaiveDateTime,
    /// The least hours from one dose to the next; above zero. Part of a minute counts as a whole one.
    pub min_interval_h: Option<Number>,
    /// The most doses within 24 hours; at least one.
    pub max_per_day: Option<i64>,
    /// When it was given, in any order; not after now.
    #[field(default = [])]
    pub given: Vec<NaiveDateTime>,
}

/// It may be given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// How many doses are left within these 24 hours once this one is given.
    pub left_today: i64,
}

/// Allows a dose that is given as needed, or says when the next one is allowed.
///
/// It waits for the least interval since the last dose, and until fewer doses than the most of a day
/// lie within the last 24 hours.
#[rule(
    id = "dosing.prn",
    source = "The limits ordered with the drug",
    errors = [PrnLimitsMissing, PrnTooSoon]
)]
pub fn prn(input: &Input) -> Result<Output, Problem> {
    let given = newest_first(input)?;
    let min_interval_h = input.min_interval_h.filter(|hours| hours.is_positive()).ok_or(Problem::PrnLimitsMissing)?;
    let max_per_day = input.max_per_day.filter(|most| *most > 0).ok_or(Problem::PrnLimitsMissing)?;
    let interval = whole_minutes(min_interval_h).ok_or_else(|| Problem::too_large("min_interval_h"))?;
    let last = given.first().copied();
    let fills_the_day = usize::try_from(max_per_day - 1).ok().and_then(|place| given.get(place)).copied();
    for (since, wait) in [(last, interval), (fills_the_day, DAY)] {
        if since.is_some_and(|since| since.checked_add_signed(wait).is_none()) {
            return Err(Problem::too_large("min_interval_h"));
        }
    }
    let after_last = last.map(|at| at + interval);
    let next_at = after_last.max(fills_the_day.map(|at| at + DAY));
    match next_at {
        Some(next_at) if next_at > input.now => Err(Problem::PrnTooSoon { next_at }),
        _ => Ok(Output { ok: true, left_today: max_per_day - 1 - within_a_day(&given, input.now) }),
    }
}

const DAY: TimeDelta = TimeDelta::days(1);

/// The doses given, the newest first.
fn newest_first(input: &Input) -> Result<Vec<NaiveDateTime>, Problem> {
    if let Some(index) = input.given.iter().position(|at| *at > input.now) {
        return Err(Problem::invalid(&format!("given[{index}]")));
    }
    let mut given = input.given.clone();
    order::sort_by(&mut given, |one, other| other.cmp(one));
    Ok(given)
}

/// So many hours, up to the next whole minute.
fn whole_minutes(hours: Number) -> Option<TimeDelta> {
    TimeDelta::try_minutes(Ratio::of(hours)?.times(Ratio::whole(60))?.ceil()?)
}

/// How many doses lie within the 24 hours before now.
fn within_a_day(given: &[NaiveDateTime], now: NaiveDateTime) -> i64 {
    let recent = given.iter().filter(|at| now - **at < DAY).count();
    i64::try_from(recent).unwrap_or(i64::MAX)
}
