//! `privacy.verify_identity`: whoever asks is who they say.

use crate::{
    domain::system::{PrivacyRequest, PrivacyStatus},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

use super::problem::Problem;

/// Notes that whoever asks about their data is who they say, and how that is known. Source: GDPR, art. 12(6).
#[derive(Debug, Clone, Record)]
pub struct VerifyIdentity {
    /// The request.
    pub id: Id<PrivacyRequest>,
    /// What was looked at, such as a passport; never its number.
    pub how: String,
}

impl Action for VerifyIdentity {
    const NAME: &'static str = "privacy.verify_identity";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Clients);
    type Facts = Option<Stored<PrivacyRequest>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(request) = case.found(facts, "id") else { return Json::Null };
        if request.status() == PrivacyStatus::Done {
            case.refuse(Violation::of(&Problem::PrivacyRequestNotReady).inside("id"));
        }
        if self.how.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "how"));
        }
        let (now, by) = (case.moment.now, case.actor.user_id);
        case.update(&request, |edit| {
            edit.set(PrivacyRequest::IDENTITY_CHECKED_AT, Some(now));
            edit.set(PrivacyRequest::IDENTITY_CHECKED_BY, Some(by));
            edit.set(PrivacyRequest::IDENTITY_CHECKED_HOW, Some(self.how));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
