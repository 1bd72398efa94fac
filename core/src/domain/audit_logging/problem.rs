//! All that can be wrong with a consent, with the audit log, and with what becomes of personal data.

use crate::kernel::{problem::Generic, time::Instant};

/// What can be wrong with a consent, with the audit log, and with what becomes of personal data.
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
    /// A record of the audit log does not follow the one before it in number.
    AuditSequenceGap {
        /// The number found there.
        seq: i64,
    },
    /// The hash of a record of the audit log is not what it must be: it, or one before it, was changed.
    AuditChainBroken {
        /// The number of the record.
        seq: i64,
    },
    /// None of the days is known from which the time of keeping counts.
    RetentionAnchorMissing,
    /// It is not known that whoever asks is who they say.
    IdentityNotVerified,
    /// A large copy of data is approved by somebody else first.
    ExportNeedsApproval,
    /// Above the limit, the author and the approver are two people.
    SeparationOfDuties,
    /// The link to the copy of data works no more.
    ExportExpired {
        /// Since when.
        expires_at: Instant,
    },
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
