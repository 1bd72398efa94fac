//! `billing.remove_line`: one thing less on a draft.

use super::{
    Invoice, InvoiceItem, invoice_items,
    line::Line,
    pricing::{invoice::invoice_is_open, profile::PricingProfile},
    totals::{Terms, totals},
};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json},
    record::Record,
    schema::Stored,
};

/// Takes a line off a draft, and prices the rest again.
#[derive(Debug, Clone, Record)]
pub struct RemoveLine {
    /// The invoice.
    pub id: Id<Invoice>,
    /// The line.
    pub line_id: Id<InvoiceItem>,
}

/// What removing a line wants to know.
#[derive(Debug)]
pub struct Facts {
    invoice: Option<Stored<Invoice>>,
    items: Vec<Stored<InvoiceItem>>,
}

impl Action for RemoveLine {
    const NAME: &'static str = "billing.remove_line";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let invoice = ask.one(self.id);
        let items = invoice_items::gather(ask, self.id);
        Ok(Facts { invoice: invoice?, items: items? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let Some(invoice) = case.found(facts.invoice, "id") else { return Json::Null };
        if let Err(problem) = invoice_is_open(invoice.status()) {
            case.refuse(Violation::of(&problem).inside("id"));
        }
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let terms = Terms::of_invoice(&policy, &invoice, &facts.items);
        let (gone, kept): (Vec<_>, Vec<_>) = facts.items.into_iter().partition(|item| item.id() == self.line_id);
        let Some(gone) = case.found(gone.into_iter().next(), "line_id") else { return Json::Null };
        let lines: Vec<Line> = kept.iter().map(Line::from).collect();
        let priced = totals(&lines.iter().collect::<Vec<_>>(), &terms);
        let Some(totals) = case.ok(priced).filter(|_| !case.is_refused()) else { return Json::Null };
        case.update(&invoice, |edit| totals.put_on(&invoice, edit));
        case.changes.delete_row(gone.row());
        invoice_items::reprice(case, &kept, &totals.lines);
        Json::map([("id", Json::Text(self.id.to_string())), ("total_amount", Json::Text(totals.total.to_string()))])
    }
}
