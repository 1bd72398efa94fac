//! `clinical.lab_flag`: how a value of the laboratory stands to its range.

use super::{ResultValueFlag, problem::Problem};
use crate::{
    kernel::{choice::Choice, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A value, and the range that the laboratory names for the species and the age.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The value.
    pub value: Number,
    /// Its unit.
    pub unit: String,
    /// The lowest usual value.
    pub low: Option<Number>,
    /// The highest usual value.
    pub high: Option<Number>,
    /// The unit of the range; that of the value when it is left out.
    pub range_unit: Option<String>,
    /// The value from which on downwards somebody must be told.
    pub critical_low: Option<Number>,
    /// The value from which on upwards somebody must be told.
    pub critical_high: Option<Number>,
}

/// How it stands.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How it stands.
    pub flag: LabFlag,
}

/// How a value stands to its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum LabFlag {
    /// So low that somebody must be told.
    #[choice("LL")]
    CriticallyLow,
    /// Below the range.
    #[choice("L")]
    Low,
    /// Within the range.
    #[choice("N")]
    Normal,
    /// Above the range.
    #[choice("H")]
    High,
    /// So high that somebody must be told.
    #[choice("HH")]
    CriticallyHigh,
}

/// Compares a value with its range, whose ends belong to it, and with the critical limits, which count
/// before the range.
///
/// Nothing is converted: a range in another unit is none.
#[rule(
    id = "clinical.lab_flag",
    source = "The laboratory's own range; CAP and CLSI practice for critical values; to be confirmed by a veterinarian",
    errors = [ReferenceRangeMissing, UnitMismatch]
)]
pub fn lab_flag(input: &Input) -> Result<Output, Problem> {
    if input.low.zip(input.high).is_some_and(|(low, high)| low > high) {
        return Err(Generic::value_invalid("low").into());
    }
    if input.low.is_none() && input.high.is_none() {
        return Err(Problem::ReferenceRangeMissing);
    }
    if input.range_unit.as_ref().is_some_and(|unit| *unit != input.unit) {
        return Err(Problem::UnitMismatch);
    }
    let at_most = |limit: Option<Number>| limit.is_some_and(|limit| input.value <= limit);
    let at_least = |limit: Option<Number>| limit.is_some_and(|limit| input.value >= limit);
    let flag = if at_most(input.critical_low) {
        LabFlag::CriticallyLow
    } else if at_least(input.critical_high) {
        LabFlag::CriticallyHigh
    } else if input.low.is_some_and(|low| input.value < low) {
        LabFlag::Low
    } else if input.high.is_some_and(|high| input.value > high) {
        LabFlag::High
    } else {
        LabFlag::Normal
    };
    Ok(Output { flag })
}

impl LabFlag {
    /// The word for it in a stored result.
    #[must_use]
    pub const fn stored(self) -> ResultValueFlag {
        match self {
            Self::CriticallyLow | Self::CriticallyHigh => ResultValueFlag::Critical,
            Self::Low => ResultValueFlag::Low,
            Self::Normal => ResultValueFlag::Normal,
            Self::High => ResultValueFlag::High,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_result_knows_four_flags() {
        let stored = LabFlag::ALL.iter().map(|flag| flag.stored().code());
        assert_eq!(stored.collect::<Vec<_>>(), ["critical", "low", "normal", "high", "critical"]);
    }
}
