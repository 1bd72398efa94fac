//! `reviews.conclude`: another person says what they found.

use crate::{
    domain::{
        rbac::problem::Problem,
        system::{ReviewOutcome, ReviewTask},
    },
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Concludes a review: whether the look at the closed records was justified, and what was found. Once, and by
/// another person than the one who looked.
#[derive(Debug, Clone, Record)]
pub struct Conclude {
    /// The review.
    pub id: Id<ReviewTask>,
    /// What it comes to.
    pub outcome: ReviewOutcome,
    /// What was found.
    pub finding: String,
}

impl Action for Conclude {
    const NAME: &'static str = "reviews.conclude";
    const NEEDS: Need = Need::new(PermissionAction::Approve, PermissionResource::Settings);
    type Facts = Option<Stored<ReviewTask>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(task) = case.found(facts, "id") else { return Json::Null };
        if task.outcome().is_some() {
            case.refuse(Violation::of(&Problem::ReviewConcluded).inside("id"));
        }
        if task.user_id() == case.actor.user_id {
            case.refuse(Violation::of(&Problem::SeparationOfDuties).inside("id"));
        }
        if self.finding.trim().is_empty() {
            case.refuse(Violation::new("value-invalid", "finding"));
        }
        if case.is_refused() {
            return Json::Null;
        }
        let (now, by) = (case.moment.now, case.actor.user_id);
        case.update(&task, |edit| {
            edit.set(ReviewTask::OUTCOME, Some(self.outcome));
            edit.set(ReviewTask::FINDING, Some(self.finding));
            edit.set(ReviewTask::REVIEWED_BY, Some(by));
            edit.set(ReviewTask::REVIEWED_AT, Some(now));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
