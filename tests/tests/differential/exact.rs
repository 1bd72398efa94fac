//! Fractions of unlimited size, and how they are rounded and written.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

pub(crate) type Q = BigRational;

/// The value of a decimal.
pub(crate) fn q(text: &str) -> Q {
    let (whole, digits) = text.split_once('.').unwrap_or((text, ""));
    Q::new(format!("{whole}{digits}").parse().unwrap(), BigInt::from(10).pow(digits.len() as u32))
}

/// The value of an optional one, or nothing.
pub(crate) fn or_zero(text: Option<&str>) -> Q {
    text.map_or_else(Q::zero, q)
}

pub(crate) fn n(number: i64) -> Q {
    BigInt::from(number).into()
}

pub(crate) fn ten_to(places: u32) -> Q {
    BigInt::from(10).pow(places).into()
}

/// How many places a decimal is written with.
pub(crate) fn places_of(text: &str) -> u32 {
    text.split_once('.').map_or(0, |(_, digits)| digits.len() as u32)
}

/// The nearest whole number, a half away from zero.
pub(crate) fn nearest(value: &Q) -> BigInt {
    let size = (value.abs() + Q::new(1.into(), 2.into())).floor().to_integer();
    if value.is_negative() { -size } else { size }
}

/// The nearest whole number, a half to the lower one.
pub(crate) fn nearest_or_lower(value: &Q) -> BigInt {
    (value - Q::new(1.into(), 2.into())).ceil().to_integer()
}

/// An amount in minor units, rounded.
pub(crate) fn minor(amount: &Q, places: u32) -> BigInt {
    nearest(&(amount * ten_to(places)))
}

/// So many units of `10^-places`, with all places.
pub(crate) fn fixed(units: &BigInt, places: u32) -> String {
    let sign = if units.is_negative() { "-" } else { "" };
    let width = places as usize + 1;
    let mut digits = format!("{:0>width$}", units.abs().to_string());
    if places > 0 {
        digits.insert(digits.len() - places as usize, '.');
    }
    format!("{sign}{digits}")
}

/// A value rounded to four places, without zeros at the end.
pub(crate) fn shown(value: &Q) -> String {
    trimmed(&fixed(&minor(value, 4), 4))
}

/// A decimal without zeros at the end of its places.
pub(crate) fn trimmed(text: &str) -> String {
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    }
}

/// Shares of minor units by the largest remainder, found one unit at a time; those of less than nothing
/// are the mirror of those of more.
pub(crate) fn shares(total: &BigInt, weights: &[Q]) -> Vec<BigInt> {
    if total.is_negative() {
        return shares(&-total, weights).into_iter().map(|share| -share).collect();
    }
    let sum: Q = weights.iter().sum();
    if sum.is_zero() {
        return vec![BigInt::zero(); weights.len()];
    }
    let exact: Vec<Q> = weights.iter().map(|weight| weight * total / &sum).collect();
    let mut shares: Vec<BigInt> = exact.iter().map(|share| share.floor().to_integer()).collect();
    let mut waiting: Vec<usize> = (0..weights.len()).collect();
    let mut left = total - shares.iter().sum::<BigInt>();
    while left.is_positive() {
        let fraction = |line: &usize| &exact[*line] - exact[*line].floor();
        let best = waiting.iter().map(fraction).max().unwrap();
        let place = waiting.iter().position(|line| fraction(line) == best).unwrap();
        shares[waiting.remove(place)] += 1;
        left -= 1;
    }
    shares
}

#[test]
fn the_second_implementation_rounds_as_the_specification_says() {
    let texts = |value: &str| (nearest(&q(value)).to_string(), nearest_or_lower(&q(value)).to_string());
    for (value, away, lower) in [("2.5", "3", "2"), ("-2.5", "-3", "-3"), ("2.51", "3", "3"), ("-0.4", "0", "0")] {
        assert_eq!(texts(value), (away.to_owned(), lower.to_owned()));
    }
    assert_eq!((fixed(&(-5).into(), 2), fixed(&7.into(), 0)), ("-0.05".to_owned(), "7".to_owned()));
    assert_eq!((trimmed("10.50"), trimmed("3.000"), trimmed("100")), ("10.5".into(), "3".into(), "100".into()));
}
