//! The judgement: what forbids wins over what allows, and what nobody allows is forbidden.
//!
//! Source: rules of `rbac.check`; NIST RBAC with conditions on attributes.

use super::{
    Access, Denial, PermissionAction, PermissionResource, Reason,
    about::{About, Anywhere},
    compiled::{Compiled, in_order},
    denial::By,
};
use crate::kernel::{order, time::Instant};

/// The fields of a record that are open to somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// The fields that are open; all but the closed ones when absent.
    pub(super) listed: Option<Vec<usize>>,
    pub(super) closed: Vec<usize>,
}

impl Open {
    /// Every field.
    pub const ALL: Self = Self { listed: None, closed: Vec::new() };

    /// Whether a field is open; `number` as [`Access::number`] tells it.
    #[must_use]
    pub fn has(&self, number: Option<usize>) -> bool {
        let listed = |number| self.listed.as_ref().is_none_or(|listed| listed.binary_search(&number).is_ok());
        match number {
            Some(number) => self.closed.binary_search(&number).is_err() && listed(number),
            None => self.listed.is_none(),
        }
    }

    /// The fields that are open, where not all are.
    #[must_use]
    pub fn listed(&self) -> Option<&[usize]> {
        self.listed.as_deref()
    }

    /// The fields that are closed.
    #[must_use]
    pub fn closed(&self) -> &[usize] {
        &self.closed
    }

    /// Whether every field is open.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.listed.is_none() && self.closed.is_empty()
    }
}

impl Access {
    /// Judges an action on a record, and says which of its fields are open.
    ///
    /// # Errors
    /// Why not.
    pub fn judge(
        &self,
        at: Instant,
        action: PermissionAction,
        resource: PermissionResource,
        about: &dyn About,
    ) -> Result<Open, Denial> {
        self.some_role(at, about)?;
        let grants = || self.about(action, resource).iter().filter(|grant| self.counts(grant, at, about));
        let mut closed = Vec::new();
        for deny in grants().filter(|grant| !grant.allows && !self.fails(grant, about)) {
            match &deny.fields {
                Some(fields) => closed.extend(fields),
                None => return Err(self.denied(Reason::ExplicitDeny, Some(deny))),
            }
        }
        order::sort(&mut closed);
        closed.dedup();
        let mut listed = Some(Vec::new());
        let mut near: Option<(&Compiled, usize)> = None;
        let mut missed = Vec::new();
        let mut passes = false;
        for allow in grants().filter(|grant| grant.allows) {
            let unmet = self.unmet(allow, about);
            if !unmet.is_empty() {
                if near.is_none_or(|(_, fewest)| unmet.len() < fewest) {
                    near = Some((allow, unmet.len()));
                }
                missed.extend(unmet);
                continue;
            }
            passes = true;
            match (&mut listed, &allow.fields) {
                (Some(listed), Some(fields)) => listed.extend(fields),
                _ => listed = None,
            }
        }
        match (passes, near) {
            (true, _) => {
                let listed = listed.map(|mut listed: Vec<usize>| {
                    order::sort(&mut listed);
                    listed.dedup();
                    listed.retain(|number| closed.binary_search(number).is_err());
                    listed
                });
                Ok(Open { listed, closed })
            }
            (false, Some((allow, _))) => {
                let unmet = self.unmet(allow, about);
                Err(Denial::ConditionNotMet { conditions: in_order(missed), unmet, by: self.by(allow) })
            }
            (false, None) => Err(self.denied(Reason::NoMatchingGrant, None)),
        }
    }

    /// Whether an action could be allowed on some record of a resource.
    ///
    /// # Errors
    /// Why it never is.
    pub fn could(&self, at: Instant, action: PermissionAction, resource: PermissionResource) -> Result<(), Denial> {
        self.some_role(at, &Anywhere)?;
        let grants = || self.about(action, resource).iter().filter(|grant| self.held[grant.held].is_active(at));
        let everywhere = |grant: &Compiled| {
            let held = &self.held[grant.held];
            held.clinic_id.is_none() && held.department.is_none() && grant.conditions.is_empty()
        };
        if let Some(deny) = grants().find(|grant| !grant.allows && grant.fields.is_none() && everywhere(grant)) {
            return Err(self.denied(Reason::ExplicitDeny, Some(deny)));
        }
        match grants().any(|grant| grant.allows) {
            true => Ok(()),
            false => Err(self.denied(Reason::NoMatchingGrant, None)),
        }
    }

    /// Whether every row of a resource is seen, whatever it is: no condition and no place is asked for.
    pub(super) fn sees_all(&self, at: Instant, resource: PermissionResource) -> bool {
        let grants = || self.about(PermissionAction::Read, resource).iter();
        let is_plain = |grant: &Compiled| {
            let held = &self.held[grant.held];
            let is_everywhere = held.clinic_id.is_none() && held.department.is_none() && held.patient_id.is_none();
            grant.allows && is_everywhere && held.is_active(at) && grant.conditions.is_empty()
        };
        grants().all(|grant| grant.allows || grant.fields.is_some()) && grants().any(is_plain)
    }

    /// The fields asked for are open.
    ///
    /// # Errors
    /// Those that are not.
    pub fn fields_are_open<'f>(&self, open: &Open, fields: impl Iterator<Item = &'f str>) -> Result<(), Denial> {
        let outside: Vec<String> = fields.filter(|field| !open.has(self.number(field))).map(str::to_owned).collect();
        if outside.is_empty() { Ok(()) } else { Err(Denial::FieldForbidden { fields: in_order(outside) }) }
    }

    /// The names of fields.
    pub(crate) fn named(&self, numbers: &[usize]) -> Vec<String> {
        numbers.iter().map(|number| self.name(*number).to_owned()).collect()
    }

    /// Some role is active where the record is. After its end a copy has none.
    pub(super) fn some_role(&self, at: Instant, about: &dyn About) -> Result<(), Denial> {
        if self.expires_at.is_some_and(|end| end <= at) {
            return Err(Denial::GrantsExpired);
        }
        let mut there = self.held.iter().filter(|held| about.reaches(held)).peekable();
        if there.peek().is_none() {
            return Err(self.denied(Reason::NoRole, None));
        }
        match there.clone().any(|held| held.is_active(at)) {
            true => Ok(()),
            false => Err(Denial::RoleInactive { role: there.next().map(|held| held.role.clone()).unwrap_or_default() }),
        }
    }

    /// Whether the role of a grant is active where the record is.
    fn counts(&self, grant: &Compiled, at: Instant, about: &dyn About) -> bool {
        let held = &self.held[grant.held];
        held.is_active(at) && about.reaches(held)
    }

    /// Whether some condition of what forbids surely does not hold.
    fn fails(&self, deny: &Compiled, about: &dyn About) -> bool {
        let held = &self.held[deny.held];
        deny.conditions.iter().any(|condition| about.holds(condition, held) == Some(false))
    }

    /// The conditions of what allows that do not surely hold.
    fn unmet(&self, allow: &Compiled, about: &dyn About) -> Vec<String> {
        let held = &self.held[allow.held];
        let unmet = allow.conditions.iter().filter(|condition| about.holds(condition, held) != Some(true));
        unmet.map(|condition| condition.name().to_owned()).collect()
    }

    fn by(&self, grant: &Compiled) -> By {
        By { role: self.held[grant.held].role.clone(), grant: grant.place }
    }

    fn denied(&self, reason: Reason, grant: Option<&Compiled>) -> Denial {
        Denial::PermissionDenied { reason, by: grant.map(|grant| self.by(grant)) }
    }
}
