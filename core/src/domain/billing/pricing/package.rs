//! `pricing.package`: several things at one price.

use chrono::NaiveDate;

use super::{
    Problem,
    allocate::spread,
    amount::{exponent, extension, money, price_is_not_negative, quantity_is_positive},
};
use crate::{
    kernel::{currency::CurrencyCode, money::Money, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A package and what is in it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The price of the whole; not below zero.
    pub price: Number,
    /// What is in it; at least one item.
    pub items: Vec<Item>,
    /// The currency of every amount.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
}

/// One item of a package.
#[derive(Debug, Clone, Record)]
pub struct Item {
    /// How many, or how much; above zero.
    pub qty: Number,
    /// The price of one when bought alone; not below zero.
    pub list_price: Number,
}

/// The package taken apart.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What the items cost when bought alone.
    pub list_total: Money,
    /// The share of each item in the price, in the same order; each is taxed in its own class.
    pub shares: Vec<Money>,
    /// What the package saves; may be zero.
    pub saving: Money,
}

/// Spreads the price of a package over its items by what they cost alone.
#[rule(
    id = "pricing.package",
    source = "General practice of bundled prices",
    errors = [CurrencyUnknown, MoneyPrecision, PackageEmpty, Generic::QuantityInvalid, PriceNegative, PackageExceedsList]
)]
pub fn package(input: &Input) -> Result<Output, Problem> {
    let exponent = exponent(input.currency)?;
    let price = money("price", input.price, exponent)?;
    if input.items.is_empty() {
        return Err(Problem::PackageEmpty);
    }
    for item in &input.items {
        quantity_is_positive(item.qty)?;
    }
    price_is_not_negative(input.price)?;
    for item in &input.items {
        price_is_not_negative(item.list_price)?;
    }
    let extensions = extensions(&input.items, exponent).ok_or_else(|| Problem::too_large("items"))?;
    let list_total: i128 = extensions.iter().sum();
    if i128::from(price) > list_total {
        return Err(Problem::PackageExceedsList);
    }
    let list_total = i64::try_from(list_total).map_err(|_| Problem::too_large("items"))?;
    let shares = spread(price, &extensions).ok_or_else(|| Problem::too_large("items"))?;
    let shown = |minor| Money::new(minor, exponent);
    Ok(Output {
        list_total: shown(list_total),
        shares: shares.into_iter().map(shown).collect(),
        saving: shown(list_total - price),
    })
}

fn extensions(items: &[Item], exponent: u8) -> Option<Vec<i128>> {
    items.iter().map(|item| extension(item.qty, item.list_price, exponent).map(i128::from)).collect()
}

/// The package is on sale on that day, its first and last day included; an absent bound is open.
///
/// # Errors
/// `package-inactive`.
pub fn package_is_active(from: Option<NaiveDate>, until: Option<NaiveDate>, on: NaiveDate) -> Result<(), Problem> {
    let active = from.is_none_or(|first| first <= on) && until.is_none_or(|last| on <= last);
    if active { Ok(()) } else { Err(Problem::PackageInactive) }
}

/// A plan still includes so many uses of an item in this term.
///
/// # Errors
/// `package-entitlement-used`.
pub fn entitlement_is_left(included: u32, used: u32, taken_now: u32) -> Result<(), Problem> {
    let enough = used.checked_add(taken_now).is_some_and(|sum| sum <= included);
    if enough { Ok(()) } else { Err(Problem::PackageEntitlementUsed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_active_from_its_first_through_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 6, day);
        let active = |on| package_is_active(day(2), day(3), day(on).unwrap()).is_ok();
        assert_eq!([1, 2, 3, 4].map(active), [false, true, true, false]);
        assert_eq!(package_is_active(None, None, day(1).unwrap()), Ok(()));
    }

    #[test]
    fn the_last_included_use_can_be_taken_and_no_other() {
        assert_eq!(entitlement_is_left(4, 3, 1), Ok(()));
        assert_eq!(entitlement_is_left(4, 3, 2), Err(Problem::PackageEntitlementUsed));
        assert_eq!(entitlement_is_left(4, u32::MAX, 1), Err(Problem::PackageEntitlementUsed));
    }
}
