//! `cs.loss_deadlines`: by when the loss of a controlled substance is reported.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Problem;
use crate::{kernel::order, record::Record, rule::rule};

/// The days within which Form 106 is sent.
const FORM_106_DAYS: u64 = 45;

/// A theft or a significant loss.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day on which it was discovered.
    pub discovered: NaiveDate,
    /// Days that are no business days, beside Saturdays and Sundays.
    #[field(default = [])]
    pub holidays: Vec<NaiveDate>,
}

/// The deadlines.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The day by which the field office of the DEA is told in writing.
    pub notify_dea_by: NaiveDate,
    /// The day by which Form 106 is sent.
    pub form_106_by: NaiveDate,
}

/// Says by when the DEA is told of a theft or a significant loss: within one business day, and with
/// Form 106 within 45 days, whatever day that is.
#[rule(
    id = "cs.loss_deadlines",
    source = "21 CFR 1301.76(b), as amended by 88 FR 40707 (in force 24 July 2023)",
    errors = []
)]
pub fn loss_deadlines(input: &Input) -> Result<Output, Problem> {
    let deadlines = || {
        let notify_dea_by = next_business_day(input.discovered, &input.holidays)?;
        let form_106_by = input.discovered.checked_add_days(Days::new(FORM_106_DAYS))?;
        (form_106_by.year() <= 9999 && notify_dea_by.year() <= 9999).then_some(Output { notify_dea_by, form_106_by })
    };
    deadlines().ok_or_else(|| Problem::invalid("discovered"))
}

/// The next day that is no Saturday, Sunday or holiday.
fn next_business_day(day: NaiveDate, holidays: &[NaiveDate]) -> Option<NaiveDate> {
    let holidays = order::sorted(holidays);
    let is_holiday = |day: &NaiveDate| holidays.binary_search(day).is_ok();
    let is_free = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || is_holiday(day);
    let mut next = day.succ_opt()?;
    while is_free(&next) {
        next = next.succ_opt()?;
    }
    Some(next)
}
