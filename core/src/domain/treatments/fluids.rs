//! `clinical.fluids`: how fast fluids are given.

use super::problem::Problem;
use crate::{
    domain::patients::{Species, metabolic_weight::metabolic_weight},
    kernel::{number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The dehydration in percent beyond which no animal lives.
const MOST_DEHYDRATION: Number = Number::new(15, 0);
/// The potassium in mmol that a kilogram bears in an hour.
const MOST_POTASSIUM: Number = Number::new(5, 1);

/// An animal, and what it lacks.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The species.
    pub species: Species,
    /// What it weighs in kg; above zero.
    pub weight_kg: Number,
    /// How much of its weight it lacks in water, in percent, 0 to 15.
    #[field(default = "0")]
    pub dehydration_percent: Number,
    /// The hours in which that is replaced; above zero.
    #[field(default = "24")]
    pub hours: Number,
    /// What it goes on losing, in mL each hour; not below zero.
    #[field(default = "0")]
    pub losses_ml_per_h: Number,
}

/// The fluids.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What it needs in a day in mL, to one place.
    pub maintenance_ml_day: Number,
    /// What it lacks in mL, to one place.
    pub deficit_ml: Number,
    /// The rate in mL/h for all of it, to one place.
    pub rate_ml_per_h: Number,
}

/// Computes the rate of fluids: what a dog or a cat needs, what it lacks, and what it goes on losing.
///
/// The parts are added up before anything is rounded.
#[rule(
    id = "clinical.fluids",
    source = "AAHA/AAFP fluid therapy guidelines 2013; AAHA fluid therapy guidelines 2024",
    errors = [ReferenceRangeMissing, DehydrationOutOfRange]
)]
pub fn fluids(input: &Input) -> Result<Output, Problem> {
    for (field, value) in [("weight_kg", input.weight_kg), ("hours", input.hours)] {
        if !value.is_positive() {
            return Err(Problem::invalid(field));
        }
    }
    if input.losses_ml_per_h.is_negative() {
        return Err(Problem::invalid("losses_ml_per_h"));
    }
    let constants = Constants::of(input.species).ok_or(Problem::ReferenceRangeMissing)?;
    if input.dehydration_percent.is_negative() || input.dehydration_percent > MOST_DEHYDRATION {
        return Err(Problem::DehydrationOutOfRange);
    }
    rates(constants, input).ok_or_else(|| Problem::invalid("weight_kg"))
}

fn rates(constants: Constants, input: &Input) -> Option<Output> {
    let a_day = metabolic_weight(input.weight_kg)?.times(Ratio::whole(constants.maintenance))?;
    let deficit = Ratio::of(input.weight_kg)?.times(Ratio::of(input.dehydration_percent)?)?.times(Ratio::whole(10))?;
    let replaced = deficit.over(Ratio::of(input.hours)?)?;
    let rate = a_day.over(Ratio::whole(24))?.plus(replaced)?.plus(Ratio::of(input.losses_ml_per_h)?)?;
    let shown = |exact: Ratio| exact.times(Ratio::whole(10))?.rounded().map(|tenths| Number::new(tenths, 1));
    Some(Output { maintenance_ml_day: shown(a_day)?, deficit_ml: shown(deficit)?, rate_ml_per_h: shown(rate)? })
}

/// What is known of the fluids of a species.
#[derive(Debug, Clone, Copy)]
struct Constants {
    /// The mL that each kilogram of the metabolic weight needs in a day.
    maintenance: i64,
    /// The mL that each kilogram bears in the first hour.
    first_hour: i64,
}

impl Constants {
    const fn of(species: Species) -> Option<Self> {
        match species {
            Species::Dog => Some(Self { maintenance: 132, first_hour: 90 }),
            Species::Cat => Some(Self { maintenance: 80, first_hour: 60 }),
            _ => None,
        }
    }
}

/// The fluids of the first hour are no more than the animal bears.
///
/// # Errors
/// `reference-range-missing`, `fluid-overload-risk`.
pub fn first_hour_is_borne(species: Species, weight_kg: Number, first_hour_ml: Number) -> Result<(), Problem> {
    let constants = Constants::of(species).ok_or(Problem::ReferenceRangeMissing)?;
    let most = weight_kg.times(Number::new(constants.first_hour, 0)).ok_or_else(|| Problem::invalid("weight_kg"))?;
    if first_hour_ml > most { Err(Problem::FluidOverloadRisk) } else { Ok(()) }
}

/// Potassium, in mmol for each kilogram and hour, is given no faster than the heart bears.
///
/// # Errors
/// `potassium-rate-exceeded`.
pub fn potassium_is_borne(mmol_per_kg_h: Number) -> Result<(), Problem> {
    if mmol_per_kg_h > MOST_POTASSIUM { Err(Problem::PotassiumRateExceeded) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn the_first_hour_has_a_limit() {
        let given = |species, ml| first_hour_is_borne(species, number("2.5"), number(ml));
        assert_eq!(given(Species::Dog, "225"), Ok(()));
        assert_eq!(given(Species::Dog, "225.1"), Err(Problem::FluidOverloadRisk));
        assert_eq!(given(Species::Cat, "150"), Ok(()));
        assert_eq!(given(Species::Cat, "150.1"), Err(Problem::FluidOverloadRisk));
        assert_eq!(given(Species::Horse, "1"), Err(Problem::ReferenceRangeMissing));
    }

    #[test]
    fn potassium_has_a_limit() {
        assert_eq!(potassium_is_borne(number("0.5")), Ok(()));
        assert_eq!(potassium_is_borne(number("0.51")), Err(Problem::PotassiumRateExceeded));
    }
}
