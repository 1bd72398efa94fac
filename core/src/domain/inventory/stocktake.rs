//! `inv.stocktake`: what a count says about the books.

use super::Problem;
use crate::{
    kernel::{money::Money, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// The places of what stock is worth.
const CENTS: u8 = 2;

/// What the books say, and what was counted.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How much the books say there is.
    pub book: Number,
    /// How much was counted; not below zero.
    pub counted: Number,
    /// What a unit costs on average; not below zero.
    pub wac: Number,
    /// Who counted.
    pub counter: String,
    /// Who approves the difference.
    pub approver: Option<String>,
    /// The worth of a difference above which somebody has to approve it.
    #[field(default = "50.00")]
    pub threshold: Number,
}

/// How the books change.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How much more was counted than the books say; below zero when it was less.
    pub variance: Number,
    /// What that is worth.
    pub value: Money,
}

/// Compares a count with the books. A large difference needs somebody who approves it, and never is
/// that who counted.
#[rule(
    id = "inv.stocktake",
    source = "General practice of internal control (counting and approving are apart)",
    errors = [Generic::QuantityInvalid, PriceNegative, SeparationOfDuties, ApprovalRequired]
)]
pub fn stocktake(input: &Input) -> Result<Output, Problem> {
    if input.counted.is_negative() {
        return Err(Generic::QuantityInvalid.into());
    }
    if input.wac.is_negative() {
        return Err(Problem::PriceNegative);
    }
    let variance = input.counted.minus(input.book).ok_or_else(|| Problem::too_large("counted"))?;
    let cents = variance.times(input.wac).and_then(|worth| worth.rounded(CENTS));
    let value = Money::new(cents.ok_or_else(|| Problem::too_large("wac"))?, CENTS);
    is_approved(input, value)?;
    Ok(Output { variance: variance.trimmed(), value })
}

fn is_approved(input: &Input, value: Money) -> Result<(), Problem> {
    let size = Number::from(Money::new(value.minor().saturating_abs(), CENTS));
    match input.approver.as_deref().filter(|approver| !approver.is_empty()) {
        Some(approver) if approver == input.counter => Err(Problem::SeparationOfDuties),
        None if size > input.threshold => Err(Problem::ApprovalRequired { value }),
        _ => Ok(()),
    }
}

/// A recall is closed when every unit of the lot is accounted for.
///
/// # Errors
/// `recall-units-unaccounted`.
pub fn recall_is_complete(received: Number, accounted: Number) -> Result<(), Problem> {
    if received == accounted { Ok(()) } else { Err(Problem::RecallUnitsUnaccounted) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recall_ends_with_the_last_unit() {
        let of = |accounted| recall_is_complete(Number::new(100, 0), Number::new(accounted, 0));
        assert_eq!(of(100), Ok(()));
        assert_eq!(of(99), Err(Problem::RecallUnitsUnaccounted));
    }
}
