//! `clinical.ideal_weight`: what an animal should weigh.

use super::problem::Problem;
use crate::{
    kernel::{json::Json, number::Number, ratio::Ratio},
    record::{Place, Record, Shape, Value},
    rule::rule,
};

/// The weight and the body condition of an animal.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What it weighs in kg; above zero.
    pub weight_kg: Number,
    /// Its body condition, a whole number from 1 to 9.
    pub bcs: Score,
}

/// A body condition score; none for a number that is not whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score(pub Option<i64>);

impl Value for Score {
    const SHAPE: Shape = Shape::Integer;

    fn read(json: &Json, place: &Place<'_>) -> Self {
        match json {
            Json::Inexact(_) => Self(None),
            _ => Self(Some(i64::read(json, place))),
        }
    }

    fn write(&self) -> Json {
        self.0.map_or(Json::Null, Json::Int)
    }
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
    let tenths = match input.bcs.0 {
        Some(4 | 5) => 10,
        Some(bcs @ 1..=9) => bcs + 5,
        _ => return Err(Problem::BcsOutOfRange),
    };
    let hundredths = Ratio::of(input.weight_kg)
        .and_then(|weight| weight.times(Ratio::whole(1_000))?.over(Ratio::whole(tenths))?.rounded())
        .ok_or_else(|| Problem::invalid("weight_kg"))?;
    Ok(Output { ideal_kg: Number::new(hundredths, 2) })
}
