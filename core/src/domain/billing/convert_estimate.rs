//! `billing.convert_estimate`: what was agreed, and done, is billed.

use super::{
    Estimate, EstimateItem, Invoice,
    approval::Approver,
    draft_invoice::draft,
    entry::{self, Entry, Goods, discounts_above_limit},
    estimate_items, invoice_items,
    line::Line,
    parties::{Named, Parties},
    pricing::{
        Problem,
        estimate_convert::{self, estimate_convert},
        profile::PricingProfile,
    },
    quote::actual,
    totals::{Terms, Totals, totals},
};
use crate::{
    domain::{appointments::Appointment, clinics::Clinic, staff::Staff},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation, draft_number},
    kernel::{id::Id, json::Json, number::Number},
    record::Record,
    schema::Stored,
};

/// Makes a draft invoice of an accepted estimate, at the prices quoted. What was really needed may be
/// said line by line, and what was done beyond it added, as far as the tolerance goes.
#[derive(Debug, Clone, Record)]
pub struct ConvertEstimate {
    /// The estimate.
    pub id: Id<Estimate>,
    /// Id of the new invoice; the engine makes one when it is left out.
    pub invoice_id: Option<Id<Invoice>>,
    /// The clinic that bills; that of the estimate or the booking when left out.
    pub clinic_id: Option<Id<Clinic>>,
    /// The booking that is billed.
    pub appointment_id: Option<Id<Appointment>>,
    /// What was really needed of a line; the lower quantity quoted when left out.
    #[field(default = [])]
    pub quantities: Vec<ActualQuantity>,
    /// What was done beyond the estimate.
    #[field(default = [])]
    pub lines: Vec<Entry>,
    /// Whether the client approved that the invoice exceeds the estimate by more than the tolerance.
    #[field(default = false)]
    pub reapproved: bool,
    /// Who approves discounts above what somebody gives alone; another person than the one who asks.
    pub approved_by: Option<Id<Staff>>,
}

/// What was really needed of one line.
#[derive(Debug, Clone, Record)]
pub struct ActualQuantity {
    /// The line of the estimate.
    pub line_id: Id<EstimateItem>,
    /// How many, or how much; zero leaves the line out.
    pub quantity: Number,
}

/// What converting wants to know.
#[derive(Debug)]
pub struct Facts {
    estimate: Stored<Estimate>,
    items: Vec<Stored<EstimateItem>>,
    goods: Vec<Goods>,
    parties: Parties,
    approver: Approver,
    taken: bool,
}

impl Action for ConvertEstimate {
    const NAME: &'static str = "billing.convert_estimate";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Invoices);
    type Facts = Option<Facts>;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Self::Facts, Gap> {
        let taken = ask.is_taken(self.invoice_id);
        let estimate = ask.one(self.id);
        let items = estimate_items::gather(ask, self.id);
        let approver = Approver::gather(ask, self.approved_by);
        let Some(estimate): Option<Stored<Estimate>> = estimate? else { return Ok(None) };
        let parties = self.named(&estimate).gather(ask);
        let goods = entry::gather(ask, &self.lines, estimate.patient_id());
        Ok(Some(Facts {
            items: items?,
            goods: goods?,
            parties: parties?,
            approver: approver?,
            taken: taken?,
            estimate,
        }))
    }

    fn decide(self, facts: Self::Facts, case: &mut Case<'_>) -> Json {
        let Some(facts) = facts else {
            case.refuse(Violation::new("not-found", "id"));
            return Json::Null;
        };
        facts.parties.judge(case);
        facts.approver.judge(case);
        case.refuse_all(self.problems(&facts));
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let counted: Vec<&Stored<EstimateItem>> = facts.items.iter().filter(|item| item.counts()).collect();
        let terms = Terms::of_estimate(&policy, &facts.estimate, &counted);
        let added = entry::invoice_lines(case, &policy, &terms.without_discount(), &self.lines, &facts.goods);
        let Some(added) = added else { return Json::Null };
        let above_limit = discounts_above_limit(&added, &policy);
        let lines: Vec<Line> = counted.iter().filter_map(|item| self.actual(item)).chain(added).collect();
        let Some(totals) = case.ok(totals(&lines.iter().collect::<Vec<_>>(), &terms)) else { return Json::Null };
        self.judge_conversion(case, &facts.estimate, &totals);
        facts.approver.judge_discounts(case, above_limit);
        if case.is_refused() {
            return Json::Null;
        }

        let id = self.invoice_id.unwrap_or_else(|| case.changes.new_id());
        let estimate = &facts.estimate;
        let row = draft(case, id, facts.parties.named(), &policy, &totals)
            .with(Invoice::DISCOUNT_PERCENTAGE, estimate.discount_percentage())
            .with(Invoice::CURRENCY, estimate.currency().to_owned())
            .with(Invoice::TAX_MODE, estimate.tax_mode())
            .with(Invoice::TAX_ROUNDING, estimate.tax_rounding());
        case.insert(row);
        let line_ids = invoice_items::insert(case, id, 0, &lines, &totals.lines);
        let now = case.moment.now;
        case.update(estimate, |edit| {
            edit.set(Estimate::CONVERTED_TO_INVOICE_ID, Some(id));
            edit.set(Estimate::CONVERTED_AT, Some(now));
        });
        Json::map([
            ("id", Json::Text(self.id.to_string())),
            ("invoice_id", Json::Text(id.to_string())),
            ("invoice_number", Json::Text(draft_number(id.uuid()))),
            ("total_amount", Json::Text(totals.total.to_string())),
            ("line_ids", line_ids),
        ])
    }
}

impl ConvertEstimate {
    fn named(&self, estimate: &Stored<Estimate>) -> Named {
        Named {
            client: estimate.client_id(),
            patient: estimate.patient_id(),
            clinic: self.clinic_id.or(estimate.clinic_id()),
            appointment: self.appointment_id,
            encounter: None,
        }
    }

    fn problems(&self, facts: &Facts) -> Vec<Violation> {
        let mut found = Vec::new();
        if facts.taken {
            found.push(Violation::new("id-taken", "invoice_id"));
        }
        if facts.parties.named().clinic.is_none() {
            found.push(Violation::new("field-missing", "clinic_id"));
        }
        for (index, actual) in self.quantities.iter().enumerate() {
            let place = format!("quantities[{index}]");
            if !facts.items.iter().any(|item| item.id() == actual.line_id && item.counts()) {
                found.push(Violation::new("not-found", "line_id").inside(&place));
            }
            if actual.quantity.is_negative() {
                found.push(Violation::new("quantity-invalid", "quantity").inside(&place));
            }
        }
        found
    }

    /// A line of the estimate with what was really needed of it; none when nothing was.
    fn actual(&self, item: &Stored<EstimateItem>) -> Option<Line> {
        let said = self.quantities.iter().position(|actual| actual.line_id == item.id());
        let said = said.and_then(|index| Some((index, self.quantities.get(index)?.quantity)));
        let Some((index, quantity)) = said else { return Some(actual(item, item.quantity().into())) };
        let place = format!("quantities[{index}]");
        quantity.is_positive().then(|| Line { place, ..actual(item, quantity) })
    }

    fn judge_conversion(&self, case: &mut Case<'_>, estimate: &Stored<Estimate>, totals: &Totals) {
        let (zone, on) = (case.zone(), case.today());
        let input = estimate_convert::Input {
            status: estimate.status(),
            valid_until: estimate.expiry_date().map_or(on, |expiry| zone.day_of(expiry)),
            on,
            high: estimate.total_high().unwrap_or(estimate.total_amount()).into(),
            actual: totals.total.into(),
            tolerance_percent: estimate.tolerance_percent().into(),
            reapproved: self.reapproved,
            converted: estimate.converted_to_invoice_id().is_some(),
        };
        if let Err(problem) = estimate_convert(&input) {
            let field = if matches!(problem, Problem::EstimateOverrun { .. }) { "reapproved" } else { "id" };
            case.refuse(Violation::of(&problem).inside(field));
        }
    }
}
