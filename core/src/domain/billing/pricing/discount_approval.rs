//! `pricing.discount_approval`: whether a discount may be given without, or with, another person.

use super::{
    Problem,
    amount::{CENTS, money},
    line::{self, discount_is_within_limit},
    profile::PricingProfile,
};
use crate::{
    kernel::{money::Money, number::Number},
    record::Record,
    rule::{Passed, rule},
};

/// A discount on a line, and who gives it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the line comes to without it, by `pricing.line`; not below zero.
    pub gross: Number,
    /// All that is taken off; not below zero.
    pub discount: Number,
    /// Who gives it.
    pub author: String,
    /// Who approves it.
    pub approver: Option<String>,
}

/// Lets somebody give a discount alone up to the limit of the practice, 15 percent of the line unless it
/// says otherwise. Above it another person approves.
#[rule(
    id = "pricing.discount_approval",
    source = "Policy of the practice; general practice of internal control",
    errors = [MoneyPrecision, PriceNegative, DiscountNegative, DiscountExceedsLine, DiscountNeedsApproval, SeparationOfDuties]
)]
pub fn discount_approval(input: &Input, policy: &PricingProfile) -> Result<Passed, Problem> {
    let (gross, discount) = amounts(input)?;
    let shown = |minor| Money::new(minor, CENTS);
    let line = line::Output { gross: shown(gross), discount: shown(discount), net: shown(gross - discount) };
    let approver = input.approver.as_deref().map(str::trim).filter(|approver| !approver.is_empty());
    match (discount_is_within_limit(&line, policy.discount_limit_percent), approver) {
        (Ok(()), _) => Ok(Passed::OK),
        (Err(problem), None) => Err(problem),
        (Err(_), Some(approver)) if approver == input.author.trim() => Err(Problem::SeparationOfDuties),
        (Err(_), Some(_)) => Ok(Passed::OK),
    }
}

/// The gross amount and the discount in minor units, the second within the first.
fn amounts(input: &Input) -> Result<(i64, i64), Problem> {
    let gross = money("gross", input.gross, CENTS)?;
    let discount = money("discount", input.discount, CENTS)?;
    if gross < 0 {
        Err(Problem::PriceNegative)
    } else if discount < 0 {
        Err(Problem::DiscountNegative)
    } else if discount > gross {
        Err(Problem::DiscountExceedsLine)
    } else {
        Ok((gross, discount))
    }
}
