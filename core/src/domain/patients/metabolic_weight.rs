//! The weight that energy and fluids are reckoned by: kg to the power of three quarters.

use crate::kernel::{
    number::{Number, pow10},
    ratio::Ratio,
};

/// The places of the power, where the weight leaves room for them.
const MOST_PLACES: u8 = 9;

/// The weight to the power of three quarters; exact where it can be, otherwise rounded down at a place
/// far behind those that are shown. `None` when it is negative or beyond any animal.
#[must_use]
pub fn metabolic_weight(kg: Number) -> Option<Ratio> {
    let kg = kg.trimmed();
    let mantissa = u128::try_from(kg.mantissa()).ok()?;
    let cube = mantissa.checked_mul(mantissa)?.checked_mul(mantissa)?;
    (0..=MOST_PLACES).rev().find_map(|places| {
        let (up, down) = (4 * places, 3 * kg.scale());
        let radicand = match up.checked_sub(down) {
            Some(more) => cube.checked_mul(pow10(more)?.try_into().ok()?)?,
            None => cube / u128::try_from(pow10(down - up)?).ok()?,
        };
        Ratio::new(radicand.isqrt().isqrt().try_into().ok()?, pow10(places)?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn power(kg: &str) -> Option<Ratio> {
        metabolic_weight(Number::parse(kg).unwrap())
    }

    #[test]
    fn powers_of_four_are_exact() {
        assert_eq!(power("16"), Some(Ratio::whole(8)));
        assert_eq!(power("81.000"), Some(Ratio::whole(27)));
        assert_eq!(power("0.0001"), Ratio::new(1, 1_000));
        assert_eq!(power("10000"), Some(Ratio::whole(1_000)));
    }

    #[test]
    fn others_are_near_enough() {
        for (kg, millionths) in [("10", 5_623_413), ("4.5", 3_089_651), ("0.035", 80_919), ("599.999", 121_230_779)] {
            let found = power(kg).and_then(|power| power.times(Ratio::whole(1_000_000))?.rounded());
            assert_eq!(found, Some(millionths), "{kg}");
        }
        assert_eq!(power("-1"), None);
        assert_eq!(power("999999999999999.999999999"), None);
    }
}
