//! `pricing.refund_qty`: what a returned part of a line is worth.

use super::{
    Problem,
    amount::{CENTS, money, quantity_is_positive},
};
use crate::{
    kernel::{money::Money, number::Number, problem::Generic, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// A line, what was refunded of it, and what is to be.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the line came to.
    pub line_total: Number,
    /// How many were sold; above zero.
    pub qty: Number,
    /// How many were refunded before; not below zero.
    pub refunded_qty: Number,
    /// How many are refunded now; above zero.
    pub refund_qty: Number,
}

/// What goes back.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The refund.
    pub refund: Money,
}

/// Refunds a part of a line so that all parts add up to the line.
///
/// The refund is the rounded worth of everything refunded up to now, less the rounded worth of what
/// was refunded before.
#[rule(
    id = "pricing.refund_qty",
    source = "Arithmetic: cumulative rounding leaves no remainder",
    errors = [MoneyPrecision, Generic::QuantityInvalid, RefundExceedsSold]
)]
pub fn refund_qty(input: &Input) -> Result<Output, Problem> {
    let total = money("line_total", input.line_total, CENTS)?;
    quantity_is_positive(input.qty)?;
    if input.refunded_qty.is_negative() {
        return Err(Generic::QuantityInvalid.into());
    }
    quantity_is_positive(input.refund_qty)?;
    let up_to_now = input.refunded_qty.plus(input.refund_qty).ok_or_else(|| Problem::too_large("refund_qty"))?;
    if up_to_now > input.qty {
        return Err(Problem::RefundExceedsSold);
    }
    let worth = |part| worth(total, part, input.qty).ok_or_else(|| Problem::too_large("line_total"));
    Ok(Output { refund: Money::new(worth(up_to_now)? - worth(input.refunded_qty)?, CENTS) })
}

/// The rounded worth of a part of what was sold.
fn worth(total: i64, part: Number, sold: Number) -> Option<i64> {
    let share = Ratio::of(part)?.over(Ratio::of(sold)?)?;
    Ratio::whole(total).times(share)?.rounded()
}
