//! What every dosing rule asks of its input first: a weight, then doses above zero, then spans of time.

use super::Problem;
use crate::kernel::{
    number::Number,
    problem::Generic,
    quantity::{Amount, Hour, Kilogram},
    ratio::Ratio,
};

/// The weight is known and above zero.
pub(super) fn weight_is_known(weight_kg: Option<Number>) -> Result<Amount<Kilogram>, Problem> {
    let weight = weight_kg.filter(|weight| weight.is_positive()).ok_or(Problem::WeightMissing)?;
    exact("weight_kg", weight)
}

/// A dose, a rate, a load or a strength is above zero.
pub(super) fn dose_is_positive<U>(field: &str, dose: Number) -> Result<Amount<U>, Problem> {
    if dose.is_positive() { exact(field, dose) } else { Err(Problem::DoseNotPositive) }
}

/// An interval or a number of days is above zero.
pub(super) fn span_is_positive(span: Number) -> Result<(), Problem> {
    if span.is_positive() { Ok(()) } else { Err(Generic::DurationInvalid.into()) }
}

/// The hours between two doses are above zero.
pub(super) fn interval(hours: Number) -> Result<Amount<Hour>, Problem> {
    span_is_positive(hours)?;
    exact("interval_h", hours)
}

/// The number with its unit.
pub(super) fn exact<U>(field: &str, number: Number) -> Result<Amount<U>, Problem> {
    Amount::of(number).ok_or_else(|| Problem::too_large(field))
}

/// How often something given every so many hours is given in a day.
pub(super) fn times_a_day(interval: Amount<Hour>) -> Option<Ratio> {
    Ratio::whole(24).over(interval.fraction())
}
