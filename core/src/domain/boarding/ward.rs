//! `sched.ward`: whether a kennel is one for the animal.

use super::{
    KennelSize, Problem,
    capacity::{contagious_is_isolated, kennel_is_large_enough, ward_takes},
};
use crate::{
    domain::patients::Species,
    record::Record,
    rule::{Passed, rule},
};

/// An animal, and the kennel that it would get.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The size of the kennel.
    pub kennel_size: KennelSize,
    /// The size that the animal needs.
    pub needed_size: KennelSize,
    /// The species that the ward is for.
    pub ward_species: Vec<Species>,
    /// The species of the animal.
    pub species: Species,
    /// Whether others can catch a disease from it.
    pub is_contagious: bool,
    /// Whether the kennel is in isolation.
    pub is_isolated: bool,
}

/// Checks that a kennel is large enough, in a ward for the species, and in isolation for an animal that
/// others can catch a disease from.
#[rule(
    id = "sched.ward",
    source = "Policy of the practice; AAHA infection control, prevention and biosecurity guidelines 2018 for isolation",
    errors = [KennelSizeMismatch, WardSpeciesMismatch, IsolationRequired]
)]
pub fn ward(input: &Input) -> Result<Passed, Problem> {
    kennel_is_large_enough(input.kennel_size, input.needed_size)?;
    ward_takes(&input.ward_species, &input.species)?;
    contagious_is_isolated(input.is_contagious, input.is_isolated)?;
    Ok(Passed::OK)
}
