//! What has come in on an invoice, and what is still owed.

use super::{
    Invoice, InvoiceStatus, Payment, PaymentStatus,
    pricing::{
        Problem,
        balance::{self, balance},
    },
};
use crate::{
    engine::{Ask, Case, Gap, Query},
    kernel::{cell::Amount, id::Id, number::Number, problem::Generic},
    schema::Stored,
};

/// A payment as far as an invoice is concerned.
#[derive(Debug, Clone, Copy)]
pub struct Received {
    /// What of it went to the invoice; the rest is credit of the client.
    pub applied: Amount,
    /// What of that was given back.
    pub refunded: Amount,
}

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// What has come in and was not given back.
    pub paid: Amount,
    /// What is still owed.
    pub due: Amount,
}

/// Asks for the payments of an invoice.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub fn payments_of(ask: &mut Ask<'_>, invoice: Id<Invoice>) -> Result<Vec<Stored<Payment>>, Gap> {
    ask.many(Query::all::<Payment>().having(Payment::INVOICE_ID, invoice))
}

/// What the payments brought in: those that were completed, refunded ones among them.
#[must_use]
pub fn received<'a>(payments: impl IntoIterator<Item = &'a Stored<Payment>>) -> Vec<Received> {
    let came_in =
        |payment: &&Stored<Payment>| matches!(payment.status(), PaymentStatus::Completed | PaymentStatus::Refunded);
    payments.into_iter().filter(came_in).map(Received::of).collect()
}

/// Where an invoice stands today after these payments, with that much written off.
///
/// # Errors
/// Those of `pricing.balance`.
pub fn standing(
    case: &Case<'_>,
    invoice: &Stored<Invoice>,
    status: InvoiceStatus,
    received: &[Received],
    written_off: Number,
) -> Result<Standing, Problem> {
    let (zone, on) = (case.zone(), case.today());
    let input = balance::Input {
        total: invoice.total_amount().into(),
        payments: received.iter().map(|part| part.applied.into()).collect(),
        refunds: received.iter().map(|part| part.refunded.into()).collect(),
        credits: Vec::new(),
        deposits: Vec::new(),
        write_offs: vec![written_off],
        due: invoice.due_date().map_or(on, |due| zone.day_of(due)),
        on,
        status,
    };
    let due = Amount::exact(balance(&input)?.balance).ok_or_else(|| Generic::value_invalid("amount"))?;
    let paid = received.iter().map(|part| part.applied - part.refunded).sum();
    Ok(Standing { paid, due })
}

impl Received {
    /// A payment as it is stored.
    #[must_use]
    pub fn of(payment: &Stored<Payment>) -> Self {
        Self {
            applied: payment.amount() - payment.credited_amount(),
            refunded: payment.refunded_amount().unwrap_or_default(),
        }
    }
}

impl Standing {
    /// The status of an invoice after money came in.
    #[must_use]
    pub fn after_payment(&self, status: InvoiceStatus) -> InvoiceStatus {
        if self.due == Amount::ZERO {
            InvoiceStatus::Paid
        } else if self.paid > Amount::ZERO {
            InvoiceStatus::PartiallyPaid
        } else {
            status
        }
    }

    /// The status of an invoice after money went back: closed once nothing is left of it.
    #[must_use]
    pub fn after_refund(&self, status: InvoiceStatus) -> InvoiceStatus {
        match status {
            _ if self.paid == Amount::ZERO => InvoiceStatus::Refunded,
            InvoiceStatus::Paid => InvoiceStatus::PartiallyPaid,
            other => other,
        }
    }
}
