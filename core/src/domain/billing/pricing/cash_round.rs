//! `pricing.cash_round`: what is paid in coins.

use super::{
    Problem,
    amount::{CENTS, money},
};
use crate::{
    kernel::{money::Money, number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// An amount to be paid in cash.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The amount; may be below zero and have any decimals.
    pub amount: Number,
    /// The smallest coin; above zero.
    pub increment: Number,
}

/// What is paid.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The nearest amount that coins can pay.
    pub amount: Money,
}

/// Rounds a cash payment to the smallest coin, a half away from zero.
///
/// Only the payment is rounded, never the invoice; the difference is booked as cash rounding.
#[rule(id = "pricing.cash_round", source = "Rounding of cash to five centimes (Switzerland)", errors = [MoneyPrecision])]
pub fn cash_round(input: &Input) -> Result<Output, Problem> {
    if !input.increment.is_positive() {
        return Err(Problem::invalid("increment"));
    }
    let coin = money("increment", input.increment, CENTS)?;
    let paid = coins(input.amount, coin).and_then(|coins| coins.checked_mul(coin));
    Ok(Output { amount: Money::new(paid.ok_or_else(|| Problem::too_large("amount"))?, CENTS) })
}

/// How many coins come nearest to the amount.
fn coins(amount: Number, coin: i64) -> Option<i64> {
    let per_coin = Ratio::new(100, i128::from(coin))?;
    Ratio::of(amount)?.times(per_coin)?.rounded()
}
