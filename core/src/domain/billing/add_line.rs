//! `billing.add_line`: one thing more on a draft.

use super::{
    Invoice, InvoiceItem,
    approval::Approver,
    entry::{self, Entry, Goods, discounts_above_limit},
    invoice_items,
    line::Line,
    pricing::{invoice::invoice_is_open, profile::PricingProfile},
    totals::{Terms, totals},
};
use crate::{
    domain::staff::Staff,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Adds one thing to a draft, and prices all of it again. A package adds a line for each thing in it.
#[derive(Debug, Clone, Record)]
pub struct AddLine {
    /// The invoice.
    pub id: Id<Invoice>,
    /// What is sold.
    pub line: Entry,
    /// Who approves a discount above what somebody gives alone; another person than the one who asks.
    pub approved_by: Option<Id<Staff>>,
}

/// What adding a line wants to know.
#[derive(Debug)]
pub struct Facts {
    invoice: Option<Stored<Invoice>>,
    items: Vec<Stored<InvoiceItem>>,
    goods: Vec<Goods>,
    approver: Approver,
}

impl Action for AddLine {
    const NAME: &'static str = "billing.add_line";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let invoice = ask.one(self.id);
        let items = invoice_items::gather(ask, self.id);
        let approver = Approver::gather(ask, self.approved_by);
        let invoice: Option<Stored<Invoice>> = invoice?;
        let patient = invoice.as_ref().and_then(|invoice| invoice.patient_id());
        let goods = entry::gather(ask, std::slice::from_ref(&self.line), patient);
        Ok(Facts { invoice, items: items?, goods: goods?, approver: approver? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        facts.approver.judge(case);
        let Some(invoice) = case.found(facts.invoice, "id") else { return Json::Null };
        if let Err(problem) = invoice_is_open(invoice.status()) {
            case.refuse(Violation::of(&problem).inside("id"));
        }
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let terms = Terms::of_invoice(&policy, &invoice, &facts.items);
        let Some(added) = self.lines(case, &policy, &terms, &facts.goods) else { return Json::Null };
        let stored: Vec<Line> = facts.items.iter().map(Line::from).collect();
        let all: Vec<&Line> = stored.iter().chain(&added).collect();
        let Some(totals) = case.ok(totals(&all, &terms)).filter(|_| !case.is_refused()) else { return Json::Null };
        facts.approver.judge_discounts(case, discounts_above_limit(&added, &policy));

        let (old, new) = totals.lines.split_at(stored.len());
        case.update(&invoice, |edit| totals.put_on(&invoice, edit));
        invoice_items::reprice(case, &facts.items, old);
        let line_ids = invoice_items::insert(case, self.id, invoice_items::next_order(&facts.items), &added, new);
        Json::map([
            ("id", Json::Text(self.id.to_string())),
            ("total_amount", Json::Text(totals.total.to_string())),
            ("line_ids", line_ids),
        ])
    }
}

impl AddLine {
    fn lines(&self, case: &mut Case<'_>, policy: &PricingProfile, terms: &Terms, goods: &[Goods]) -> Option<Vec<Line>> {
        entry::fits_invoice(case, "line", &self.line);
        entry::line(case, policy, terms, "line", &self.line, goods.first()?)
    }
}
