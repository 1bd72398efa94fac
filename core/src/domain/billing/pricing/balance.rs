//! `pricing.balance`: what is owed on an invoice, and where it stands.

use chrono::NaiveDate;

use super::{
    Problem,
    amount::{CENTS, money},
};
use crate::{
    domain::billing::InvoiceStatus,
    kernel::{money::Money, number::Number},
    record::Record,
    rule::rule,
};

/// An invoice and everything booked on it; the amounts of the lists are not below zero.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The total of the invoice.
    pub total: Number,
    /// Money received.
    #[field(default = [])]
    pub payments: Vec<Number>,
    /// Money given back.
    #[field(default = [])]
    pub refunds: Vec<Number>,
    /// Credit notes.
    #[field(default = [])]
    pub credits: Vec<Number>,
    /// Deposits applied to this invoice, each up to what was owed.
    #[field(default = [])]
    pub deposits: Vec<Number>,
    /// Debt given up.
    #[field(default = [])]
    pub write_offs: Vec<Number>,
    /// The last day on which payment is in time.
    pub due: NaiveDate,
    /// The day of the question.
    pub on: NaiveDate,
    /// Where the invoice stood before.
    #[field(default = "sent")]
    pub status: InvoiceStatus,
}

/// What is owed, and where the invoice stands.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What is owed.
    pub balance: Money,
    /// Where the invoice stands.
    pub status: InvoiceStatus,
}

/// Adds up what is booked on an invoice.
///
/// The balance is the total without payments, deposits, credit notes and write-offs, and with refunds
/// put back: a refund opens the balance again unless a credit note of the same amount goes with it. A
/// draft and a refunded invoice stay what they are; a cancelled one owes nothing and never took money.
#[rule(
    id = "pricing.balance",
    source = "General practice of accounts receivable",
    errors = [
        MoneyPrecision, InvoiceHasPayments, RefundExceedsPayment, PaymentExceedsBalance, WriteOffExceedsBalance
    ]
)]
pub fn balance(input: &Input) -> Result<Output, Problem> {
    let booked = Booked::of(input)?;
    let cancelled = input.status == InvoiceStatus::Cancelled;
    if cancelled && booked.received > 0 {
        return Err(Problem::InvoiceHasPayments);
    }
    if booked.refunds > booked.received {
        return Err(Problem::RefundExceedsPayment);
    }
    if cancelled {
        return Ok(Output { balance: Money::new(0, CENTS), status: InvoiceStatus::Cancelled });
    }
    let before_write_offs = booked.total - booked.received - booked.credits + booked.refunds;
    if before_write_offs < 0 {
        return Err(Problem::PaymentExceedsBalance);
    }
    let balance = before_write_offs - booked.write_offs;
    if balance < 0 {
        return Err(Problem::WriteOffExceedsBalance);
    }
    let shown = i64::try_from(balance).map_err(|_| Problem::too_large("total"))?;
    Ok(Output { balance: Money::new(shown, CENTS), status: booked.status(balance, input) })
}

/// The sums of an invoice in minor units. Amounts come in with 64 bits, so that sums of whole lists
/// have room in 128.
struct Booked {
    total: i128,
    /// Payments and deposits.
    received: i128,
    refunds: i128,
    credits: i128,
    write_offs: i128,
}

impl Booked {
    fn of(input: &Input) -> Result<Self, Problem> {
        let lists = [
            ("payments", &input.payments),
            ("refunds", &input.refunds),
            ("credits", &input.credits),
            ("deposits", &input.deposits),
            ("write_offs", &input.write_offs),
        ];
        for (name, amounts) in lists {
            amounts_are_not_negative(name, amounts)?;
        }
        let total = i128::from(money("total", input.total, CENTS)?);
        let mut sums = [0; 5];
        for (sum, (name, amounts)) in sums.iter_mut().zip(lists) {
            for amount in amounts {
                *sum += i128::from(money(name, *amount, CENTS)?);
            }
        }
        let [payments, refunds, credits, deposits, write_offs] = sums;
        Ok(Self { total, received: payments + deposits, refunds, credits, write_offs })
    }

    /// Where the invoice stands with that balance; credit notes are no money.
    fn status(&self, balance: i128, input: &Input) -> InvoiceStatus {
        match input.status {
            kept @ (InvoiceStatus::Draft | InvoiceStatus::Refunded) => kept,
            _ if balance == 0 && self.write_offs > 0 => InvoiceStatus::WrittenOff,
            _ if balance == 0 => InvoiceStatus::Paid,
            _ if input.on > input.due => InvoiceStatus::Overdue,
            _ if self.received > self.refunds => InvoiceStatus::PartiallyPaid,
            InvoiceStatus::Pending => InvoiceStatus::Pending,
            _ => InvoiceStatus::Sent,
        }
    }
}

fn amounts_are_not_negative(name: &str, amounts: &[Number]) -> Result<(), Problem> {
    match amounts.iter().position(|amount| amount.is_negative()) {
        Some(index) => Err(Problem::invalid(&format!("{name}[{index}]"))),
        None => Ok(()),
    }
}

/// What of a deposit is applied to an invoice: no more than is left of it, and no more than is owed.
/// The rest stays a debt to the client and is refunded when it is never used.
#[must_use]
pub fn deposit_to_apply(left_minor: i64, balance_minor: i64) -> i64 {
    left_minor.min(balance_minor).max(0)
}

/// A refund or a write-off above the limit has an approver who is not its author.
///
/// # Errors
/// `separation-of-duties`.
pub fn a_second_person_approves(
    amount: Money,
    limit: Money,
    author: &str,
    approver: Option<&str>,
) -> Result<(), Problem> {
    let within = Number::from(amount) <= Number::from(limit);
    if within || approver.is_some_and(|approver| approver != author) {
        Ok(())
    } else {
        Err(Problem::SeparationOfDuties)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{billing::pricing::profile::PricingProfile, profile::standard};

    #[test]
    fn a_deposit_covers_what_is_owed_and_no_more() {
        assert_eq!(
            [(50, 80), (80, 50), (50, 0), (50, -10)].map(|(left, owed)| deposit_to_apply(left, owed)),
            [50, 50, 0, 0]
        );
    }

    #[test]
    fn above_the_limit_two_people_are_needed() {
        let limit = standard::<PricingProfile>().approval_limit;
        let check = |minor, approver| a_second_person_approves(Money::new(minor, CENTS), limit, "ana", approver);
        assert_eq!(check(5_000, None), Ok(()));
        assert_eq!(check(5_001, Some("ben")), Ok(()));
        assert_eq!(check(5_001, Some("ana")), Err(Problem::SeparationOfDuties));
        assert_eq!(check(5_001, None), Err(Problem::SeparationOfDuties));
    }
}
