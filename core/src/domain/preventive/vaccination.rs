//! `clinical.vaccination`: whether a dose of a vaccine may be given and recorded.

use chrono::{Datelike, NaiveDate};

use super::{
    giving::{immunized_from, rabies_is_supervised, vial_is_good},
    problem::Problem,
};
use crate::{record::Record, rule::rule};

/// A dose of a vaccine.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The lot of the vaccine.
    pub lot_number: Option<String>,
    /// Its last day.
    pub expiry_date: NaiveDate,
    /// The day on which it is given.
    pub on: NaiveDate,
    /// Whether it protects against rabies.
    pub is_rabies: bool,
    /// Whether it is the first dose against rabies in the life of the animal.
    #[field(default = true)]
    pub is_first_dose: bool,
    /// Whether a licensed veterinarian gives it.
    #[field(default = false)]
    pub by_veterinarian: bool,
    /// Whether a licensed veterinarian watches.
    #[field(default = false)]
    pub supervised_by_veterinarian: bool,
}

/// That it may be given.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// From when on the animal counts as immunized; of rabies alone.
    pub immunized_from: Option<NaiveDate>,
}

/// Checks the lot and the last day of a vaccine, which counts, and for rabies who gives it.
///
/// Against rabies an animal counts as immunized 28 days after its first dose, and at once after a
/// booster, however late that came.
#[rule(
    id = "clinical.vaccination",
    source = "NASPHV Rabies Compendium 2016; AAHA Standards of Accreditation, records of vaccinations",
    errors = [VaccineLotRequired, VaccineExpired, RabiesRequiresVeterinarian]
)]
pub fn vaccination(input: &Input) -> Result<Output, Problem> {
    vial_is_good(input.lot_number.as_deref(), Some(input.expiry_date), input.on)?;
    if !input.is_rabies {
        return Ok(Output { ok: true, immunized_from: None });
    }
    rabies_is_supervised(input.by_veterinarian, input.supervised_by_veterinarian)?;
    let from = immunized_from(input.on, input.is_first_dose).filter(|day| day.year() <= 9999);
    let from = from.ok_or_else(|| Problem::invalid("on"))?;
    Ok(Output { ok: true, immunized_from: Some(from) })
}
