//! `dosing.food_animal`: whether an animal kept for food may be given a drug at all.

use chrono::NaiveDate;

use super::{
    Problem,
    reference::Drugs,
    withdrawal::{FoodAnimal, feed_directive_is_valid, is_not_compounded_from_bulk, may_have},
};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rule::{Passed, rule},
};

/// A drug, and the animal kept for food that it is for.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The drug, in small letters with hyphens, such as `potassium-bromide`.
    pub drug: String,
    /// The animal.
    pub animal: FoodAnimal,
    /// Whether it is given otherwise than the label says.
    pub extralabel: bool,
    /// Whether it was made up from bulk substance.
    pub from_bulk: bool,
    /// Whether it is given in feed by a veterinary feed directive.
    pub by_feed_directive: bool,
    /// The day on which the directive was issued; needed for one.
    pub vfd_issued_on: Option<NaiveDate>,
    /// The last day that stands on the directive.
    pub vfd_expires_on: Option<NaiveDate>,
    /// The day of the question.
    pub on: NaiveDate,
}

/// Refuses what must not be given to animals kept for food, what was made up from bulk substance, and
/// medicated feed without a directive that is in force: through its last day, at most six months after
/// its issue.
///
/// What is forbidden hangs on the species, on milk and on the label. A drug of which nothing is known
/// is not taken for allowed.
#[rule(
    id = "dosing.food_animal",
    source = "21 CFR 530.41 for what is forbidden, 530.13 for compounding, 558.6 for feed directives",
    errors = [DrugUnknown, AmducaProhibited, BulkCompoundFoodAnimal, VfdExpired]
)]
pub fn food_animal(input: &Input, drugs: &Drugs) -> Result<Passed, Problem> {
    let directive = directive(input)?;
    if !drugs.knows(&input.drug) && drugs.bans(&input.drug).next().is_none() {
        return Err(Problem::DrugUnknown);
    }
    may_have(&input.animal, &input.drug, input.extralabel, drugs)?;
    is_not_compounded_from_bulk(true, input.from_bulk)?;
    if let Some(issued) = directive {
        feed_directive_is_valid(issued, input.vfd_expires_on, input.on)?;
    }
    Ok(Passed::OK)
}

/// The day of issue of the directive, where there has to be one.
fn directive(input: &Input) -> Result<Option<NaiveDate>, Problem> {
    if !input.by_feed_directive {
        return Ok(None);
    }
    let missing = || Generic::FieldMissing { field: "vfd_issued_on".to_owned() };
    let issued = input.vfd_issued_on.ok_or_else(missing)?;
    if issued > input.on { Err(Problem::invalid("vfd_issued_on")) } else { Ok(Some(issued)) }
}
