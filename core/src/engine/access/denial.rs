//! Why somebody may not, and the smallest change that would allow it.

use super::{PermissionAction, PermissionResource};
use crate::{
    kernel::{choice::Choice, json::Json, violation::Violation},
    record::{Record, write_record},
};

/// Why somebody may not do something.
#[derive(Debug, Clone, PartialEq)]
pub enum Denial {
    /// It is judged by a copy of grants whose time is over.
    GrantsExpired,
    /// None of their roles is active at that time.
    RoleInactive {
        /// One of those roles.
        role: String,
    },
    /// Nobody has allowed it, or somebody has forbidden it.
    PermissionDenied {
        /// Which of them.
        reason: Reason,
        /// The grant that forbids.
        by: Option<By>,
    },
    /// It is allowed under conditions that do not hold.
    ConditionNotMet {
        /// The conditions of all grants that do not hold, in the order of the alphabet.
        conditions: Vec<String>,
        /// Those of the grant that is nearest to being met.
        unmet: Vec<String>,
        /// That grant.
        by: By,
    },
    /// Some of the fields are closed.
    FieldForbidden {
        /// The fields, in the order of the alphabet.
        fields: Vec<String>,
    },
    /// The author and the approver are two people.
    SeparationOfDuties,
    /// There is no licence to practise.
    LicenseRequired,
    /// The licence has expired.
    LicenseExpired,
    /// There is no registration with the DEA.
    DeaRegistrationRequired,
    /// The registration has expired.
    DeaRegistrationExpired,
    /// Nobody may prescribe substances of that schedule.
    DeaScheduleNotAuthorized,
}

/// Why nobody may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Reason {
    /// The user holds no role.
    #[choice("no-role")]
    NoRole,
    /// A role forbids it.
    #[choice("explicit-deny")]
    ExplicitDeny,
    /// No role allows it.
    #[choice("no-matching-grant")]
    NoMatchingGrant,
    /// It is no case for breaking the glass.
    #[choice("no-break-glass")]
    NoBreakGlass,
}

/// The grant that decided.
#[derive(Debug, Clone, PartialEq)]
pub struct By {
    /// The role.
    pub role: String,
    /// The place of the grant among those of the role, from 0.
    pub grant: usize,
}

/// What would have to change so that it is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Change {
    /// The copy of the user's grants is fetched again.
    RenewGrants,
    /// The user is given a role.
    AssignRole,
    /// The time of a role they hold is extended.
    RenewRole,
    /// A grant that forbids is taken away.
    RemoveDeny,
    /// A role they hold is granted the action on the resource.
    AddGrant,
    /// The conditions come to hold, or the grant is freed of them.
    MeetConditions,
    /// A grant is extended to the fields.
    AddFields,
    /// Another person does it.
    AnotherPerson,
    /// A licence or registration is put on file.
    FileLicense,
    /// A licence or registration is renewed.
    RenewLicense,
    /// Nothing would.
    Nothing,
}

/// What is told about a refusal beside its code.
#[derive(Debug, Clone, PartialEq, Default, Record)]
pub struct Told {
    /// Why nobody may.
    pub reason: Option<Reason>,
    /// The conditions that do not hold.
    pub conditions: Option<Vec<String>>,
    /// The fields that are closed.
    pub fields: Option<Vec<String>>,
    /// The role whose grant decided.
    pub role: Option<String>,
    /// The place of that grant among those of the role, from 0.
    pub grant: Option<u32>,
}

impl Denial {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::GrantsExpired => "grants-expired",
            Self::RoleInactive { .. } => "role-inactive",
            Self::PermissionDenied { .. } => "permission-denied",
            Self::ConditionNotMet { .. } => "condition-not-met",
            Self::FieldForbidden { .. } => "field-forbidden",
            Self::SeparationOfDuties => "separation-of-duties",
            Self::LicenseRequired => "license-required",
            Self::LicenseExpired => "license-expired",
            Self::DeaRegistrationRequired => "dea-registration-required",
            Self::DeaRegistrationExpired => "dea-registration-expired",
            Self::DeaScheduleNotAuthorized => "dea-schedule-not-authorized",
        }
    }

    /// The smallest change that would allow it.
    #[must_use]
    pub fn change(&self) -> Change {
        match self {
            Self::GrantsExpired => Change::RenewGrants,
            Self::RoleInactive { .. } => Change::RenewRole,
            Self::PermissionDenied { reason: Reason::NoRole, .. } => Change::AssignRole,
            Self::PermissionDenied { reason: Reason::ExplicitDeny, .. } => Change::RemoveDeny,
            Self::PermissionDenied { .. } => Change::AddGrant,
            Self::ConditionNotMet { .. } => Change::MeetConditions,
            Self::FieldForbidden { .. } => Change::AddFields,
            Self::SeparationOfDuties => Change::AnotherPerson,
            Self::LicenseRequired | Self::DeaRegistrationRequired => Change::FileLicense,
            Self::LicenseExpired | Self::DeaRegistrationExpired => Change::RenewLicense,
            Self::DeaScheduleNotAuthorized => Change::Nothing,
        }
    }

    /// The conditions that do not hold of the grant that is nearest to being met.
    #[must_use]
    pub fn unmet(&self) -> Option<&[String]> {
        match self {
            Self::ConditionNotMet { unmet, .. } => Some(unmet),
            _ => None,
        }
    }

    /// What is told beside the code.
    #[must_use]
    pub fn told(&self) -> Told {
        let mut told = Told::default();
        let by = match self {
            Self::PermissionDenied { reason, by } => {
                told.reason = Some(*reason);
                by.as_ref()
            }
            Self::ConditionNotMet { conditions, by, .. } => {
                told.conditions = Some(conditions.clone());
                Some(by)
            }
            Self::FieldForbidden { fields } => {
                told.fields = Some(fields.clone());
                None
            }
            Self::RoleInactive { role } => {
                told.role = Some(role.clone());
                None
            }
            _ => None,
        };
        if let Some(by) = by {
            told.role = Some(by.role.clone());
            told.grant = u32::try_from(by.grant).ok();
        }
        told
    }

    /// The refusal of a command: what was wanted, what decided, and what would allow it.
    #[must_use]
    pub fn violation(&self, action: PermissionAction, resource: PermissionResource) -> Violation {
        let mut violation = Violation::new(self.code(), "");
        if let Json::Map(told) = write_record(&self.told()) {
            violation.params = told;
        }
        violation.with("action", action.code()).with("resource", resource.code()).with("change", self.change().code())
    }
}
