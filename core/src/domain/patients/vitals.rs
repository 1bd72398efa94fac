//! `clinical.vitals`: how the vital signs of an animal stand to what is usual.

use super::{Species, problem::Problem};
use crate::{
    kernel::{choice::Choice, number::Number},
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// The vital signs of an adult animal at rest.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The species.
    pub species: Species,
    /// The temperature in degrees Celsius; from 25 to 45.
    pub temp_c: Option<Number>,
    /// The beats of the heart in a minute; from 0 to 600.
    pub hr: Option<Number>,
    /// The breaths in a minute; from 0 to 300.
    pub rr: Option<Number>,
}

/// How each of them stands.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The temperature.
    pub temp_c: Option<VitalFlag>,
    /// The heart rate.
    pub hr: Option<VitalFlag>,
    /// The respiratory rate.
    pub rr: Option<VitalFlag>,
}

/// How a vital sign stands to what is usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum VitalFlag {
    /// Usual.
    #[choice("N")]
    Normal,
    /// Lower.
    #[choice("L")]
    Low,
    /// Higher.
    #[choice("H")]
    High,
}

/// What is usual for a species: the least and the most.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct UsualVitals {
    /// The species.
    pub species: Species,
    /// The temperature in degrees Celsius.
    pub temp_c: (Number, Number),
    /// The beats of the heart in a minute.
    pub hr: (Number, Number),
    /// The breaths in a minute.
    pub rr: (Number, Number),
}

rows_of!(UsualVitals, "vital_signs");

/// Compares vital signs with what is usual for the species, whose ends belong to it.
///
/// What no living animal has is a slip, and refused.
#[rule(
    id = "clinical.vitals",
    source = "Merck Veterinary Manual; common teaching ranges, which differ; to be confirmed by a veterinarian",
    errors = [ReferenceRangeMissing, VitalImplausible]
)]
pub fn vitals(input: &Input, usual: &Table<UsualVitals>) -> Result<Output, Problem> {
    let usual = usual.find(|row| row.species == input.species).ok_or(Problem::ReferenceRangeMissing)?;
    for (value, least, most) in [(input.temp_c, 25, 45), (input.hr, 0, 600), (input.rr, 0, 300)] {
        if value.is_some_and(|value| value < Number::new(least, 0) || value > Number::new(most, 0)) {
            return Err(Problem::VitalImplausible);
        }
    }
    let flag = |value: Option<Number>, range| value.map(|value| flag(value, range));
    Ok(Output { temp_c: flag(input.temp_c, usual.temp_c), hr: flag(input.hr, usual.hr), rr: flag(input.rr, usual.rr) })
}

fn flag(value: Number, (least, most): (Number, Number)) -> VitalFlag {
    if value < least {
        VitalFlag::Low
    } else if value > most {
        VitalFlag::High
    } else {
        VitalFlag::Normal
    }
}
