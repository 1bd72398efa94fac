//! All that can be wrong with the wait of an emergency.

use crate::kernel::problem::Generic;

/// What can be wrong with the wait of an emergency.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// A case has waited as long as its level allows and is looked at again.
    RetriageDue,
    /// A case becomes less urgent only for a reason.
    TriageDowngradeReason,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
