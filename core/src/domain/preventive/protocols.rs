//! The protocols of vaccination: reference data, to be confirmed by a veterinarian.

// Written by `cargo xtask codegen` from `core/data`.

use super::protocol::{Protocol, Series, SeriesEnd, YoungBooster};

/// The protocols.
pub static PROTOCOLS: [Protocol; 6] = [
    Protocol { name: "canine-core", first_days: 42, series: Some(Series { gap_days: 21, least_gap_days: 14, lapse_days: 42 }), ends: SeriesEnd::At16Weeks, first_booster_months: 12, young_booster: None, booster_months: 36, restart_months: None },
    Protocol { name: "canine-rabies", first_days: 84, series: None, ends: SeriesEnd::SingleDose, first_booster_months: 12, young_booster: None, booster_months: 36, restart_months: None },
    Protocol { name: "feline-rabies", first_days: 84, series: None, ends: SeriesEnd::SingleDose, first_booster_months: 12, young_booster: None, booster_months: 36, restart_months: None },
    Protocol { name: "canine-lepto", first_days: 56, series: Some(Series { gap_days: 21, least_gap_days: 14, lapse_days: 42 }), ends: SeriesEnd::TwoDoses, first_booster_months: 12, young_booster: None, booster_months: 12, restart_months: Some(18) },
    Protocol { name: "feline-core", first_days: 42, series: Some(Series { gap_days: 28, least_gap_days: 21, lapse_days: 42 }), ends: SeriesEnd::At16Weeks, first_booster_months: 12, young_booster: Some(YoungBooster { age_months: 6, least_gap_days: 21 }), booster_months: 36, restart_months: None },
    Protocol { name: "feline-felv", first_days: 56, series: Some(Series { gap_days: 28, least_gap_days: 21, lapse_days: 42 }), ends: SeriesEnd::TwoDoses, first_booster_months: 12, young_booster: None, booster_months: 12, restart_months: None },
];
