//! All that can be wrong with a booking beside what is in its way.

use crate::kernel::problem::Problem as _;

/// What can be wrong with a booking.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The animal is dead.
    PatientDeceased,
    /// The practice books nothing for a blocked client.
    ClientBlocked,
    /// The client is neither the owner of the animal nor somebody who may book for them.
    ClientNotAuthorized,
    /// The veterinarian does not work at that clinic on that day.
    VetNotAssigned,
    /// The room is one of another clinic.
    ParentMismatch {
        /// The column in which the two rows differ.
        column: String,
    },
    /// It is too early to say that nobody came.
    NoShowTooEarly,
}

impl Problem {
    /// The violation, at the field that it concerns.
    pub(super) fn at(self, field: &str) -> crate::engine::Violation {
        let _ = self.code();
        crate::engine::Violation::of(&self).inside(field)
    }
}
