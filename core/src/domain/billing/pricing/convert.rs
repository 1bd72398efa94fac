//! `pricing.convert`: an amount in another currency.

use super::{
    Problem,
    amount::{exponent, money},
};
use crate::{
    kernel::{currency::CurrencyCode, money::Money, number::Number},
    record::Record,
    rule::rule,
};

/// An amount and the rate that applies to it. The rate, its day and its source are kept with the
/// result.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The amount; may be below zero.
    pub amount: Number,
    /// The currency it is in.
    pub from_currency: CurrencyCode,
    /// The currency it is wanted in.
    pub to_currency: CurrencyCode,
    /// What one unit of the first is worth in the second; above zero, 1 between equal currencies.
    pub rate: Number,
}

/// The amount in the other currency.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The amount, rounded to the decimals of that currency.
    pub amount: Money,
}

/// Converts an amount, rounded to the decimals of the wanted currency.
#[rule(
    id = "pricing.convert",
    source = "ISO 4217 (decimals of each currency)",
    errors = [CurrencyUnknown, MoneyPrecision]
)]
pub fn convert(input: &Input) -> Result<Output, Problem> {
    if !input.rate.is_positive() {
        return Err(Problem::invalid("rate"));
    }
    let (source, target) = (exponent(input.from_currency)?, exponent(input.to_currency)?);
    if input.from_currency == input.to_currency && input.rate != Number::new(1, 0) {
        return Err(Problem::invalid("rate"));
    }
    money("amount", input.amount, source)?;
    let converted = input.amount.times(input.rate).and_then(|exact| exact.rounded(target));
    let converted = converted.ok_or_else(|| Problem::too_large("amount"))?;
    Ok(Output { amount: Money::new(converted, target) })
}
