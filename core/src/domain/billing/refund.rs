//! `billing.refund`: money goes back.

use super::{
    Invoice, InvoiceStatus, Payment, PaymentMethod, PaymentStatus,
    approval::Approver,
    ledger::{Received, payments_of, received, standing},
    pricing::{
        self, Problem,
        payment_apply::invoice_takes_payment,
        profile::PricingProfile,
        refund_payment::{self, refund_goes_back_the_way_it_came, refund_payment},
    },
};
use crate::{
    domain::{clients::Client, staff::Staff},
    engine::{Action, Ask, Case, Gap, Need, PermissionAction, PermissionResource, Violation},
    kernel::{
        cell::Amount,
        currency::CurrencyCode,
        id::Id,
        json::Json,
        money::Money,
        number::Number,
        problem::{Generic, Problem as _},
    },
    record::Record,
    schema::Stored,
};

/// Gives money back the way it came. First goes what of the payment is still the client's credit; the
/// rest comes off the invoice. Above the limit, counted over all refunds of a payment, another person
/// approves.
#[derive(Debug, Clone, Record)]
pub struct Refund {
    /// The payment.
    pub payment_id: Id<Payment>,
    /// How much, above zero.
    pub amount: Number,
    /// Why.
    pub reason: String,
    /// How it goes back; as it came when left out.
    pub payment_method: Option<PaymentMethod>,
    /// Who approves; another person than the one who asks.
    pub approved_by: Option<Id<Staff>>,
}

/// What refunding wants to know.
#[derive(Debug)]
pub struct Facts {
    payment: Option<Stored<Payment>>,
    invoice: Option<Stored<Invoice>>,
    payments: Vec<Stored<Payment>>,
    client: Option<Stored<Client>>,
    approver: Approver,
}

/// Where the money that goes back comes from.
#[derive(Debug, Clone, Copy)]
struct Split {
    amount: Amount,
    from_credit: Amount,
    from_invoice: Amount,
}

impl Action for Refund {
    const NAME: &'static str = "billing.refund";
    const NEEDS: Need = Need::new(PermissionAction::Void, PermissionResource::Payments);
    type Facts = Facts;

    fn gather(&self, ask: &mut Ask<'_>) -> Result<Facts, Gap> {
        let payment = ask.one(self.payment_id);
        let approver = Approver::gather(ask, self.approved_by);
        let payment: Option<Stored<Payment>> = payment?;
        let invoice_id = payment.as_ref().and_then(|payment| payment.invoice_id());
        let invoice = ask.maybe(invoice_id);
        let payments = invoice_id.map_or(Ok(Vec::new()), |invoice| payments_of(ask, invoice));
        let client = ask.maybe(payment.as_ref().map(|payment| payment.client_id()));
        Ok(Facts { invoice: invoice?, payments: payments?, client: client?, approver: approver?, payment })
    }

    fn decide(self, facts: Facts, case: &mut Case<'_>) -> Json {
        facts.approver.judge(case);
        let Some(payment) = case.found(facts.payment, "payment_id") else { return Json::Null };
        let Some(policy) = case.knows::<PricingProfile>() else { return Json::Null };
        let currency = facts.invoice.as_ref().map_or(policy.currency, |invoice| CurrencyCode::of(invoice.currency()));
        let refundable = self.refundable(&payment, currency).map_err(|violation| vec![violation]);
        let Some(amount) = case.ok(refundable) else { return Json::Null };
        let tender = self.payment_method.unwrap_or(payment.payment_method());
        if let Err(problem) = refund_goes_back_the_way_it_came(payment.payment_method(), tender) {
            case.refuse(Violation::of(&problem).inside("payment_method"));
        }
        let before = payment.refunded_amount().unwrap_or_default();
        if let Some(all) = money(before + amount) {
            facts.approver.judge_amount(case, all, policy.approval_limit);
        }
        let Some(client) = case.found(facts.client, "payment_id") else { return Json::Null };
        let Some(split) = case.ok(split(&payment, &client, amount)) else { return Json::Null };
        self.book_payment(case, &payment, &split);
        if let Some(invoice) = facts.invoice.filter(|_| split.from_invoice > Amount::ZERO) {
            reopen(case, &invoice, &payment, &facts.payments, &split);
        }
        case.update(&client, |edit| {
            let returned = if payment.payment_method() == PaymentMethod::AccountCredit { amount } else { Amount::ZERO };
            edit.set(Client::ACCOUNT_BALANCE, client.account_balance() + returned - split.from_credit);
        });
        Json::map([
            ("payment_id", Json::Text(self.payment_id.to_string())),
            ("refunded_amount", Json::Text((before + amount).to_string())),
            ("from_credit", Json::Text(split.from_credit.to_string())),
            ("from_invoice", Json::Text(split.from_invoice.to_string())),
        ])
    }
}

impl Refund {
    /// The payment covers the refund: what never came in is not given back.
    fn refundable(&self, payment: &Stored<Payment>, currency: CurrencyCode) -> Result<Amount, Violation> {
        let came_in = matches!(payment.status(), PaymentStatus::Completed | PaymentStatus::Refunded);
        let wrong = |problem: &Problem| Violation::new(problem.code(), "amount");
        pricing::has_places_of(self.amount, currency).map_err(|problem| wrong(&problem))?;
        let input = refund_payment::Input {
            payment: if came_in { payment.amount().into() } else { Number::ZERO },
            already_refunded: payment.refunded_amount().unwrap_or_default().into(),
            amount: self.amount,
        };
        refund_payment(&input).map_err(|problem| wrong(&problem))?;
        Amount::exact(self.amount).ok_or_else(|| wrong(&Generic::value_invalid("amount").into()))
    }

    fn book_payment(&self, case: &mut Case<'_>, payment: &Stored<Payment>, split: &Split) {
        let now = case.moment.now;
        case.update(payment, |edit| {
            let refunded = payment.refunded_amount().unwrap_or_default() + split.amount;
            edit.set(Payment::REFUNDED_AMOUNT, Some(refunded));
            edit.set(Payment::CREDITED_AMOUNT, payment.credited_amount() - split.from_credit);
            edit.set(Payment::REFUNDED_AT, Some(now));
            edit.set(Payment::REFUND_REASON, Some(self.reason.clone()));
            if refunded == payment.amount() {
                edit.set(Payment::STATUS, PaymentStatus::Refunded);
            }
        });
    }
}

/// What of the payment is still credit goes first; credit that has been spent does not come back.
fn split(payment: &Stored<Payment>, client: &Stored<Client>, amount: Amount) -> Result<Split, Vec<Violation>> {
    let from_credit = amount.min(payment.credited_amount()).min(client.account_balance()).max(Amount::ZERO);
    let from_invoice = amount - from_credit;
    let Received { applied, refunded } = Received::of(payment);
    if from_invoice > applied - refunded {
        let left = (applied - refunded + from_credit).to_string();
        let spent = Violation::of(&Problem::RefundExceedsPayment).inside("amount");
        return Err(vec![spent.with("refundable", left.as_str())]);
    }
    Ok(Split { amount, from_credit, from_invoice })
}

/// Writes on an invoice that money went back.
fn reopen(
    case: &mut Case<'_>,
    invoice: &Stored<Invoice>,
    payment: &Stored<Payment>,
    payments: &[Stored<Payment>],
    split: &Split,
) {
    if let Err(problem) = invoice_takes_payment(invoice.status()) {
        case.refuse(Violation::of(&problem).inside("payment_id"));
        return;
    }
    let others = payments.iter().filter(|other| other.id() != payment.id());
    let mut booked = received(others);
    let Received { applied, refunded } = Received::of(payment);
    booked.push(Received { applied, refunded: refunded + split.from_invoice });
    let written_off = invoice.written_off_amount().into();
    match standing(case, invoice, invoice.status(), &booked, written_off) {
        Ok(standing) => case.update(invoice, |edit| {
            edit.set(Invoice::AMOUNT_PAID, standing.paid);
            edit.set(Invoice::AMOUNT_DUE, standing.due);
            let status = standing.after_refund(invoice.status());
            edit.set(Invoice::STATUS, status);
            if status == InvoiceStatus::PartiallyPaid {
                edit.set(Invoice::PAID_AT, None);
            }
        }),
        Err(problem) => case.refuse(Violation::of(&problem).inside("amount")),
    }
}

fn money(amount: Amount) -> Option<Money> {
    Money::as_written(amount.into())
}
