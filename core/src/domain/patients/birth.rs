//! `id.birth_date`: whether an animal can have been born on a day.

use chrono::{Months, NaiveDate};

use super::{Species, problem::Problem};
use crate::{kernel::choice::Choice, record::Record, rule::rule};

/// An animal and two days.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day of birth.
    pub born: NaiveDate,
    /// The word for the species.
    pub species: String,
    /// The day of the question.
    pub on: NaiveDate,
}

/// That it can.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Says whether an animal of a species can have been born on a day: not after the day of the question, and
/// not so long before it that no animal lives so long.
#[rule(
    id = "id.birth_date",
    source = "longest lives on record, rounded up",
    errors = [SpeciesUnknown, BirthDateImplausible]
)]
pub fn birth_date(input: &Input) -> Result<Output, Problem> {
    let unknown = || Problem::SpeciesUnknown { field: "species".to_owned() };
    let species = Species::from_code(&input.species).ok_or_else(unknown)?;
    if is_plausible(input.born, species, input.on) {
        Ok(Output { ok: true })
    } else {
        Err(Problem::BirthDateImplausible)
    }
}

/// Whether the animal is born, and younger than any of its species gets.
#[must_use]
pub fn is_plausible(born: NaiveDate, species: Species, on: NaiveDate) -> bool {
    let too_old = born.checked_add_months(Months::new(12 * years(species)));
    born <= on && too_old.is_none_or(|day| on < day)
}

/// The years that no animal of the species reaches.
fn years(species: Species) -> u32 {
    match species {
        Species::Bird => 100,
        Species::Reptile => 200,
        _ => 60,
    }
}
