//! All that can be wrong with the result of a test.

use crate::kernel::problem::Generic;

/// What can be wrong with the result of a test.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// Nothing is known of what is usual for the species, or the laboratory names no range.
    ReferenceRangeMissing,
    /// A measure is in another unit than the one it is compared with.
    UnitMismatch,
    /// Nobody has been told of a critical result yet.
    CriticalResultUnacknowledged,
    /// The result is for another order, animal or sample.
    ResultOrderMismatch,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
