//! `pricing.product`: the price of something dispensed, from its cost.

use super::{
    Problem,
    amount::{exponent, money, price_is_not_negative, quantity_is_positive},
};
use crate::{
    kernel::{currency::CurrencyCode, money::Money, number::Number, problem::Generic, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The places in which a unit price is shown, whatever the currency.
const UNIT_PLACES: u8 = 4;

/// What the product costs and what is put on top.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What one unit costs the clinic; not below zero.
    pub cost: Number,
    /// What is added to the cost, in percent; not below zero, may exceed 100.
    pub markup_percent: Number,
    /// How many units are dispensed; above zero.
    pub qty: Number,
    /// The fee for dispensing, once per line; not below zero.
    #[field(default = "0")]
    pub dispensing_fee: Number,
    /// The least the line costs; not below zero.
    #[field(default = "0")]
    pub min_price: Number,
    /// The currency of every amount.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
}

/// The price of the line.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The price of one unit, shown to four places.
    pub unit_price: Money,
    /// The price of the line, fee included.
    pub price: Money,
    /// Whether the minimum is higher than the computed price.
    pub min_applied: bool,
}

/// Prices a dispensed product by its cost.
///
/// Cost and markup make the unit price, which is multiplied by the quantity before it is rounded; the
/// fee is added once, and the minimum applies to the sum. A fee for an injection is a line of its own.
#[rule(
    id = "pricing.product",
    source = "General practice of dispensing clinics",
    errors = [CurrencyUnknown, MoneyPrecision, PercentOutOfRange, Generic::QuantityInvalid, PriceNegative]
)]
pub fn product(input: &Input) -> Result<Output, Problem> {
    let exponent = exponent(input.currency)?;
    let fee = money("dispensing_fee", input.dispensing_fee, exponent)?;
    let minimum = money("min_price", input.min_price, exponent)?;
    if input.markup_percent.is_negative() {
        return Err(Problem::PercentOutOfRange);
    }
    quantity_is_positive(input.qty)?;
    for price in [input.cost, input.dispensing_fee, input.min_price] {
        price_is_not_negative(price)?;
    }
    let unit = unit_price(input).ok_or_else(|| Problem::too_large("cost"))?;
    let unit_price = rounded(unit, UNIT_PLACES).ok_or_else(|| Problem::too_large("cost"))?;
    let extended = Ratio::of(input.qty).and_then(|qty| rounded(unit.times(qty)?, exponent));
    let computed = extended.and_then(|price| price.checked_add(fee)).ok_or_else(|| Problem::too_large("qty"))?;
    Ok(Output {
        unit_price: Money::new(unit_price, UNIT_PLACES),
        price: Money::new(computed.max(minimum), exponent),
        min_applied: minimum > computed,
    })
}

fn unit_price(input: &Input) -> Option<Ratio> {
    Ratio::of(input.cost)?.times(Ratio::ONE.plus(Ratio::percent(input.markup_percent)?)?)
}

/// The units of 10^-`places` in an exact price.
fn rounded(price: Ratio, places: u8) -> Option<i64> {
    price.times(Ratio::whole(10_i64.checked_pow(u32::from(places))?))?.rounded()
}
