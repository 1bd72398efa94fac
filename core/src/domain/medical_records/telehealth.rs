//! `clinical.telehealth`: what may be prescribed for an animal that was only seen from afar.

use super::problem::Problem;
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// The days for which antimicrobials are prescribed at most.
const MOST_ANTIMICROBIAL_DAYS: u32 = 14;

/// What is to be prescribed without an examination in person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Record)]
pub struct Input {
    /// Whether it is a controlled substance.
    pub is_controlled_substance: bool,
    /// Whether it is xylazine.
    pub is_xylazine: bool,
    /// Whether it acts on microbes.
    pub is_antimicrobial: bool,
    /// For how many days it is given.
    pub duration_days: u32,
}

/// Says whether a drug may be prescribed by telehealth alone: no controlled substances, no xylazine, and
/// antimicrobials for 14 days at most.
///
/// Where federal law asks for an examination in person, for use beyond the label, this does not replace
/// it.
#[rule(
    id = "clinical.telehealth",
    source = "California Business and Professions Code 4826.6 (AB 1399, in force January 2024); to be confirmed by a \
              veterinarian",
    errors = [TelehealthDrugNotAllowed, TelehealthQuantityExceeded]
)]
pub fn telehealth(input: &Input) -> Result<Passed, Problem> {
    if input.is_controlled_substance || input.is_xylazine {
        Err(Problem::TelehealthDrugNotAllowed)
    } else if input.is_antimicrobial && input.duration_days > MOST_ANTIMICROBIAL_DAYS {
        Err(Problem::TelehealthQuantityExceeded)
    } else {
        Ok(Passed::OK)
    }
}
