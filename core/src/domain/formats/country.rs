//! `id.country`: a country by its two letters.

use super::{problem::Problem, tables::COUNTRIES};
use crate::{record::Record, rule::rule};

/// The characters of a country in the table: two letters, three digits.
const WIDTH: usize = 5;

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

/// Finds a country by its code of two letters.
#[rule(id = "id.country", source = "ISO 3166-1", errors = [CountryUnknown])]
pub fn country(input: &Input) -> Result<Output, Problem> {
    let numeric = numeric(&input.value).ok_or(Problem::CountryUnknown)?;
    Ok(Output { country: input.value.clone(), numeric: numeric.to_owned() })
}

/// Whether there is a country of that code.
#[must_use]
pub fn is_country(code: &str) -> bool {
    numeric(code).is_some()
}

/// The three digits of a country.
fn numeric(code: &str) -> Option<&'static str> {
    find(COUNTRIES, WIDTH, code)
}

/// What follows a code in a table of entries of one width, each beginning with the two letters of a country.
pub(super) fn find(table: &'static str, width: usize, code: &str) -> Option<&'static str> {
    if code.len() != 2 {
        return None;
    }
    let entries = (0..table.len()).step_by(width).filter_map(|at| table.get(at..at + width));
    entries.filter_map(|entry| entry.strip_prefix(code)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_as_a_whole() {
        assert_eq!(numeric("AD"), Some("020"));
        assert_eq!(numeric("ZW"), Some("716"));
        for code in ["", "A", "us", "ZZ", "USA", "D0", "02", "é"] {
            assert_eq!(numeric(code), None, "{code}");
        }
    }
}
