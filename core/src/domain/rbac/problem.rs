//! All the reasons for which somebody may not do something.

use crate::{engine::access::Reason, kernel::problem::Generic};

/// Why somebody may not do something.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// There is no such action.
    UnknownAction,
    /// There is no such resource.
    UnknownResource,
    /// The action does not exist on that resource.
    ActionNotApplicable,
    /// None of the roles is active at that time.
    RoleInactive,
    /// Nobody has allowed it, or somebody has forbidden it.
    PermissionDenied {
        /// Which of them.
        reason: Reason,
    },
    /// It is allowed under conditions that do not hold.
    ConditionNotMet {
        /// The conditions, in the order of the alphabet.
        conditions: Vec<String>,
    },
    /// Some of the fields are closed.
    FieldForbidden {
        /// The fields, in the order of the alphabet.
        fields: Vec<String>,
    },
    /// Above the limit, the author and the approver are two people.
    SeparationOfDuties,
    /// The veterinarian has no licence to practise that is in force.
    LicenseRequired,
    /// The licence of the veterinarian has expired.
    LicenseExpired,
    /// The veterinarian has no DEA registration that is in force.
    DeaRegistrationRequired,
    /// The DEA registration of the veterinarian has expired.
    DeaRegistrationExpired,
    /// The DEA registration does not list the schedule of the drug.
    DeaScheduleNotAuthorized,
    /// Whoever breaks the glass says why, in at least ten characters.
    BreakGlassReasonRequired,
    /// The review has been concluded already.
    ReviewConcluded,
    /// Nobody grants a role to themselves.
    SelfGrantRefused,
    /// Somebody owns the practice already.
    PracticeHasOwner,
    /// A practice always has an owner who may do everything.
    LastOwner,
    /// Nobody is the witness of what they waste themselves.
    WasteWitnessSamePerson,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}
