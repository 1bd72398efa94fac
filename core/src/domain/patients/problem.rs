//! All that can be wrong with the measures of an animal.

use crate::kernel::{number::Number, problem::Generic};

/// What can be wrong with the measures of an animal.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The weight has changed more than an animal's does, and nobody has confirmed it.
    WeightImplausible {
        /// The change in percent.
        change_percent: Number,
    },
    /// A body condition score is a whole number from 1 to 9.
    BcsOutOfRange,
    /// Nothing is known of what is usual for the species, or the laboratory names no range.
    ReferenceRangeMissing,
    /// No living animal has such a temperature or such a rate.
    VitalImplausible,
    /// The pain has to be treated.
    PainInterventionDue,
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
