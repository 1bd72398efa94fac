//! `rbac.check`: whether somebody may do something.

use chrono::NaiveDate;

use super::{
    PermissionAction, PermissionEffect, PermissionResource,
    applicable::is_applicable,
    grant::{CLINIC_ONLY, DEPARTMENT_ONLY, Grant, OWN_RECORDS_ONLY},
    problem::Problem,
};
use crate::{
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

/// Why nobody may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Denial {
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
    let grants = active_grants(input)?;
    let about: Vec<&Grant> = grants.into_iter().filter(|grant| grant.is_about(action, resource)).collect();
    let closed = closed_fields(input, &about)?;
    let open = OpenFields::of(&passing(input, &about)?, closed);
    let answer = open.answer(input.resource.fields.as_deref())?;
    if action == PermissionAction::Approve && input.resource.created_by.as_ref() == Some(&input.user.id) {
        return Err(Problem::SeparationOfDuties);
    }
    if action == PermissionAction::Prescribe {
        may_prescribe(&input.user, input.resource.schedule, input.at.day)?;
    }
    Ok(answer)
}

/// The action and the resource by their words.
pub(super) fn asked(action: &str, resource: &str) -> Result<(PermissionAction, PermissionResource), Problem> {
    let action = PermissionAction::from_code(action).ok_or(Problem::UnknownAction)?;
    let resource = PermissionResource::from_code(resource).ok_or(Problem::UnknownResource)?;
    if is_applicable(action, resource) { Ok((action, resource)) } else { Err(Problem::ActionNotApplicable) }
}

/// The grants of the roles that are active.
fn active_grants(input: &Input) -> Result<Vec<&Grant>, Problem> {
    let at = input.at.instant;
    let is_active = |held: &&Assignment| held.from.instant <= at && held.until.is_none_or(|until| at < until.instant);
    let active: Vec<&Assignment> = input.user.roles.iter().filter(is_active).collect();
    match (active.is_empty(), input.user.roles.is_empty()) {
        (true, true) => Err(Problem::PermissionDenied { reason: Denial::NoRole }),
        (true, false) => Err(Problem::RoleInactive),
        (false, _) => {
            let mut roles: Vec<&(String, Vec<Grant>)> = input.roles.0.iter().collect();
            order::sort_by(&mut roles, |a, b| a.0.cmp(&b.0));
            let found = |held: &&Assignment| roles.binary_search_by(|role| role.0.cmp(&held.role)).ok();
            Ok(active.iter().filter_map(found).flat_map(|at| &roles[at].1).collect())
        }
    }
}

/// The fields that are taken away.
fn closed_fields(input: &Input, about: &[&Grant]) -> Result<Vec<String>, Problem> {
    let mut closed = Vec::new();
    for deny in about.iter().filter(|grant| grant.effect == PermissionEffect::Deny) {
        if deny.conditions().iter().any(|name| holds(name, input) == Some(false)) {
            continue;
        }
        match &deny.fields {
            Some(fields) => closed.extend(fields.iter().cloned()),
            None => return Err(Problem::PermissionDenied { reason: Denial::ExplicitDeny }),
        }
    }
    Ok(in_order(closed))
}

/// The grants that allow it and whose conditions hold.
fn passing<'a>(input: &Input, about: &[&'a Grant]) -> Result<Vec<&'a Grant>, Problem> {
    let mut passing = Vec::new();
    let mut failed = Vec::new();
    let mut any = false;
    for allow in about.iter().filter(|grant| grant.effect == PermissionEffect::Allow) {
        any = true;
        let before = failed.len();
        failed.extend(allow.conditions().iter().filter(|name| holds(name, input) != Some(true)).cloned());
        if failed.len() == before {
            passing.push(*allow);
        }
    }
    match (passing.is_empty(), any) {
        (false, _) => Ok(passing),
        (true, true) => Err(Problem::ConditionNotMet { conditions: in_order(failed) }),
        (true, false) => Err(Problem::PermissionDenied { reason: Denial::NoMatchingGrant }),
    }
}

/// Whether a condition holds; none when something is not known, or the condition is not.
fn holds(condition: &str, Input { user, resource, .. }: &Input) -> Option<bool> {
    match condition {
        OWN_RECORDS_ONLY => Some(*resource.owner_id.as_ref()? == user.id),
        CLINIC_ONLY => Some(user.clinic_ids.as_ref()?.contains(resource.clinic_id.as_ref()?)),
        DEPARTMENT_ONLY => Some(resource.department.as_ref()? == user.department.as_ref()?),
        _ => None,
    }
}

/// The fields that are open: those listed, or all; but for those that are closed.
struct OpenFields {
    listed: Option<Vec<String>>,
    closed: Vec<String>,
}

impl OpenFields {
    fn of(passing: &[&Grant], closed: Vec<String>) -> Self {
        let mut listed = Some(Vec::new());
        for grant in passing {
            match (&mut listed, &grant.fields) {
                (Some(listed), Some(fields)) => listed.extend(fields.iter().cloned()),
                _ => listed = None,
            }
        }
        let open = |listed: Vec<String>| listed.into_iter().filter(|field| !closed.contains(field)).collect();
        Self { listed: listed.map(|listed| in_order(open(listed))), closed }
    }

    fn has(&self, field: &String) -> bool {
        !self.closed.contains(field) && self.listed.as_ref().is_none_or(|listed| listed.contains(field))
    }

    fn answer(self, asked: Option<&[String]>) -> Result<Output, Problem> {
        let all = Output { allowed: true, fields: None, except_fields: None };
        if let Some(asked) = asked {
            let outside: Vec<String> = asked.iter().filter(|field| !self.has(field)).cloned().collect();
            return if outside.is_empty() { Ok(all) } else { Err(forbidden(in_order(outside))) };
        }
        match self.listed {
            Some(listed) if listed.is_empty() => Err(forbidden(listed)),
            Some(listed) => Ok(Output { fields: Some(listed), ..all }),
            None => Ok(Output { except_fields: Some(self.closed).filter(|closed| !closed.is_empty()), ..all }),
        }
    }
}

fn forbidden(fields: Vec<String>) -> Problem {
    Problem::FieldForbidden { fields }
}

/// Each once, in the order of the alphabet.
fn in_order(mut names: Vec<String>) -> Vec<String> {
    order::sort(&mut names);
    names.dedup();
    names
}

/// Whoever prescribes has a licence, and for controlled substances a registration, that hold on that day.
fn may_prescribe(user: &User, schedule: Option<DrugSchedule>, on: NaiveDate) -> Result<(), Problem> {
    if user.license.ok_or(Problem::LicenseRequired)? < on {
        return Err(Problem::LicenseExpired);
    }
    match (schedule, user.dea) {
        (None, _) => Ok(()),
        (Some(DrugSchedule::One), _) => Err(Problem::DeaScheduleNotAuthorized),
        (Some(_), None) => Err(Problem::DeaRegistrationRequired),
        (Some(_), Some(until)) if until < on => Err(Problem::DeaRegistrationExpired),
        (Some(_), Some(_)) => Ok(()),
    }
}
