//! `ins.waiting`: whether a policy makes its holder wait no longer than the law allows.

use super::{Problem, duties::waiting_is_legal};
use crate::{
    record::{Entries, Record},
    rule::{Passed, rule},
};

/// The waiting periods of a policy.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The days, by kind of condition: `accident`, `illness`, `orthopedic` or another.
    pub waiting: Entries<u32>,
}

/// Allows no wait for accidents, and 30 days for illness, orthopedic conditions and any other kind.
#[rule(
    id = "ins.waiting",
    source = "NAIC Pet Insurance Model Act (no. 633, 2022), waiting periods",
    errors = [WaitingPeriodIllegal]
)]
pub fn waiting(input: &Input) -> Result<Passed, Problem> {
    waiting_is_legal(&input.waiting)?;
    Ok(Passed::OK)
}
