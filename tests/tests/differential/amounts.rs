//! Amounts, currencies and percentages, and what is asked of them everywhere.

use chrono::{Days, NaiveDate};
use num_bigint::BigInt;
use num_traits::Signed;
use vet_tests::random_rows::Dice;

use crate::{
    exact::{Q, fixed, n, nearest, places_of, q},
    harness::{Roll, refused},
};

pub(crate) const CURRENCIES: [(&str, u32); 3] = [("USD", 2), ("JPY", 0), ("KWD", 3)];

/// A currency and its places; now and then one that nobody knows.
pub(crate) fn a_currency(dice: &mut Dice) -> (&'static str, Option<u32>) {
    match dice.percent(2) {
        true => ("XYZ", None),
        false => {
            let (code, places) = *dice.pick(&CURRENCIES);
            (code, Some(places))
        }
    }
}

pub(crate) fn known(places: Option<u32>) -> Result<u32, String> {
    places.ok_or_else(|| refused::<()>("currency-unknown").unwrap_err())
}

/// An amount with at most the places of its currency, and now and then one more.
pub(crate) fn an_amount(dice: &mut Dice, limit: u64, places: Option<u32>) -> String {
    let most = places.unwrap_or(2) + u32::from(dice.percent(2));
    dice.decimal(limit, most)
}

/// The same, now and then below zero.
pub(crate) fn maybe_negative(dice: &mut Dice, percent: u64, amount: String) -> String {
    if dice.percent(percent) { format!("-{amount}") } else { amount }
}

pub(crate) fn a_percent(dice: &mut Dice) -> String {
    match dice.below(20) {
        0 => "100".to_owned(),
        1 => "0".to_owned(),
        2 => dice.decimal(102, 9),
        _ => dice.decimal(100, 2),
    }
}

pub(crate) fn has_places(amount: &str, places: u32) -> Result<(), String> {
    if places_of(amount) > places { refused("money-precision") } else { Ok(()) }
}

pub(crate) fn is_positive_quantity(qty: &str) -> Result<(), String> {
    if q(qty).is_positive() { Ok(()) } else { refused("quantity-invalid") }
}

pub(crate) fn is_no_negative_price(price: &str) -> Result<(), String> {
    if q(price).is_negative() { refused("price-negative") } else { Ok(()) }
}

pub(crate) fn is_percent(percent: &Q, code: &str) -> Result<(), String> {
    if percent.is_negative() || *percent > n(100) { refused(code) } else { Ok(()) }
}

pub(crate) fn part_of(minor: &BigInt, percent: &Q) -> BigInt {
    nearest(&(percent * minor / n(100)))
}

pub(crate) fn list_of(amounts: &[BigInt], places: u32) -> String {
    let texts: Vec<String> = amounts.iter().map(|amount| format!("\"{}\"", fixed(amount, places))).collect();
    format!("[{}]", texts.join(","))
}

pub(crate) fn a_day(dice: &mut Dice, days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 15).unwrap() + Days::new(dice.below(days))
}
