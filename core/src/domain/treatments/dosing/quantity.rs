//! `dosing.quantity`: how much to dispense.

use chrono::{Days, NaiveDate};

use super::{
    Problem,
    given::{dose_is_positive, exact, interval, span_is_positive, times_a_day},
    shown::rounded,
};
use crate::{
    kernel::{
        choice::Choice,
        number::Number,
        problem::Generic,
        quantity::{Amount, Hour},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// What is given at once, how often, and for how long.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// One dose, in the unit of the form; above zero.
    pub per_dose: Number,
    /// The hours from one dose to the next; above zero.
    pub interval_h: Number,
    /// The days it is given for; whole, above zero.
    pub days: Number,
    /// What is counted.
    pub form: Form,
    /// The first day.
    pub start_date: Option<NaiveDate>,
}

/// What is counted out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Form {
    /// Tablets, or anything else in pieces.
    Tablet,
    /// Millilitres.
    Ml,
}

/// What to dispense.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The doses given in that time.
    pub doses: i64,
    /// What they come to, shown to four places.
    pub exact: Number,
    /// The same in whole tablets or mL, rounded up.
    pub dispense: i64,
    /// The whole days that it lasts.
    pub days_supply: i64,
    /// The last day, when the first is known.
    pub end_date: Option<NaiveDate>,
}

/// Counts the doses of a course and what to dispense for it.
///
/// A dose that begins within the days is given: 15 days with one every 48 hours take eight.
#[rule(
    id = "dosing.quantity",
    source = "Arithmetic of dispensing",
    errors = [DoseNotPositive, Generic::DurationInvalid]
)]
pub fn quantity(input: &Input) -> Result<Output, Problem> {
    let per_dose: Amount<Form> = dose_is_positive("per_dose", input.per_dose)?;
    let interval = interval(input.interval_h)?;
    let days = whole_days(input.days)?;
    let end_date = input.start_date.map(|start| last_day(start, days)).transpose()?;
    counted(per_dose, interval, days, end_date).ok_or_else(|| Problem::too_large("days"))
}

/// The doses of the course, what they come to, and for how long that lasts.
fn counted(per_dose: Amount<Form>, interval: Amount<Hour>, days: i64, end_date: Option<NaiveDate>) -> Option<Output> {
    let doses = doses(days, interval)?;
    let exact = per_dose.times(Ratio::whole(doses))?.fraction();
    let dispense = exact.ceil()?;
    let days_supply = days_supply(dispense, per_dose, interval)?;
    Some(Output { doses, exact: rounded(exact)?, dispense, days_supply, end_date })
}

/// A whole number of days above zero.
pub(super) fn whole_days(days: Number) -> Result<i64, Problem> {
    span_is_positive(days)?;
    let days: Amount<Hour> = exact("days", days)?;
    match (days.fraction().floor(), days.fraction().ceil()) {
        (Some(days), Some(same)) if days == same => Ok(days),
        (Some(_), Some(_)) => Err(Generic::DurationInvalid.into()),
        _ => Err(Problem::too_large("days")),
    }
}

/// How many doses begin within so many days.
pub(super) fn doses(days: i64, interval: Amount<Hour>) -> Option<i64> {
    times_a_day(interval)?.times(Ratio::whole(days))?.ceil()
}

/// The whole days for which so much lasts.
fn days_supply(dispensed: i64, per_dose: Amount<Form>, interval: Amount<Hour>) -> Option<i64> {
    let doses = Ratio::whole(dispensed).over(per_dose.fraction())?;
    doses.over(times_a_day(interval)?)?.floor()
}

/// The last of so many days.
pub(super) fn last_day(first: NaiveDate, days: i64) -> Result<NaiveDate, Problem> {
    after(first, days - 1)
}

/// The day so many days later.
pub(super) fn after(first: NaiveDate, days: i64) -> Result<NaiveDate, Problem> {
    let later = u64::try_from(days).ok().and_then(|days| first.checked_add_days(Days::new(days)));
    later.filter(|day| *day <= LAST_DAY).ok_or_else(|| Problem::too_large("days"))
}

/// The last day that can be written.
const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};
