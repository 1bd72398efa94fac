//! `clinical.signoff_due`: whether a note has been signed in time.

use chrono::NaiveDateTime;

use super::{after_visit::is_signed_in_time, problem::Problem};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rule::{Passed, rule},
};

/// A note of a visit, and the moment of the question.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When it was written, on the clock of the clinic.
    pub written_at: NaiveDateTime,
    /// Whether it is signed.
    pub is_signed: bool,
    /// The moment of the question; not before it was written.
    pub now: NaiveDateTime,
}

/// Points out a note that is not signed 72 hours after it was written; the last minute is in time.
#[rule(
    id = "clinical.signoff_due",
    source = "AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian",
    errors = [SignoffOverdue]
)]
pub fn signoff_due(input: &Input) -> Result<Passed, Problem> {
    if input.now < input.written_at {
        return Err(Generic::value_invalid("now").into());
    }
    is_signed_in_time(input.written_at, input.is_signed, input.now)?;
    Ok(Passed::OK)
}
