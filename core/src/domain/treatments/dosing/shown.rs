//! How exact results are shown, and how doses are rounded to what can be measured.

use crate::kernel::{
    number::{MAX_WHOLE_DIGITS, Number},
    quantity::Amount,
    ratio::Ratio,
};

/// The places in which a result is shown that nothing else is said of.
const PLACES: u8 = 4;

/// The amount to four places, a half up, without zeros at the end. Only for showing: whatever follows
/// is computed with the exact amount.
pub(super) fn shown<U>(exact: Amount<U>) -> Option<Number> {
    rounded(exact.fraction())
}

/// The same for a bare number; none beyond the digits that a number may have.
pub(super) fn rounded(exact: Ratio) -> Option<Number> {
    let units = exact.times(Ratio::whole(10_i64.checked_pow(u32::from(PLACES))?))?.rounded_wide()?;
    let most = 10_u128.pow(MAX_WHOLE_DIGITS as u32 + u32::from(PLACES));
    (units.unsigned_abs() < most).then(|| Number::wide(units, PLACES).trimmed())
}

/// The multiple of `step` that is nearest to the amount; of two equally near ones the lower, so that
/// nobody gets more than was ordered where it could be less.
pub(super) fn nearest_step<U>(exact: Amount<U>, step: Number) -> Option<Number> {
    let steps = exact.fraction().over(Ratio::of(step)?)?.rounded_half_down()?;
    Number::new(steps, 0).times(step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::quantity::Millilitre;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn a_half_is_shown_higher_and_dosed_lower() {
        let exact = |text| Amount::<Millilitre>::of(number(text)).unwrap();
        assert_eq!(shown(exact("0.00005")).unwrap().to_string(), "0.0001");
        assert_eq!(shown(exact("1.5000")).unwrap().to_string(), "1.5");
        assert_eq!(nearest_step(exact("1.25"), number("0.1")), Some(number("1.2")));
        assert_eq!(nearest_step(exact("1.26"), number("0.1")), Some(number("1.3")));
        assert_eq!(nearest_step(exact("4.41"), number("0.2")), Some(number("4.4")));
    }
}
