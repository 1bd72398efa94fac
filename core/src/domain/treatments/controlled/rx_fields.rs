//! `cs.rx_fields`: whether a prescription shows what it must.

use super::Problem;
use crate::{kernel::date::parse_date, record::Record, rule::rule};

/// A prescription, and what it is for.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The prescription.
    pub rx: Rx,
    /// Whether the clinic would be stocked by it.
    #[field(default = false)]
    pub office_use: bool,
}

/// What stands on a prescription. A field that is not there or blank is missing.
#[derive(Debug, Clone, Record)]
pub struct Rx {
    /// The day of issue.
    pub issued: Option<String>,
    /// The day of the signature.
    pub signed_on: Option<String>,
    /// The name of the animal, and its species.
    pub patient_name: Option<String>,
    /// The address of its owner.
    pub patient_address: Option<String>,
    /// The drug.
    pub drug: Option<String>,
    /// Its strength.
    pub strength: Option<String>,
    /// The form in which it is given.
    pub dosage_form: Option<String>,
    /// How much is dispensed.
    pub quantity: Option<String>,
    /// How it is given.
    pub directions: Option<String>,
    /// The name of the veterinarian.
    pub prescriber_name: Option<String>,
    /// The address of the veterinarian.
    pub prescriber_address: Option<String>,
    /// The DEA number of the veterinarian.
    pub dea_number: Option<String>,
}

/// That nothing is missing.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Checks that a prescription of a controlled substance shows all it must, and the day of its
/// signature as the day of issue.
#[rule(
    id = "cs.rx_fields",
    source = "21 CFR 1306.05(a) for what it shows, 1306.04(b) for stock of the clinic",
    errors = [RxForOfficeUse, RxFieldMissing, RxPostdated]
)]
pub fn rx_fields(input: &Input) -> Result<Output, Problem> {
    for (field, date) in [("rx.issued", &input.rx.issued), ("rx.signed_on", &input.rx.signed_on)] {
        let date = date.as_deref().filter(|date| !date.trim().is_empty());
        if date.is_some_and(|date| parse_date(date).is_none()) {
            return Err(Problem::invalid(field));
        }
    }
    if input.office_use {
        return Err(Problem::RxForOfficeUse);
    }
    let fields = missing(&input.rx);
    if !fields.is_empty() {
        return Err(Problem::RxFieldMissing { fields });
    }
    if input.rx.issued != input.rx.signed_on {
        return Err(Problem::RxPostdated);
    }
    Ok(Output { ok: true })
}

/// What is not there or blank, in the order of the alphabet.
fn missing(rx: &Rx) -> Vec<String> {
    let required = [
        ("dea_number", &rx.dea_number),
        ("directions", &rx.directions),
        ("dosage_form", &rx.dosage_form),
        ("drug", &rx.drug),
        ("issued", &rx.issued),
        ("patient_address", &rx.patient_address),
        ("patient_name", &rx.patient_name),
        ("prescriber_address", &rx.prescriber_address),
        ("prescriber_name", &rx.prescriber_name),
        ("quantity", &rx.quantity),
        ("signed_on", &rx.signed_on),
        ("strength", &rx.strength),
    ];
    let blank = |text: &&Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    required.iter().filter(|(_, text)| blank(text)).map(|(field, _)| (*field).to_owned()).collect()
}
