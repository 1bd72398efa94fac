//! `billing.revise_estimate`: an estimate is written anew.

use super::{
    Estimate, EstimateItem, EstimateStatus,
    approval::Approver,
    draft_estimate::price,
    entry::{self, Entry, Goods},
    estimate_items,
    pricing::profile::PricingProfile,
    send_invoice::days_after,
    totals::Terms,
};
use crate::{
    domain::staff::Staff,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{cell::Percent, id::Id, json::Json, number::Number, time::Instant},
    record::Record,
    schema::Stored,
};

/// Takes an estimate that was sent, declined or has expired back to draft, or changes a draft. The
/// decision is forgotten. With new lines come their discount and their deposit; without, all that is
/// priced stays.
#[derive(Debug, Clone, Record)]
pub struct ReviseEstimate {
    /// The estimate.
    pub id: Id<Estimate>,
    /// What it is about; as before when left out.
    pub title: Option<String>,
    /// More about it; as before when left out.
    pub description: Option<String>,
    /// What may be done, in place of all lines so far.
    pub lines: Option<Vec<Entry>>,
    /// The part taken off the whole, in percent; with new lines only.
    pub discount_percent: Option<Number>,
    /// The amount taken off after it; with new lines only.
    pub discount_amount: Option<Number>,
    /// The part of the most that is asked for in advance, in percent; with new lines only.
    pub deposit_percent: Option<Number>,
    /// Until when it holds; as before when left out, or as long as the practice gives when that is past.
    pub expiry_date: Option<Instant>,
    /// Who approves discounts above what somebody gives alone; another person than the one who asks.
    pub approved_by: Option<Id<Staff>>,
    /// Notes for the client; as before when left out.
    pub notes: Option<String>,
}

/// What revising wants to know.
#[derive(Debug)]
pub struct Facts {
    estimate: Option<Stored<Estimate>>,
    items: Vec<Stored<EstimateItem>>,
    goods: Vec<Goods>,
    approver: Approver,
}

impl Action for ReviseEstimate {
    const NAME: &'static str = "billing.revise_estimate";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let estimate = ask.one(self.id);
        let items = estimate_items::gather(ask, self.id);
        let approver = Approver::gather(ask, self.approved_by);
        let estimate: Option<Stored<Estimate>> = estimate?;
        let patient = estimate.as_ref().and_then(|estimate| estimate.patient_id());
        let goods = entry::gather(ask, self.lines.as_deref().unwrap_or_default(), patient);
        Ok(Facts { estimate, items: items?, goods: goods?, approver: approver? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(estimate) = case.found(facts.estimate, "id") else { return Json::Null };
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let terms = Terms::new(&policy, self.discount_percent, self.discount_amount);
        let priced = match &self.lines {
            Some(entries) => {
                let priced = price(case, &policy, &terms, entries, &facts.goods, &facts.approver);
                let Some((lines, quote)) = priced else { return Json::Null };
                let Some(deposit) = case.ok(quote.deposit(self.deposit_percent)) else { return Json::Null };
                Some((lines, quote, deposit))
            }
            None => {
                case.refuse_all(self.priced_without_lines());
                None
            }
        };
        let kept = estimate.expiry_date().filter(|expiry| *expiry > now);
        let expiry = self.expiry_date.or(kept).or_else(|| days_after(now, policy.estimate_validity_days));
        case.update(&estimate, |edit| {
            edit.set(Estimate::STATUS, EstimateStatus::Draft);
            edit.set(Estimate::ISSUE_DATE, now);
            edit.set(Estimate::EXPIRY_DATE, expiry);
            edit.set(Estimate::SENT_AT, None);
            edit.set(Estimate::DECLINED_AT, None);
            edit.set(Estimate::DECLINE_REASON, None);
            edit.given(Estimate::TITLE, self.title);
            edit.given(Estimate::DESCRIPTION, self.description);
            edit.given(Estimate::NOTES, self.notes);
            if let Some((_, quote, deposit)) = &priced {
                quote.put_on(edit);
                edit.set(Estimate::DEPOSIT_AMOUNT, *deposit);
                edit.set(Estimate::DISCOUNT_PERCENTAGE, self.discount_percent.and_then(Percent::exact));
                edit.set(Estimate::CURRENCY, policy.currency.as_str().to_owned());
                edit.set(Estimate::TAX_MODE, policy.tax_mode);
                edit.set(Estimate::TAX_ROUNDING, policy.tax_rounding);
            }
        });
        if let Some((lines, quote, _)) = &priced {
            facts.items.iter().for_each(|item| case.changes.delete_row(item.row()));
            estimate_items::insert(case, self.id, lines, &quote.lines);
        }
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}

impl ReviseEstimate {
    /// What is priced comes with the lines that it is a price of.
    fn priced_without_lines(&self) -> Vec<Violation> {
        let given = [self.discount_percent, self.discount_amount, self.deposit_percent];
        let any = given.iter().any(Option::is_some);
        any.then(|| Violation::new("field-missing", "lines")).into_iter().collect()
    }
}
