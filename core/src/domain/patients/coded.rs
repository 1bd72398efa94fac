//! `id.species`: species and sex in the words of the engine.

use super::{Gender, Species, problem::Problem};
use crate::{kernel::choice::Choice, record::Record, rule::rule};

/// What an animal is said to be.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The word for the species.
    pub species: String,
    /// The word for its sex.
    pub sex: Option<String>,
}

/// The same, as one of the words listed.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The species.
    pub species: Species,
    /// Its sex.
    pub sex: Option<Gender>,
}

/// Finds species and sex among the words of the engine.
#[rule(id = "id.species", source = "the lists of choices of this engine", errors = [SpeciesUnknown])]
pub fn species(input: &Input) -> Result<Output, Problem> {
    let species = Species::from_code(&input.species).ok_or_else(|| unknown("species"))?;
    let sex = input.sex.as_deref().map(|word| Gender::from_code(word).ok_or_else(|| unknown("sex"))).transpose()?;
    Ok(Output { species, sex })
}

fn unknown(field: &str) -> Problem {
    Problem::SpeciesUnknown { field: field.to_owned() }
}
