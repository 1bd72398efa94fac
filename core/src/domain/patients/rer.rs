//! `clinical.rer`: how much energy an animal needs in a day.

use super::{metabolic_weight::metabolic_weight, problem::Problem};
use crate::{
    kernel::{number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The energy at rest in kcal for each kilogram of the metabolic weight.
const KCAL: i64 = 70;

/// An animal, and what it does.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What it weighs in kg; above zero.
    pub weight_kg: Number,
    /// How often it needs the energy at rest; above zero.
    #[field(default = "1.0")]
    pub factor: Number,
}

/// The energy.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The energy at rest in kcal, to one place.
    pub rer_kcal: Number,
    /// The energy of a day in kcal, to one place.
    pub der_kcal: Number,
}

/// Computes the energy that an animal needs at rest, and in a day of its life.
///
/// The second is computed from the first before that is rounded.
#[rule(
    id = "clinical.rer",
    source = "AAHA nutrition and weight management guidelines 2021; WSAVA global nutrition guidelines",
    errors = []
)]
pub fn rer(input: &Input) -> Result<Output, Problem> {
    for (field, value) in [("weight_kg", input.weight_kg), ("factor", input.factor)] {
        if !value.is_positive() {
            return Err(Problem::invalid(field));
        }
    }
    let too_large = || Problem::invalid("weight_kg");
    let at_rest =
        metabolic_weight(input.weight_kg).and_then(|kg| kg.times(Ratio::whole(KCAL))).ok_or_else(too_large)?;
    let of_a_day = Ratio::of(input.factor).and_then(|factor| at_rest.times(factor)).ok_or_else(too_large)?;
    let shown = |kcal: Ratio| kcal.times(Ratio::whole(10))?.rounded().map(|tenths| Number::new(tenths, 1));
    let output = || Some(Output { rer_kcal: shown(at_rest)?, der_kcal: shown(of_a_day)? });
    output().ok_or_else(too_large)
}
