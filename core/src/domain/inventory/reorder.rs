//! `inv.reorder`: whether and how much to order.

use super::Problem;
use crate::{
    kernel::{number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// How a product is used, and where its stock stands.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How much is used on an average day.
    pub avg_daily: Number,
    /// The days from an order to its delivery.
    pub lead_days: Number,
    /// The stock kept for more use or later delivery than usual.
    pub safety: Number,
    /// How much there is.
    pub on_hand: Number,
    /// How much of it is promised.
    pub reserved: Number,
    /// How much is on its way.
    pub on_order: Number,
    /// The stock up to which is ordered.
    pub max_level: Number,
    /// How much a pack holds; above zero.
    pub pack: Number,
}

/// Where the stock stands, and what to order.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The stock at which it is time to order.
    pub reorder_point: Number,
    /// What there is and comes, less what is promised; may be below zero.
    pub position: Number,
    /// How much to order, in units: whole packs, or nothing.
    pub order_qty: Number,
}

/// Orders whole packs up to the highest stock, once the stock is down to what is used until delivery.
#[rule(id = "inv.reorder", source = "General practice of stock keeping (reorder point and highest stock)", errors = [])]
pub fn reorder(input: &Input) -> Result<Output, Problem> {
    if !input.pack.is_positive() {
        return Err(Problem::invalid("pack"));
    }
    let reorder_point = reorder_point(input).ok_or_else(|| Problem::too_large("avg_daily"))?;
    let position = position(input).ok_or_else(|| Problem::too_large("on_hand"))?;
    let order_qty = match position <= reorder_point {
        true => whole_packs(input, position).ok_or_else(|| Problem::too_large("max_level"))?,
        false => Number::ZERO,
    };
    Ok(Output { reorder_point: reorder_point.trimmed(), position: position.trimmed(), order_qty: order_qty.trimmed() })
}

fn reorder_point(input: &Input) -> Option<Number> {
    input.avg_daily.times(input.lead_days)?.plus(input.safety)
}

fn position(input: &Input) -> Option<Number> {
    input.on_hand.minus(input.reserved)?.plus(input.on_order)
}

/// The packs that fill the stock at least to its highest level.
fn whole_packs(input: &Input, position: Number) -> Option<Number> {
    let missing = Ratio::of(input.max_level.minus(position)?)?;
    let packs = missing.over(Ratio::of(input.pack)?)?.ceil()?;
    Number::new(packs.max(0), 0).times(input.pack)
}
