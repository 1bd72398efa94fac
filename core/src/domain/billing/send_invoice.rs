//! `billing.send_invoice`: a draft becomes a bill.

use chrono::{NaiveDate, TimeDelta};

use super::{
    Estimate, Invoice, InvoiceItem, InvoiceStatus, invoice_items,
    line::Line,
    pricing::{
        Problem, estimate_convert::actual_is_within_limit, invoice::exemption_is_valid, profile::PricingProfile,
    },
    tax_class::ExemptReason,
    totals::{Terms, Totals, totals},
};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{choice::Choice, id::Id, json::Json, time::Instant},
    record::Record,
    schema::Stored,
};

/// Sends a draft: it gets the next number of the series without gaps, and its lines are closed.
#[derive(Debug, Clone, Record)]
pub struct SendInvoice {
    /// The invoice.
    pub id: Id<Invoice>,
    /// When it is due; so many days from now as the practice gives when left out.
    pub due_date: Option<Instant>,
    /// The last day of the client's certificate of exemption; needed where a line is not taxed for it.
    pub exemption_valid_until: Option<NaiveDate>,
    /// Whether the client approved that the invoice exceeds its estimate by more than the tolerance.
    #[field(default = false)]
    pub reapproved: bool,
}

/// What sending wants to know.
#[derive(Debug)]
pub struct Facts {
    invoice: Option<Stored<Invoice>>,
    items: Vec<Stored<InvoiceItem>>,
    estimates: Vec<Stored<Estimate>>,
}

impl Action for SendInvoice {
    const NAME: &'static str = "billing.send_invoice";
    const NEEDS: Need = Need::new(PermissionAction::Update, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let invoice = ask.one(self.id);
        let items = invoice_items::gather(ask, self.id);
        let estimates = ask.many(Query::all::<Estimate>().having(Estimate::CONVERTED_TO_INVOICE_ID, Some(self.id)));
        Ok(Facts { invoice: invoice?, items: items?, estimates: estimates? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(invoice) = case.found(facts.invoice, "id") else { return Json::Null };
        if !matches!(invoice.status(), InvoiceStatus::Draft | InvoiceStatus::Pending) {
            case.advance(&invoice, |edit| edit.set(Invoice::STATUS, InvoiceStatus::Sent));
            return Json::Null;
        }
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let lines: Vec<Line> = facts.items.iter().map(Line::from).collect();
        // A draft is taxed by the profile of the day on which it is sent.
        let terms = Terms::of_invoice(&policy, &invoice, &facts.items);
        let Some(totals) = case.ok(totals(&lines.iter().collect::<Vec<_>>(), &terms)) else { return Json::Null };
        case.refuse_all(self.problems(&facts.items, &facts.estimates, &totals, case.today()));
        let Some(due_date) = self.due_date.or_else(|| days_after(now, policy.invoice_due_days)) else {
            case.refuse(Violation::new("value-invalid", "profile.invoice_due_days"));
            return Json::Null;
        };
        case.advance(&invoice, |edit| {
            edit.number(Invoice::INVOICE_NUMBER);
            totals.put_on(&invoice, edit);
            edit.set(Invoice::STATUS, InvoiceStatus::Sent);
            edit.set(Invoice::ISSUE_DATE, now);
            edit.set(Invoice::SENT_AT, Some(now));
            edit.set(Invoice::DUE_DATE, Some(due_date));
        });
        invoice_items::reprice(case, &facts.items, &totals.lines);
        Json::map([
            ("id", Json::Text(self.id.to_string())),
            ("invoice_number", Json::map([("$number", Json::from("invoice"))])),
            ("total_amount", Json::Text(totals.total.to_string())),
        ])
    }
}

impl SendInvoice {
    fn problems(
        &self,
        items: &[Stored<InvoiceItem>],
        estimates: &[Stored<Estimate>],
        totals: &Totals,
        today: NaiveDate,
    ) -> Vec<Violation> {
        let mut found = Vec::new();
        if items.is_empty() {
            found.push(Violation::of(&Problem::InvoiceEmpty).inside("id"));
        }
        let by_certificate = Some(ExemptReason::ExemptCustomer.code());
        let exempt = items.iter().any(|item| item.tax_exempt_reason() == by_certificate);
        if let (true, Err(problem)) = (exempt, exemption_is_valid(self.exemption_valid_until, today)) {
            found.push(Violation::of(&problem).inside("exemption_valid_until"));
        }
        for estimate in estimates {
            let high = estimate.total_high().unwrap_or(estimate.total_amount());
            let tolerance = estimate.tolerance_percent().into();
            if let Err(problem) = actual_is_within_limit(high.into(), totals.total.into(), tolerance, self.reapproved) {
                found.push(Violation::of(&problem).inside("reapproved"));
            }
        }
        found
    }
}

/// So many days later; none beyond the years that are written.
pub(super) fn days_after(now: Instant, days: u32) -> Option<Instant> {
    now.checked_add_signed(TimeDelta::days(i64::from(days)))
}
