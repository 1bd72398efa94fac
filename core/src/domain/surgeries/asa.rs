//! `clinical.asa`: whether an animal may be put under anesthesia as it is.

use super::{AsaClassification, problem::Problem, safety::status_is_approved};
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// The physical status of an animal before induction.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The class that it was given.
    pub asa_classification: Option<AsaClassification>,
    /// Whether a veterinarian has approved the plan of the anesthesia.
    pub approved_by_veterinarian: bool,
}

/// Asks for the physical status before induction, and from class III on for a veterinarian who approved
/// the plan.
#[rule(
    id = "clinical.asa",
    source = "ASA physical status classification; AAHA anesthesia and monitoring guidelines 2020",
    errors = [AsaMissing, AsaApprovalRequired]
)]
pub fn asa(input: &Input) -> Result<Passed, Problem> {
    status_is_approved(input.asa_classification, input.approved_by_veterinarian)?;
    Ok(Passed::OK)
}
