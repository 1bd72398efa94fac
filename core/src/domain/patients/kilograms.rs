//! The weight of an animal, in kilograms whatever the scale shows.

use super::{PatientWeight, WeightUnit};
use crate::{kernel::number::Number, schema::Stored};

/// One pound is exactly so many kilograms. Source: international yard and pound agreement, 1959.
const KG_PER_POUND: Number = Number::new(45_359_237, 8);
const KG_PER_GRAM: Number = Number::new(1, 3);

impl WeightUnit {
    /// The weight in kilograms, exactly; `None` beyond 128 bits.
    #[must_use]
    pub fn in_kg(self, weight: Number) -> Option<Number> {
        match self {
            Self::Kg => Some(weight),
            Self::Lb => weight.times(KG_PER_POUND),
            Self::G => weight.times(KG_PER_GRAM),
        }
    }
}

impl Stored<PatientWeight> {
    /// The weight measured, in kilograms.
    #[must_use]
    pub fn in_kg(&self) -> Option<Number> {
        self.weight_unit().in_kg(self.weight().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_and_grams_are_kilograms() {
        let kg = |unit: WeightUnit, weight| unit.in_kg(Number::parse(weight).unwrap()).unwrap();
        assert_eq!(kg(WeightUnit::Lb, "22"), Number::parse("9.97903214").unwrap());
        assert_eq!(kg(WeightUnit::G, "850"), Number::parse("0.85").unwrap());
        assert_eq!(kg(WeightUnit::Kg, "4.20"), Number::parse("4.2").unwrap());
    }
}
