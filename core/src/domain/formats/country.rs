//! `id.country`: a country by its two letters.

use super::problem::Problem;
use crate::{
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// A code.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Two capital letters.
    pub value: String,
}

/// The country.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Its code of two letters.
    pub country: String,
    /// Its code of three digits, with which the microchips of the country begin.
    pub numeric: String,
}

/// A country or territory.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Country {
    /// Its code of two letters.
    pub code: String,
    /// Its code of three digits.
    pub numeric: String,
}

rows_of!(Country, "countries");

/// Finds a country by its code of two letters.
#[rule(id = "id.country", source = "ISO 3166-1", errors = [CountryUnknown])]
pub fn country(input: &Input, countries: &Table<Country>) -> Result<Output, Problem> {
    let Country { code, numeric } = of_code(countries, &input.value).ok_or(Problem::CountryUnknown)?;
    Ok(Output { country: code.clone(), numeric: numeric.clone() })
}

/// The country of a code.
#[must_use]
pub fn of_code<'a>(countries: &'a Table<Country>, code: &str) -> Option<&'a Country> {
    countries.find(|country| country.code == code)
}
