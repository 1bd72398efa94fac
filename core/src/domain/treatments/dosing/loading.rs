//! `dosing.loading`: a load on top of the maintenance dose.

use super::{
    Problem,
    given::{dose_is_positive, exact, weight_is_known},
    shown::shown,
};
use crate::{
    kernel::{
        number::Number,
        problem::Generic,
        quantity::{Amount, Kilogram, Milligram, Per},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// A load, the days it is spread over, and what is given every day anyway.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the animal weighs in kg; above zero.
    pub weight_kg: Option<Number>,
    /// The whole load for each kg, in mg; above zero.
    pub load_mg_kg: Number,
    /// The days it is spread over; at least one.
    pub load_days: i64,
    /// What is given in a day for each kg, in mg; not below zero.
    pub maintenance_mg_kg_day: Number,
}

/// What is given in a day, while loading and after.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The whole load in mg, shown to four places.
    pub load_mg_total: Number,
    /// What is given on each day of loading in mg, shown to four places.
    pub mg_per_day_loading: Number,
    /// What is given on each day after in mg, shown to four places.
    pub mg_per_day_after: Number,
}

/// Spreads a load over days, on top of the maintenance dose of each.
///
/// A load that stands in for doses of maintenance is ordered as a single dose instead.
#[rule(
    id = "dosing.loading",
    source = "Arithmetic of loading doses, such as that of potassium bromide",
    errors = [WeightMissing, DoseNotPositive, Generic::DurationInvalid]
)]
pub fn loading(input: &Input) -> Result<Output, Problem> {
    let weight = weight_is_known(input.weight_kg)?;
    let load_per_kg: Amount<Per<Milligram, Kilogram>> = dose_is_positive("load_mg_kg", input.load_mg_kg)?;
    if input.maintenance_mg_kg_day.is_negative() {
        return Err(Problem::DoseNotPositive);
    }
    let daily_per_kg: Amount<Per<Milligram, Kilogram>> = exact("maintenance_mg_kg_day", input.maintenance_mg_kg_day)?;
    if input.load_days <= 0 {
        return Err(Generic::DurationInvalid.into());
    }
    let load = load_per_kg.over(weight);
    let spread = load.zip(daily_per_kg.over(weight)).and_then(|(load, daily)| spread(load, daily, input.load_days));
    spread.ok_or_else(|| Problem::too_large("load_mg_kg"))
}

/// The load in equal shares on top of what is given every day.
fn spread(load: Amount<Milligram>, daily: Amount<Milligram>, days: i64) -> Option<Output> {
    let share = load.times(Ratio::new(1, i128::from(days))?)?;
    Some(Output {
        load_mg_total: shown(load)?,
        mg_per_day_loading: shown(share.plus(daily)?)?,
        mg_per_day_after: shown(daily)?,
    })
}
