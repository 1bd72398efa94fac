//! `cs.drawn`: whether all of a controlled drug that was drawn up is accounted for.

use super::{Problem, counting::drawn_is_accounted_for};
use crate::{
    kernel::{number::Number, problem::Generic},
    record::Record,
    rule::{Passed, rule},
};

/// What was drawn up, and what became of it, in one unit.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How much was drawn up; above zero.
    pub drawn: Number,
    /// How much an animal was given; not below zero.
    pub administered: Number,
    /// How much was wasted; not below zero.
    pub wasted: Number,
    /// How much was put back; not below zero.
    pub returned: Number,
}

/// Checks that what was given, wasted and put back is what was drawn up, neither less nor more.
#[rule(
    id = "cs.drawn",
    source = "21 CFR 1304.21(a) (complete and accurate records)",
    errors = [Generic::QuantityInvalid, DrawnAmountMismatch]
)]
pub fn drawn(input: &Input) -> Result<Passed, Problem> {
    let parts = [input.administered, input.wasted, input.returned];
    if !input.drawn.is_positive() || parts.iter().any(|part| part.is_negative()) {
        return Err(Generic::QuantityInvalid.into());
    }
    drawn_is_accounted_for(input.drawn, input.administered, input.wasted, input.returned)?;
    Ok(Passed::OK)
}
