//! `clinical.signoff`: whether the note of a visit may be signed.

use super::problem::Problem;
use crate::{
    domain::staff::StaffRole,
    kernel::{number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A note, and who would sign it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the owner tells.
    pub subjective: String,
    /// What the examination finds.
    pub objective: String,
    /// What it means.
    pub assessment: String,
    /// What is to be done.
    pub plan: String,
    /// What the animal weighs in kg; above zero.
    pub weight_kg: Option<Number>,
    /// Who would sign it.
    #[field(default = "veterinarian")]
    pub signer_role: StaffRole,
}

/// That it may be.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub signed: bool,
}

/// Checks that a note is complete and that a veterinarian signs it.
#[rule(
    id = "clinical.signoff",
    source = "AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian",
    errors = [SoapIncomplete, SignoffRequiresVeterinarian]
)]
pub fn signoff(input: &Input) -> Result<Output, Problem> {
    if input.weight_kg.is_some_and(|weight| !weight.is_positive()) {
        return Err(Generic::value_invalid("weight_kg").into());
    }
    let missing = missing_parts(input);
    if !missing.is_empty() {
        return Err(Problem::SoapIncomplete { missing });
    }
    if input.signer_role != StaffRole::Veterinarian {
        return Err(Problem::SignoffRequiresVeterinarian);
    }
    Ok(Output { signed: true })
}

/// The parts that are empty, in the order of the note; blanks count as empty.
fn missing_parts(input: &Input) -> Vec<String> {
    let blank = |text: &str| text.trim().is_empty();
    [
        ("subjective", blank(&input.subjective)),
        ("objective", blank(&input.objective)),
        ("assessment", blank(&input.assessment)),
        ("plan", blank(&input.plan)),
        ("weight_kg", input.weight_kg.is_none()),
    ]
    .into_iter()
    .filter(|(_, missing)| *missing)
    .map(|(part, _)| part.to_owned())
    .collect()
}
