//! `dosing.weight_age`: whether a weight is recent enough to dose by.

use chrono::NaiveDateTime;

use super::{Problem, given::weight_is_known, mgkg::weight_is_recent, profile::DosingProfile};
use crate::{
    kernel::number::Number,
    record::Record,
    rule::{Passed, rule},
};

/// The last weight of an animal, and when it was measured.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What it weighed in kg; above zero.
    pub weight_kg: Option<Number>,
    /// When it was weighed, on the clock of the clinic; not after now.
    pub measured_at: Option<NaiveDateTime>,
    /// The moment of the question.
    pub now: NaiveDateTime,
    /// Whether it is in hospital.
    pub in_hospital: bool,
    /// Its age in whole months; an estimate does.
    pub age_months: u32,
}

/// Refuses to dose by a weight that is too old: after 24 hours in hospital, 14 days below six months of
/// age, 180 days otherwise, unless the practice has other limits. The limit itself is in time.
///
/// A weight of which nobody knows when it was measured is none.
#[rule(
    id = "dosing.weight_age",
    source = "Policy of the practice; AAHA anesthesia and monitoring guidelines 2020 for animals in hospital",
    errors = [WeightMissing, WeightStale]
)]
pub fn weight_age(input: &Input, policy: &DosingProfile) -> Result<Passed, Problem> {
    if input.measured_at.is_some_and(|at| at > input.now) {
        return Err(Problem::invalid("measured_at"));
    }
    weight_is_known(input.weight_kg)?;
    let measured_at = input.measured_at.ok_or(Problem::WeightMissing)?;
    weight_is_recent(policy, input.now - measured_at, input.in_hospital, Some(input.age_months))?;
    Ok(Passed::OK)
}
