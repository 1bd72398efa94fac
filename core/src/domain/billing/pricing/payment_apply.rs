//! `pricing.payment_apply`: which invoices a payment goes to.

use chrono::NaiveDate;

use super::{
    Problem,
    amount::{CENTS, money},
};
use crate::{
    domain::billing::InvoiceStatus,
    kernel::{money::Money, number::Number, order},
    record::Record,
    rule::rule,
};

/// A payment and the invoices of the client.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What is paid; above zero.
    pub amount: Number,
    /// The invoices of the client.
    pub invoices: Vec<Owed>,
    /// Whether what is left over becomes credit of the account.
    #[field(default = true)]
    pub allow_credit: bool,
}

/// An invoice and what is owed on it.
#[derive(Debug, Clone, Record)]
pub struct Owed {
    /// The id of the invoice.
    pub id: String,
    /// The day it is due.
    pub due: NaiveDate,
    /// What is owed; nothing is paid on an invoice without.
    pub balance: Number,
}

/// Where the payment goes.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The invoices that get something, in the order in which they do.
    pub applied: Vec<Applied>,
    /// What becomes credit of the account.
    pub credit: Money,
}

/// The part of a payment that goes to one invoice.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Applied {
    /// The id of the invoice.
    pub invoice: String,
    /// What it gets; above zero.
    pub applied: Money,
}

/// Spreads a payment over the open invoices of a client, the oldest due date first, then by id.
#[rule(
    id = "pricing.payment_apply",
    source = "General practice of accounts receivable",
    errors = [MoneyPrecision, PaymentNotPositive, PaymentExceedsBalance]
)]
pub fn payment_apply(input: &Input) -> Result<Output, Problem> {
    let amount = money("amount", input.amount, CENTS)?;
    let open = open_invoices(&input.invoices)?;
    if amount <= 0 {
        return Err(Problem::PaymentNotPositive);
    }
    let mut left = amount;
    let mut applied = Vec::new();
    for (_, id, balance) in open {
        if left == 0 {
            break;
        }
        let part = balance.min(left);
        left -= part;
        applied.push(Applied { invoice: id.to_owned(), applied: Money::new(part, CENTS) });
    }
    if left > 0 && !input.allow_credit {
        return Err(Problem::PaymentExceedsBalance);
    }
    Ok(Output { applied, credit: Money::new(left, CENTS) })
}

/// Due date, id and balance of the invoices on which something is owed, the oldest first.
fn open_invoices(invoices: &[Owed]) -> Result<Vec<(NaiveDate, &str, i64)>, Problem> {
    let mut open = Vec::new();
    for invoice in invoices {
        let balance = money("invoices", invoice.balance, CENTS)?;
        if balance > 0 {
            open.push((invoice.due, invoice.id.as_str(), balance));
        }
    }
    order::sort_by(&mut open, |(due, id, _), (other_due, other_id, _)| (due, id).cmp(&(other_due, other_id)));
    Ok(open)
}

/// The invoice is not closed for good, so that money can still come in on it.
///
/// # Errors
/// `payment-on-void-invoice`.
pub fn invoice_takes_payment(status: InvoiceStatus) -> Result<(), Problem> {
    match status {
        InvoiceStatus::Cancelled | InvoiceStatus::Refunded | InvoiceStatus::WrittenOff => {
            Err(Problem::PaymentOnVoidInvoice)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_invoice_takes_no_payment() {
        assert_eq!(invoice_takes_payment(InvoiceStatus::Overdue), Ok(()));
        assert_eq!(invoice_takes_payment(InvoiceStatus::Cancelled), Err(Problem::PaymentOnVoidInvoice));
    }
}
