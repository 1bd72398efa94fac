//! `cs.discrepancy`: how far a count is from the log.

use super::Problem;
use crate::{
    kernel::{number::Number, problem::Generic, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// What the log says, and what was counted.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the log says; not below zero.
    pub book: Number,
    /// What was counted; not below zero.
    pub counted: Number,
    /// By how much of the log the two may differ, in percent; not below zero.
    #[field(default = "0")]
    pub tolerance_percent: Number,
}

/// How far they are apart.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What was counted less what the log says.
    pub variance: Number,
    /// Whether they are as near as they may be.
    pub within_tolerance: bool,
    /// Whether more is missing than may be.
    pub report_required: bool,
}

/// Compares a count with the log.
///
/// Tablets are counted exactly. What stays in the hub of a needle may be borne in mind for bottles with
/// several doses. Finding more than the log says is not reported.
#[rule(
    id = "cs.discrepancy",
    source = "21 CFR 1304.21, 1301.76(b); the tolerance is a policy of the practice",
    errors = [Generic::QuantityInvalid]
)]
pub fn discrepancy(input: &Input) -> Result<Output, Problem> {
    if input.tolerance_percent.is_negative() {
        return Err(Problem::invalid("tolerance_percent"));
    }
    if input.book.is_negative() || input.counted.is_negative() {
        return Err(Generic::QuantityInvalid.into());
    }
    judged(input).ok_or_else(|| Problem::invalid("book"))
}

fn judged(input: &Input) -> Option<Output> {
    let minus_one = Number::new(-1, 0);
    let variance = input.counted.plus(input.book.times(minus_one)?)?.trimmed();
    let size = if variance.is_negative() { variance.times(minus_one)? } else { variance };
    let allowed = Ratio::of(input.book)?.times(Ratio::percent(input.tolerance_percent)?)?;
    let within_tolerance = Ratio::of(size)? <= allowed;
    Some(Output { variance, within_tolerance, report_required: variance.is_negative() && !within_tolerance })
}
