//! All that can be wrong with stock: what is picked, received or counted.

use crate::kernel::{money::Money, number::Number, problem::Generic};

/// What can be wrong with stock: what is picked, received or counted.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The batches that may be used do not hold so much.
    InsufficientStock {
        /// How much they hold together.
        available: Number,
    },
    /// More would be taken out of a batch than it holds.
    StockNegative,
    /// The batch has expired.
    BatchExpired,
    /// The batch was recalled by its maker.
    BatchRecalled,
    /// The batch is kept apart and may not be used.
    BatchQuarantined,
    /// The batch expires before the treatment ends.
    ExpiresBeforeEndOfTherapy,
    /// What is received has no lot, although its product is tracked by lot.
    LotRequired,
    /// What is received has no expiry date, although its product is tracked by lot.
    ExpiryRequired,
    /// More is received than was ordered and is tolerated.
    OverReceipt {
        /// The most that may be received, all deliveries together.
        limit: Number,
    },
    /// The price of a delivery is further off the order than is tolerated.
    PriceVariance,
    /// An order of schedule I or II drugs names its form DEA-222.
    Dea222Required,
    /// A delivery was not kept between 2 and 8 degrees Celsius.
    ColdChainBreach,
    /// The difference of a count is so large that somebody has to approve it.
    ApprovalRequired {
        /// What the difference is worth.
        value: Money,
    },
    /// Above the limit, the author and the approver are two people.
    SeparationOfDuties,
    /// A recall is closed before all units of the lot are accounted for.
    RecallUnitsUnaccounted,
    /// A price or a cost is below zero.
    PriceNegative,
    /// A percentage is outside 0 to 100, or below zero where it may exceed 100.
    PercentOutOfRange,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

impl Problem {
    /// A value outside any possible range that has no code of its own.
    pub(super) fn invalid(field: &str) -> Self {
        Generic::value_invalid(field).into()
    }

    /// A result beyond any possible one, named by the field it comes from.
    pub(super) fn too_large(field: &str) -> Self {
        Self::invalid(field)
    }
}
