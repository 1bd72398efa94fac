//! `retention.propose` and `retention.approve`: one asks for a purge, another allows it.

use super::problem::Problem;
use crate::{
    domain::{
        audit_logging::problem::Problem as Grave,
        system::{Purge, PurgeStatus},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::{New, Stored},
};

/// Asks for a run through all rows whose time is over. Somebody else approves it.
#[derive(Debug, Clone, Record)]
pub struct Propose {
    /// Id of the run; the engine makes one when it is left out.
    pub id: Option<Id<Purge>>,
}

impl Action for Propose {
    const NAME: &'static str = "retention.propose";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Settings);
    type Facts = bool;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<bool, Gap> {
        ask.is_taken(self.id)
    }

    fn decide(self, taken: bool, case: &mut Case<'_>) -> Json {
        if taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let by = case.actor.user_id;
        case.insert(New::row(id).with(Purge::PROPOSED_BY, by));
        Json::map([("id", Json::Text(id.to_string()))])
    }
}

/// Approves a run: by another than the one who asked for it.
#[derive(Debug, Clone, Record)]
pub struct Approve {
    /// The run.
    pub id: Id<Purge>,
}

impl Action for Approve {
    const NAME: &'static str = "retention.approve";
    const NEEDS: Need = Need::new(PermissionAction::Approve, PermissionResource::Settings);
    type Facts = Option<Stored<Purge>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(purge) = case.found(facts, "id") else { return Json::Null };
        if purge.status() != PurgeStatus::Proposed {
            case.refuse(Violation::of(&Problem::PurgeNotApproved).inside("id"));
        }
        let (now, by) = (case.moment.now, case.actor.user_id);
        if purge.proposed_by() == by {
            case.refuse(Violation::of(&Grave::SeparationOfDuties).inside("id"));
            return Json::Null;
        }
        case.update(&purge, |edit| {
            edit.set(Purge::STATUS, PurgeStatus::Approved);
            edit.set(Purge::APPROVED_BY, Some(by));
            edit.set(Purge::APPROVED_AT, Some(now));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
