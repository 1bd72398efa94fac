//! What is asked for when a vaccine is given.

use chrono::{Days, NaiveDate};

use super::problem::Problem;

/// The days after the first dose from which on an animal counts as immunized against rabies.
const IMMUNIZED_AFTER_DAYS: u64 = 28;

/// The lot of the vaccine is named, and it has not expired; its last day counts.
///
/// # Errors
/// `vaccine-lot-required`, `vaccine-expired`.
pub fn vial_is_good(lot: Option<&str>, expires: Option<NaiveDate>, on: NaiveDate) -> Result<(), Problem> {
    if lot.is_none_or(|lot| lot.trim().is_empty()) {
        Err(Problem::VaccineLotRequired)
    } else if expires.is_some_and(|last| last < on) {
        Err(Problem::VaccineExpired)
    } else {
        Ok(())
    }
}

/// Rabies vaccine is given by a licensed veterinarian or under the eyes of one.
///
/// Source: NASPHV Rabies Compendium 2016.
///
/// # Errors
/// `rabies-requires-veterinarian`.
pub fn rabies_is_supervised(by_veterinarian: bool, supervised_by_veterinarian: bool) -> Result<(), Problem> {
    if by_veterinarian || supervised_by_veterinarian { Ok(()) } else { Err(Problem::RabiesRequiresVeterinarian) }
}

/// From when on an animal counts as immunized against rabies: 28 days after the first dose, at once
/// after a booster, even one that came late. `None` beyond the calendar.
///
/// Source: NASPHV Rabies Compendium 2016.
#[must_use]
pub fn immunized_from(dose: NaiveDate, is_first: bool) -> Option<NaiveDate> {
    if is_first { dose.checked_add_days(Days::new(IMMUNIZED_AFTER_DAYS)) } else { Some(dose) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_date;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    #[test]
    fn a_vial_has_a_lot_and_a_last_day() {
        let (on, before) = (day("2026-05-04"), day("2026-05-03"));
        assert_eq!(vial_is_good(Some("A1"), Some(on), on), Ok(()));
        assert_eq!(vial_is_good(Some("A1"), Some(before), on), Err(Problem::VaccineExpired));
        assert_eq!(vial_is_good(Some(" "), Some(before), on), Err(Problem::VaccineLotRequired));
    }

    #[test]
    fn rabies_vaccine_takes_a_veterinarian() {
        assert_eq!(rabies_is_supervised(true, false), Ok(()));
        assert_eq!(rabies_is_supervised(false, true), Ok(()));
        assert_eq!(rabies_is_supervised(false, false), Err(Problem::RabiesRequiresVeterinarian));
        assert_eq!(immunized_from(day("2026-05-04"), true), Some(day("2026-06-01")));
        assert_eq!(immunized_from(day("2026-05-04"), false), Some(day("2026-05-04")));
    }
}
