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

/// What a rabies certificate shows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RabiesCertificate<'a> {
    /// The product.
    pub product: &'a str,
    /// Its lot.
    pub lot: &'a str,
    /// The years for which it protects: 1 or 3.
    pub years: Option<u32>,
    /// When it was given.
    pub given_on: Option<NaiveDate>,
    /// When it is due again.
    pub due_on: Option<NaiveDate>,
    /// The licence of the veterinarian.
    pub license: &'a str,
}

/// A rabies certificate is complete.
///
/// Source: NASPHV Form 51.
///
/// # Errors
/// `rabies-certificate-incomplete`.
pub fn certificate_is_complete(certificate: &RabiesCertificate<'_>) -> Result<(), Problem> {
    let blank = |text: &str| text.trim().is_empty();
    let missing: Vec<String> = [
        ("due_on", certificate.due_on.is_none()),
        ("given_on", certificate.given_on.is_none()),
        ("license", blank(certificate.license)),
        ("lot", blank(certificate.lot)),
        ("product", blank(certificate.product)),
        ("years", !matches!(certificate.years, Some(1 | 3))),
    ]
    .into_iter()
    .filter(|(_, missing)| *missing)
    .map(|(part, _)| part.to_owned())
    .collect();
    if missing.is_empty() { Ok(()) } else { Err(Problem::RabiesCertificateIncomplete { missing }) }
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

    #[test]
    fn a_certificate_shows_all() {
        let whole = RabiesCertificate {
            product: "Imrab 3",
            lot: "A1",
            years: Some(3),
            given_on: Some(day("2026-05-04")),
            due_on: Some(day("2029-05-04")),
            license: "CO-1",
        };
        assert_eq!(certificate_is_complete(&whole), Ok(()));
        let answer = certificate_is_complete(&RabiesCertificate { years: Some(2), lot: "", ..whole });
        assert_eq!(answer, Err(Problem::RabiesCertificateIncomplete { missing: vec!["lot".into(), "years".into()] }));
    }
}
