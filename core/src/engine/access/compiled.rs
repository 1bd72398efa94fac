//! Grants, ready to be asked: sorted by what they are about, with fields as numbers.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    CLINIC_ONLY, DEPARTMENT_ONLY, Grant, Granted, OWN_RECORDS_ONLY, PermissionAction, PermissionEffect,
    PermissionResource, RelatedClient,
};
use crate::kernel::{choice::Choice, order, time::Instant};

/// Everything that somebody may do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Access {
    pub(super) held: Vec<Held>,
    /// In the order of the cells of [`cell`].
    grants: Vec<Compiled>,
    /// Every field that a grant names, in the order of the alphabet.
    names: Vec<String>,
    /// Other clients for whom they act.
    pub related_clients: Vec<RelatedClient>,
    /// The last day of their licence to practise.
    pub license: Option<NaiveDate>,
    /// The last day of their registration with the DEA.
    pub dea: Option<NaiveDate>,
    /// The version of the grants of the practice from which this was read.
    pub version: Option<i64>,
}

/// A role that somebody holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// Its name.
    pub role: String,
    /// The first moment at which it counts.
    pub from: Instant,
    /// The first moment at which it counts no more.
    pub until: Option<Instant>,
    /// The clinic where it counts.
    pub clinic_id: Option<Uuid>,
    /// The department where it counts.
    pub department: Option<String>,
    /// The animal about whose records it counts.
    pub patient_id: Option<Uuid>,
}

impl Held {
    pub(super) fn is_active(&self, at: Instant) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// One grant, for one action on one resource.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Compiled {
    cell: u8,
    /// The role that it belongs to, in [`Access::held`].
    pub(super) held: usize,
    /// Its place among the grants of the role.
    pub(super) place: usize,
    pub(super) allows: bool,
    pub(super) conditions: Vec<Condition>,
    /// The fields it is limited to, in [`Access::names`], in order; every field when absent.
    pub(super) fields: Option<Vec<usize>>,
}

/// A condition of a grant.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The record is the user's own.
    Own,
    /// The record is one of the user's clinics.
    Clinic,
    /// The record is one of the user's department.
    Department,
    /// One that the engine does not know.
    Unknown(String),
}

impl Condition {
    fn named(name: &str) -> Self {
        match name {
            OWN_RECORDS_ONLY => Self::Own,
            CLINIC_ONLY => Self::Clinic,
            DEPARTMENT_ONLY => Self::Department,
            other => Self::Unknown(other.to_owned()),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Own => OWN_RECORDS_ONLY,
            Self::Clinic => CLINIC_ONLY,
            Self::Department => DEPARTMENT_ONLY,
            Self::Unknown(name) => name,
        }
    }
}

fn cell(action: PermissionAction, resource: PermissionResource) -> u8 {
    // Ten actions on fourteen resources.
    (action.index() * PermissionResource::ALL.len() + resource.index()) as u8
}

impl Access {
    /// Compiles what somebody holds.
    #[must_use]
    pub fn of(granted: &Granted) -> Self {
        let held = granted.roles.iter().map(|role| {
            let held = Held {
                role: role.role.clone(),
                from: role.from,
                // In a copy, no role outlasts the copy.
                until: role.until.into_iter().chain(granted.expires_at).min(),
                clinic_id: role.clinic_id,
                department: role.department.clone(),
                patient_id: role.patient_id,
            };
            (held, role.grants.as_slice())
        });
        Self {
            related_clients: granted.related_clients.clone(),
            license: granted.license,
            dea: granted.dea,
            version: granted.version,
            ..Self::compile(held, |_, _| true)
        }
    }

    /// Compiles roles with their grants, as far as these are about what is `wanted`.
    pub(crate) fn compile<'g>(
        roles: impl Iterator<Item = (Held, &'g [Grant])>,
        wanted: impl Fn(PermissionAction, PermissionResource) -> bool,
    ) -> Self {
        let mut access = Self::default();
        let mut found: Vec<(u8, usize, usize, &Grant)> = Vec::new();
        for (held, grants) in roles {
            for (place, grant) in grants.iter().enumerate() {
                for action in &grant.actions {
                    let about = grant.resources.iter().filter(|resource| wanted(*action, **resource));
                    found.extend(about.map(|resource| (cell(*action, *resource), access.held.len(), place, grant)));
                }
            }
            access.held.push(held);
        }
        order::sort_by(&mut found, |a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));
        found.dedup_by(|a, b| (a.0, a.1, a.2) == (b.0, b.1, b.2));
        access.names = in_order(found.iter().filter_map(|it| it.3.fields.as_ref()).flatten().cloned().collect());
        let numbers = |fields: &Vec<String>| {
            let mut numbers: Vec<usize> = fields.iter().filter_map(|field| access.number(field)).collect();
            order::sort(&mut numbers);
            numbers
        };
        access.grants = found
            .into_iter()
            .map(|(cell, held, place, grant)| Compiled {
                cell,
                held,
                place,
                allows: grant.effect == PermissionEffect::Allow,
                conditions: grant.conditions().iter().map(|name| Condition::named(name)).collect(),
                fields: grant.fields.as_ref().map(numbers),
            })
            .collect();
        access
    }

    /// The grants about an action on a resource.
    pub(super) fn about(&self, action: PermissionAction, resource: PermissionResource) -> &[Compiled] {
        let cell = cell(action, resource);
        let start = self.grants.partition_point(|grant| grant.cell < cell);
        let end = self.grants.partition_point(|grant| grant.cell <= cell);
        &self.grants[start..end]
    }

    /// The number of a field, when a grant names it.
    #[must_use]
    pub fn number(&self, field: &str) -> Option<usize> {
        self.names.binary_search_by(|name| name.as_str().cmp(field)).ok()
    }

    /// Whether anything asks whose department a record is of.
    pub(super) fn asks_for_departments(&self) -> bool {
        self.held.iter().any(|held| held.department.is_some())
            || self.grants.iter().any(|grant| grant.conditions.contains(&Condition::Department))
    }

    /// Whether anything asks which animal a record is about.
    pub(super) fn asks_for_patients(&self) -> bool {
        self.held.iter().any(|held| held.patient_id.is_some())
    }

    pub(super) fn name(&self, number: usize) -> &str {
        &self.names[number]
    }
}

/// Each once, in the order of the alphabet.
pub(super) fn in_order(mut names: Vec<String>) -> Vec<String> {
    order::sort(&mut names);
    names.dedup();
    names
}
