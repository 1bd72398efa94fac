//! `clinical.vcpr`: whether a veterinarian knows an animal well enough to prescribe for it.

use chrono::{Datelike, Months, NaiveDate};

use super::problem::Problem;
use crate::{kernel::problem::Generic, record::Record, rule::rule};

/// The last examination, and the day of the question.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day of the last examination in person.
    pub last_exam: Option<NaiveDate>,
    /// The day of the question.
    pub on: NaiveDate,
    /// The months for which an examination counts; at least 1.
    #[field(default = 12)]
    pub months: u32,
}

/// That it does.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub valid: bool,
    /// The last day on which it does.
    pub valid_through: NaiveDate,
}

/// Says whether the relationship of veterinarian, client and patient holds on a day: through the day so
/// many months after the last examination in person.
#[rule(
    id = "clinical.vcpr",
    source = "AVMA Model Veterinary Practice Act; 21 CFR 530.3(i); to be confirmed by a veterinarian",
    errors = [VcprMissing, VcprExpired]
)]
pub fn vcpr(input: &Input) -> Result<Output, Problem> {
    if input.months == 0 {
        return Err(Generic::value_invalid("months").into());
    }
    let last = input.last_exam.filter(|last| *last <= input.on).ok_or(Problem::VcprMissing)?;
    let valid_through = last.checked_add_months(Months::new(input.months)).filter(|day| day.year() <= 9999);
    let valid_through = valid_through.ok_or_else(|| Generic::value_invalid("months"))?;
    if input.on > valid_through {
        return Err(Problem::VcprExpired { expired_after: valid_through });
    }
    Ok(Output { valid: true, valid_through })
}
