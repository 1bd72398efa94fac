//! `cs.count`: whether a count of a controlled substance may be entered.

use super::{
    Problem,
    counting::{count_is_exact_enough, shortage_is_approved},
    discrepancy::{self, discrepancy},
    refill::RxSchedule,
};
use crate::{
    kernel::{number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A count of an opened container.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The schedule of the drug.
    pub schedule: RxSchedule,
    /// How many tablets or capsules the container holds when it is full.
    pub container_holds: u32,
    /// Whether they were counted one by one, and not estimated.
    pub is_exact: bool,
    /// What the log says; not below zero.
    pub book: Number,
    /// What was counted; not below zero.
    pub counted: Number,
    /// By how much of the log the two may differ, in percent; not below zero.
    #[field(default = "0")]
    pub tolerance_percent: Number,
    /// Who counted.
    pub counter: String,
    /// Who approves a shortage.
    pub approver: Option<String>,
}

/// Asks for an exact count where an estimate does not do: always in schedule II, and of containers for
/// more than 1000 tablets or capsules. A shortage beyond the tolerance locks the log until somebody who
/// did not count approves it.
///
/// What differs, and whether it has to be reported, is what `cs.discrepancy` says.
#[rule(
    id = "cs.count",
    source = "21 CFR 1304.11(e) for the method, 1304.21 for the records; policy of the practice for the approval",
    errors = [Generic::QuantityInvalid, CountMethodInvalid, LedgerLocked, SeparationOfDuties]
)]
pub fn count(input: &Input) -> Result<discrepancy::Output, Problem> {
    let compared = discrepancy(&discrepancy::Input {
        book: input.book,
        counted: input.counted,
        tolerance_percent: input.tolerance_percent,
    })?;
    count_is_exact_enough(input.schedule, input.container_holds, input.is_exact)?;
    let approver = input.approver.as_deref().map(str::trim).filter(|approver| !approver.is_empty());
    shortage_is_approved(compared.report_required, input.counter.trim(), approver)?;
    Ok(compared)
}
