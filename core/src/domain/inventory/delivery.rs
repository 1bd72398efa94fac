//! `inv.delivery`: whether a delivery is what was ordered, and was kept as it must be.

use super::{
    Problem,
    receive::{price_is_as_ordered, receiver_is_not_approver, stayed_cold},
};
use crate::{
    kernel::{choice::Choice, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A delivery.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What one unit costs by the order; not below zero.
    pub ordered_cost: Number,
    /// What one unit costs by the delivery; not below zero.
    pub delivered_cost: Number,
    /// Whether it must be kept between 2 and 8 degrees Celsius.
    pub is_cold_chain: bool,
    /// The lowest temperature on the way, in degrees Celsius.
    pub lowest_c: Option<Number>,
    /// The highest temperature on the way, in degrees Celsius; not below the lowest.
    pub highest_c: Option<Number>,
    /// Whether it is a controlled substance.
    pub is_controlled_substance: bool,
    /// Who receives it; somebody for a controlled substance.
    pub received_by: Option<String>,
    /// Who approved the order; somebody for a controlled substance.
    pub approved_by: Option<String>,
}

/// That it may be put on the shelf.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// What is to be shown.
    pub warnings: Vec<DeliveryWarning>,
}

/// What may be odd about a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DeliveryWarning {
    /// The price of a delivery is further off the order than is tolerated.
    #[choice("price-variance")]
    PriceVariance,
}

/// Receives a controlled substance by somebody else than who approved its order, and what must be kept
/// cold only when it was: between 2 and 8 degrees Celsius, both included. A price more than five percent
/// off the order, above or below, is pointed out.
///
/// Where nobody read the temperature, the chain counts as broken, and the batch is kept apart.
#[rule(
    id = "inv.delivery",
    source = "General practice of goods receipt; labels of vaccines and other biologics for the cold chain",
    errors = [PriceNegative, SeparationOfDuties, ColdChainBreach]
)]
pub fn delivery(input: &Input) -> Result<Output, Problem> {
    if input.lowest_c.zip(input.highest_c).is_some_and(|(lowest, highest)| highest < lowest) {
        return Err(Problem::invalid("highest_c"));
    }
    let (receiver, approver) = people(input)?;
    if input.ordered_cost.is_negative() || input.delivered_cost.is_negative() {
        return Err(Problem::PriceNegative);
    }
    receiver_is_not_approver(receiver, approver, input.is_controlled_substance)?;
    if input.is_cold_chain {
        let (lowest, highest) = input.lowest_c.zip(input.highest_c).ok_or(Problem::ColdChainBreach)?;
        stayed_cold(lowest, highest)?;
    }
    let warnings = match price_is_as_ordered(input.ordered_cost, input.delivered_cost) {
        Ok(()) => vec![],
        Err(_) => vec![DeliveryWarning::PriceVariance],
    };
    Ok(Output { ok: true, warnings })
}

/// Who receives and who approved, which has to be known of a controlled substance.
fn people(input: &Input) -> Result<(&str, &str), Problem> {
    let approver = input.approved_by.as_deref().unwrap_or_default().trim();
    let receiver = input.received_by.as_deref().unwrap_or_default().trim();
    for (field, person) in [("approved_by", approver), ("received_by", receiver)] {
        if input.is_controlled_substance && person.is_empty() {
            return Err(Generic::FieldMissing { field: field.to_owned() }.into());
        }
    }
    Ok((receiver, approver))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::problem::Problem as _;

    #[test]
    fn every_warning_is_a_listed_code() {
        for code in DeliveryWarning::VALUES {
            assert!(Problem::CODES.iter().any(|known| known.code == *code), "{code}");
        }
    }
}
