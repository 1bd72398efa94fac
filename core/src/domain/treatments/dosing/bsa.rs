//! `dosing.bsa`: a dose by body surface.

use super::{
    Problem,
    given::{dose_is_positive, exact, weight_is_known},
    reference::BodySurface,
    shown::shown,
};
use crate::{
    domain::patients::Species,
    kernel::{
        number::{Number, pow10},
        quantity::{Amount, Milligram, Per, SquareMetre},
    },
    record::Record,
    rule::{data::Table, rule},
};

/// The places of a body surface.
const SURFACE_PLACES: u8 = 4;

/// An animal, and the dose for each square metre of it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The species.
    pub species: Species,
    /// What the animal weighs in kg; above zero.
    pub weight_kg: Option<Number>,
    /// The dose for each square metre in mg; above zero. Without it only the surface is answered.
    pub dose_mg_per_m2: Option<Number>,
    /// The most that is given at once, in mg.
    pub max_mg: Option<Number>,
}

/// The surface, and the dose.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The surface in square metres, to four places.
    pub bsa_m2: Number,
    /// The dose in mg for the surface as it is shown, itself shown to four places.
    pub dose_mg: Option<Number>,
}

/// Computes the body surface, and a dose from it.
///
/// The surface is a constant of the species times the weight in grams to the power of two thirds, in
/// ten thousandths of a square metre. It is rounded before the dose is taken from it.
#[rule(
    id = "dosing.bsa",
    source = "Merck Veterinary Manual (weight to body surface); PMC6219877 (the form of the equation)",
    errors = [WeightMissing, DoseNotPositive, BsaSpeciesUnsupported, DoseExceedsMax]
)]
pub fn bsa(input: &Input, constants: &Table<BodySurface>) -> Result<Output, Problem> {
    weight_is_known(input.weight_kg)?;
    let per_m2 = input.dose_mg_per_m2.map(|dose| dose_is_positive("dose_mg_per_m2", dose)).transpose()?;
    let surface = surface(constants, input.species, input.weight_kg.unwrap_or(Number::ZERO))?;
    let dose = per_m2.map(|per_m2| dose(surface, per_m2, input.max_mg)).transpose()?;
    Ok(Output { bsa_m2: surface, dose_mg: dose })
}

/// The body surface in square metres.
fn surface(constants: &Table<BodySurface>, species: Species, weight_kg: Number) -> Result<Number, Problem> {
    let known = constants.find(|row| row.species == species).ok_or(Problem::BsaSpeciesUnsupported)?;
    let constant = float(known.constant);
    let grams = float(weight_kg) * 1_000.0;
    // A constant of 10.1 gives ten thousandths of a square metre, which are the four places.
    let units = libm::floor(constant * libm::cbrt(grams * grams) + 0.5);
    if units < MOST_UNITS {
        Ok(Number::new(units as i64, SURFACE_PLACES))
    } else {
        Err(Problem::too_large("weight_kg"))
    }
}

/// Up to here a float holds every whole number.
const MOST_UNITS: f64 = 9_007_199_254_740_992.0;

/// The float nearest to a decimal of everyday size. The power of a weight is no exact number; whatever
/// comes of it is rounded at once.
fn float(number: Number) -> f64 {
    number.mantissa() as f64 / pow10(number.scale()).unwrap_or(1) as f64
}

/// The dose in mg for the surface.
fn dose(
    surface: Number,
    per_m2: Amount<Per<Milligram, SquareMetre>>,
    max_mg: Option<Number>,
) -> Result<Number, Problem> {
    let too_large = || Problem::too_large("dose_mg_per_m2");
    let dose: Amount<Milligram> = per_m2.over(exact("weight_kg", surface)?).ok_or_else(too_large)?;
    let dose_mg = shown(dose).ok_or_else(too_large)?;
    match max_mg {
        Some(most) if dose > exact("max_mg", most)? => Err(Problem::DoseExceedsMax { dose_mg }),
        _ => Ok(dose_mg),
    }
}
