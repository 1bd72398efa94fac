//! `billing.send_estimate`: an estimate goes to the client.

use super::{Estimate, EstimateItem, EstimateStatus, estimate_items, pricing::Problem};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json, time::Instant},
    record::Record,
    schema::Stored,
};

/// Sends an estimate that still holds to the client.
#[derive(Debug, Clone, Record)]
pub struct SendEstimate {
    /// The estimate.
    pub id: Id<Estimate>,
}

/// What sending wants to know.
#[derive(Debug)]
pub struct Facts {
    estimate: Option<Stored<Estimate>>,
    items: Vec<Stored<EstimateItem>>,
}

impl Action for SendEstimate {
    const NAME: &'static str = "billing.send_estimate";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let estimate = ask.one(self.id);
        let items = estimate_items::gather(ask, self.id);
        Ok(Facts { estimate: estimate?, items: items? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(estimate) = case.found(facts.estimate, "id") else { return Json::Null };
        if facts.items.is_empty() {
            case.refuse(Violation::new("value-invalid", "lines").with("reason", "empty"));
        }
        case.refuse_all(expired(&estimate, now));
        case.advance(&estimate, |edit| {
            edit.set(Estimate::STATUS, EstimateStatus::Sent);
            edit.set(Estimate::SENT_AT, Some(now));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}

/// The estimate no longer holds, whether or not the clock has marked it.
pub(super) fn expired(estimate: &Stored<Estimate>, now: Instant) -> Option<Violation> {
    let past = estimate.expiry_date().is_some_and(|expiry| expiry < now);
    past.then(|| Violation::of(&Problem::EstimateExpired).inside("id"))
}
