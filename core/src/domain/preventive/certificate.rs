//! `clinical.rabies_certificate`: whether a rabies certificate shows what it must.

use chrono::NaiveDate;

use super::problem::Problem;
use crate::{
    record::Record,
    rule::{Passed, rule},
};

/// A rabies certificate.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Input {
    /// What stands on it.
    pub certificate: Certificate,
}

/// What stands on a rabies certificate. What is not there or blank is missing.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Certificate {
    /// The day of the vaccination.
    pub administered_on: Option<NaiveDate>,
    /// The years for which the product protects: 1 or 3.
    pub duration_years: Option<u32>,
    /// The licence of the veterinarian.
    pub license_number: Option<String>,
    /// The lot of the vaccine.
    pub lot_number: Option<String>,
    /// The day on which the next dose is due.
    pub next_due_date: Option<NaiveDate>,
    /// The product.
    pub vaccine_name: Option<String>,
}

/// Checks that a rabies certificate names the product, its lot and for how long it protects, both days,
/// and the licence of the veterinarian.
#[rule(
    id = "clinical.rabies_certificate",
    source = "NASPHV Form 51; NASPHV Rabies Compendium 2016",
    errors = [RabiesCertificateIncomplete]
)]
pub fn certificate(input: &Input) -> Result<Passed, Problem> {
    let missing = missing(&input.certificate);
    if missing.is_empty() { Ok(Passed::OK) } else { Err(Problem::RabiesCertificateIncomplete { missing }) }
}

/// What is missing, in the order of the alphabet.
fn missing(certificate: &Certificate) -> Vec<String> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    [
        ("administered_on", certificate.administered_on.is_none()),
        ("duration_years", !matches!(certificate.duration_years, Some(1 | 3))),
        ("license_number", blank(&certificate.license_number)),
        ("lot_number", blank(&certificate.lot_number)),
        ("next_due_date", certificate.next_due_date.is_none()),
        ("vaccine_name", blank(&certificate.vaccine_name)),
    ]
    .into_iter()
    .filter(|(_, missing)| *missing)
    .map(|(part, _)| part.to_owned())
    .collect()
}
