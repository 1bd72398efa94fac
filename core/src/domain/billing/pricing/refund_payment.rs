//! `pricing.refund_payment`: what of a payment can go back.

use super::{
    Problem,
    amount::{CENTS, money},
};
use crate::{
    kernel::{choice::Choice, money::Money, number::Number},
    record::Record,
    rule::rule,
};

/// A payment and the refund that is asked for.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What was paid.
    pub payment: Number,
    /// What of it was refunded before.
    pub already_refunded: Number,
    /// What is refunded now; above zero.
    pub amount: Number,
}

/// What is left of the payment.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What could still be refunded afterwards.
    pub refundable_after: Money,
}

/// Checks that a refund is covered by its payment.
#[rule(
    id = "pricing.refund_payment",
    source = "General practice of card and cash refunds",
    errors = [MoneyPrecision, RefundNotPositive, RefundExceedsPayment]
)]
pub fn refund_payment(input: &Input) -> Result<Output, Problem> {
    let payment = money("payment", input.payment, CENTS)?;
    let already = money("already_refunded", input.already_refunded, CENTS)?;
    let amount = money("amount", input.amount, CENTS)?;
    if amount <= 0 {
        return Err(Problem::RefundNotPositive);
    }
    let after = payment.checked_sub(already).and_then(|left| left.checked_sub(amount));
    let after = after.ok_or_else(|| Problem::too_large("payment"))?;
    if after < 0 {
        return Err(Problem::RefundExceedsPayment);
    }
    Ok(Output { refundable_after: Money::new(after, CENTS) })
}

/// Money goes back the way it came.
///
/// # Errors
/// `refund-tender-mismatch`.
pub fn refund_goes_back_the_way_it_came<Tender: Choice>(paid_by: Tender, refunded_by: Tender) -> Result<(), Problem> {
    if paid_by.index() == refunded_by.index() { Ok(()) } else { Err(Problem::RefundTenderMismatch) }
}

/// What goes back on the shelf is not a prescription drug that was dispensed.
///
/// # Errors
/// `return-to-stock-not-allowed`.
pub fn return_to_stock_is_allowed(dispensed_prescription: bool) -> Result<(), Problem> {
    if dispensed_prescription { Err(Problem::ReturnToStockNotAllowed) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, Choice)]
    enum Tender {
        Cash,
        Card,
    }

    #[test]
    fn money_goes_back_the_way_it_came() {
        assert_eq!(refund_goes_back_the_way_it_came(Tender::Cash, Tender::Cash), Ok(()));
        assert_eq!(refund_goes_back_the_way_it_came(Tender::Card, Tender::Cash), Err(Problem::RefundTenderMismatch));
    }

    #[test]
    fn a_dispensed_drug_stays_off_the_shelf() {
        assert_eq!(return_to_stock_is_allowed(false), Ok(()));
        assert_eq!(return_to_stock_is_allowed(true), Err(Problem::ReturnToStockNotAllowed));
    }
}
