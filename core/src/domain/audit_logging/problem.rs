//! All that can be wrong with a consent.

use crate::kernel::problem::Generic;

/// What can be wrong with a consent.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// Neither a signature nor a witnessed spoken consent is on record.
    ConsentMissing,
    /// The consent is for something else.
    ConsentScopeMismatch,
    /// The consent was revoked.
    ConsentWithdrawn,
    /// The consent has expired.
    ConsentExpired,
    /// Whoever signed may not decide for the animal.
    ConsentSignerNotAuthorized,
    /// Care without consent is recorded by two of the staff, and given once.
    EmergencyConsentRecordRequired,
    /// An animal that has bitten somebody is still observed for rabies.
    EuthanasiaBiteHold,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
