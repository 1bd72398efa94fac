//! `dosing.mgkg`: a dose by body weight.

use chrono::TimeDelta;

use super::{
    Problem,
    given::{dose_is_positive, exact},
    profile::DosingProfile,
    shown::shown,
};
use crate::{
    domain::patients::WeightUnit,
    kernel::{
        choice::Choice,
        number::Number,
        quantity::{Amount, Kilogram, Milligram, Per},
    },
    record::Record,
    rule::rule,
};

/// An animal and the dose for each kilogram of it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What the animal weighs; above zero.
    pub weight: Option<Number>,
    /// The unit of the weight.
    pub weight_unit: Scale,
    /// The dose for each kilogram; above zero.
    pub dose_per_kg: Number,
    /// The unit of that dose.
    #[field(default = "mg/kg")]
    pub dose_unit: DosePerKg,
}

/// The units of a scale for animals that are dosed by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Scale {
    /// Kilograms.
    Kg,
    /// Pounds, of exactly 0.45359237 kg.
    Lb,
}

/// The units of a dose by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DosePerKg {
    /// Milligrams for each kilogram.
    #[choice("mg/kg")]
    Mg,
    /// Micrograms for each kilogram.
    #[choice("mcg/kg")]
    Mcg,
}

/// The dose.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The weight in kg, shown to four places.
    pub kg: Number,
    /// The dose in mg, from the exact weight, shown to four places.
    pub dose_mg: Number,
}

/// Computes a dose from the weight of the animal.
#[rule(
    id = "dosing.mgkg",
    source = "NIST SP 811 (the pound in kilograms)",
    errors = [WeightMissing, DoseNotPositive]
)]
pub fn mgkg(input: &Input) -> Result<Output, Problem> {
    let weight = input.weight.filter(|weight| weight.is_positive()).ok_or(Problem::WeightMissing)?;
    let unit = match input.weight_unit {
        Scale::Kg => WeightUnit::Kg,
        Scale::Lb => WeightUnit::Lb,
    };
    let weight = unit.in_kg(weight).and_then(Amount::<Kilogram>::of).ok_or_else(|| Problem::too_large("weight"))?;
    let per_kg = input.dose_unit.in_mg_per_kg(input.dose_per_kg)?;
    let dose: Option<Amount<Milligram>> = per_kg.over(weight);
    Ok(Output {
        kg: shown(weight).ok_or_else(|| Problem::too_large("weight"))?,
        dose_mg: dose.and_then(shown).ok_or_else(|| Problem::too_large("dose_per_kg"))?,
    })
}

impl DosePerKg {
    /// A dose in this unit, in mg/kg.
    fn in_mg_per_kg(self, dose: Number) -> Result<Amount<Per<Milligram, Kilogram>>, Problem> {
        dose_is_positive::<Per<Milligram, Kilogram>>("dose_per_kg", dose)?;
        let in_mg = match self {
            Self::Mg => Some(dose),
            Self::Mcg => dose.times(MG_PER_MCG),
        };
        exact("dose_per_kg", in_mg.ok_or_else(|| Problem::too_large("dose_per_kg"))?)
    }
}

const MG_PER_MCG: Number = Number::new(1, 3);

/// The weight is recent enough to dose by: the younger or sicker the animal, the sooner it changes.
///
/// # Errors
/// `weight-stale`.
pub fn weight_is_recent(
    policy: &DosingProfile,
    since_weighing: TimeDelta,
    in_hospital: bool,
    age_months: Option<u32>,
) -> Result<(), Problem> {
    let young = age_months.is_some_and(|months| months < policy.young_months);
    let limit = if in_hospital {
        TimeDelta::hours(i64::from(policy.weight_hours_in_hospital))
    } else if young {
        TimeDelta::days(i64::from(policy.weight_days_young))
    } else {
        TimeDelta::days(i64::from(policy.weight_days))
    };
    if since_weighing > limit { Err(Problem::WeightStale) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::standard;

    #[test]
    fn a_weight_is_good_for_hours_days_or_half_a_year() {
        let policy = standard::<DosingProfile>();
        let minute = TimeDelta::minutes(1);
        for (limit, in_hospital, age_months) in [
            (TimeDelta::hours(24), true, Some(40)),
            (TimeDelta::hours(24), true, Some(2)),
            (TimeDelta::days(14), false, Some(5)),
            (TimeDelta::days(180), false, Some(6)),
            (TimeDelta::days(180), false, None),
        ] {
            let recent = |since| weight_is_recent(&policy, since, in_hospital, age_months);
            assert_eq!(recent(limit), Ok(()));
            assert_eq!(recent(limit + minute), Err(Problem::WeightStale));
        }
    }
}
