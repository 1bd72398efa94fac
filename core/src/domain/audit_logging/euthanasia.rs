//! `clinical.euthanasia`: whether an animal is still observed for rabies.

use chrono::NaiveDate;

use super::{grave_consent::is_not_observed, problem::Problem};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rule::{Passed, rule},
};

/// What the client answers to the question for bites.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Whether the animal has bitten somebody lately; the question is asked before every euthanasia.
    pub has_bitten: bool,
    /// The day on which it did; not after the day of the question.
    pub bitten_on: Option<NaiveDate>,
    /// The day of the question.
    pub on: NaiveDate,
}

/// Holds the euthanasia of an animal that has bitten somebody for the ten days in which it is observed
/// for rabies: from the tenth day after the bite on it may be put to sleep. A bite on an unknown day
/// counts as one of today.
#[rule(
    id = "clinical.euthanasia",
    source = "NASPHV Rabies Compendium 2016 (10 days of observation); to be confirmed by a veterinarian",
    errors = [EuthanasiaBiteHold]
)]
pub fn euthanasia(input: &Input) -> Result<Passed, Problem> {
    if input.bitten_on.is_some_and(|day| day > input.on) {
        return Err(Generic::value_invalid("bitten_on").into());
    }
    let unknown_day = input.has_bitten.then_some(input.on);
    is_not_observed(input.bitten_on.or(unknown_day), input.on)?;
    Ok(Passed::OK)
}
