//! `bulk_exports.approve`: another than the one who asks allows it.

use crate::{
    domain::{audit_logging::problem::Problem, system::BulkExport},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Allows a large copy, for seven days from now on; by another than the one who asks for it. To
/// approve it once more begins the seven days anew.
#[derive(Debug, Clone, Record)]
pub struct Approve {
    /// The request.
    pub id: Id<BulkExport>,
}

impl Action for Approve {
    const NAME: &'static str = "bulk_exports.approve";
    const NEEDS: Need = Need::new(PermissionAction::Approve, PermissionResource::Settings);
    type Facts = Option<Stored<BulkExport>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(request) = case.found(facts, "id") else { return Json::Null };
        let (now, by) = (case.moment.now, case.actor.user_id);
        if request.requested_by() == by {
            case.refuse(Violation::of(&Problem::SeparationOfDuties).inside("id"));
            return Json::Null;
        }
        case.update(&request, |edit| {
            edit.set(BulkExport::APPROVED_BY, Some(by));
            edit.set(BulkExport::APPROVED_AT, Some(now));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
