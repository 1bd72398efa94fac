//! `billing.cancel_invoice`: a bill is withdrawn.

use super::{
    Invoice, InvoiceStatus, Payment,
    ledger::{payments_of, received, standing},
};
use crate::{
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{id::Id, json::Json, number::Number},
    record::Record,
    schema::Stored,
};

/// Withdraws an invoice on which no money has come in.
#[derive(Debug, Clone, Record)]
pub struct CancelInvoice {
    /// The invoice.
    pub id: Id<Invoice>,
    /// Why.
    pub cancellation_reason: String,
}

/// What cancelling wants to know.
#[derive(Debug)]
pub struct Facts {
    invoice: Option<Stored<Invoice>>,
    payments: Vec<Stored<Payment>>,
}

impl Action for CancelInvoice {
    const NAME: &'static str = "billing.cancel_invoice";
    const NEEDS: Need = Need::new(PermissionAction::Void, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let invoice = ask.one(self.id);
        let payments = payments_of(ask, self.id);
        Ok(Facts { invoice: invoice?, payments: payments? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        let now = case.moment.now;
        let Some(invoice) = case.found(facts.invoice, "id") else { return Json::Null };
        let booked = received(facts.payments.iter());
        let cancelled = InvoiceStatus::Cancelled;
        if let Err(problem) = standing(case, &invoice, cancelled, &booked, Number::ZERO) {
            case.refuse(Violation::of(&problem).inside("id"));
            return Json::Null;
        }
        case.advance(&invoice, |edit| {
            edit.set(Invoice::STATUS, cancelled);
            edit.set(Invoice::CANCELLED_AT, Some(now));
            edit.set(Invoice::CANCELLATION_REASON, Some(self.cancellation_reason));
        });
        Json::map([("id", Json::Text(self.id.to_string()))])
    }
}
