//! `privacy.approve`: another than who planned it allows it.

use super::problem::Problem;
use crate::{
    domain::{
        audit_logging::problem::Problem as Grave,
        system::{PrivacyKind, PrivacyRequest, PrivacyStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Approves the plan of an erasure, or a large copy: by another than the one who planned or received it.
#[derive(Debug, Clone, Record)]
pub struct Approve {
    /// The request.
    pub id: Id<PrivacyRequest>,
}

impl Action for Approve {
    const NAME: &'static str = "privacy.approve";
    const NEEDS: Need = Need::new(PermissionAction::Approve, PermissionResource::Settings);
    type Facts = Option<Stored<PrivacyRequest>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(request) = case.found(facts, "id") else { return Json::Null };
        let ready = match request.kind() {
            PrivacyKind::Erase => PrivacyStatus::Planned,
            PrivacyKind::Export => PrivacyStatus::Received,
        };
        if request.status() != ready {
            case.refuse(Violation::of(&Problem::PrivacyRequestNotReady).inside("id"));
        }
        let (now, by) = (case.moment.now, case.actor.user_id);
        if request.planned_by().unwrap_or(request.received_by()) == by {
            case.refuse(Violation::of(&Grave::SeparationOfDuties).inside("id"));
            return Json::Null;
        }
        case.update(&request, |edit| {
            edit.set(PrivacyRequest::STATUS, PrivacyStatus::Approved);
            edit.set(PrivacyRequest::APPROVED_BY, Some(by));
            edit.set(PrivacyRequest::APPROVED_AT, Some(now));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
