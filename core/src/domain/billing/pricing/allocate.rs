//! `pricing.allocate`: a total spread over lines so that the shares add up to it.

use super::{
    Problem,
    amount::{exponent, money},
};
use crate::{
    kernel::{
        currency::CurrencyCode,
        money::Money,
        number::{Number, divided, product},
        order,
        problem::Generic,
    },
    record::Record,
    rule::rule,
};

/// A total and the lines that share it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What is spread; may be below zero.
    pub total: Number,
    /// The weight of each line; not below zero.
    pub weights: Vec<Number>,
    /// The currency of the total.
    #[field(default = "USD")]
    pub currency: CurrencyCode,
}

/// The share of each line.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// One share for each weight, in the same order.
    pub shares: Vec<Money>,
}

/// Spreads a total over lines by weight, to the last minor unit.
///
/// Each line gets the whole minor units of its exact share; the units left over go one each to the
/// lines with the largest fractions, the earlier line first among equals. A total below zero is
/// spread as if it were above and negated. When all weights are zero every share is zero.
#[rule(
    id = "pricing.allocate",
    source = "Method of the largest remainder (Hamilton)",
    errors = [CurrencyUnknown, MoneyPrecision]
)]
pub fn allocate(input: &Input) -> Result<Output, Problem> {
    let weights = aligned(&input.weights)?;
    let exponent = exponent(input.currency)?;
    let total = money("total", input.total, exponent)?;
    let shares = spread(total, &weights).ok_or_else(|| Problem::too_large("weights"))?;
    Ok(Output { shares: shares.into_iter().map(|share| Money::new(share, exponent)).collect() })
}

/// The weights as whole numbers of one unit.
fn aligned(weights: &[Number]) -> Result<Vec<i128>, Problem> {
    let scale = weights.iter().map(|weight| weight.scale()).max().unwrap_or(0);
    let invalid = |index| Generic::value_invalid(&format!("weights[{index}]")).into();
    weights
        .iter()
        .enumerate()
        .map(|(index, weight)| match weight.is_negative() {
            true => Err(invalid(index)),
            false => weight.aligned(scale).ok_or_else(|| invalid(index)),
        })
        .collect()
}

/// Spreads minor units over weights that are not below zero; `None` when 128 bits do not hold it.
pub(super) fn spread(total: i64, weights: &[i128]) -> Option<Vec<i64>> {
    let sum = weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight))?;
    if sum == 0 || total == 0 {
        return Some(vec![0; weights.len()]);
    }
    let (size, sign) = (i128::from(total).abs(), i128::from(total.signum()));
    let mut shares = Vec::with_capacity(weights.len());
    let mut fractions = Vec::with_capacity(weights.len());
    let mut left_over = size;
    for (line, weight) in weights.iter().enumerate() {
        let (whole, fraction) = divided(product(size, *weight)?, sum);
        shares.push(whole);
        fractions.push((fraction, line));
        left_over -= whole;
    }
    // The largest fraction comes first, of equal ones that of the earliest line.
    order::sort_by(&mut fractions, |(a, _), (b, _)| b.cmp(a));
    for (_, line) in fractions.into_iter().take(usize::try_from(left_over).ok()?) {
        *shares.get_mut(line)? += 1;
    }
    shares.into_iter().map(|share| i64::try_from(share * sign).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn the_units_left_over_go_to_the_largest_fractions() {
        assert_eq!(spread(1000, &[1, 1, 1]), Some(vec![334, 333, 333]));
        assert_eq!(spread(5, &[3000, 2000, 5000]), Some(vec![2, 1, 2]));
        assert_eq!(spread(-5, &[3000, 2000, 5000]), Some(vec![-2, -1, -2]));
    }

    #[test]
    fn nothing_to_spread_or_nobody_to_take_it() {
        assert_eq!(spread(1000, &[0, 0]), Some(vec![0, 0]));
        assert_eq!(spread(1000, &[]), Some(vec![]));
        assert_eq!(spread(0, &[1, 2]), Some(vec![0, 0]));
    }

    #[test]
    fn extreme_totals_are_spread_or_refused() {
        assert_eq!(spread(i64::MIN, &[1]), Some(vec![i64::MIN]));
        assert_eq!(spread(i64::MAX, &[1, 0]), Some(vec![i64::MAX, 0]));
        assert_eq!(spread(i64::MAX, &[i128::MAX]), None);
        assert_eq!(spread(1, &[i128::MAX, i128::MAX]), None);
    }
}
