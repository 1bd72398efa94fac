//! `billing.record_payment`: money comes in.

use super::{
    Estimate, EstimateStatus, Invoice, Payment, PaymentMethod, PaymentStatus,
    ledger::{Received, payments_of, received, standing},
    pricing::{
        self, Problem,
        payment_apply::{self, invoice_takes_payment, payment_apply},
    },
    problem,
};
use crate::{
    domain::clients::Client,
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Query, Violation},
    kernel::{cell::Amount, currency::CurrencyCode, id::Id, json::Json, number::Number, zone::Zone},
    record::Record,
    schema::{New, Stored},
};

/// Takes money that is in hand: on an invoice, or as a deposit. What is more than owed becomes credit
/// of the client; paying by credit takes from it.
#[derive(Debug, Clone, Record)]
pub struct RecordPayment {
    /// Id of the new payment; the engine makes one when it is left out.
    pub id: Option<Id<Payment>>,
    /// The invoice that is paid; a deposit when left out.
    pub invoice_id: Option<Id<Invoice>>,
    /// The accepted estimate whose deposit this is.
    pub estimate_id: Option<Id<Estimate>>,
    /// Whose money it is; the client of the invoice or the estimate when left out.
    pub client_id: Option<Id<Client>>,
    /// How much, above zero.
    pub amount: Number,
    /// How it is paid.
    pub payment_method: PaymentMethod,
    /// Whether what is more than owed may become credit.
    #[field(default = true)]
    pub allow_credit: bool,
    /// Number of the transaction at the processor.
    pub transaction_id: Option<String>,
    /// Name of the processor.
    pub processor_name: Option<String>,
    /// The last four digits of the card.
    pub card_last4: Option<String>,
    /// Number of the check.
    pub check_number: Option<String>,
    /// Name of the bank.
    pub bank_name: Option<String>,
    /// Number of the account.
    pub account_number: Option<String>,
    /// Number of the insurance claim.
    pub insurance_claim_number: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}

/// What taking money wants to know.
#[derive(Debug)]
pub struct Facts {
    invoice: Option<Stored<Invoice>>,
    payments: Vec<Stored<Payment>>,
    estimate: Option<Stored<Estimate>>,
    client: Option<Stored<Client>>,
    same_transaction: bool,
    taken: bool,
}

/// Where a payment goes.
struct Split {
    amount: Amount,
    applied: Amount,
    credited: Amount,
}

impl Action for RecordPayment {
    const NAME: &'static str = "billing.record_payment";
    const NEEDS: Need = Need::new(PermissionAction::Create, PermissionResource::Payments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let taken = ask.is_taken(self.id);
        let invoice = ask.maybe(self.invoice_id);
        let payments = self.invoice_id.map_or(Ok(Vec::new()), |invoice| payments_of(ask, invoice));
        let estimate = ask.maybe(self.estimate_id);
        let same_transaction = self.same_transaction(ask);
        let (invoice, estimate): (Option<Stored<Invoice>>, Option<Stored<Estimate>>) = (invoice?, estimate?);
        let client = ask.maybe(payer(invoice.as_ref(), estimate.as_ref()).or(self.client_id));
        Ok(Facts {
            payments: payments?,
            client: client?,
            same_transaction: same_transaction?,
            taken: taken?,
            invoice,
            estimate,
        })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        case.refuse_all(self.problems(&facts));
        let (invoice, currency) = (facts.invoice.as_ref(), case.profile.text("currency").map(CurrencyCode::of));
        let zone = case.zone();
        let Some(split) = case.ok(self.split(invoice, currency, zone).map_err(|violation| vec![violation])) else {
            return Json::Null;
        };
        let Some(client) = facts.client.as_ref().filter(|_| !case.is_refused()) else { return Json::Null };
        let by_credit = self.payment_method == PaymentMethod::AccountCredit;
        let taken = if by_credit { split.amount } else { Amount::ZERO };
        if taken > client.account_balance() {
            let held = client.account_balance().to_string();
            case.refuse(Violation::of(&problem::Problem::CreditExceeded).inside("amount").with("held", held.as_str()));
        }
        let id = self.id.unwrap_or_else(|| case.changes.new_id());
        case.insert_moved(self.payment(case, id, client.id(), &split));
        if let Some(invoice) = invoice {
            settle(case, invoice, &facts.payments, &split);
        }
        case.update(client, |edit| {
            edit.set(Client::ACCOUNT_BALANCE, client.account_balance() + split.credited - taken)
        });
        let number = |series: &str| Json::map([("$number", Json::from(series))]);
        Json::map([
            ("id", Json::Text(id.to_string())),
            ("payment_number", number("payment")),
            ("receipt_number", number("receipt")),
            ("applied_amount", Json::Text(split.applied.to_string())),
            ("credited_amount", Json::Text(split.credited.to_string())),
        ])
    }
}

/// Whose money the payment of a document is.
fn payer(invoice: Option<&Stored<Invoice>>, estimate: Option<&Stored<Estimate>>) -> Option<Id<Client>> {
    invoice.map(|invoice| invoice.client_id()).or(estimate.map(|estimate| estimate.client_id()))
}

/// Writes on an invoice what has come in.
fn settle(case: &mut Case<'_>, invoice: &Stored<Invoice>, payments: &[Stored<Payment>], split: &Split) {
    let now = case.moment.now;
    let mut booked = received(payments.iter());
    booked.push(Received { applied: split.applied, refunded: Amount::ZERO });
    let written_off = invoice.written_off_amount().into();
    match standing(case, invoice, invoice.status(), &booked, written_off) {
        Ok(standing) => case.update(invoice, |edit| {
            edit.set(Invoice::AMOUNT_PAID, standing.paid);
            edit.set(Invoice::AMOUNT_DUE, standing.due);
            edit.set(Invoice::STATUS, standing.after_payment(invoice.status()));
            if standing.due == Amount::ZERO {
                edit.set(Invoice::PAID_AT, invoice.paid_at().or(Some(now)));
            }
        }),
        Err(problem) => case.refuse(Violation::of(&problem).inside("amount")),
    }
}

impl RecordPayment {
    /// A payment of the same processor and transaction is the same payment.
    fn same_transaction(&self, ask: &mut Ask<'_>) -> Result<bool, Gap> {
        let (Some(processor), Some(transaction)) = (&self.processor_name, &self.transaction_id) else {
            return Ok(false);
        };
        let same = Query::all::<Payment>()
            .having(Payment::PROCESSOR_NAME, Some(processor.clone()))
            .having(Payment::TRANSACTION_ID, Some(transaction.clone()))
            .limited(1);
        Ok(!ask.rows(same)?.is_empty())
    }

    fn problems(&self, facts: &Facts) -> Vec<Violation> {
        let (invoice, estimate) = (facts.invoice.as_ref(), facts.estimate.as_ref());
        let owner = payer(invoice, estimate);
        let elsewhere =
            |owner: Option<Id<Client>>| self.client_id.is_some() && owner.is_some() && owner != self.client_id;
        let mismatch = |field, parent| Violation::new("parent-mismatch", field).with("parent", parent);
        let by_credit = self.payment_method == PaymentMethod::AccountCredit;
        let nobody = self.invoice_id.is_none() && self.estimate_id.is_none() && self.client_id.is_none();
        let two_clients =
            invoice.zip(estimate).is_some_and(|(invoice, estimate)| invoice.client_id() != estimate.client_id());
        [
            facts.taken.then(|| Violation::new("id-taken", "id")),
            (self.invoice_id.is_some() && invoice.is_none()).then(|| Violation::new("not-found", "invoice_id")),
            (self.estimate_id.is_some() && estimate.is_none()).then(|| Violation::new("not-found", "estimate_id")),
            nobody.then(|| Violation::new("field-missing", "client_id")),
            (owner.is_none() && self.client_id.is_some() && facts.client.is_none())
                .then(|| Violation::new("not-found", "client_id")),
            elsewhere(invoice.map(|invoice| invoice.client_id())).then(|| mismatch("client_id", "invoice_id")),
            elsewhere(estimate.map(|estimate| estimate.client_id())).then(|| mismatch("client_id", "estimate_id")),
            two_clients.then(|| mismatch("estimate_id", "invoice_id")),
            (by_credit && self.invoice_id.is_none()).then(|| Violation::new("field-missing", "invoice_id")),
            invoice
                .and_then(|invoice| invoice_takes_payment(invoice.status()).err())
                .map(|problem| Violation::of(&problem).inside("invoice_id")),
            estimate
                .is_some_and(|estimate| estimate.status() != EstimateStatus::Accepted)
                .then(|| Violation::of(&Problem::EstimateNotAccepted).inside("estimate_id")),
            facts.same_transaction.then(|| Violation::new("not-unique", "processor_name")),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What goes to the invoice, and what becomes credit.
    fn split(
        &self,
        invoice: Option<&Stored<Invoice>>,
        practice: Option<CurrencyCode>,
        zone: Zone,
    ) -> Result<Split, Violation> {
        let wrong = |problem: &Problem| Violation::of(problem).inside("amount");
        let currency = invoice.map(|invoice| CurrencyCode::of(invoice.currency())).or(practice);
        pricing::has_places_of(self.amount, currency.unwrap_or(CurrencyCode::NONE))
            .map_err(|problem| wrong(&problem))?;
        let open = invoice.map(|invoice| payment_apply::Owed {
            id: invoice.id().to_string(),
            due: zone.day_of(invoice.due_date().unwrap_or(invoice.issue_date())),
            balance: invoice.amount_due().into(),
        });
        let input = payment_apply::Input {
            amount: self.amount,
            invoices: open.into_iter().collect(),
            allow_credit: self.allow_credit
                && (self.payment_method != PaymentMethod::AccountCredit || invoice.is_none()),
        };
        let output = payment_apply(&input).map_err(|problem| match problem {
            Problem::Generic(_) => Violation::new("value-invalid", "amount"),
            problem => wrong(&problem),
        })?;
        let exact = |money| Amount::exact(money).ok_or_else(|| Violation::new("value-invalid", "amount"));
        let amount = exact(self.amount)?;
        let credited = exact(output.credit.into())?;
        Ok(Split { amount, applied: amount - credited, credited })
    }

    fn payment(&self, case: &Case<'_>, id: Id<Payment>, client: Id<Client>, split: &Split) -> New<Payment> {
        New::row(id)
            .with(Payment::INVOICE_ID, self.invoice_id)
            .with(Payment::ESTIMATE_ID, self.estimate_id)
            .with(Payment::CLIENT_ID, client)
            .with(Payment::PAYMENT_METHOD, self.payment_method)
            .with(Payment::STATUS, PaymentStatus::Completed)
            .with(Payment::AMOUNT, split.amount)
            .with(Payment::CREDITED_AMOUNT, split.credited)
            .with(Payment::PAYMENT_DATE, case.moment.occurred_at.unwrap_or(case.moment.now))
            .with(Payment::PROCESSED_BY, case.actor.staff_id.map(Id::new))
            .with(Payment::TRANSACTION_ID, self.transaction_id.clone())
            .with(Payment::PROCESSOR_NAME, self.processor_name.clone())
            .with(Payment::CARD_LAST4, self.card_last4.clone())
            .with(Payment::CHECK_NUMBER, self.check_number.clone())
            .with(Payment::BANK_NAME, self.bank_name.clone())
            .with(Payment::ACCOUNT_NUMBER, self.account_number.clone())
            .with(Payment::INSURANCE_CLAIM_NUMBER, self.insurance_claim_number.clone())
            .with(Payment::NOTES, self.notes.clone())
            .numbered(Payment::RECEIPT_NUMBER)
    }
}
