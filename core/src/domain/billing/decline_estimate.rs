//! `billing.decline_estimate`: the client does not agree.

use super::{Estimate, EstimateStatus};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Notes that the client does not agree.
#[derive(Debug, Clone, Record)]
pub struct DeclineEstimate {
    /// The estimate.
    pub id: Id<Estimate>,
    /// Why, if the client said so.
    pub decline_reason: Option<String>,
}

impl Action for DeclineEstimate {
    const NAME: &'static str = "billing.decline_estimate";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Option<Stored<Estimate>>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        ask.one(self.id)
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        if let Some(estimate) = case.found(facts, "id") {
            case.advance(&estimate, |edit| {
                edit.set(Estimate::STATUS, EstimateStatus::Declined);
                edit.set(Estimate::DECLINED_AT, Some(now));
                edit.set(Estimate::DECLINE_REASON, self.decline_reason);
            });
        }
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
