//! `pricing.refund_terms`: how money goes back, and what goes back on the shelf.

use super::{
    Problem,
    refund_payment::{refund_goes_back_the_way_it_came, return_to_stock_is_allowed},
};
use crate::{
    domain::billing::PaymentMethod,
    record::Record,
    rule::{Passed, rule},
};

/// A refund of something that was sold.
#[derive(Debug, Clone, Copy, Record)]
pub struct Input {
    /// How it was paid.
    pub paid_by: PaymentMethod,
    /// How the money goes back.
    pub refunded_by: PaymentMethod,
    /// Whether what was sold is to go back on the shelf.
    pub is_restocked: bool,
    /// Whether it is a prescription drug that was dispensed.
    pub is_dispensed_prescription: bool,
}

/// Sends money back the way it came. A prescription drug that was dispensed is refunded, and stays off
/// the shelf.
#[rule(
    id = "pricing.refund_terms",
    source = "Rules of the card networks for refunds; FDA Compliance Policy Guide 460.300 (return of unused \
              prescription drugs)",
    errors = [RefundTenderMismatch, ReturnToStockNotAllowed]
)]
pub fn refund_terms(input: &Input) -> Result<Passed, Problem> {
    refund_goes_back_the_way_it_came(input.paid_by, input.refunded_by)?;
    if input.is_restocked {
        return_to_stock_is_allowed(input.is_dispensed_prescription)?;
    }
    Ok(Passed::OK)
}
