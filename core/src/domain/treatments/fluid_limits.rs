//! `clinical.fluid_limits`: whether fluids and potassium are given no faster than an animal bears.

use super::{
    fluids::{first_hour_is_borne, potassium_is_borne},
    problem::Problem,
};
use crate::{
    domain::patients::Species,
    kernel::number::Number,
    record::Record,
    rule::{Passed, rule},
};

/// An animal, and what it is given.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The species.
    pub species: Species,
    /// What it weighs in kg; above zero.
    pub weight_kg: Number,
    /// All fluids of the first hour together, boluses included, in mL; not below zero.
    pub first_hour_ml: Number,
    /// The potassium in them, in mmol for each kg and hour; zero where there is none.
    pub potassium_mmol_per_kg_h: Number,
}

/// Bounds the fluids of the first hour, 90 mL for each kg of a dog and 60 of a cat, and potassium, 0.5
/// mmol for each kg and hour. The limits themselves are borne.
#[rule(
    id = "clinical.fluid_limits",
    source = "AAHA/AAFP fluid therapy guidelines 2013; AAHA fluid therapy guidelines 2024; to be confirmed by a \
              veterinarian",
    errors = [ReferenceRangeMissing, FluidOverloadRisk, PotassiumRateExceeded]
)]
pub fn fluid_limits(input: &Input) -> Result<Passed, Problem> {
    if !input.weight_kg.is_positive() {
        return Err(Problem::invalid("weight_kg"));
    }
    let amounts = [("first_hour_ml", input.first_hour_ml), ("potassium_mmol_per_kg_h", input.potassium_mmol_per_kg_h)];
    if let Some((field, _)) = amounts.into_iter().find(|(_, amount)| amount.is_negative()) {
        return Err(Problem::invalid(field));
    }
    first_hour_is_borne(input.species, input.weight_kg, input.first_hour_ml)?;
    potassium_is_borne(input.potassium_mmol_per_kg_h)?;
    Ok(Passed::OK)
}
