//! `pricing.estimate`: what a treatment may cost, from low to high.

use super::{
    Problem,
    amount::{exponent, extension, percent_is_in_range, percent_of, price_is_not_negative, tax_rate_is_valid},
};
use crate::{
    kernel::{currency::CurrencyCode, money::Money, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// The lines of an estimate.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What may be done; at least one line.
    pub lines: Vec<Line>,
    /// The tax on taxable lines, 0 to 100.
    #[field(default = "0")]
    pub tax_percent: Number,
    /// The part of the high total asked for in advance, 0 to 100.
    #[field(default = "0")]
    pub deposit_percent: Number,
    /// The currency of every amount.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
}

/// One line of an estimate.
#[derive(Debug, Clone, Record)]
pub struct Line {
    /// The least that is needed; may be zero.
    pub qty_low: Number,
    /// The most that is needed; not below the least.
    pub qty_high: Number,
    /// The price of one; not below zero.
    pub unit_price: Number,
    /// Whether tax is added.
    #[field(default = false)]
    pub taxable: bool,
}

/// The range of the cost.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The least it costs, tax included.
    pub low: Money,
    /// The most it costs, tax included.
    pub high: Money,
    /// What is asked for in advance.
    pub deposit: Money,
}

/// Adds an estimate up twice, with the low and with the high quantities.
///
/// Each line is extended and taxed with rounding of its own; the deposit is a part of the high total.
#[rule(
    id = "pricing.estimate",
    source = "AAHA Standards of Accreditation and state practice acts (written estimates)",
    errors = [
        CurrencyUnknown, Generic::QuantityInvalid, PriceNegative, EstimateRangeInvalid, TaxRateInvalid,
        PercentOutOfRange
    ]
)]
pub fn estimate(input: &Input) -> Result<Output, Problem> {
    if input.lines.is_empty() {
        return Err(Problem::invalid("lines"));
    }
    let exponent = exponent(input.currency)?;
    input.lines.iter().try_for_each(line_is_valid)?;
    tax_rate_is_valid(input.tax_percent)?;
    percent_is_in_range(input.deposit_percent)?;
    let total = |qty: fn(&Line) -> Number| {
        let lines = input.lines.iter().map(|line| line.total(qty(line), input.tax_percent, exponent));
        sum(lines).ok_or_else(|| Problem::too_large("lines"))
    };
    let low = total(|line| line.qty_low)?;
    let high = total(|line| line.qty_high)?;
    let deposit = percent_of(high, input.deposit_percent).ok_or_else(|| Problem::too_large("lines"))?;
    let shown = |minor| Money::new(minor, exponent);
    Ok(Output { low: shown(low), high: shown(high), deposit: shown(deposit) })
}

fn line_is_valid(line: &Line) -> Result<(), Problem> {
    if line.qty_low.is_negative() {
        return Err(Generic::QuantityInvalid.into());
    }
    price_is_not_negative(line.unit_price)?;
    if line.qty_low > line.qty_high { Err(Problem::EstimateRangeInvalid) } else { Ok(()) }
}

impl Line {
    fn total(&self, qty: Number, tax_percent: Number, exponent: u8) -> Option<i64> {
        let price = extension(qty, self.unit_price, exponent)?;
        let tax = if self.taxable { percent_of(price, tax_percent)? } else { 0 };
        price.checked_add(tax)
    }
}

fn sum(mut amounts: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    amounts.try_fold(0_i64, |sum, amount| sum.checked_add(amount?))
}
