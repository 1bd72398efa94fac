//! `billing.write_off`: what is owed is given up.

use super::{
    Invoice, InvoiceStatus, Payment,
    approval::Approver,
    ledger::{payments_of, received, standing},
};
use crate::{
    domain::staff::Staff,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{cell::Amount, id::Id, json::Json, number::Number, problem::Problem as _},
    record::Record,
    schema::Stored,
};

/// Gives up what is still owed on an invoice, all of it. Whatever the amount, another person approves.
#[derive(Debug, Clone, Record)]
pub struct WriteOff {
    /// The invoice.
    pub id: Id<Invoice>,
    /// What is given up; what is owed when left out.
    pub amount: Option<Number>,
    /// Why.
    pub reason: String,
    /// Who approves; another person than the one who asks.
    pub approved_by: Id<Staff>,
}

/// What writing off wants to know.
#[derive(Debug)]
pub struct Facts {
    invoice: Option<Stored<Invoice>>,
    payments: Vec<Stored<Payment>>,
    approver: Approver,
}

impl Action for WriteOff {
    const NAME: &'static str = "billing.write_off";
    const NEEDS: Need = Need::new(PermissionAction::Void, PermissionResource::Invoices);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let invoice = ask.one(self.id);
        let payments = payments_of(ask, self.id);
        let approver = Approver::gather(ask, Some(self.approved_by));
        Ok(Facts { invoice: invoice?, payments: payments?, approver: approver? })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        facts.approver.judge(case);
        facts.approver.judge_another(case);
        let Some(invoice) = case.found(facts.invoice, "id") else { return Json::Null };
        let amount = self.amount.unwrap_or(invoice.amount_due().into());
        let booked = received(facts.payments.iter());
        let standing = standing(case, &invoice, invoice.status(), &booked, amount);
        let standing = standing.map_err(|problem| vec![Violation::new(problem.code(), "amount")]);
        let Some(standing) = case.ok(standing) else { return Json::Null };
        let Some(written_off) = Amount::exact(amount) else {
            case.refuse(Violation::new("value-invalid", "amount"));
            return Json::Null;
        };
        // Has been told already when it is the same person.
        let author = case.actor.staff_id.map(Id::new).filter(|author| *author != self.approved_by);
        case.advance(&invoice, |edit| {
            edit.set(Invoice::STATUS, InvoiceStatus::WrittenOff);
            edit.set(Invoice::WRITTEN_OFF_AMOUNT, written_off);
            edit.set(Invoice::WRITE_OFF_REASON, Some(self.reason));
            edit.set(Invoice::WRITTEN_OFF_BY, author);
            edit.set(Invoice::WRITE_OFF_APPROVED_BY, Some(self.approved_by));
            edit.set(Invoice::AMOUNT_DUE, standing.due);
        });
        Json::map([
            ("id", Json::Text(self.id.to_string())),
            ("written_off_amount", Json::Text(written_off.to_string())),
        ])
    }
}
