//! `clinical.monitoring`: what is pointed out while an animal is under anesthesia.

use super::problem::Problem;
use crate::{
    domain::patients::Species,
    kernel::{choice::Choice, number::Number, problem::Generic},
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// One reading of the monitor; what was not measured is left out.
#[derive(Debug, Clone, Copy, PartialEq, Record)]
pub struct Input {
    /// The species.
    pub species: Species,
    /// The mean arterial pressure in mmHg; not below zero.
    pub mean_pressure: Option<Number>,
    /// The systolic arterial pressure in mmHg; not below zero.
    pub systolic_pressure: Option<Number>,
    /// The saturation of the blood with oxygen in percent; from 0 to 100.
    pub spo2: Option<Number>,
    /// The carbon dioxide at the end of a breath in mmHg; not below zero.
    pub etco2: Option<Number>,
    /// The temperature in degrees Celsius; not below zero.
    pub temp_c: Option<Number>,
    /// The beats of the heart in a minute; not below zero.
    pub hr: Option<Number>,
    /// The seconds since the last breath; not below zero.
    pub seconds_without_breath: Option<Number>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What is pointed out, in the order of the measures.
    pub alerts: Vec<Alert>,
    /// What nobody measured, so that nothing is said about it. One pressure of the two is enough.
    pub not_measured: Vec<String>,
}

/// Something that is pointed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Record)]
pub struct Alert {
    /// What it is.
    pub code: AlertCode,
    /// Whether somebody has to act at once.
    pub critical: bool,
}

/// What can be pointed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AlertCode {
    /// The blood pressure is low.
    Hypotension,
    /// There is too little oxygen in the blood.
    Hypoxemia,
    /// There is too much carbon dioxide in the breath.
    Hypercapnia,
    /// There is too little carbon dioxide in the breath.
    Hypocapnia,
    /// The animal is cold.
    Hypothermia,
    /// The heart beats slowly.
    Bradycardia,
    /// The heart beats fast.
    Tachycardia,
    /// The heart rate was measured, and nothing is known of what is usual for the species.
    #[choice("reference-range-missing")]
    ReferenceRangeMissing,
    /// The animal has not breathed for a minute.
    Apnea,
}

/// A limit of one measure.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct AnesthesiaLimit {
    /// What is pointed out beyond it.
    pub code: AlertCode,
    /// The measure, as the input names it.
    pub measure: String,
    /// The species it is for; all when none is named.
    pub species: Option<Species>,
    /// The value below which it is pointed out.
    pub below: Option<Number>,
    /// The value above which it is pointed out.
    pub above: Option<Number>,
    /// The value beyond which somebody has to act at once.
    pub critical: Option<Number>,
}

rows_of!(AnesthesiaLimit, "anesthesia_limits");

/// Points out what an animal under anesthesia does not bear: a low pressure, little oxygen, too much or too
/// little carbon dioxide, cold, a slow or a fast heart, no breath.
///
/// The limits themselves are borne. What was not measured is named, and never taken for good.
#[rule(
    id = "clinical.monitoring",
    source = "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be \
              confirmed by a veterinarian",
    errors = []
)]
pub fn monitoring(input: &Input, limits: &Table<AnesthesiaLimit>) -> Result<Output, Problem> {
    for (field, value) in measures(input) {
        let over = field == "spo2" && above(value, whole(100));
        if below(value, Number::ZERO) || over {
            return Err(Generic::value_invalid(field).into());
        }
    }
    Ok(Output { alerts: alerts(input, limits), not_measured: not_measured(input) })
}

/// The parts of a reading, by name.
const fn measures(input: &Input) -> [(&'static str, Option<Number>); 7] {
    [
        ("mean_pressure", input.mean_pressure),
        ("systolic_pressure", input.systolic_pressure),
        ("spo2", input.spo2),
        ("etco2", input.etco2),
        ("temp_c", input.temp_c),
        ("hr", input.hr),
        ("seconds_without_breath", input.seconds_without_breath),
    ]
}

/// What was left out. A pressure is not missed where the other one was measured.
fn not_measured(input: &Input) -> Vec<String> {
    let has_pressure = input.mean_pressure.or(input.systolic_pressure).is_some();
    let missed = |field: &str| !(has_pressure && field.ends_with("_pressure"));
    let missing = measures(input).into_iter().filter(|(field, value)| value.is_none() && missed(field));
    missing.map(|(field, _)| field.to_owned()).collect()
}

/// What a reading points out, in the order of the alerts.
fn alerts(input: &Input, limits: &Table<AnesthesiaLimit>) -> Vec<Alert> {
    let measured = measures(input).into_iter().filter_map(|(measure, value)| Some((measure, value?)));
    let measured: Vec<_> = measured.collect();
    let found = |code: &AlertCode| {
        if *code == AlertCode::ReferenceRangeMissing {
            let known = limits.find(|limit| limit.measure == "hr" && limit.is_for(input.species)).is_some();
            return (input.hr.is_some() && !known).then_some(Alert { code: *code, critical: false });
        }
        let beyond = measured.iter().filter_map(|(measure, value)| {
            let fits = |limit: &AnesthesiaLimit| {
                limit.code == *code && limit.measure == *measure && limit.is_for(input.species)
            };
            limits
                .find(fits)
                .filter(|limit| limit.is_passed(*value, limit.below.or(limit.above)))
                .map(|limit| limit.is_passed(*value, limit.critical))
        });
        beyond.reduce(|one, other| one || other).map(|critical| Alert { code: *code, critical })
    };
    AlertCode::ALL.iter().filter_map(found).collect()
}

impl AnesthesiaLimit {
    fn is_for(&self, species: Species) -> bool {
        self.species.is_none_or(|only| only == species)
    }

    /// Whether a value lies beyond one of the limit's, on its side.
    fn is_passed(&self, value: Number, limit: Option<Number>) -> bool {
        let side = if self.below.is_some() { below } else { above };
        limit.is_some_and(|limit| side(Some(value), limit))
    }
}

fn below(value: Option<Number>, limit: Number) -> bool {
    value.is_some_and(|value| value < limit)
}

fn above(value: Option<Number>, limit: Number) -> bool {
    value.is_some_and(|value| value > limit)
}

const fn whole(limit: i64) -> Number {
    Number::new(limit, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::problem::Problem as _;

    #[test]
    fn every_alert_is_a_listed_code() {
        for code in AlertCode::VALUES {
            assert!(Problem::CODES.iter().any(|known| known.code == *code), "{code}");
        }
    }
}
