//! `break_glass.open`: the records of an animal in an emergency are read although no role allows it.

use chrono::TimeDelta;

use super::role::is_open;
use crate::{
    domain::{
        emergency::EmergencyCase,
        patients::Patient,
        rbac::{
            break_glass::{Input, OF_AN_ANIMAL, Refusal, break_glass},
            problem::Problem,
        },
        system::{BreakGlassAccess, ReviewTask},
    },
    engine::{
        Action, ActorKind, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation,
        access::{Denial, Finder, Reason},
    },
    kernel::{choice::Choice, id::Id, json::Json},
    record::Record,
    schema::{New, Stored},
};

/// Opens the records of an animal in an emergency to whoever asks, for reading and for some hours, although no
/// role of theirs allows it; what a role forbids stays closed. It needs a reason, is written down, and another
/// person looks at it afterwards.
#[derive(Debug, Clone, Record)]
pub struct Open {
    /// Id of the access; the engine makes one when it is left out.
    pub id: Option<Id<BreakGlassAccess>>,
    /// The animal.
    pub patient_id: Id<Patient>,
    /// Why; at least ten characters.
    pub reason: String,
}

/// What opening wants to know.
#[derive(Debug)]
pub struct Facts {
    patient: Option<Stored<Patient>>,
    emergencies: Vec<Stored<EmergencyCase>>,
    taken: bool,
}

impl Action for Open {
    const NAME: &'static str = "break_glass.open";
    const NEEDS: Need = Need::despite(PermissionAction::Read, PermissionResource::Patients);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let patient = ask.one(self.patient_id);
        let emergencies = Query::all::<EmergencyCase>().having(EmergencyCase::PATIENT_ID, self.patient_id);
        let emergencies = ask.many::<EmergencyCase>(emergencies);
        let taken = ask.is_taken(self.id);
        Ok(Facts { patient: patient?, emergencies: emergencies?, taken: taken? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let Ok(denials) = denials(case, facts.patient.as_ref()) else { return Json::Null };
        let emergency = facts.emergencies.iter().find(|emergency| is_open(emergency));
        let emergency = emergency.filter(|_| works_here(case));
        if let Err(problem) = allowed(&denials, emergency.is_some(), &self.reason) {
            case.refuse(Violation::of(&problem).inside(if problem == Problem::BreakGlassReasonRequired {
                "reason"
            } else {
                ""
            }));
        }
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        let (Some(emergency), false) = (emergency, case.is_refused()) else { return Json::Null };
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let review = case.changes.new_id();
        let (now, user) = (case.moment.now, case.actor.user_id);
        let hours = |name: &str| TimeDelta::hours(case.profile.int(name).unwrap_or_default());
        let (expires_at, due_at) = (now + hours("break_glass_hours"), now + hours("break_glass_review_hours"));
        case.insert(
            New::row(id)
                .with(BreakGlassAccess::USER_ID, user)
                .with(BreakGlassAccess::PATIENT_ID, self.patient_id)
                .with(BreakGlassAccess::EMERGENCY_CASE_ID, emergency.id())
                .with(BreakGlassAccess::REASON, self.reason)
                .with(BreakGlassAccess::OPENED_AT, now)
                .with(BreakGlassAccess::EXPIRES_AT, expires_at),
        );
        case.insert(
            New::row(review)
                .with(ReviewTask::BREAK_GLASS_ACCESS_ID, Some(id))
                .with(ReviewTask::USER_ID, user)
                .with(ReviewTask::DUE_AT, due_at),
        );
        Json::map([("id", Json::Text(id.to_string())), ("review_task_id", Json::Text(review.to_string()))])
    }
}

/// How grants refuse the actor a look at the animal, for each resource that they refuse.
fn denials(case: &mut Case<'_>, patient: Option<&Stored<Patient>>) -> Result<Vec<(PermissionResource, Denial)>, Gap> {
    let (Some(access), Some(patient)) = (case.actor.access.as_deref(), patient) else { return Ok(Vec::new()) };
    let mut denials = Vec::new();
    for resource in OF_AN_ANIMAL {
        let (schema, actor, now) = (case.schema, case.actor, case.moment.now);
        let about = Finder { schema, access, actor, resource, ask: &mut case.ask, new: &[] }.about(patient.row())?;
        denials
            .extend(access.judge(now, PermissionAction::Read, resource, &about).err().map(|denial| (resource, denial)));
    }
    Ok(denials)
}

/// Whoever is a client of the practice has their own animals, and no emergency opens those of others.
fn works_here(case: &Case<'_>) -> bool {
    case.actor.kind == ActorKind::User
}

/// The rule, asked for everything that is refused: one look that it allows is enough.
fn allowed(denials: &[(PermissionResource, Denial)], emergency: bool, reason: &str) -> Result<(), Problem> {
    let ask = |(resource, denial): &(PermissionResource, Denial)| {
        break_glass(&Input {
            action: PermissionAction::Read.code().to_owned(),
            resource_type: resource.code().to_owned(),
            refusal: Refusal {
                error: denial.code().to_owned(),
                reason: denial.told().reason.map(|reason| reason.code().to_owned()),
            },
            emergency,
            reason: Some(reason.to_owned()),
        })
    };
    let mut answer = Err(Problem::PermissionDenied { reason: Reason::NoBreakGlass });
    for judged in denials.iter().map(ask) {
        match judged {
            Ok(_) => return Ok(()),
            Err(Problem::BreakGlassReasonRequired) => answer = Err(Problem::BreakGlassReasonRequired),
            Err(_) => {}
        }
    }
    answer
}
