//! `cs.fill`: whether it is too early or too late to dispense on a prescription.

use chrono::NaiveDate;

use super::{
    Problem,
    filling::{last_supply_is_used, rest_is_in_time, several_cover_90_days},
    refill::RxSchedule,
};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rule::{Passed, rule},
};

/// A prescription, and what was dispensed on it before.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The schedule of the drug.
    pub schedule: RxSchedule,
    /// The day of issue.
    pub issued: NaiveDate,
    /// The day of the question; not before the issue.
    pub fill_date: NaiveDate,
    /// Whether nothing was dispensed before.
    pub is_first_fill: bool,
    /// Whether this is the rest of a fill that was only dispensed in part.
    #[field(default = false)]
    pub is_rest_of_partial_fill: bool,
    /// The day on which it was dispensed last; needed unless it is the first fill.
    pub last_filled_on: Option<NaiveDate>,
    /// For how many days that lasts; needed unless it is the first fill.
    pub days_supplied: Option<u32>,
    /// For how many days each of several prescriptions issued together lasts, this one included.
    #[field(default = [])]
    pub days_issued_together: Vec<u32>,
}

/// Bounds several prescriptions of schedule II that are issued together to 90 days, the rest of a partial
/// fill of schedule II to 30 days after issue, and any refill to a time when three quarters of the last
/// supply are used.
///
/// How often it may be refilled, and until when, says `cs.refill`.
#[rule(
    id = "cs.fill",
    source = "21 CFR 1306.12(b) for several of schedule II, 1306.13(b) for partial fills; policy of the practice for \
              early refills",
    errors = [MultipleIiOver90Days, PartialFillExpired, RefillTooSoon]
)]
pub fn fill(input: &Input) -> Result<Passed, Problem> {
    if input.fill_date < input.issued {
        return Err(Problem::invalid("fill_date"));
    }
    let last = last_supply(input)?;
    let is_strict = input.schedule == RxSchedule::Two;
    if is_strict {
        several_cover_90_days(&input.days_issued_together)?;
    }
    match last {
        Some(_) if input.is_rest_of_partial_fill && is_strict => rest_is_in_time(input.issued, input.fill_date)?,
        Some((days_supplied, days_since)) if !input.is_rest_of_partial_fill => {
            last_supply_is_used(days_supplied, days_since)?;
        }
        _ => {}
    }
    Ok(Passed::OK)
}

/// For how many days the last supply lasts, and how many have passed since; none before the first fill.
fn last_supply(input: &Input) -> Result<Option<(u32, u32)>, Problem> {
    if input.is_first_fill {
        let contradicts = input.is_rest_of_partial_fill;
        return if contradicts { Err(Problem::invalid("is_rest_of_partial_fill")) } else { Ok(None) };
    }
    let missing = |field: &str| Generic::FieldMissing { field: field.to_owned() };
    let supplied = input.days_supplied.ok_or_else(|| missing("days_supplied"))?;
    let last = input.last_filled_on.ok_or_else(|| missing("last_filled_on"))?;
    let since = u32::try_from((input.fill_date - last).num_days()).map_err(|_| Problem::invalid("last_filled_on"))?;
    Ok(Some((supplied, since)))
}
