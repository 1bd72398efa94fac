//! All that can be wrong with a vaccination.

use crate::kernel::problem::Generic;

/// What can be wrong with a vaccination.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// There is no protocol of that name.
    ProtocolUnknown,
    /// The animal was too young for the dose.
    VaccineTooYoung,
    /// The dose came too soon after the one before, and does not count.
    VaccineIntervalTooShort,
    /// A dose that is given names its lot.
    VaccineLotRequired,
    /// The vaccine has expired.
    VaccineExpired,
    /// Rabies vaccine is given by a licensed veterinarian or under the eyes of one.
    RabiesRequiresVeterinarian,
    /// A rabies certificate lacks what it must show.
    RabiesCertificateIncomplete {
        /// What is missing, in the order of the alphabet.
        missing: Vec<String>,
    },
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
