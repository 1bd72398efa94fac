//! `clinical.note_change`: whether the note of a visit may be changed, and how.

use super::{
    after_visit::{amendment_has_reason, note_is_open},
    problem::Problem,
};
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// A change to the note of a visit.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Whether the note is signed.
    pub is_signed: bool,
    /// Whether the change is an amendment: a new version beside the old text, with its author and time.
    pub is_amendment: bool,
    /// Why it is amended.
    pub amendment_reason: Option<String>,
}

/// Leaves a signed note as it is, unless it is amended for a reason. A blank reason is none.
#[rule(
    id = "clinical.note_change",
    source = "AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian",
    errors = [EncounterLocked, AmendmentReasonRequired]
)]
pub fn note_change(input: &Input) -> Result<Passed, Problem> {
    note_is_open(input.is_signed, input.is_amendment)?;
    if input.is_amendment {
        amendment_has_reason(input.amendment_reason.as_deref())?;
    }
    Ok(Passed::OK)
}
