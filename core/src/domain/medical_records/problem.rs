//! All that can be wrong with the record of a visit.

use chrono::NaiveDate;

use crate::kernel::problem::Generic;

/// What can be wrong with the record of a visit.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The record is signed; a change is an amendment.
    EncounterLocked,
    /// The visit has not begun, or is over.
    EncounterNotOpen,
    /// Parts of the SOAP note are still empty.
    SoapIncomplete {
        /// The parts, in the order of the note.
        missing: Vec<String>,
    },
    /// Only a veterinarian signs a record.
    SignoffRequiresVeterinarian,
    /// No veterinarian has examined the animal in person.
    VcprMissing,
    /// The last examination of the animal in person is too long ago.
    VcprExpired {
        /// The last day on which it counted.
        expired_after: NaiveDate,
    },
    /// The record should have been signed by now.
    SignoffOverdue,
    /// A signed record is amended only for a reason.
    AmendmentReasonRequired,
    /// The drug takes an examination in person.
    TelehealthDrugNotAllowed,
    /// For so many days the drug takes an examination in person.
    TelehealthQuantityExceeded,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
