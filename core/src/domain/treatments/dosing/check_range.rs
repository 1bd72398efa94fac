//! `dosing.check_range`: whether a dose lies in its range.

use super::{
    Problem,
    given::{dose_is_positive, exact, interval, times_a_day, weight_is_known},
    shown::shown,
};
use crate::{
    kernel::{
        choice::Choice,
        number::Number,
        problem::Generic,
        quantity::{Amount, Hour, Kilogram, Milligram, Per},
    },
    record::Record,
    rule::rule,
};

/// A dose and the bounds it should keep to.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the animal weighs in kg; above zero.
    pub weight_kg: Option<Number>,
    /// One dose in mg; above zero.
    pub dose_mg: Number,
    /// The hours from one dose to the next; above zero.
    pub interval_h: Number,
    /// The least usual dose for each kg, in mg.
    pub min_mg_kg: Number,
    /// The most for each kg, in mg; not below the least.
    pub max_mg_kg: Number,
    /// The most that is given at once, in mg.
    pub max_single_mg: Option<Number>,
    /// The most that is given in a day for each kg, in mg.
    pub max_daily_mg_kg: Option<Number>,
}

/// The dose for each kg, and what is found about it.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// One dose for each kg in mg, shown to four places.
    pub mg_per_kg: Number,
    /// What comes together in a day for each kg in mg, shown to four places.
    pub mg_per_kg_day: Number,
    /// What is found. A dose below its range is shown; any other finding stands in the way.
    pub findings: Vec<RangeFinding>,
}

/// What can be found about a dose and its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum RangeFinding {
    /// Below the usual range.
    #[choice("dose-below-range")]
    DoseBelowRange,
    /// Above the usual range.
    #[choice("dose-above-range")]
    DoseAboveRange,
    /// A single dose above its maximum.
    #[choice("dose-exceeds-max")]
    DoseExceedsMax,
    /// More in a day than its maximum.
    #[choice("daily-dose-exceeds-max")]
    DailyDoseExceedsMax,
}

/// Compares a dose with its range and its maxima, all of which are allowed themselves.
///
/// What comes together in a day is one dose times 24 hours by the interval, also when that is longer
/// than a day.
#[rule(
    id = "dosing.check_range",
    source = "The label or the formulary row of the drug",
    errors = [WeightMissing, DoseNotPositive, Generic::DurationInvalid]
)]
pub fn check_range(input: &Input) -> Result<Output, Problem> {
    let bounds = Bounds::of(input)?;
    let weight = weight_is_known(input.weight_kg)?;
    let dose: Amount<Milligram> = dose_is_positive("dose_mg", input.dose_mg)?;
    let interval = interval(input.interval_h)?;
    compared(&bounds, weight, dose, interval).ok_or_else(|| Problem::too_large("dose_mg"))
}

/// The dose for each kg, beside its bounds.
fn compared(
    bounds: &Bounds,
    weight: Amount<Kilogram>,
    dose: Amount<Milligram>,
    interval: Amount<Hour>,
) -> Option<Output> {
    let per_kg = dose.per(weight)?;
    let per_kg_day = per_kg.times(times_a_day(interval)?)?;
    let findings = bounds.findings(dose, per_kg, per_kg_day);
    Some(Output { mg_per_kg: shown(per_kg)?, mg_per_kg_day: shown(per_kg_day)?, findings })
}

/// The bounds of a dose.
struct Bounds {
    least: Amount<Per<Milligram, Kilogram>>,
    most: Amount<Per<Milligram, Kilogram>>,
    most_at_once: Option<Amount<Milligram>>,
    most_a_day: Option<Amount<Per<Milligram, Kilogram>>>,
}

impl Bounds {
    fn of(input: &Input) -> Result<Self, Problem> {
        if input.min_mg_kg.is_negative() || input.min_mg_kg > input.max_mg_kg {
            return Err(Problem::invalid("min_mg_kg"));
        }
        Ok(Self {
            least: exact("min_mg_kg", input.min_mg_kg)?,
            most: exact("max_mg_kg", input.max_mg_kg)?,
            most_at_once: input.max_single_mg.map(|most| exact("max_single_mg", most)).transpose()?,
            most_a_day: input.max_daily_mg_kg.map(|most| exact("max_daily_mg_kg", most)).transpose()?,
        })
    }

    fn findings(
        &self,
        dose: Amount<Milligram>,
        per_kg: Amount<Per<Milligram, Kilogram>>,
        per_kg_day: Amount<Per<Milligram, Kilogram>>,
    ) -> Vec<RangeFinding> {
        let judged = [
            (per_kg < self.least, RangeFinding::DoseBelowRange),
            (per_kg > self.most, RangeFinding::DoseAboveRange),
            (self.most_at_once.is_some_and(|most| dose > most), RangeFinding::DoseExceedsMax),
            (self.most_a_day.is_some_and(|most| per_kg_day > most), RangeFinding::DailyDoseExceedsMax),
        ];
        judged.into_iter().filter(|(found, _)| *found).map(|(_, finding)| finding).collect()
    }
}
