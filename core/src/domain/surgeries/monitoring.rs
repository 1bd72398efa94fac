//! `clinical.monitoring`: what is pointed out while an animal is under anesthesia.

use super::problem::Problem;
use crate::{
    domain::patients::Species,
    kernel::{choice::Choice, number::Number, problem::Generic},
    record::Record,
    rule::rule,
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

/// Points out what an animal under anesthesia does not bear: a mean pressure below 60 mmHg or a systolic
/// one below 90, a saturation below 95 percent (critical below 90), carbon dioxide above 55 mmHg
/// (critical above 60) or below 30, a temperature below 36.7 degrees (critical below 35), a heart rate
/// outside 60 to 160 in dogs and 100 to 220 in cats, and more than a minute without a breath.
///
/// The limits themselves are borne. What was not measured is named, and never taken for good.
#[rule(
    id = "clinical.monitoring",
    source = "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be \
              confirmed by a veterinarian",
    errors = []
)]
pub fn monitoring(input: &Input) -> Result<Output, Problem> {
    for (field, value) in measures(input) {
        let over = field == "spo2" && above(value, whole(100));
        if below(value, Number::ZERO) || over {
            return Err(Generic::value_invalid(field).into());
        }
    }
    Ok(Output { alerts: alerts(input), not_measured: not_measured(input) })
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

/// What a reading points out, in the order of its parts.
fn alerts(input: &Input) -> Vec<Alert> {
    let (least_hr, most_hr) = heart_rates(input.species);
    let low_pressure = below(input.mean_pressure, whole(60)) || below(input.systolic_pressure, whole(90));
    let found = [
        (low_pressure, AlertCode::Hypotension, false),
        (below(input.spo2, whole(95)), AlertCode::Hypoxemia, below(input.spo2, whole(90))),
        (above(input.etco2, whole(55)), AlertCode::Hypercapnia, above(input.etco2, whole(60))),
        (below(input.etco2, whole(30)), AlertCode::Hypocapnia, false),
        (below(input.temp_c, Number::new(367, 1)), AlertCode::Hypothermia, below(input.temp_c, whole(35))),
        (least_hr.is_some_and(|least| below(input.hr, least)), AlertCode::Bradycardia, false),
        (most_hr.is_some_and(|most| above(input.hr, most)), AlertCode::Tachycardia, false),
        (input.hr.is_some() && least_hr.is_none(), AlertCode::ReferenceRangeMissing, false),
        (above(input.seconds_without_breath, whole(60)), AlertCode::Apnea, false),
    ];
    let alert = |(holds, code, critical)| if holds { Some(Alert { code, critical }) } else { None };
    found.into_iter().filter_map(alert).collect()
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

/// The least and the most beats of the heart under anesthesia, where they are known.
const fn heart_rates(species: Species) -> (Option<Number>, Option<Number>) {
    match species {
        Species::Dog => (Some(whole(60)), Some(whole(160))),
        Species::Cat => (Some(whole(100)), Some(whole(220))),
        _ => (None, None),
    }
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
