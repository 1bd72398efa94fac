//! `clinical.emergency_consent`: whether care that saves a life may go without consent.

use super::{grave_consent::emergency_is_recorded, problem::Problem};
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// The record of care that nobody could be asked about.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Who of the staff recorded it; blanks are nobody.
    pub recorded_by: Vec<String>,
    /// Whether the animal had such care in this emergency before.
    pub used_before: bool,
}

/// Lets care that saves a life go without consent once, when two of the staff record it.
#[rule(
    id = "clinical.emergency_consent",
    source = "AVMA policy on informed consent; policy of the practice for the record",
    errors = [EmergencyConsentRecordRequired]
)]
pub fn emergency_consent(input: &Input) -> Result<Passed, Problem> {
    let recorders: Vec<&str> =
        input.recorded_by.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    emergency_is_recorded(&recorders, input.used_before)?;
    Ok(Passed::OK)
}
