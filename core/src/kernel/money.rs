//! Amounts of money: whole minor units of a currency.

use std::fmt;

use rust_decimal::Decimal;

use super::number::{Number, decimal_text};

/// An amount in minor units, with the number of decimals its currency shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    minor: i64,
    exponent: u8,
}

impl Money {
    /// `minor` units of a currency with `exponent` decimals.
    #[must_use]
    pub const fn new(minor: i64, exponent: u8) -> Self {
        Self { minor, exponent }
    }

    /// An amount that shows the places it was written with; `None` beyond 64 bits of minor units.
    #[must_use]
    pub fn as_written(number: Number) -> Option<Self> {
        Some(Self { minor: number.mantissa().try_into().ok()?, exponent: number.scale() })
    }

    /// The amount in minor units: cents of a dollar, whole yen.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// How many decimals the currency shows.
    #[must_use]
    pub const fn exponent(self) -> u8 {
        self.exponent
    }
}

/// All decimals of the currency, always.
impl From<Money> for String {
    fn from(money: Money) -> Self {
        decimal_text(i128::from(money.minor), money.exponent)
    }
}

/// All decimals of the currency, always.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal_text(i128::from(self.minor), self.exponent))
    }
}

impl From<Money> for Number {
    fn from(money: Money) -> Self {
        Self::new(money.minor, money.exponent)
    }
}

impl From<Money> for Decimal {
    fn from(money: Money) -> Self {
        Self::new(money.minor, u32::from(money.exponent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decimal_of_the_currency_is_shown() {
        for (minor, exponent, text) in [(5, 2, "0.05"), (-1250, 2, "-12.50"), (34, 0, "34"), (0, 3, "0.000")] {
            assert_eq!(Money::new(minor, exponent).to_string(), text);
        }
        assert_eq!(Money::new(i64::MIN, 2).to_string(), "-92233720368547758.08");
    }

    #[test]
    fn a_cell_of_a_table_shows_the_same() {
        assert_eq!(Decimal::from(Money::new(-1250, 2)).to_string(), "-12.50");
    }
}
