//! `dosing.administration`: whether what is at hand is what was ordered, and it is time.

use chrono::NaiveDateTime;

use super::{
    Problem,
    given::interval,
    status::{DoseStatus, FiveRights, five_rights_hold, missed_dose_is_not_doubled, window_minutes},
};
use crate::{
    kernel::{number::Number, problem::Generic},
    record::Record,
    rule::{Passed, rule},
};

/// A dose that was ordered, and the one that is at hand.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What was ordered.
    pub ordered: FiveRights,
    /// What is at hand, for whom, as read from the label and from the animal.
    pub at_hand: FiveRights,
    /// When it is due, on the clock of the clinic.
    pub due: NaiveDateTime,
    /// The moment of the question.
    pub now: NaiveDateTime,
    /// The hours from one dose to the next; above zero, 24 for a single dose.
    pub interval_h: Number,
    /// Whether its effect hangs on the minute, so that it is at most half an hour early.
    pub time_critical: bool,
    /// Where the dose before stands; none for the first.
    pub previous_status: Option<DoseStatus>,
}

/// Lets a dose be given when the animal, the drug, the dose, the route and the time are those ordered. A
/// dose may be as early as the window of `dosing.status` allows; what is not named is not the same.
///
/// More than was ordered after a dose that was missed is refused as a double one.
#[rule(
    id = "dosing.administration",
    source = "ISMP acute care guidelines for timely administration of scheduled medications (2011); the five rights of \
              giving medicines",
    errors = [Generic::DurationInvalid, DoseDoublingRefused, AdministrationMismatch]
)]
pub fn administration(input: &Input) -> Result<Passed, Problem> {
    let window = window_minutes(interval(input.interval_h)?, input.time_critical);
    let (ordered, at_hand) = (&input.ordered, &input.at_hand);
    if let Some(before) = input.previous_status.filter(|_| ordered.dosage_unit == at_hand.dosage_unit) {
        missed_dose_is_not_doubled(before, ordered.dosage, at_hand.dosage)?;
    }
    five_rights_hold(ordered, at_hand, input.due, input.now, window)?;
    Ok(Passed::OK)
}
