//! `inv.receive`: what comes of an order.

use chrono::NaiveDate;

use super::{Problem, expiry::last_day_of};
use crate::{
    kernel::{choice::Choice, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A line of an order, and what comes of it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How much was ordered.
    pub ordered: Number,
    /// How much came before.
    pub already: Number,
    /// How much comes now; above zero.
    pub now: Number,
    /// By how much the order may be exceeded, in percent; not below zero.
    #[field(default = "0")]
    pub tolerance_percent: Number,
    /// The lot number of what comes.
    pub lot: Option<String>,
    /// Its last day, or the month at whose end it expires, such as `2027-03`.
    pub expiry: Option<String>,
    /// Whether the product is tracked by lot.
    #[field(default = true)]
    pub lot_tracked: bool,
    /// The day on which it comes.
    pub on: NaiveDate,
}

/// Where the line of the order stands.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How much came, all deliveries together.
    pub received: Number,
    /// Whether that is all.
    pub status: Receipt,
}

/// How much of what was ordered has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Receipt {
    /// A part.
    PartiallyReceived,
    /// All of it.
    Received,
}

/// Receives what was ordered, by lot where the product is tracked so, and not much more than that.
#[rule(
    id = "inv.receive",
    source = "General practice of goods receipt",
    errors = [PercentOutOfRange, Generic::QuantityInvalid, LotRequired, ExpiryRequired, BatchExpired, OverReceipt]
)]
pub fn receive(input: &Input) -> Result<Output, Problem> {
    let expiry = last_day_of(input.expiry.as_deref(), "expiry")?;
    if input.tolerance_percent.is_negative() {
        return Err(Problem::PercentOutOfRange);
    }
    if !input.now.is_positive() {
        return Err(Generic::QuantityInvalid.into());
    }
    batch_is_known(input, expiry)?;
    let received = input.already.plus(input.now).ok_or_else(|| Problem::too_large("now"))?;
    let limit = limit(input).ok_or_else(|| Problem::too_large("ordered"))?;
    if received > limit {
        return Err(Problem::OverReceipt { limit: limit.trimmed() });
    }
    let status = if received >= input.ordered { Receipt::Received } else { Receipt::PartiallyReceived };
    Ok(Output { received: received.trimmed(), status })
}

/// What is tracked by lot has its lot and expiry date, and nothing that comes has expired.
fn batch_is_known(input: &Input, expiry: Option<NaiveDate>) -> Result<(), Problem> {
    let has_lot = input.lot.as_deref().is_some_and(|lot| !lot.is_empty());
    if input.lot_tracked && !has_lot {
        return Err(Problem::LotRequired);
    }
    match expiry {
        None if input.lot_tracked => Err(Problem::ExpiryRequired),
        Some(last) if last < input.on => Err(Problem::BatchExpired),
        _ => Ok(()),
    }
}

/// What was ordered and the part that is tolerated above it.
fn limit(input: &Input) -> Option<Number> {
    let part = Number::new(1, 2).times(input.tolerance_percent)?;
    input.ordered.plus(input.ordered.times(part)?)
}

/// Controlled drugs are received by somebody else than who approved their purchase.
///
/// # Errors
/// `separation-of-duties`.
pub fn receiver_is_not_approver(receiver: &str, approver: &str, controlled: bool) -> Result<(), Problem> {
    if controlled && receiver == approver { Err(Problem::SeparationOfDuties) } else { Ok(()) }
}

/// The price of a delivery is at most five percent off that of the order, above or below.
///
/// # Errors
/// `price-variance`.
pub fn price_is_as_ordered(ordered: Number, delivered: Number) -> Result<(), Problem> {
    let within = || {
        let off = ordered.times(Number::new(5, 2))?;
        Some(ordered.minus(off)? <= delivered && delivered <= ordered.plus(off)?)
    };
    if within() == Some(true) { Ok(()) } else { Err(Problem::PriceVariance) }
}

/// What must be kept cold was kept between 2 and 8 degrees Celsius.
///
/// # Errors
/// `cold-chain-breach`; the batch is then to be kept apart.
pub fn stayed_cold(lowest: Number, highest: Number) -> Result<(), Problem> {
    let cold = Number::new(2, 0) <= lowest && highest <= Number::new(8, 0);
    if cold { Ok(()) } else { Err(Problem::ColdChainBreach) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_controlled_drug_is_received_by_somebody_else() {
        assert_eq!(receiver_is_not_approver("ana", "ben", true), Ok(()));
        assert_eq!(receiver_is_not_approver("ana", "ana", false), Ok(()));
        assert_eq!(receiver_is_not_approver("ana", "ana", true), Err(Problem::SeparationOfDuties));
    }

    #[test]
    fn a_price_is_at_most_five_percent_off() {
        let of = |cents| price_is_as_ordered(Number::new(10, 0), Number::new(cents, 2));
        assert_eq!([950, 1_050].map(of), [Ok(()), Ok(())]);
        assert_eq!([949, 1_051].map(of), [Err(Problem::PriceVariance), Err(Problem::PriceVariance)]);
    }

    #[test]
    fn cold_is_from_two_to_eight_degrees() {
        let of = |lowest, highest| stayed_cold(Number::new(lowest, 1), Number::new(highest, 1));
        assert_eq!(of(20, 80), Ok(()));
        assert_eq!(of(19, 80), Err(Problem::ColdChainBreach));
        assert_eq!(of(20, 81), Err(Problem::ColdChainBreach));
    }
}
