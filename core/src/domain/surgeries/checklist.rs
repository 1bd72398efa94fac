//! `clinical.surgery_checklist`: whether the safety checks of an operation were all made.

use chrono::NaiveDateTime;

use super::{
    problem::Problem,
    safety::{checklist_is_complete, counts_are_equal},
};
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// The checks of an operation, as far as they were made.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When the sign-in was made, before induction; on the clock of the clinic.
    pub sign_in_at: Option<NaiveDateTime>,
    /// When the time-out was made, before the first cut.
    pub time_out_at: Option<NaiveDateTime>,
    /// When the sign-out was made, before the animal leaves the room.
    pub sign_out_at: Option<NaiveDateTime>,
    /// The sponges and instruments counted at the beginning; zero where there are none.
    pub sponge_count_initial: u32,
    /// The same before closing.
    pub sponge_count_final: u32,
}

/// Checks that sign-in, time-out and sign-out were made, none before the one that precedes it, and that
/// nothing that was counted at the beginning is missing before closing.
///
/// A count that nobody made is a missing field, never a match.
#[rule(
    id = "clinical.surgery_checklist",
    source = "WHO surgical safety checklist 2009; ACVAA and AAHA practice for veterinary operating rooms",
    errors = [ChecklistIncomplete, SpongeCountMismatch]
)]
pub fn surgery_checklist(input: &Input) -> Result<Passed, Problem> {
    checklist_is_complete([input.sign_in_at, input.time_out_at, input.sign_out_at])?;
    counts_are_equal(input.sponge_count_initial, input.sponge_count_final)?;
    Ok(Passed::OK)
}
