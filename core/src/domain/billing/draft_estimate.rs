//! `billing.draft_estimate`: says beforehand what a treatment may cost.

use super::{
    Estimate,
    approval::Approver,
    entry::{self, Entry, Goods, discounts_above_limit},
    estimate_items,
    line::Line,
    parties::{Named, Parties},
    pricing::profile::PricingProfile,
    quote::{Quote, quote},
    send_invoice::days_after,
    totals::{Terms, document_discount_above_limit},
};
use crate::{
    domain::{clients::Client, clinics::Clinic, patients::Patient, staff::Staff},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{cell::Percent, id::Id, json::Json, number::Number, time::Instant},
    record::Record,
    schema::New,
};

/// Says beforehand what a treatment may cost, from the least to the most. What is optional stays out of
/// the totals until the client wants it.
#[derive(Debug, Clone, Record)]
pub struct DraftEstimate {
    /// Id of the new estimate; the engine makes one when it is left out.
    pub id: Option<Id<Estimate>>,
    /// Who would pay: the owner of the animal, or somebody who may pay for the owner.
    pub client_id: Id<Client>,
    /// The animal.
    pub patient_id: Option<Id<Patient>>,
    /// The clinic.
    pub clinic_id: Option<Id<Clinic>>,
    /// What it is about.
    pub title: String,
    /// More about it.
    pub description: Option<String>,
    /// What may be done; at least one line.
    pub lines: Vec<Entry>,
    /// The part taken off the whole, in percent.
    pub discount_percent: Option<Number>,
    /// The amount taken off after it.
    pub discount_amount: Option<Number>,
    /// The part of the most that is asked for in advance, in percent.
    pub deposit_percent: Option<Number>,
    /// By how much the invoice may exceed the most without asking again, in percent; that of the
    /// practice when left out.
    pub tolerance_percent: Option<Number>,
    /// Until when it holds; as long as the practice gives when left out.
    pub expiry_date: Option<Instant>,
    /// Who approves discounts above what somebody gives alone; another person than the one who asks.
    pub approved_by: Option<Id<Staff>>,
    /// Notes for the client.
    pub notes: Option<String>,
}

/// What drafting wants to know.
#[derive(Debug)]
pub struct Facts {
    parties: Parties,
    goods: Vec<Goods>,
    approver: Approver,
    taken: bool,
}

impl Action for DraftEstimate {
    const NAME: &'static str = "billing.draft_estimate";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let taken = ask.is_taken(self.id);
        let approver = Approver::gather(ask, self.approved_by);
        let parties = self.named().gather(ask);
        let goods = entry::gather(ask, &self.lines, self.patient_id);
        Ok(Facts { parties: parties?, goods: goods?, approver: approver?, taken: taken? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        facts.parties.judge(case);
        if facts.taken {
            case.refuse(Violation::new("id-taken", "id"));
        }
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let terms = Terms::new(&policy, self.discount_percent, self.discount_amount);
        let priced = price(case, &policy, &terms, &self.lines, &facts.goods, &facts.approver);
        let Some((lines, quote)) = priced else { return Json::Null };
        let deposit = case.ok(quote.deposit(self.deposit_percent)).unwrap_or_default();
        let tolerance = self.tolerance_percent.unwrap_or(policy.estimate_tolerance_percent);
        let Some(tolerance) = Percent::exact(tolerance) else {
            case.refuse(Violation::new("value-invalid", "tolerance_percent"));
            return Json::Null;
        };
        let expiry = self.expiry_date.or_else(|| days_after(case.moment.now, policy.estimate_validity_days));
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        let row = self.estimate(case, id, &policy, &quote);
        case.insert(
            row.with(Estimate::DEPOSIT_AMOUNT, deposit)
                .with(Estimate::TOLERANCE_PERCENT, tolerance)
                .with(Estimate::EXPIRY_DATE, expiry),
        );
        let line_ids = estimate_items::insert(case, id, &lines, &quote.lines);
        Json::map([
            ("id", Json::Text(id.to_string())),
            ("estimate_number", Json::map([("$number", Json::from("estimate"))])),
            ("total_amount", Json::Text(quote.low.total.to_string())),
            ("total_high", Json::Text(quote.most().to_string())),
            ("deposit_amount", Json::Text(deposit.to_string())),
            ("line_ids", line_ids),
        ])
    }
}

/// The lines and what they come to; what is wrong is noted.
pub(super) fn price(
    case: &mut Case<'_>,
    policy: &PricingProfile,
    terms: &Terms,
    entries: &[Entry],
    goods: &[Goods],
    approver: &Approver,
) -> Option<(Vec<Line>, Quote)> {
    approver.judge(case);
    let lines = entry::lines(case, policy, terms, "lines", entries, goods)?;
    let quote = case.ok(quote(&lines, terms))?;
    let mut above_limit = discounts_above_limit(&lines, policy);
    above_limit.extend(document_discount_above_limit(&lines, &quote.low, terms, policy));
    approver.judge_discounts(case, above_limit);
    Some((lines, quote))
}

impl DraftEstimate {
    fn named(&self) -> Named {
        Named {
            client: self.client_id,
            patient: self.patient_id,
            clinic: self.clinic_id,
            appointment: None,
            encounter: None,
        }
    }

    fn estimate(&self, case: &Case<'_>, id: Id<Estimate>, policy: &PricingProfile, quote: &Quote) -> New<Estimate> {
        New::row(id)
            .with(Estimate::CLINIC_ID, self.clinic_id)
            .with(Estimate::CLIENT_ID, self.client_id)
            .with(Estimate::PATIENT_ID, self.patient_id)
            .with(Estimate::TITLE, self.title.clone())
            .with(Estimate::DESCRIPTION, self.description.clone())
            .with(Estimate::NOTES, self.notes.clone())
            .with(Estimate::SUBTOTAL, quote.low.subtotal)
            .with(Estimate::DISCOUNT_AMOUNT, Some(quote.low.discount))
            .with(Estimate::DISCOUNT_PERCENTAGE, self.discount_percent.and_then(Percent::exact))
            .with(Estimate::TAX_AMOUNT, Some(quote.low.tax))
            .with(Estimate::TOTAL_AMOUNT, quote.low.total)
            .with(Estimate::TAX_BREAKDOWN, Some(quote.low.tax_breakdown.clone()))
            .with(Estimate::TOTAL_HIGH, quote.high)
            .with(Estimate::CURRENCY, policy.currency.as_str().to_owned())
            .with(Estimate::TAX_MODE, policy.tax_mode)
            .with(Estimate::TAX_ROUNDING, policy.tax_rounding)
            .with(Estimate::CREATED_BY, case.actor.staff_id.map(Id::new))
    }
}
