//! What an opened record counts as: a role that is held for one animal and for some hours.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use uuid::Uuid;

use crate::{
    domain::{
        emergency::{Disposition, EmergencyCase},
        rbac::break_glass::OF_AN_ANIMAL,
        system::BreakGlassAccess,
    },
    engine::{
        Ask, Gap, PermissionAction, Query,
        access::{Grant, HeldRole, PermissionEffect},
    },
    kernel::cell::Column,
    schema::Stored,
};

/// The name of the role, as the audit log has it.
const NAME: &str = "break-glass";

/// Whether an emergency is open: nobody has ended it, or the animal stays and is watched.
pub(super) fn is_open(emergency: &Stored<EmergencyCase>) -> bool {
    emergency.disposition().is_none_or(|disposition| disposition == Disposition::Admitted)
}

/// The roles that somebody holds by emergencies that are still open.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub(in crate::domain) fn roles(ask: &mut Ask<'_>, user: Uuid, today: NaiveDate) -> Result<Vec<HeldRole>, Gap> {
    // Wherever the day began: what ended before it counts no more.
    let lately = (today - TimeDelta::days(1)).and_time(NaiveTime::MIN).and_utc();
    let opened = Query::all::<BreakGlassAccess>()
        .having(BreakGlassAccess::USER_ID, user)
        .greater(BreakGlassAccess::EXPIRES_AT.name, lately.into_cell());
    let opened = ask.many::<BreakGlassAccess>(opened)?;
    let emergencies: Vec<_> = opened.iter().map(|access| ask.one(access.emergency_case_id())).collect();
    let mut held = Vec::new();
    for (access, emergency) in opened.iter().zip(emergencies) {
        if emergency?.as_ref().is_some_and(is_open) {
            held.push(role(access));
        }
    }
    Ok(held)
}

fn role(access: &Stored<BreakGlassAccess>) -> HeldRole {
    HeldRole {
        role: NAME.to_owned(),
        from: access.opened_at(),
        until: Some(access.expires_at()),
        clinic_id: None,
        department: None,
        patient_id: Some(access.patient_id().uuid()),
        grants: vec![Grant {
            effect: PermissionEffect::Allow,
            actions: vec![PermissionAction::Read],
            resources: OF_AN_ANIMAL.to_vec(),
            fields: None,
            conditions: None,
        }],
    }
}
