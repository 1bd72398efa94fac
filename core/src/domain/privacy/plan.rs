//! `privacy.plan`: what an erasure would do.

use super::{
    outcome::{Told, parts},
    problem::Problem,
};
use crate::{
    domain::{
        audit_logging::retention::KeptBecause,
        clients::Client,
        patients::Patient,
        retention::{holds::Holds, kin::id_of},
        system::{PrivacyKind, PrivacyRequest, PrivacyStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{choice::Choice, id::Id, json::Json},
    record::Record,
    schema::{Entity, Stored},
};

/// Plans an erasure: says for each table which rows go, which lose what names a person, and which the law
/// keeps, by which rule and until when; keeps the plan with the request. Another approves it.
#[derive(Debug, Clone, Record)]
pub struct Plan {
    /// The request.
    pub id: Id<PrivacyRequest>,
}

impl Action for Plan {
    const NAME: &'static str = "privacy.plan";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Clients);
    type Facts = Option<Stored<PrivacyRequest>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(request) = case.found(facts, "id") else { return Json::Null };
        if request.kind() != PrivacyKind::Erase {
            case.refuse(Violation::of(&Problem::PrivacyRequestKind).inside("id"));
        } else if ![PrivacyStatus::Received, PrivacyStatus::Planned].contains(&request.status()) {
            case.refuse(Violation::of(&Problem::PrivacyRequestNotReady).inside("id"));
        }
        planned(case, &request).unwrap_or(Json::Null)
    }
}

fn planned(case: &mut Case<'_>, request: &Stored<PrivacyRequest>) -> Result<Json, Gap> {
    let Some(client) = case.ask.row(Client::DEF, request.client_id().uuid())?.cloned() else {
        case.refuse(Violation::new("not-found", "id"));
        return Ok(Json::Null);
    };
    let held = is_held(case, request)?;
    let parts = parts(case, &client)?;
    let plan = Json::map([("legal_hold", Json::Bool(held)), ("tables", Told::of(&parts).to_json())]);
    let by = case.actor.user_id;
    case.update(request, |edit| {
        edit.set(PrivacyRequest::STATUS, PrivacyStatus::Planned);
        edit.set(PrivacyRequest::PLAN, Some(plan.clone().sorted()));
        edit.set(PrivacyRequest::PLANNED_BY, Some(by));
    });
    Ok(Json::map([
        ("id", Json::Text(request.id().to_string())),
        ("respond_by", Json::Text(request.respond_by().to_string())),
        ("plan", plan),
    ]))
}

/// Whether nothing about the client or one of their animals may be destroyed.
pub(super) fn is_held(case: &mut Case<'_>, request: &Stored<PrivacyRequest>) -> Result<bool, Gap> {
    let holds = Holds::gather(&mut case.ask, case.moment.now);
    let animals = Query::all::<Patient>().having(Patient::CLIENT_ID, request.client_id()).with_deleted();
    let animals = case.ask.rows(animals)?;
    let animals: Vec<_> = animals.iter().map(id_of).collect();
    Ok(holds?.cover_client(request.client_id().uuid(), &animals))
}

/// The word for a hold.
pub(super) fn hold_violation() -> Violation {
    Violation::new(KeptBecause::LegalHoldActive.code(), "id")
}
