//! `holds.lift`: what was held may be destroyed again when its time is over.

use super::problem::Problem;
use crate::{
    domain::system::LegalHold,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Lifts a hold.
#[derive(Debug, Clone, Record)]
pub struct Lift {
    /// The hold.
    pub id: Id<LegalHold>,
    /// Why.
    pub reason: String,
}

impl Action for Lift {
    const NAME: &'static str = "holds.lift";
    const NEEDS: Need = Need::new(PermissionAction::Approve, PermissionResource::Settings);
    type Facts = Option<Stored<LegalHold>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(hold) = case.found(facts, "id") else { return Json::Null };
        if hold.lifted_at().is_some() {
            case.refuse(Violation::of(&Problem::HoldLifted).inside("id"));
        }
        if self.reason.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "reason"));
        }
        let (now, by) = (case.moment.now, case.actor.user_id);
        case.update(&hold, |edit| {
            edit.set(LegalHold::LIFTED_AT, Some(now));
            edit.set(LegalHold::LIFTED_BY, Some(by));
            edit.set(LegalHold::LIFT_REASON, Some(self.reason));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
