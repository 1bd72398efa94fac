//! What can be wrong with the merging of clients.

/// What can be wrong with the merging of clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// Something of the two cannot be one: two logins, or an open request about their data.
    ClientMergeConflict,
}
