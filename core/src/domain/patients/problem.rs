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
    /// No country has the code with which the number of the microchip begins.
    MicrochipCountryInvalid,
    /// The microchip is one for tests, not one of an animal.
    MicrochipTestCode,
    /// The number of the microchip is zero after its prefix.
    MicrochipIdZero,
    /// The number of the microchip is larger than a chip can hold.
    MicrochipIdOverflow,
    /// It is not the number of a microchip: 15 or 9 digits, or 10 hex digits.
    MicrochipFormat,
    /// The species or the sex is not one of the words listed.
    SpeciesUnknown {
        /// Which of the two.
        field: String,
    },
    /// No animal of the species can have been born on that day.
    BirthDateImplausible,
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
