//! `billing.accept_estimate`: the client agrees.

use super::{
    Estimate, EstimateItem, EstimateStatus, estimate_items,
    line::Line,
    pricing::{estimate_convert::acceptance_has_consent, profile::PricingProfile},
    quote::quote,
    send_estimate::expired,
    totals::Terms,
};
use crate::{
    domain::staff::Staff,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Notes that the client agrees, by signature or aloud before a witness, and which of the optional lines
/// the client wants; these join the totals. The receipt of the command keeps how consent was given.
#[derive(Debug, Clone, Record)]
pub struct AcceptEstimate {
    /// The estimate.
    pub id: Id<Estimate>,
    /// Who agreed.
    pub accepted_by_name: String,
    /// The optional lines that the client wants.
    #[field(default = [])]
    pub accepted_line_ids: Vec<Id<EstimateItem>>,
    /// Whether the client signed.
    #[field(default = false)]
    pub signed: bool,
    /// Who heard the client agree; needed without a signature.
    pub witness_id: Option<Id<Staff>>,
}

/// What accepting wants to know.
#[derive(Debug)]
pub struct Facts {
    estimate: Option<Stored<Estimate>>,
    items: Vec<Stored<EstimateItem>>,
    witness: Option<Stored<Staff>>,
}

impl Action for AcceptEstimate {
    const NAME: &'static str = "billing.accept_estimate";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let estimate = ask.one(self.id);
        let items = estimate_items::gather(ask, self.id);
        let witness = ask.maybe(self.witness_id);
        Ok(Facts { estimate: estimate?, items: items?, witness: witness? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(estimate) = case.found(facts.estimate, "id") else { return Json::Null };
        case.refuse_all(expired(&estimate, now));
        case.refuse_all(self.problems(&facts.items, facts.witness.as_ref()));
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let counted: Vec<&Stored<EstimateItem>> = facts.items.iter().filter(|item| item.counts()).collect();
        let terms = Terms::of_estimate(&policy, &estimate, &counted);
        let lines: Vec<Line> = facts.items.iter().map(|item| self.chosen(item)).collect();
        // Prices hold as they were quoted, unless lines join them.
        let quote = if self.accepted_line_ids.is_empty() { None } else { case.ok(quote(&lines, &terms)) };
        case.advance(&estimate, |edit| {
            if let Some(quote) = &quote {
                quote.put_on(edit);
            }
            edit.set(Estimate::STATUS, EstimateStatus::Accepted);
            edit.set(Estimate::ACCEPTED_AT, Some(now));
            edit.set(Estimate::ACCEPTED_BY_NAME, Some(self.accepted_by_name.clone()));
        });
        estimate_items::choose(case, &facts.items, &self.accepted_line_ids, quote.as_ref().map(|quote| &*quote.lines));
        let total = quote.map_or(estimate.total_amount(), |quote| quote.low.total);
        Json::map([
            ("id", Json::Text(self.id.to_string())),
            ("total_amount", Json::Text(total.to_string())),
            ("signed", Json::from(self.signed)),
            ("witness_id", self.witness_id.map_or(Json::Null, |witness| Json::Text(witness.to_string()))),
        ])
    }
}

impl AcceptEstimate {
    fn problems(&self, items: &[Stored<EstimateItem>], witness: Option<&Stored<Staff>>) -> Vec<Violation> {
        let mut found = Vec::new();
        if self.witness_id.is_some() && witness.is_none() {
            found.push(Violation::new("not-found", "witness_id"));
        }
        let witness = self.witness_id.map(|witness| witness.to_string());
        if let Err(problem) = acceptance_has_consent(self.signed, witness.as_deref()) {
            found.push(Violation::of(&problem).inside("signed"));
        }
        for (index, id) in self.accepted_line_ids.iter().enumerate() {
            if !items.iter().any(|item| item.id() == *id && item.is_optional()) {
                found.push(Violation::new("not-found", format!("accepted_line_ids[{index}]")));
            }
        }
        found
    }

    /// A line as the client wants it: one that is chosen counts.
    fn chosen(&self, item: &Stored<EstimateItem>) -> Line {
        let line = Line::from(item);
        Line { optional: line.optional && !self.accepted_line_ids.contains(&item.id()), ..line }
    }
}
