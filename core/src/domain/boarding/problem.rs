//! All that can be wrong with a stay in the kennel.

use chrono::{NaiveDate, NaiveDateTime};

use crate::kernel::problem::Generic;

/// What can be wrong with a stay in the kennel.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// A price or a cost is below zero.
    PriceNegative,
    /// A percentage is outside 0 to 100, or below zero where it may exceed 100.
    PercentOutOfRange,
    /// An amount is written with more decimals than its currency has.
    MoneyPrecision,
    /// All kennels are taken in a night of the stay.
    KennelCapacityExceeded {
        /// The first such night, by the day on which it begins.
        night: NaiveDate,
    },
    /// The kennel is too small for the animal.
    KennelSizeMismatch,
    /// The ward is for animals of another species.
    WardSpeciesMismatch,
    /// An animal that others can catch a disease from stays in isolation.
    IsolationRequired,
    /// A vaccine that boarding asks for is not valid through the stay.
    BoardingVaccineMissing {
        /// Those that were never given.
        missing: Vec<String>,
        /// Those that are valid, but not through the last day.
        expiring: Vec<String>,
    },
    /// A vaccine that boarding asks for was given too shortly before.
    BoardingVaccineTooRecent {
        /// Those that were.
        vaccines: Vec<String>,
    },
    /// A daily log of the stay is missing.
    DailyLogMissing {
        /// When the shifts without one began.
        shifts: Vec<NaiveDateTime>,
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
