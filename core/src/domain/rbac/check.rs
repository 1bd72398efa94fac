//! `rbac.check`: whether somebody may do something.

use chrono::NaiveDate;

use super::problem::Problem;
use crate::{
    engine::{
        PermissionAction, PermissionResource,
        access::{About, Access, Condition, Denial, Grant, Held, Open, applicable::is_applicable},
    },
    kernel::{choice::Choice, dated::DatedInstant, order},
    record::{Entries, Record},
    rule::rule,
};

/// Who wants to do what, and what the roles say.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When; the day that is written decides about licences.
    pub at: DatedInstant,
    /// Who.
    pub user: User,
    /// What each role allows and forbids, by its name.
    pub roles: Entries<Vec<Grant>>,
    /// One of the ten actions.
    pub action: String,
    /// One of the fourteen resources.
    pub resource_type: String,
    /// What is known of the record concerned.
    #[field(default = {})]
    pub resource: Resource,
}

/// Somebody with roles.
#[derive(Debug, Clone, Record)]
pub struct User {
    /// Their id.
    pub id: String,
    /// The clinics where they work.
    pub clinic_ids: Option<Vec<String>>,
    /// Their department.
    pub department: Option<String>,
    /// The roles they hold for the clinic and the department of the record.
    pub roles: Vec<Assignment>,
    /// The last day of their licence to practise.
    pub license: Option<NaiveDate>,
    /// The last day of their DEA registration.
    pub dea: Option<NaiveDate>,
}

/// A role that somebody holds for a time.
#[derive(Debug, Clone, Record)]
pub struct Assignment {
    /// Its name; one of which nothing is said grants nothing.
    pub role: String,
    /// The first moment at which it counts.
    pub from: DatedInstant,
    /// The first moment at which it counts no more.
    pub until: Option<DatedInstant>,
}

/// What is known of a record.
#[derive(Debug, Clone, Record)]
pub struct Resource {
    /// The user whose record it is.
    pub owner_id: Option<String>,
    /// Its clinic.
    pub clinic_id: Option<String>,
    /// Its department.
    pub department: Option<String>,
    /// The user who wrote it.
    pub created_by: Option<String>,
    /// The fields to be read or written; when absent, the answer says which are open.
    pub fields: Option<Vec<String>>,
    /// The schedule of the drug prescribed; not controlled when absent.
    pub schedule: Option<DrugSchedule>,
}

/// The schedules of controlled substances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DrugSchedule {
    /// No accepted medical use.
    #[choice("I")]
    One,
    /// High potential for abuse.
    #[choice("II")]
    Two,
    /// Less potential for abuse than schedule II.
    #[choice("III")]
    Three,
    /// Less potential for abuse than schedule III.
    #[choice("IV")]
    Four,
    /// Less potential for abuse than schedule IV.
    #[choice("V")]
    Five,
}

/// That it is allowed.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub allowed: bool,
    /// The fields that are open, where not all are.
    pub fields: Option<Vec<String>>,
    /// The fields that are closed, where all others are open.
    pub except_fields: Option<Vec<String>>,
}

/// Says whether somebody may do something with a record, and with which of its fields.
///
/// What is not allowed is forbidden, and what forbids wins. A condition that nobody can judge holds where
/// something is forbidden, and does not where it is allowed.
#[rule(
    id = "rbac.check",
    source = "NIST RBAC model with conditions; 45 CFR 164.312 as good practice; 21 CFR 1306.03 for prescribing",
    errors = [
        UnknownAction, UnknownResource, ActionNotApplicable, RoleInactive, PermissionDenied, ConditionNotMet,
        FieldForbidden, SeparationOfDuties, LicenseRequired, LicenseExpired, DeaRegistrationRequired,
        DeaRegistrationExpired, DeaScheduleNotAuthorized,
    ]
)]
pub fn check(input: &Input) -> Result<Output, Problem> {
    let (action, resource) = asked(&input.action, &input.resource_type)?;
    Ok(judge(input, action, resource)?)
}

/// The action and the resource by their words.
pub(super) fn asked(action: &str, resource: &str) -> Result<(PermissionAction, PermissionResource), Problem> {
    let action = PermissionAction::from_code(action).ok_or(Problem::UnknownAction)?;
    let resource = PermissionResource::from_code(resource).ok_or(Problem::UnknownResource)?;
    if is_applicable(action, resource) { Ok((action, resource)) } else { Err(Problem::ActionNotApplicable) }
}

/// The judgement of the engine over the roles of the input.
pub(super) fn judge(input: &Input, action: PermissionAction, resource: PermissionResource) -> Result<Output, Denial> {
    let access = access_of(input, action, resource);
    let open = access.judge(input.at.instant, action, resource, input)?;
    let answer = answer(&access, &open, input.resource.fields.as_deref())?;
    match action {
        PermissionAction::Approve if input.resource.created_by.as_ref() == Some(&input.user.id) => {
            return Err(Denial::SeparationOfDuties);
        }
        PermissionAction::Prescribe => {
            let schedule = input.resource.schedule.map(|schedule| NUMBERS[schedule.index()]);
            access.may_prescribe(schedule, input.at.day)?;
        }
        _ => {}
    }
    Ok(answer)
}

/// The schedules by their numbers.
const NUMBERS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// What the user holds, as far as it is about what is asked.
fn access_of(input: &Input, action: PermissionAction, resource: PermissionResource) -> Access {
    let mut roles: Vec<&(String, Vec<Grant>)> = input.roles.0.iter().collect();
    order::sort_by(&mut roles, |a, b| a.0.cmp(&b.0));
    let held = input.user.roles.iter().map(|held| {
        let grants = roles.binary_search_by(|role| role.0.cmp(&held.role)).map_or(&[][..], |at| &roles[at].1);
        let (from, until) = (held.from.instant, held.until.map(|until| until.instant));
        (Held { role: held.role.clone(), from, until, clinic_id: None, department: None, patient_id: None }, grants)
    });
    let wanted = |of: PermissionAction, on: PermissionResource| (of, on) == (action, resource);
    let mut access = Access::compile(held, wanted);
    (access.license, access.dea) = (input.user.license, input.user.dea);
    access
}

impl About for Input {
    fn holds(&self, condition: &Condition, _: &Held) -> Option<bool> {
        let Self { user, resource, .. } = self;
        match condition {
            Condition::Own => Some(*resource.owner_id.as_ref()? == user.id),
            Condition::Clinic => Some(user.clinic_ids.as_ref()?.contains(resource.clinic_id.as_ref()?)),
            Condition::Department => Some(resource.department.as_ref()? == user.department.as_ref()?),
            Condition::Unknown(_) => None,
        }
    }

    /// Only roles that are held where the record is are given.
    fn reaches(&self, _: &Held) -> bool {
        true
    }
}

/// The fields that are open: told in the shorter way, or none where those asked for are.
fn answer(access: &Access, open: &Open, asked: Option<&[String]>) -> Result<Output, Denial> {
    let all = Output { allowed: true, fields: None, except_fields: None };
    if let Some(asked) = asked {
        access.fields_are_open(open, asked.iter().map(String::as_str))?;
        return Ok(all);
    }
    match (open.listed(), open.closed()) {
        (Some([]), _) => Err(Denial::FieldForbidden { fields: Vec::new() }),
        (Some(listed), _) => Ok(Output { fields: Some(access.named(listed)), ..all }),
        (None, []) => Ok(all),
        (None, closed) => Ok(Output { except_fields: Some(access.named(closed)), ..all }),
    }
}

impl From<Denial> for Problem {
    fn from(denial: Denial) -> Self {
        match denial {
            Denial::RoleInactive { .. } => Self::RoleInactive,
            Denial::PermissionDenied { reason, .. } => Self::PermissionDenied { reason },
            Denial::ConditionNotMet { conditions, .. } => Self::ConditionNotMet { conditions },
            Denial::FieldForbidden { fields } => Self::FieldForbidden { fields },
            Denial::SeparationOfDuties => Self::SeparationOfDuties,
            Denial::LicenseRequired => Self::LicenseRequired,
            Denial::LicenseExpired => Self::LicenseExpired,
            Denial::DeaRegistrationRequired => Self::DeaRegistrationRequired,
            Denial::DeaRegistrationExpired => Self::DeaRegistrationExpired,
            Denial::DeaScheduleNotAuthorized => Self::DeaScheduleNotAuthorized,
        }
    }
}
