//! `pricing.invoice_action`: what may be done with an invoice where it stands.

use super::{Problem, invoice::invoice_is_open, payment_apply::invoice_takes_payment};
use crate::{
    domain::billing::InvoiceStatus,
    kernel::choice::Choice,
    record::Record,
    rule::{Passed, rule},
};

/// An invoice, and what is to be done with it.
#[derive(Debug, Clone, Copy, Record)]
pub struct Input {
    /// Where it stands.
    pub status: InvoiceStatus,
    /// What is to be done with it.
    pub action: InvoiceAction,
}

/// What is done with invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum InvoiceAction {
    /// Its lines, its discounts or its texts change.
    Edit,
    /// It is deleted.
    Delete,
    /// Money comes in on it.
    Pay,
}

/// Lets only a draft be edited or deleted, and takes money on any invoice that is not cancelled, refunded
/// or written off.
#[rule(
    id = "pricing.invoice_action",
    source = "General practice of accounts receivable",
    errors = [InvoiceLocked, PaymentOnVoidInvoice]
)]
pub fn invoice_action(input: &Input) -> Result<Passed, Problem> {
    match input.action {
        InvoiceAction::Edit | InvoiceAction::Delete => invoice_is_open(input.status)?,
        InvoiceAction::Pay => invoice_takes_payment(input.status)?,
    }
    Ok(Passed::OK)
}
