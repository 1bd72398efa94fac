//! `dosing.cri`: how fast an infusion runs.

use super::{
    Problem,
    given::{dose_is_positive, exact, weight_is_known},
    shown::{nearest_step, shown},
    volume::concentration_is_known,
};
use crate::{
    kernel::{
        choice::Choice,
        number::Number,
        quantity::{Amount, Hour, Kilogram, Milligram, Millilitre, Per},
        ratio::Ratio,
    },
    record::Record,
    rule::rule,
};

/// The steps in which a pump is set, in mL/h.
const PUMP_STEP: Number = Number::new(1, 1);

/// A rate for each kilogram, and what the drug runs in.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The rate; above zero.
    pub rate: Number,
    /// The unit of the rate.
    pub unit: RateUnit,
    /// What the animal weighs in kg; above zero.
    pub weight_kg: Option<Number>,
    /// How many mg a millilitre of the running solution holds; above zero.
    pub concentration_mg_per_ml: Option<Number>,
    /// The volume of the bag the drug is put into, in mL; above zero. Asked for without a concentration.
    pub bag_ml: Option<Number>,
    /// How fast that bag runs, in mL/h; above zero. Asked for without a concentration.
    pub pump_ml_per_h: Option<Number>,
}

/// The units of a rate by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum RateUnit {
    /// Micrograms for each kilogram in a minute.
    #[choice("mcg/kg/min")]
    McgPerMinute,
    /// Micrograms for each kilogram in an hour.
    #[choice("mcg/kg/h")]
    McgPerHour,
    /// Milligrams for each kilogram in an hour.
    #[choice("mg/kg/h")]
    MgPerHour,
    /// Milligrams for each kilogram in a day.
    #[choice("mg/kg/day")]
    MgPerDay,
}

/// How fast it runs, or what goes into the bag.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The drug given in an hour in mg, shown to four places.
    pub mg_per_h: Number,
    /// The volume that holds it in mL/h, shown to four places.
    pub exact_ml_per_h: Option<Number>,
    /// What the pump is set to in mL/h, to one place.
    pub pump_ml_per_h: Option<Number>,
    /// The drug to put into the bag in mg, shown to four places.
    pub add_mg_to_bag: Option<Number>,
}

/// Sets a pump for an infusion at a constant rate.
///
/// With the concentration of what runs, it answers the setting of the pump, to its nearest step and
/// halfway to the lower one. Without, it answers how much of the drug a bag takes that runs at a given
/// speed.
#[rule(
    id = "dosing.cri",
    source = "Conversion of units; pumps are set in tenths of a mL/h",
    errors = [WeightMissing, DoseNotPositive, ConcentrationMissing, RateNotDeliverable]
)]
pub fn cri(input: &Input) -> Result<Output, Problem> {
    let bag = if input.concentration_mg_per_ml.is_none() { bag(input)? } else { None };
    let weight = weight_is_known(input.weight_kg)?;
    let rate = input.unit.in_mg_per_kg_and_h(input.rate)?;
    let too_large = || Problem::too_large("rate");
    let per_hour = rate.for_all(weight).ok_or_else(too_large)?;
    if let Some(bag) = bag {
        return bag.filled(per_hour).ok_or_else(too_large);
    }
    let concentration = concentration_is_known(input.concentration_mg_per_ml)?;
    let output = running(per_hour, concentration).ok_or_else(too_large)?;
    if output.pump_ml_per_h.is_some_and(Number::is_zero) { Err(Problem::RateNotDeliverable) } else { Ok(output) }
}

/// What the pump is set to for a solution of known concentration.
fn running(
    per_hour: Amount<Per<Milligram, Hour>>,
    concentration: Amount<Per<Milligram, Millilitre>>,
) -> Option<Output> {
    let exact = per_hour.held_at(concentration)?;
    Some(Output {
        mg_per_h: shown(per_hour)?,
        exact_ml_per_h: Some(shown(exact)?),
        pump_ml_per_h: Some(nearest_step(exact, PUMP_STEP)?),
        add_mg_to_bag: None,
    })
}

/// mg/kg/h
type RateByWeight = Per<Per<Milligram, Kilogram>, Hour>;

impl RateUnit {
    /// A rate in this unit, in mg for each kg in an hour.
    fn in_mg_per_kg_and_h(self, rate: Number) -> Result<Amount<RateByWeight>, Problem> {
        let rate: Amount<RateByWeight> = dose_is_positive("rate", rate)?;
        let (numerator, denominator) = match self {
            Self::McgPerMinute => (60, 1_000),
            Self::McgPerHour => (1, 1_000),
            Self::MgPerHour => (1, 1),
            Self::MgPerDay => (1, 24),
        };
        let factor = Ratio::new(numerator, denominator);
        factor.and_then(|factor| rate.times(factor)).ok_or_else(|| Problem::too_large("rate"))
    }
}

/// A bag, and how fast it runs.
struct Bag {
    volume: Amount<Millilitre>,
    speed: Amount<Per<Millilitre, Hour>>,
}

/// The bag of an infusion whose concentration is open; none when it is not wholly described.
fn bag(input: &Input) -> Result<Option<Bag>, Problem> {
    for (field, given) in [("bag_ml", input.bag_ml), ("pump_ml_per_h", input.pump_ml_per_h)] {
        if given.is_some_and(|given| !given.is_positive()) {
            return Err(Problem::invalid(field));
        }
    }
    match (input.bag_ml, input.pump_ml_per_h) {
        (Some(volume), Some(speed)) => {
            Ok(Some(Bag { volume: exact("bag_ml", volume)?, speed: exact("pump_ml_per_h", speed)? }))
        }
        _ => Ok(None),
    }
}

impl Bag {
    /// The drug that runs out with the whole bag.
    fn filled(&self, per_hour: Amount<Per<Milligram, Hour>>) -> Option<Output> {
        let hours: Amount<Hour> = self.volume.at(self.speed)?;
        let drug: Amount<Milligram> = per_hour.over(hours)?;
        let (mg_per_h, add_mg_to_bag) = (shown(per_hour)?, Some(shown(drug)?));
        Some(Output { mg_per_h, exact_ml_per_h: None, pump_ml_per_h: None, add_mg_to_bag })
    }
}
