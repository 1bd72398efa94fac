//! `clinical.retriage`: whether a case that waits has to be looked at again.

use chrono::NaiveDateTime;

use super::{
    TriageLevel,
    problem::Problem,
    wait::{TriageTarget, downgrade_has_reason, look_is_recent},
};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rule::{Passed, data::Table, rule},
};

/// A case that has not been seen, and the last look at it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How urgent it was by the last look.
    pub triage_level: TriageLevel,
    /// When that was, on the clock of the clinic.
    pub triaged_at: NaiveDateTime,
    /// The moment of the question; not before that.
    pub now: NaiveDateTime,
    /// How urgent it is by a look at it now; none while nobody looks.
    pub new_level: Option<TriageLevel>,
    /// Why it is less urgent.
    pub reason: Option<String>,
}

/// Asks for a new look at a case that has waited as long as its level allows. A look that finds it less
/// urgent says why; a blank reason is none.
#[rule(
    id = "clinical.retriage",
    source = "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x",
    errors = [RetriageDue, TriageDowngradeReason]
)]
pub fn retriage(input: &Input, targets: &Table<TriageTarget>) -> Result<Passed, Problem> {
    if input.now < input.triaged_at {
        return Err(Generic::value_invalid("now").into());
    }
    match input.new_level {
        None => look_is_recent(input.triage_level, input.triaged_at, input.now, targets)?,
        Some(level) => downgrade_has_reason(input.triage_level, level, input.reason.as_deref(), targets)?,
    }
    Ok(Passed::OK)
}
