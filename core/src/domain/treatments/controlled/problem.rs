//! All that can be wrong with a controlled substance: its prescription, its records, its counts.

use chrono::NaiveDate;

use crate::kernel::problem::Generic;

/// What can be wrong with a controlled substance: its prescription, its records, its counts.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// A DEA number has two letters, or a letter and a 9, and seven digits.
    DeaNumberFormat,
    /// The last digit of the DEA number does not follow from the others.
    DeaNumberChecksum {
        /// The digit that follows from the others.
        expected_digit: i64,
    },
    /// A DEA number with that first letter is not one of a practitioner.
    DeaNumberRegistrantType,
    /// The second letter of the DEA number is not the initial of the name.
    DeaNumberNameMismatch,
    /// The prescription may not be filled yet.
    RxNotYetValid,
    /// A prescription of schedule II is never refilled.
    RefillNotPermitted,
    /// A prescription of schedule III or IV has at most five refills.
    RefillLimitExceeded,
    /// The prescription is no longer valid.
    RxExpired {
        /// The last day on which it was valid.
        expired_after: NaiveDate,
    },
    /// All refills have been used.
    RefillsExhausted,
    /// A prescription is not written to stock the clinic.
    RxForOfficeUse,
    /// A prescription lacks what it must show.
    RxFieldMissing {
        /// What is missing, in the order of the alphabet.
        fields: Vec<String>,
    },
    /// A prescription bears another date than that of its signature.
    RxPostdated,
    /// Somebody else must have seen a controlled drug being wasted.
    WasteWitnessRequired {
        /// The place of the entry, from zero.
        at: i64,
    },
    /// Nobody is the witness of what they waste themselves.
    WasteWitnessSamePerson {
        /// The place of the entry, from zero.
        at: i64,
    },
    /// More of a controlled drug is taken out than there is.
    ControlledBalanceNegative {
        /// The place of the entry, from zero.
        at: i64,
    },
    /// A quantity is zero or negative where something is counted out.
    QuantityInvalid {
        /// The place of the entry, from zero.
        at: i64,
    },
    /// A value is of the wrong kind, malformed, out of any possible range, or not a listed word.
    ValueInvalid {
        /// The field, as a path from the top of the input.
        field: String,
        /// The place of the entry, from zero.
        at: i64,
    },
    /// Prescriptions of schedule II that are issued together cover more than 90 days.
    #[problem("multiple-ii-over-90-days")]
    MultipleIiOver90Days,
    /// Too little of the last supply has been used.
    RefillTooSoon,
    /// The rest of a partial fill of schedule II is no longer dispensed.
    PartialFillExpired,
    /// A veterinarian prescribes for themselves or for their family.
    RxSelfOrFamily,
    /// What was dispensed has not been reported to the state.
    PdmpReportDue,
    /// What was given, wasted and put back is not what was drawn up.
    DrawnAmountMismatch,
    /// The container must be counted exactly.
    CountMethodInvalid,
    /// A shortage has not been approved, so that nothing is entered.
    LedgerLocked,
    /// Above the limit, the author and the approver are two people.
    SeparationOfDuties,
    /// The controlled substances have not been counted for more than two years.
    BiennialOverdue {
        /// The last day on which the count was in time.
        due_by: NaiveDate,
    },
    /// The veterinarian has no licence to practise that is in force.
    LicenseRequired,
    /// The licence of the veterinarian has expired.
    LicenseExpired,
    /// The licence of the veterinarian is suspended.
    LicenseSuspended,
    /// The licence is one of another state.
    LicenseWrongState,
    /// The veterinarian has no DEA registration that is in force.
    DeaRegistrationRequired,
    /// The DEA registration of the veterinarian has expired.
    DeaRegistrationExpired,
    /// The DEA registration does not list the schedule of the drug.
    DeaScheduleNotAuthorized,
    /// The DEA registration is for another address.
    DeaRegistrationLocation,
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
