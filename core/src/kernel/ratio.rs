//! Exact fractions, for rates and what is computed from them.

use std::cmp::Ordering;

use super::number::{Number, divided, pow10, round_half_away};

/// A fraction in lowest terms. Every operation is exact, or answers `None` when 128 bits do not hold
/// the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    /// Above zero.
    denominator: i128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    /// One whole.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// `numerator / denominator`; `None` when the denominator is not above zero.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator <= 0 {
            return None;
        }
        let common = gcd(numerator.unsigned_abs(), denominator.unsigned_abs()).try_into().ok()?;
        Some(Self { numerator: divided(numerator, common).0, denominator: divided(denominator, common).0 })
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self { numerator: number as i128, denominator: 1 }
    }

    /// A decimal as a fraction; `None` beyond 38 places.
    #[must_use]
    pub fn of(number: Number) -> Option<Self> {
        Self::new(number.mantissa(), pow10(number.scale())?)
    }

    /// A percentage as a fraction: 6.25 is 1/16.
    #[must_use]
    pub fn percent(percent: Number) -> Option<Self> {
        Self::new(percent.mantissa(), pow10(percent.scale().checked_add(2)?)?)
    }

    /// What stands above the line.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// What stands below the line, above zero.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let common: i128 = gcd(self.denominator.unsigned_abs(), other.denominator.unsigned_abs()).try_into().ok()?;
        let widen = divided(other.denominator, common).0;
        let other_widen = divided(self.denominator, common).0;
        let left = self.numerator.checked_mul(widen)?;
        let right = other.numerator.checked_mul(other_widen)?;
        Self::new(left.checked_add(right)?, self.denominator.checked_mul(widen)?)
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        // Reducing crosswise first keeps the products small.
        let left = Self::new(self.numerator, other.denominator)?;
        let right = Self::new(other.numerator, self.denominator)?;
        Some(Self {
            numerator: left.numerator.checked_mul(right.numerator)?,
            denominator: left.denominator.checked_mul(right.denominator)?,
        })
    }

    /// The quotient; `None` unless `other` is above zero.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other.numerator <= 0 {
            return None;
        }
        self.times(Self { numerator: other.denominator, denominator: other.numerator })
    }

    /// The nearest whole number, a half away from zero.
    #[must_use]
    pub fn rounded(self) -> Option<i64> {
        self.rounded_wide()?.try_into().ok()
    }

    /// The same, beyond what money is counted in.
    #[must_use]
    pub fn rounded_wide(self) -> Option<i128> {
        round_half_away(self.numerator, self.denominator)
    }

    /// The nearest whole number, a half to the lower one.
    #[must_use]
    pub fn rounded_half_down(self) -> Option<i64> {
        let (below, rest) = self.below()?;
        let more = rest > self.denominator - rest;
        below.checked_add(i64::from(more))
    }

    /// The greatest whole number that is not above it.
    #[must_use]
    pub fn floor(self) -> Option<i64> {
        self.below().map(|(below, _)| below)
    }

    /// The least whole number that is not below it.
    #[must_use]
    pub fn ceil(self) -> Option<i64> {
        let (below, rest) = self.below()?;
        below.checked_add(i64::from(rest > 0))
    }

    /// The greatest whole number that is not above it, and what is left over it in parts of the
    /// denominator.
    fn below(self) -> Option<(i64, i128)> {
        let (whole, rest) = divided(self.numerator, self.denominator);
        let (whole, rest) = if rest < 0 { (whole.checked_sub(1)?, rest + self.denominator) } else { (whole, rest) };
        Some((whole.try_into().ok()?, rest))
    }

    /// Whether it is above zero.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.numerator > 0
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares whole parts, then what remains of each upside down, and so on: exact without ever
/// multiplying.
impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = ((self.numerator, self.denominator), (other.numerator, other.denominator));
        loop {
            let (rest_a, rest_b) = (a.0.rem_euclid(a.1), b.0.rem_euclid(b.1));
            let wholes = a.0.div_euclid(a.1).cmp(&b.0.div_euclid(b.1));
            if wholes.is_ne() || rest_a == 0 || rest_b == 0 {
                return wholes.then(rest_a.signum().cmp(&rest_b.signum()));
            }
            (a, b) = ((b.1, rest_b), (a.1, rest_a));
        }
    }
}

/// The greatest common divisor, by Euclid; at least 1 unless both are zero.
fn gcd(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        if let (Ok(small_a), Ok(small_b)) = (u64::try_from(a), u64::try_from(b)) {
            return u128::from(small_gcd(small_a, small_b));
        }
        (a, b) = (b, a % b);
    }
    a
}

fn small_gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(numerator: i128, denominator: i128) -> Ratio {
        Ratio::new(numerator, denominator).unwrap()
    }

    #[test]
    fn fractions_are_kept_in_lowest_terms() {
        assert_eq!(ratio(-50, 100), ratio(-1, 2));
        assert_eq!(Ratio::percent(Number::parse("6.25").unwrap()), Some(ratio(1, 16)));
        assert_eq!(ratio(0, 7), Ratio::ZERO);
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(ratio(i128::MIN, i128::MAX).numerator(), i128::MIN);
    }

    #[test]
    fn arithmetic_is_exact() {
        assert_eq!(ratio(1, 6).plus(ratio(1, 10)), Some(ratio(4, 15)));
        assert_eq!(ratio(-2, 3).times(ratio(9, 4)), Some(ratio(-3, 2)));
        assert_eq!(ratio(1, 3).over(ratio(2, 3)), Some(ratio(1, 2)));
        assert_eq!(ratio(1, 3).over(Ratio::ZERO), None);
        assert_eq!(ratio(-5, 2).rounded(), Some(-3));
    }

    #[test]
    fn whole_numbers_are_found_on_either_side() {
        for (of, floor, half_down, ceil) in [
            (ratio(5, 2), 2, 2, 3),
            (ratio(51, 20), 2, 3, 3),
            (ratio(3, 1), 3, 3, 3),
            (ratio(-5, 2), -3, -3, -2),
            (ratio(-1, 3), -1, 0, 0),
        ] {
            assert_eq!((of.floor(), of.rounded_half_down(), of.ceil()), (Some(floor), Some(half_down), Some(ceil)));
        }
        assert_eq!(ratio(i128::MAX, 2).floor(), None);
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let huge = ratio(i128::MAX, 1);
        assert_eq!(huge.plus(Ratio::ONE), None);
        assert_eq!(huge.times(ratio(3, 2)), None);
        assert_eq!(huge.rounded(), None);
    }

    #[test]
    fn order_is_exact_even_where_products_would_not_fit() {
        assert!(ratio(1, 3) < ratio(1, 2));
        assert!(ratio(-1, 2) < ratio(-1, 3));
        assert!(ratio(-1, 2) < Ratio::ZERO);
        assert!(ratio(i128::MAX, i128::MAX - 1) > ratio(i128::MAX - 1, i128::MAX - 2).min(Ratio::ONE));
        assert!(ratio(i128::MAX - 1, i128::MAX) < Ratio::ONE);
        assert!(ratio(i128::MAX, i128::MAX - 1) < ratio(i128::MAX - 1, i128::MAX - 2));
        assert_eq!(ratio(2, 4).cmp(&ratio(1, 2)), Ordering::Equal);
    }
}
