//! `dosing.withdrawal_over`: whether meat or milk of a treated animal may leave the farm.

use super::{Problem, withdrawal::withdrawal_is_over};
use crate::{
    kernel::offset_time::OffsetTime,
    record::Record,
    rule::{Passed, rule},
};

/// A treated animal, or its milk, that is to be sold.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// From when on it is clear, by `dosing.withdrawal`.
    pub clear_at: Option<OffsetTime>,
    /// When it would be sold or slaughtered.
    pub now: OffsetTime,
}

/// Refuses the sale or slaughter before the withdrawal time is over; from that moment on it is. A time
/// that nobody has worked out is not over.
#[rule(
    id = "dosing.withdrawal_over",
    source = "21 CFR 530 (AMDUCA); FARAD",
    errors = [WithdrawalMissing, WithdrawalActive]
)]
pub fn withdrawal_over(input: &Input) -> Result<Passed, Problem> {
    let clear_at = input.clear_at.ok_or(Problem::WithdrawalMissing)?;
    withdrawal_is_over(clear_at, input.now.instant())?;
    Ok(Passed::OK)
}
