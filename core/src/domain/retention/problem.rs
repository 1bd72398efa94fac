//! What can be wrong with a hold or a purge.

/// What can be wrong with a hold or a purge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The hold was lifted already.
    HoldLifted,
    /// The purge has not been approved by somebody else, or is over.
    PurgeNotApproved,
}
