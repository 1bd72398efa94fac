//! `clinical.result`: whether a result is the one that was ordered, and somebody has seen it.

use chrono::NaiveDateTime;

use super::{
    critical::{Subject, is_acknowledged, is_for},
    problem::Problem,
};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rule::{Passed, rule},
};

/// A result, and the order that it is entered for.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What was ordered.
    pub ordered: Subject,
    /// What the result says it is about.
    pub resulted: Subject,
    /// Whether a value of it is at or beyond a critical limit.
    pub is_critical: bool,
    /// When it came, on the clock of the clinic.
    pub resulted_at: NaiveDateTime,
    /// Whether somebody has acknowledged it.
    pub is_acknowledged: bool,
    /// The moment of the question; not before it came.
    pub now: NaiveDateTime,
}

/// Checks that a result is about the order, the animal and the sample it is entered for, and points out
/// a critical one that nobody has acknowledged after 30 minutes.
#[rule(
    id = "clinical.result",
    source = "CAP and CLSI practice for the identity of samples and for critical values; to be confirmed by a \
              veterinarian",
    errors = [ResultOrderMismatch, CriticalResultUnacknowledged]
)]
pub fn incoming(input: &Input) -> Result<Passed, Problem> {
    if input.now < input.resulted_at {
        return Err(Generic::value_invalid("now").into());
    }
    is_for(&input.ordered, &input.resulted)?;
    if input.is_critical {
        is_acknowledged(input.resulted_at, input.is_acknowledged, input.now)?;
    }
    Ok(Passed::OK)
}
