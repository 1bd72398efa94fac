//! Checks and steps that the pricing rules share.

use super::Problem;
use crate::kernel::{
    currency::CurrencyCode,
    number::{Number, pow10, product, round_half_away},
    problem::Generic,
};

/// The decimals of an amount whose rule names no currency.
pub(super) const CENTS: u8 = 2;

/// How many decimals the currency has.
pub(super) fn exponent(currency: CurrencyCode) -> Result<u8, Problem> {
    currency.currency().map(|currency| currency.exponent).ok_or(Problem::CurrencyUnknown)
}

/// The minor units of an amount that comes in, which has at most the decimals of its currency.
pub(super) fn money(field: &str, amount: Number, exponent: u8) -> Result<i64, Problem> {
    has_places(amount, exponent)?;
    amount.rounded(exponent).ok_or_else(|| Problem::too_large(field))
}

/// The amount is written with at most the decimals of its currency.
///
/// # Errors
/// `currency-unknown`, `money-precision`.
pub fn has_places_of(amount: Number, currency: CurrencyCode) -> Result<(), Problem> {
    has_places(amount, exponent(currency)?)
}

/// The amount is written with at most so many decimals.
pub(super) fn has_places(amount: Number, places: u8) -> Result<(), Problem> {
    if amount.scale() > places { Err(Problem::MoneyPrecision) } else { Ok(()) }
}

/// Something is counted out: the quantity is above zero.
pub(super) fn quantity_is_positive(qty: Number) -> Result<(), Problem> {
    if qty.is_positive() { Ok(()) } else { Err(Generic::QuantityInvalid.into()) }
}

/// The price is not below zero.
pub(super) fn price_is_not_negative(price: Number) -> Result<(), Problem> {
    if price.is_negative() { Err(Problem::PriceNegative) } else { Ok(()) }
}

/// The percentage is from 0 to 100.
pub(super) fn percent_is_in_range(percent: Number) -> Result<(), Problem> {
    if is_percent(percent) { Ok(()) } else { Err(Problem::PercentOutOfRange) }
}

/// The tax rate is from 0 to 100 percent.
pub(super) fn tax_rate_is_valid(rate: Number) -> Result<(), Problem> {
    if is_percent(rate) { Ok(()) } else { Err(Problem::TaxRateInvalid) }
}

fn is_percent(percent: Number) -> bool {
    let hundred = pow10(percent.scale().saturating_add(2));
    !percent.is_negative() && hundred.is_some_and(|hundred| percent.mantissa() <= hundred)
}

/// A quantity times a price, rounded to minor units.
pub(super) fn extension(qty: Number, price: Number, exponent: u8) -> Option<i64> {
    qty.times(price)?.rounded(exponent)
}

/// So many percent of an amount, rounded to minor units.
pub(super) fn percent_of(minor: i64, percent: Number) -> Option<i64> {
    let exact = product(i128::from(minor), percent.mantissa())?;
    let unit = pow10(percent.scale().checked_add(2)?)?;
    round_half_away(exact, unit)?.try_into().ok()
}
