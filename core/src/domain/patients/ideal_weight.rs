//! `clinical.ideal_weight`: what an animal should weigh.

use super::problem::Problem;
use crate::{
    kernel::{number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The weight and the body condition of an animal.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What it weighs in kg; above zero.
    pub weight_kg: Number,
    /// Its body condition, from 1 to 9.
    pub bcs: i64,
}

/// What it should weigh.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The ideal weight in kg, to two places.
    pub ideal_kg: Number,
}

/// Estimates the ideal weight from the body condition: each point above or below the ideal is a tenth
/// of the ideal weight, and both 4 and 5 are ideal.
#[rule(
    id = "clinical.ideal_weight",
    source = "WSAVA body condition score; AAHA nutrition and weight management guidelines 2021; to be confirmed by a \
              veterinarian",
    errors = [BcsOutOfRange]
)]
pub fn ideal_weight(input: &Input) -> Result<Output, Problem> {
    if !input.weight_kg.is_positive() {
        return Err(Problem::invalid("weight_kg"));
    }
    let tenths = match input.bcs {
        4 | 5 => 10,
        1..=9 => input.bcs + 5,
        _ => return Err(Problem::BcsOutOfRange),
    };
    let hundredths = Ratio::of(input.weight_kg)
        .and_then(|weight| weight.times(Ratio::whole(1_000))?.over(Ratio::whole(tenths))?.rounded())
        .ok_or_else(|| Problem::invalid("weight_kg"))?;
    Ok(Output { ideal_kg: Number::new(hundredths, 2) })
}
