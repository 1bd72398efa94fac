//! `inv.recall`: whether the recall of a lot may be closed.

use super::{Problem, stocktake::recall_is_complete};
use crate::{
    kernel::{number::Number, problem::Generic},
    record::Record,
    rule::{Passed, rule},
};

/// A lot that its maker called back, in one unit.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How much of it was received; above zero.
    pub quantity_received: Number,
    /// What is known of it: given, dispensed, sent back, destroyed, still kept apart; none below zero.
    pub accounted: Vec<Number>,
}

/// Closes a recall when what was received is accounted for to the last unit, neither less nor more.
#[rule(
    id = "inv.recall",
    source = "21 CFR 7.42(b)(3) for effectiveness checks, 7.55 for the end of a recall",
    errors = [Generic::QuantityInvalid, RecallUnitsUnaccounted]
)]
pub fn recall(input: &Input) -> Result<Passed, Problem> {
    if !input.quantity_received.is_positive() || input.accounted.iter().any(|part| part.is_negative()) {
        return Err(Generic::QuantityInvalid.into());
    }
    let all = input.accounted.iter().try_fold(Number::ZERO, |sum, part| sum.plus(*part));
    recall_is_complete(input.quantity_received, all.ok_or_else(|| Problem::too_large("accounted"))?)?;
    Ok(Passed::OK)
}
