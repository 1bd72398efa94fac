//! What can be wrong with a request about personal data.

/// What can be wrong with a request about personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The request is of another kind.
    PrivacyRequestKind,
    /// The request has not come so far, or is past it.
    PrivacyRequestNotReady,
}
