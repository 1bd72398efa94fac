//! What is pointed out while an animal is under anesthesia.
//!
//! The limits are to be confirmed by a veterinarian. Sources: ACVAA monitoring guidelines 2009, revised
//! 2025; AAHA anesthesia and monitoring guidelines 2020.

use super::problem::Problem;
use crate::{domain::patients::Species, kernel::number::Number};

/// One reading of the monitor; what was not measured is left out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reading {
    /// The mean arterial pressure in mmHg.
    pub mean_pressure: Option<Number>,
    /// The systolic arterial pressure in mmHg.
    pub systolic_pressure: Option<Number>,
    /// The saturation of the blood with oxygen in percent.
    pub spo2: Option<Number>,
    /// The carbon dioxide at the end of a breath in mmHg.
    pub etco2: Option<Number>,
    /// The temperature in degrees Celsius.
    pub temp_c: Option<Number>,
    /// The beats of the heart in a minute.
    pub hr: Option<Number>,
    /// The seconds since the last breath.
    pub seconds_without_breath: Option<Number>,
}

/// Something that is pointed out.
#[derive(Debug, Clone, PartialEq)]
pub struct Alert {
    /// What it is.
    pub problem: Problem,
    /// Whether somebody has to act at once.
    pub critical: bool,
}

/// What a reading points out, in the order of its parts.
#[must_use]
pub fn alerts(species: Species, reading: &Reading) -> Vec<Alert> {
    let below = |value: Option<Number>, limit: Number| value.is_some_and(|value| value < limit);
    let above = |value: Option<Number>, limit: Number| value.is_some_and(|value| value > limit);
    let whole = |limit: i64| Number::new(limit, 0);
    let (least_hr, most_hr) = heart_rates(species);
    let low_pressure = below(reading.mean_pressure, whole(60)) || below(reading.systolic_pressure, whole(90));
    let found = [
        (low_pressure, Problem::Hypotension, false),
        (below(reading.spo2, whole(95)), Problem::Hypoxemia, below(reading.spo2, whole(90))),
        (above(reading.etco2, whole(55)), Problem::Hypercapnia, above(reading.etco2, whole(60))),
        (below(reading.etco2, whole(30)), Problem::Hypocapnia, false),
        (below(reading.temp_c, Number::new(367, 1)), Problem::Hypothermia, below(reading.temp_c, whole(35))),
        (least_hr.is_some_and(|least| below(reading.hr, least)), Problem::Bradycardia, false),
        (most_hr.is_some_and(|most| above(reading.hr, most)), Problem::Tachycardia, false),
        (above(reading.seconds_without_breath, whole(60)), Problem::Apnea, false),
    ];
    let alert = |(holds, problem, critical)| if holds { Some(Alert { problem, critical }) } else { None };
    found.into_iter().filter_map(alert).collect()
}

/// The least and the most beats of the heart under anesthesia, where they are known.
const fn heart_rates(species: Species) -> (Option<Number>, Option<Number>) {
    match species {
        Species::Dog => (Some(Number::new(60, 0)), Some(Number::new(160, 0))),
        Species::Cat => (Some(Number::new(100, 0)), Some(Number::new(220, 0))),
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<Number> {
        Number::parse(text)
    }

    fn codes(species: Species, reading: Reading) -> Vec<String> {
        let text = |alert: Alert| format!("{}{}", alert.problem, if alert.critical { "!" } else { "" });
        alerts(species, &reading).into_iter().map(text).collect()
    }

    #[test]
    fn the_limits_themselves_are_borne() {
        let reading = Reading {
            mean_pressure: number("60"),
            systolic_pressure: number("90"),
            spo2: number("95"),
            etco2: number("55"),
            temp_c: number("36.7"),
            hr: number("160"),
            seconds_without_breath: number("60"),
        };
        assert!(codes(Species::Dog, reading).is_empty());
        assert!(codes(Species::Dog, Reading { etco2: number("30"), hr: number("60"), ..reading }).is_empty());
        assert!(codes(Species::Dog, Reading::default()).is_empty());
    }

    #[test]
    fn beyond_them_it_is_pointed_out() {
        let reading = Reading {
            mean_pressure: number("59"),
            spo2: number("94"),
            etco2: number("56"),
            temp_c: number("36.6"),
            hr: number("99"),
            seconds_without_breath: number("61"),
            ..Reading::default()
        };
        let expected = ["hypotension", "hypoxemia", "hypercapnia", "hypothermia", "bradycardia", "apnea"];
        assert_eq!(codes(Species::Cat, reading), expected);
        let worse = Reading {
            systolic_pressure: number("89"),
            spo2: number("89.9"),
            etco2: number("60.1"),
            temp_c: number("34.9"),
            hr: number("221"),
            ..Reading::default()
        };
        let expected = ["hypotension", "hypoxemia!", "hypercapnia!", "hypothermia!", "tachycardia"];
        assert_eq!(codes(Species::Cat, worse), expected);
        assert_eq!(codes(Species::Horse, Reading { etco2: number("29"), hr: number("300"), ..worse })[2], "hypocapnia");
    }
}
