//! Exact decimals, as they are written: a whole number and how many of its digits stand after the
//! point.

use std::{cmp::Ordering, fmt};

use rust_decimal::Decimal;

/// The most digits before the point that a decimal may be written with.
pub const MAX_WHOLE_DIGITS: usize = 15;
/// The most digits after the point that a decimal may be written with.
pub const MAX_PLACES: usize = 9;

/// The most places a computed decimal can have.
const MAX_SCALE: u8 = 38;

/// An exact decimal. It remembers how many places it was written with, so that `70.00` is written
/// back as `70.00`; two numbers are equal when their values are.
#[derive(Debug, Clone, Copy)]
pub struct Number {
    mantissa: i128,
    scale: u8,
}

impl Number {
    /// Nothing, without places.
    pub const ZERO: Self = Self { mantissa: 0, scale: 0 };

    /// `mantissa` with its last `scale` digits after the point: `new(1250, 2)` is 12.50.
    /// `scale` is at most 38.
    #[must_use]
    pub const fn new(mantissa: i64, scale: u8) -> Self {
        Self { mantissa: mantissa as i128, scale }
    }

    /// The same for a mantissa that a 64-bit number does not hold.
    #[must_use]
    pub const fn wide(mantissa: i128, scale: u8) -> Self {
        Self { mantissa, scale }
    }

    /// Reads `-?digits(.digits)?`, at most 15 digits before and 9 after the point, and nothing else.
    ///
    /// ```
    /// use vet_core::kernel::number::Number;
    /// assert_eq!(Number::parse("-12.50").unwrap().to_string(), "-12.50");
    /// assert!(Number::parse("1e3").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, places) = match digits.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (digits, ""),
        };
        if whole.is_empty() || whole.len() > MAX_WHOLE_DIGITS || places.len() > MAX_PLACES {
            return None;
        }
        let size = append_digits(append_digits(0, whole)?, places)?;
        Some(Self { mantissa: if negative { -size } else { size }, scale: places.len() as u8 })
    }

    /// The digits as one whole number.
    #[must_use]
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// How many of the digits stand after the point.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Whether it is above zero.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.mantissa > 0
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The exact product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Some(Self { mantissa: self.mantissa.checked_mul(other.mantissa)?, scale: self.scale.checked_add(other.scale)? })
    }

    /// The exact sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Some(Self { mantissa: self.aligned(scale)?.checked_add(other.aligned(scale)?)?, scale })
    }

    /// The exact difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { mantissa: other.mantissa.checked_neg()?, scale: other.scale })
    }

    /// The whole number of 10^-`places`, rounded half away from zero: 12.345 has 1235 of 10^-2.
    #[must_use]
    pub fn rounded(self, places: u8) -> Option<i64> {
        let units = match self.scale.checked_sub(places) {
            Some(0) => Some(self.mantissa),
            Some(dropped) => round_half_away(self.mantissa, pow10(dropped)?),
            None => self.aligned(places),
        };
        units?.try_into().ok()
    }

    /// The mantissa at a scale that is not smaller.
    #[must_use]
    pub fn aligned(self, scale: u8) -> Option<i128> {
        match scale.checked_sub(self.scale)? {
            0 => Some(self.mantissa),
            more => product(self.mantissa, pow10(more)?),
        }
    }

    /// The same value without zeros at the end of its places: `1.50` is `1.5`.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let mut short = self;
        while short.scale > 0 && short.mantissa % 10 == 0 {
            short = Self { mantissa: short.mantissa / 10, scale: short.scale - 1 };
        }
        short
    }

    /// The whole part and the rest in units of 10^-38, the rest never negative.
    fn parts(self) -> (i128, i128) {
        let unit = pow10(self.scale).unwrap_or(i128::MAX);
        let widen = pow10(MAX_SCALE.saturating_sub(self.scale)).unwrap_or(1);
        (self.mantissa.div_euclid(unit), self.mantissa.rem_euclid(unit).saturating_mul(widen))
    }
}

/// `number` followed by `digits`; the caller has counted them.
fn append_digits(number: i128, digits: &str) -> Option<i128> {
    // Up to 15 digits fit into 64 bits, where arithmetic is cheap.
    let mut tail: u64 = 0;
    for digit in digits.bytes() {
        if !digit.is_ascii_digit() {
            return None;
        }
        tail = tail * 10 + u64::from(digit - b'0');
    }
    Some(number * pow10(digits.len() as u8)? + i128::from(tail))
}

/// The whole number nearest to `numerator / denominator`, a half away from zero: the one rounding of
/// money. `None` unless the denominator is positive.
///
/// ```
/// use vet_core::kernel::number::round_half_away;
/// assert_eq!(round_half_away(5, 2), Some(3));
/// assert_eq!(round_half_away(-5, 2), Some(-3));
/// assert_eq!(round_half_away(-7, 3), Some(-2));
/// ```
#[must_use]
pub fn round_half_away(numerator: i128, denominator: i128) -> Option<i128> {
    if denominator <= 0 {
        return None;
    }
    let (whole, rest) = divided(numerator, denominator);
    let rounds_away = rest.unsigned_abs() >= denominator.unsigned_abs() - rest.unsigned_abs();
    Some(if rounds_away { whole + numerator.signum() } else { whole })
}

/// The exact product. Numbers of everyday size take one multiplication, which cannot overflow.
pub(crate) fn product(a: i128, b: i128) -> Option<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i128::from(a) * i128::from(b)),
        _ => a.checked_mul(b),
    }
}

/// Quotient and remainder. Division of 128 bits is a slow call, so numbers of everyday size take the
/// machine's own.
pub(crate) fn divided(numerator: i128, denominator: i128) -> (i128, i128) {
    match (i64::try_from(numerator), i64::try_from(denominator)) {
        (Ok(n), Ok(d)) if d > 0 => (i128::from(n / d), i128::from(n % d)),
        _ => (numerator / denominator, numerator % denominator),
    }
}

/// 10^`exponent`, as far as 128 bits go.
#[must_use]
pub fn pow10(exponent: u8) -> Option<i128> {
    const SMALL: [i128; 19] = {
        let mut powers = [1; 19];
        let mut i = 1;
        while i < powers.len() {
            powers[i] = powers[i - 1] * 10;
            i += 1;
        }
        powers
    };
    match SMALL.get(usize::from(exponent)) {
        Some(power) => Some(*power),
        None => 10_i128.checked_pow(u32::from(exponent)),
    }
}

/// As it was written.
impl From<Number> for String {
    fn from(number: Number) -> Self {
        decimal_text(number.mantissa, number.scale)
    }
}

/// As it was written.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal_text(self.mantissa, self.scale))
    }
}

/// `mantissa` with its last `scale` digits after the point; zero has no sign.
pub(super) fn decimal_text(mantissa: i128, scale: u8) -> String {
    let scale = usize::from(scale);
    let mut reversed = Vec::with_capacity(24);
    let mut size = mantissa.unsigned_abs();
    let mut digits = 0;
    while size > 0 || digits <= scale {
        if digits == scale && scale > 0 {
            reversed.push(b'.');
        }
        let (rest, digit) = last_digit(size);
        reversed.push(b'0' + digit);
        size = rest;
        digits += 1;
    }
    if mantissa < 0 {
        reversed.push(b'-');
    }
    reversed.reverse();
    String::from_utf8(reversed).unwrap_or_default()
}

/// A number without its last digit, and that digit.
fn last_digit(number: u128) -> (u128, u8) {
    match u64::try_from(number) {
        Ok(small) => (u128::from(small / 10), (small % 10) as u8),
        Err(_) => (number / 10, (number % 10) as u8),
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.aligned(scale), other.aligned(scale)) {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => self.parts().cmp(&other.parts()),
        }
    }
}

/// Exact. The zeros at the end are dropped: in a column they are padding and say nothing about the
/// precision of the value.
impl From<Decimal> for Number {
    fn from(cell: Decimal) -> Self {
        let cell = cell.normalize();
        Self { mantissa: cell.mantissa(), scale: cell.scale() as u8 }
    }
}

/// Exact, or refused.
impl TryFrom<Number> for Decimal {
    type Error = rust_decimal::Error;

    fn try_from(number: Number) -> Result<Self, Self::Error> {
        Self::try_from_i128_with_scale(number.mantissa, u32::from(number.scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn only_plain_decimals_are_read() {
        for text in ["0", "-0.5", "999999999999999.999999999"] {
            assert_eq!(number(text).to_string(), text);
        }
        for text in [
            "",
            "-",
            ".5",
            "5.",
            "+5",
            "1e3",
            " 1",
            "1 ",
            "1,5",
            "--1",
            "1.2.3",
            "٣",
            "1000000000000000",
            "0.0000000001",
        ] {
            assert!(Number::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn zero_has_no_sign() {
        assert_eq!(number("-0.00").to_string(), "0.00");
    }

    #[test]
    fn zeros_at_the_end_may_be_dropped() {
        for (text, short) in [("1.50", "1.5"), ("100", "100"), ("-2.000", "-2"), ("0.00", "0"), ("7.01", "7.01")] {
            assert_eq!(number(text).trimmed().to_string(), short);
        }
    }

    #[test]
    fn the_value_decides_equality_not_the_places() {
        assert_eq!(number("70"), number("70.00"));
        assert!(number("-1.5") < number("-1.49"));
        assert!(number("-1.5") < number("0.001"));
        let tiny = Number { mantissa: 1, scale: 28 };
        assert!(number("999999999999999") > tiny && tiny > Number::ZERO);
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        for (text, cents) in [("0.125", 13), ("-0.125", -13), ("0.1249", 12), ("2", 200), ("0.004", 0), ("-0.005", -1)]
        {
            assert_eq!(number(text).rounded(2), Some(cents), "{text}");
        }
        assert_eq!(number("999999999999999").rounded(9), None);
    }

    #[test]
    fn a_difference_has_the_places_of_the_finer_one() {
        assert_eq!(number("10").minus(number("2.50")).unwrap().to_string(), "7.50");
        assert_eq!(number("1.25").minus(number("2")).unwrap().to_string(), "-0.75");
        assert!(Number { mantissa: i128::MIN, scale: 0 }.minus(number("1")).is_none());
    }

    #[test]
    fn large_and_small_division_agree() {
        let large = i128::from(i64::MAX) * 10;
        assert_eq!(round_half_away(large + 5, 10), Some(i128::from(i64::MAX) + 1));
        assert_eq!(round_half_away(large + 4, 10), Some(i128::from(i64::MAX)));
        assert_eq!(round_half_away(i128::MIN, 1), Some(i128::MIN));
        assert_eq!(round_half_away(1, 0), None);
        assert_eq!(round_half_away(i128::MAX, i128::MAX), Some(1));
    }

    #[test]
    fn a_cell_of_a_table_and_a_number_hold_the_same() {
        let cell = Decimal::new(12_500, 3);
        let number = Number::from(cell);
        assert_eq!((number.mantissa(), number.scale()), (125, 1));
        assert_eq!(Decimal::try_from(number).unwrap(), cell);
        let largest = Number::from(Decimal::MAX);
        assert_eq!(Decimal::try_from(largest).unwrap(), Decimal::MAX);
        assert!(Decimal::try_from(Number { mantissa: i128::MAX, scale: 0 }).is_err());
    }
}
