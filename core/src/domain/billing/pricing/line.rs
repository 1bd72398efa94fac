//! `pricing.line`: what one line comes to.

use super::{
    Problem,
    amount::{
        exponent, extension, has_places, money, percent_is_in_range, percent_of, price_is_not_negative,
        quantity_is_positive,
    },
};
use crate::{
    kernel::{currency::CurrencyCode, money::Money, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// How many decimals more than its currency a unit price may have.
const EXTRA_PRICE_PLACES: u8 = 4;

/// One line of an invoice.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How many, or how much; above zero.
    pub qty: Number,
    /// The price of one; not below zero, up to four decimals more than the currency.
    pub unit_price: Number,
    /// The part of the line taken off first, 0 to 100.
    pub discount_percent: Option<Number>,
    /// The amount taken off after it; not below zero.
    pub discount_amount: Option<Number>,
    /// The currency of every amount.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
    /// Whether the line takes a discount at all.
    #[field(default = true)]
    pub discountable: bool,
}

/// What the line comes to.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Quantity times unit price.
    pub gross: Money,
    /// Both discounts together.
    pub discount: Money,
    /// What is left; may be zero.
    pub net: Money,
}

/// Extends one line and takes its discounts off.
///
/// The gross amount is quantity times unit price, rounded. The percentage is taken of the gross
/// amount and rounded, then the fixed amount is added: both are allowed together.
#[rule(
    id = "pricing.line",
    source = "Streamlined Sales and Use Tax Agreement, section 324 (rounding)",
    errors = [
        CurrencyUnknown, MoneyPrecision, Generic::QuantityInvalid, PriceNegative, DiscountNotAllowed,
        PercentOutOfRange, DiscountNegative, DiscountExceedsLine
    ]
)]
pub fn line(input: &Input) -> Result<Output, Problem> {
    let exponent = exponent(input.currency)?;
    let terms = Terms {
        qty: input.qty,
        unit_price: input.unit_price,
        discount_percent: input.discount_percent,
        discount_amount: input.discount_amount,
        discountable: input.discountable,
    };
    let Amounts { gross, discount, net } = terms.amounts(exponent)?;
    let shown = |minor| Money::new(minor, exponent);
    Ok(Output { gross: shown(gross), discount: shown(discount), net: shown(net) })
}

/// What is sold on a line, in a currency known from elsewhere.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms {
    pub(super) qty: Number,
    pub(super) unit_price: Number,
    pub(super) discount_percent: Option<Number>,
    pub(super) discount_amount: Option<Number>,
    pub(super) discountable: bool,
}

/// What a line comes to, in minor units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Amounts {
    pub(super) gross: i64,
    pub(super) discount: i64,
    pub(super) net: i64,
}

impl Terms {
    pub(super) fn amounts(&self, exponent: u8) -> Result<Amounts, Problem> {
        has_places(self.unit_price, exponent + EXTRA_PRICE_PLACES)?;
        let amount_off = self.discount_amount.map_or(Ok(0), |amount| money("discount_amount", amount, exponent))?;
        quantity_is_positive(self.qty)?;
        price_is_not_negative(self.unit_price)?;
        let percent_off = self.discount_percent.unwrap_or(Number::ZERO);
        let has_discount = !percent_off.is_zero() || amount_off != 0;
        if has_discount && !self.discountable {
            return Err(Problem::DiscountNotAllowed);
        }
        let gross = extension(self.qty, self.unit_price, exponent).ok_or_else(|| Problem::too_large("qty"))?;
        let discount = discount(gross, percent_off, amount_off)?;
        if discount > gross {
            return Err(Problem::DiscountExceedsLine);
        }
        Ok(Amounts { gross, discount, net: gross - discount })
    }
}

/// A percentage of the base, rounded, and a fixed amount.
pub(super) fn discount(base: i64, percent: Number, amount: i64) -> Result<i64, Problem> {
    if percent.is_zero() && amount == 0 {
        return Ok(0);
    }
    percent_is_in_range(percent)?;
    if amount < 0 {
        return Err(Problem::DiscountNegative);
    }
    percent_of(base, percent)
        .and_then(|off| off.checked_add(amount))
        .ok_or_else(|| Problem::too_large("discount_amount"))
}

/// The discount is within what a role may give alone, in percent of the gross amount.
///
/// # Errors
/// `discount-needs-approval`.
pub fn discount_is_within_limit(line: &Output, limit_percent: Number) -> Result<(), Problem> {
    match percent_of(line.gross.minor(), limit_percent) {
        Some(limit) if line.discount.minor() <= limit => Ok(()),
        _ => Err(Problem::DiscountNeedsApproval),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{billing::pricing::profile::PricingProfile, profile::standard};

    #[test]
    fn a_role_gives_up_to_its_limit_alone() {
        let limit = standard::<PricingProfile>().discount_limit_percent;
        let line = |discount| Output {
            gross: Money::new(10_000, 2),
            discount: Money::new(discount, 2),
            net: Money::new(10_000 - discount, 2),
        };
        assert_eq!(discount_is_within_limit(&line(1_500), limit), Ok(()));
        assert_eq!(discount_is_within_limit(&line(1_501), limit), Err(Problem::DiscountNeedsApproval));
    }
}
