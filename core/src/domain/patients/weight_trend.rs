//! `clinical.weight_trend`: how the weight of an animal changes.

use chrono::NaiveDate;

use super::problem::Problem;
use crate::{
    kernel::{choice::Choice, number::Number, ratio::Ratio},
    record::Record,
    rule::rule,
};

/// The days within which a great change is not believed.
const IMPLAUSIBLE_WITHIN_DAYS: i64 = 90;
/// The days within which a loss is rapid.
const RAPID_WITHIN_DAYS: i64 = 30;

/// Two weights of one animal.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The earlier weight in kg; above zero.
    pub previous_kg: Number,
    /// The day of the earlier weight.
    pub previous_on: NaiveDate,
    /// The later weight in kg; above zero.
    pub current_kg: Number,
    /// The day of the later weight; not before the earlier.
    pub current_on: NaiveDate,
    /// Whether somebody has weighed again, or the animal is still growing.
    #[field(default = false)]
    pub confirmed: bool,
}

/// The change.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The change in percent of the earlier weight, to one place.
    pub change_percent: Number,
    /// The days between the two.
    pub days: i64,
    /// What is remarkable about it.
    pub flags: Vec<WeightFlag>,
}

/// What may be remarkable about a change of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum WeightFlag {
    /// A tenth of the weight is gone, or more.
    #[choice("weight-loss-marked")]
    LossMarked,
    /// A twentieth of the weight is gone within a month, or more.
    #[choice("weight-loss-rapid")]
    LossRapid,
    /// A tenth of the weight has come, or more.
    #[choice("weight-gain-marked")]
    GainMarked,
}

/// Computes the change between two weights and says what is remarkable about it.
///
/// More than a fifth either way within 90 days is taken for a slip until somebody confirms it. All is
/// judged by the exact change, not by the one that is shown.
#[rule(
    id = "clinical.weight_trend",
    source = "AAHA nutrition and weight management guidelines 2021; to be confirmed by a veterinarian",
    errors = [WeightImplausible]
)]
pub fn weight_trend(input: &Input) -> Result<Output, Problem> {
    for (field, weight) in [("previous_kg", input.previous_kg), ("current_kg", input.current_kg)] {
        if !weight.is_positive() {
            return Err(Problem::invalid(field));
        }
    }
    let days = (input.current_on - input.previous_on).num_days();
    if days < 0 {
        return Err(Problem::invalid("current_on"));
    }
    let change = change(input.previous_kg, input.current_kg).ok_or_else(|| Problem::invalid("current_kg"))?;
    let shown =
        change.times(Ratio::whole(10)).and_then(Ratio::rounded).ok_or_else(|| Problem::invalid("current_kg"))?;
    let change_percent = Number::new(shown, 1);
    let great = change > Ratio::whole(20) || change < Ratio::whole(-20);
    if great && days <= IMPLAUSIBLE_WITHIN_DAYS && !input.confirmed {
        return Err(Problem::WeightImplausible { change_percent });
    }
    Ok(Output { change_percent, days, flags: flags(change, days) })
}

/// The change in percent of the earlier weight.
fn change(previous: Number, current: Number) -> Option<Ratio> {
    let whole = Ratio::of(current)?.over(Ratio::of(previous)?)?;
    whole.plus(Ratio::whole(-1))?.times(Ratio::whole(100))
}

fn flags(change: Ratio, days: i64) -> Vec<WeightFlag> {
    let found = [
        (WeightFlag::LossMarked, change <= Ratio::whole(-10)),
        (WeightFlag::LossRapid, change <= Ratio::whole(-5) && days <= RAPID_WITHIN_DAYS),
        (WeightFlag::GainMarked, change >= Ratio::whole(10)),
    ];
    found.iter().filter(|(_, holds)| *holds).map(|(flag, _)| *flag).collect()
}
