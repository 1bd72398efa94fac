//! `inv.wac`: what a unit of stock costs on average.

use super::Problem;
use crate::{
    kernel::{money::Money, number::Number, problem::Generic, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The places of a unit cost.
const COST_PLACES: u8 = 4;
/// The places of what stock is worth.
const CENTS: u8 = 2;

/// The stock so far, and what comes to it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How much there was; may be below zero.
    pub qty: Number,
    /// What a unit of it cost; not below zero.
    pub cost: Number,
    /// How much comes; above zero.
    pub received_qty: Number,
    /// What a unit of it costs; not below zero.
    pub received_cost: Number,
    /// What its delivery costs; not below zero.
    #[field(default = "0")]
    pub freight: Number,
}

/// The stock from now on.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How much there is.
    pub qty: Number,
    /// What a unit costs on average, to four places.
    pub wac: Money,
    /// What the stock is worth.
    pub value: Money,
}

/// Averages the cost of a unit over what there was and what comes, its delivery included.
///
/// Where nothing was left, only what comes counts. What goes out does not change the average.
#[rule(
    id = "inv.wac",
    source = "Weighted average cost (IAS 2, paragraph 27; ASC 330)",
    errors = [Generic::QuantityInvalid, PriceNegative]
)]
pub fn wac(input: &Input) -> Result<Output, Problem> {
    if !input.received_qty.is_positive() {
        return Err(Generic::QuantityInvalid.into());
    }
    if [input.cost, input.received_cost, input.freight].iter().any(|cost| cost.is_negative()) {
        return Err(Problem::PriceNegative);
    }
    let qty = input.qty.plus(input.received_qty).ok_or_else(|| Problem::too_large("qty"))?;
    let wac = average(input).ok_or_else(|| Problem::too_large("cost"))?;
    let value = worth(qty, wac).ok_or_else(|| Problem::too_large("qty"))?;
    Ok(Output { qty: qty.trimmed(), wac, value })
}

/// The average, from the exact cost of what comes.
fn average(input: &Input) -> Option<Money> {
    let received = input.received_qty.times(input.received_cost)?.plus(input.freight)?;
    let (cost, qty) = match input.qty.is_positive() {
        true => (input.qty.times(input.cost)?.plus(received)?, input.qty.plus(input.received_qty)?),
        false => (received, input.received_qty),
    };
    let unit = Ratio::of(cost)?.over(Ratio::of(qty)?)?;
    let places = Ratio::whole(10_i64.checked_pow(u32::from(COST_PLACES))?);
    Some(Money::new(unit.times(places)?.rounded()?, COST_PLACES))
}

/// What so much is worth at a unit cost.
fn worth(qty: Number, unit: Money) -> Option<Money> {
    Some(Money::new(qty.times(unit.into())?.rounded(CENTS)?, CENTS))
}
