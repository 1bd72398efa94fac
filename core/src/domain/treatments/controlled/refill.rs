//! `cs.refill`: whether a prescription may be filled on a day.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::Problem;
use crate::{kernel::choice::Choice, record::Record, rule::rule};

/// The refills of a prescription of schedule III or IV.
const MOST_REFILLS: u32 = 5;

/// A prescription, and the day of the question.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The schedule of the drug.
    pub schedule: RxSchedule,
    /// The day of issue.
    pub issued: NaiveDate,
    /// The day of the question.
    pub fill_date: NaiveDate,
    /// The refills that were authorized.
    pub refills_authorized: u32,
    /// The refills that were used before.
    pub refills_used: u32,
    /// Whether nothing was dispensed before.
    #[field(default = false)]
    pub is_first_fill: bool,
    /// The first day on which it may be filled, for one of several of schedule II.
    pub earliest_fill: Option<NaiveDate>,
    /// The days from issue for which the state lets it be valid.
    pub state_validity_days: Option<u32>,
}

/// That it may be filled, and what remains.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// The refills that remain after this one.
    pub refills_left: i64,
    /// The last day on which it is valid, where there is one.
    pub valid_through: Option<NaiveDate>,
}

/// The schedules of what may be prescribed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum RxSchedule {
    /// High potential for abuse.
    #[choice("II")]
    Two,
    /// Less potential for abuse than schedule II.
    #[choice("III")]
    Three,
    /// Less potential for abuse than schedule III.
    #[choice("IV")]
    Four,
    /// Less potential for abuse than schedule IV.
    #[choice("V")]
    Five,
    /// Not a controlled substance.
    #[choice("none")]
    NotControlled,
}

/// Says whether a prescription may be filled on a day, how many refills remain, and until when.
///
/// A state may end the validity of any prescription sooner than federal law does.
#[rule(
    id = "cs.refill",
    source = "21 CFR 1306.12(a) for schedule II, 1306.22(a) for schedules III and IV; state law for the others",
    errors = [RxNotYetValid, RefillNotPermitted, RefillLimitExceeded, RxExpired, RefillsExhausted]
)]
pub fn refill(input: &Input) -> Result<Output, Problem> {
    let refills_left = i64::from(input.refills_authorized) - i64::from(input.refills_used);
    let refills_left = if input.is_first_fill { refills_left } else { refills_left - 1 };
    if input.is_first_fill && refills_left < 0 {
        return Err(Problem::invalid("refills_used"));
    }
    let valid_through = valid_through(input)?;
    if input.fill_date < input.issued || input.earliest_fill.is_some_and(|earliest| input.fill_date < earliest) {
        return Err(Problem::RxNotYetValid);
    }
    refills_are_permitted(input)?;
    if let Some(expired_after) = valid_through.filter(|last| input.fill_date > *last) {
        return Err(Problem::RxExpired { expired_after });
    }
    if refills_left < 0 {
        return Err(Problem::RefillsExhausted);
    }
    Ok(Output { ok: true, refills_left, valid_through })
}

/// The number of refills is one that the schedule allows.
fn refills_are_permitted(input: &Input) -> Result<(), Problem> {
    match input.schedule {
        RxSchedule::Two if !input.is_first_fill || input.refills_authorized > 0 => Err(Problem::RefillNotPermitted),
        RxSchedule::Three | RxSchedule::Four if input.refills_authorized > MOST_REFILLS => {
            Err(Problem::RefillLimitExceeded)
        }
        _ => Ok(()),
    }
}

/// The last day on which the prescription is valid: that of the schedule, or an earlier one of the state.
fn valid_through(input: &Input) -> Result<Option<NaiveDate>, Problem> {
    let months = match input.schedule {
        RxSchedule::Two => None,
        RxSchedule::Three | RxSchedule::Four => Some(6),
        RxSchedule::Five | RxSchedule::NotControlled => Some(12),
    };
    let by_schedule = months.map(|months| input.issued.checked_add_months(Months::new(months)));
    let by_state = input.state_validity_days.map(|days| input.issued.checked_add_days(Days::new(days.into())));
    let mut last: Option<NaiveDate> = None;
    for end in [(by_schedule, "issued"), (by_state, "state_validity_days")] {
        let (Some(day), field) = end else { continue };
        let day = day.filter(|day| day.year() <= 9999).ok_or_else(|| Problem::invalid(field))?;
        last = Some(last.map_or(day, |last| last.min(day)));
    }
    Ok(last)
}
