//! The rows of the formulary.

use crate::{
    domain::patients::Species,
    kernel::{choice::Choice, number::Number},
    record::Record,
    rows_of,
};

/// What is usual and what is the most for a drug, a species and a route.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct FormularyRow {
    /// The drug.
    pub drug: String,
    /// The species.
    pub species: Species,
    /// The ways it enters the body.
    pub routes: Vec<String>,
    /// What it is given for; anything when nothing is said.
    pub indication: Option<String>,
    /// The unit of its doses.
    pub unit: DoseBasis,
    /// The least usual dose.
    pub least: Number,
    /// The most usual dose.
    pub most: Number,
    /// The hours from one dose to the next, least and most; none when it is given once, as needed or as
    /// an infusion.
    pub interval_h: Option<Vec<u32>>,
    /// The most at once, in the unit of the row.
    pub max_per_dose: Option<Number>,
    /// The most in a day, in the unit of the row.
    pub max_per_day: Option<Number>,
    /// The most in a life, in the unit of the row.
    pub max_per_life: Option<Number>,
    /// The most at once for the whole animal, in mg.
    pub max_mg_per_dose: Option<Number>,
    /// The most in a day for the whole animal, in mg.
    pub max_mg_per_day: Option<Number>,
    /// The most days.
    pub max_days: Option<u32>,
    /// The most doses.
    pub max_doses: Option<u32>,
    /// The least weight in kg.
    pub min_weight_kg: Option<Number>,
    /// The least age in weeks.
    pub min_age_weeks: Option<u32>,
    /// The weight in kg from which on the row counts.
    pub from_kg: Option<Number>,
    /// The weight in kg below which the row counts.
    pub below_kg: Option<Number>,
}

rows_of!(FormularyRow, "formulary");

/// What a dose of the formulary is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DoseBasis {
    /// Milligrams for each kg.
    #[choice("mg/kg")]
    MgPerKg,
    /// Micrograms for each kg.
    #[choice("mcg/kg")]
    McgPerKg,
    /// Milligrams for each square metre of body surface.
    #[choice("mg/m2")]
    MgPerM2,
    /// Micrograms for each square metre of body surface.
    #[choice("mcg/m2")]
    McgPerM2,
    /// Milligrams, whatever the animal weighs.
    #[choice("mg/animal")]
    MgPerAnimal,
    /// International units for each kg.
    #[choice("IU/kg")]
    IuPerKg,
    /// Micrograms for each kg in an hour.
    #[choice("mcg/kg/h")]
    McgPerKgHour,
    /// Micrograms for each kg in a minute.
    #[choice("mcg/kg/min")]
    McgPerKgMinute,
    /// Milligrams for each kg in a day.
    #[choice("mg/kg/day")]
    MgPerKgDay,
}
