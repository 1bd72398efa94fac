//! All that can be wrong with a claim or the policy behind it.

use chrono::NaiveDate;

use crate::kernel::problem::Generic;

/// What can be wrong with a claim or the policy behind it.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// An amount is written with more decimals than its currency has.
    MoneyPrecision,
    /// A percentage is outside 0 to 100, or below zero where it may exceed 100.
    PercentOutOfRange,
    /// The insurance policy was not active on the day of service.
    PolicyNotActive,
    /// The condition began before the animal was insured.
    PreExistingCondition,
    /// The condition began during the waiting period of the policy.
    WaitingPeriod {
        /// The first day on which a condition of that kind is covered.
        coverage_starts: NaiveDate,
    },
    /// The claim comes after the last day on which the insurer takes it.
    ClaimLate,
    /// Nothing of the claim is covered.
    NotCovered,
    /// The insurer has paid all that it pays in a year.
    AnnualLimitExhausted,
    /// A policy makes its holder wait longer than the law allows.
    WaitingPeriodIllegal,
    /// A line of an invoice is claimed twice.
    DuplicateClaimLine,
    /// More is claimed than the invoice says.
    ClaimExceedsInvoice,
    /// A claim rests on a record of the visit that nobody has signed.
    ClaimNeedsSignedRecord,
    /// What the insurer refused or cut was given no reason.
    DenialReasonRequired,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

impl Problem {
    /// A value outside any possible range that has no code of its own.
    pub(super) fn invalid(field: &str) -> Self {
        Generic::value_invalid(field).into()
    }
}
