//! `pricing.estimate_convert`: whether an accepted estimate may become an invoice.

use chrono::NaiveDate;

use super::{
    Problem,
    amount::{CENTS, money},
};
use crate::{
    domain::billing::EstimateStatus,
    kernel::{money::Money, number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// An estimate and what the treatment came to.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Where the estimate stands.
    pub status: EstimateStatus,
    /// Its last day; prices hold until then.
    pub valid_until: NaiveDate,
    /// The day of the conversion.
    pub on: NaiveDate,
    /// The high total of the estimate.
    pub high: Number,
    /// What the treatment came to.
    pub actual: Number,
    /// By how much the high total may be exceeded, in percent; not below zero.
    #[field(default = "10")]
    pub tolerance_percent: Number,
    /// Whether the client approved the higher cost.
    #[field(default = false)]
    pub reapproved: bool,
    /// Whether the estimate has become an invoice before.
    #[field(default = false)]
    pub converted: bool,
}

/// The estimate may become an invoice.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// The most that could be charged without asking the client again.
    pub limit: Money,
}

/// Checks that an estimate may become an invoice of the actual cost.
///
/// The limit is the high total and the tolerance on top, rounded. The approval of the client lifts
/// that limit and nothing else.
#[rule(
    id = "pricing.estimate_convert",
    source = "AAHA Standards of Accreditation and state practice acts (written estimates); tolerance by policy",
    errors = [
        MoneyPrecision, PercentOutOfRange, EstimateAlreadyConverted, EstimateNotAccepted, EstimateExpired,
        EstimateOverrun
    ]
)]
pub fn estimate_convert(input: &Input) -> Result<Output, Problem> {
    let high = money("high", input.high, CENTS)?;
    let actual = money("actual", input.actual, CENTS)?;
    let limit = limit(high, input.tolerance_percent)?;
    if input.converted {
        return Err(Problem::EstimateAlreadyConverted);
    }
    if input.status != EstimateStatus::Accepted {
        return Err(Problem::EstimateNotAccepted);
    }
    if input.on > input.valid_until {
        return Err(Problem::EstimateExpired);
    }
    let limit = is_within(limit, actual, input.reapproved)?;
    Ok(Output { ok: true, limit })
}

/// What the treatment came to is not above the estimate and its tolerance, unless the client was asked
/// again. Answers the most that may be charged without.
///
/// # Errors
/// `estimate-overrun`, `money-precision`, `percent-out-of-range` for a tolerance below zero.
pub fn actual_is_within_limit(
    high: Number,
    actual: Number,
    tolerance_percent: Number,
    reapproved: bool,
) -> Result<Money, Problem> {
    let limit = limit(money("high", high, CENTS)?, tolerance_percent)?;
    is_within(limit, money("actual", actual, CENTS)?, reapproved)
}

fn limit(high: i64, tolerance_percent: Number) -> Result<i64, Problem> {
    if tolerance_percent.is_negative() {
        return Err(Problem::PercentOutOfRange);
    }
    let factor = Ratio::percent(tolerance_percent).and_then(|percent| Ratio::ONE.plus(percent));
    let limit = factor.and_then(|factor| Ratio::whole(high).times(factor)).and_then(Ratio::rounded);
    limit.ok_or_else(|| Problem::too_large("high"))
}

fn is_within(limit: i64, actual: i64, reapproved: bool) -> Result<Money, Problem> {
    let limit = Money::new(limit, CENTS);
    if actual > limit.minor() && !reapproved { Err(Problem::EstimateOverrun { limit }) } else { Ok(limit) }
}

/// The client signed, or said yes before a witness who is named.
///
/// # Errors
/// `consent-missing`.
pub fn acceptance_has_consent(signed: bool, witness: Option<&str>) -> Result<(), Problem> {
    let witnessed = witness.is_some_and(|name| !name.trim().is_empty());
    if signed || witnessed { Ok(()) } else { Err(Problem::ConsentMissing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_is_signed_or_witnessed_by_somebody() {
        assert_eq!(acceptance_has_consent(true, None), Ok(()));
        assert_eq!(acceptance_has_consent(false, Some("Ana Ruiz")), Ok(()));
        assert_eq!(acceptance_has_consent(false, Some(" ")), Err(Problem::ConsentMissing));
        assert_eq!(acceptance_has_consent(false, None), Err(Problem::ConsentMissing));
    }
}
