//! All that can be wrong with fluids.

use crate::kernel::problem::Generic;

/// What can be wrong with fluids.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// Nothing is known of what is usual for the species, or the laboratory names no range.
    ReferenceRangeMissing,
    /// An animal has lost between nothing and 15 percent of its weight in water.
    DehydrationOutOfRange,
    /// More fluid is given in the first hour than the heart can cope with.
    FluidOverloadRisk,
    /// Potassium is given faster than the heart can bear.
    PotassiumRateExceeded,
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
