//! `cs.dea_number`: whether a DEA number can be one of a veterinarian.

use super::Problem;
use crate::{
    domain::veterinarians::dea_number::{Verdict, judge, normalized},
    kernel::choice::Choice,
    record::Record,
    rule::rule,
};

/// The first letters of the numbers of practitioners, veterinarians among them.
const PRACTITIONERS: [char; 4] = ['A', 'B', 'F', 'G'];

/// A DEA number, and whose it is said to be.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The number.
    pub number: String,
    /// The initial of the last name or of the business.
    pub name_initial: Option<String>,
}

/// The number as it is written, and what is odd about it.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true; that the number was ever issued is not known.
    pub valid: bool,
    /// The number in capitals, without spaces around it.
    pub normalized: String,
    /// What is odd about it.
    pub warnings: Vec<WarningCode>,
}

/// What may be odd about a DEA number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum WarningCode {
    /// Its second letter is not the initial of the name.
    #[choice("dea-number-name-mismatch")]
    DeaNumberNameMismatch,
}

/// Checks the form of a DEA number, its last digit, and that it is one of a practitioner.
///
/// Names change, and a 9 stands for any name: another initial is only a warning. That the number adds
/// up does not prove that it was ever issued.
#[rule(
    id = "cs.dea_number",
    source = "DEA Practitioner's Manual; 21 CFR 1301",
    errors = [DeaNumberFormat, DeaNumberChecksum, DeaNumberRegistrantType]
)]
pub fn dea_number(input: &Input) -> Result<Output, Problem> {
    let initial = input.name_initial.as_deref().map(initial).transpose()?;
    let number = normalized(&input.number);
    match judge(&number) {
        Verdict::WellFormed => {}
        Verdict::Malformed => return Err(Problem::DeaNumberFormat),
        Verdict::Misspelt { expected_digit } => {
            return Err(Problem::DeaNumberChecksum { expected_digit: expected_digit.into() });
        }
    }
    if !number.starts_with(PRACTITIONERS) {
        return Err(Problem::DeaNumberRegistrantType);
    }
    let warnings =
        if names_somebody_else(&number, initial) { vec![WarningCode::DeaNumberNameMismatch] } else { vec![] };
    Ok(Output { valid: true, normalized: number, warnings })
}

/// One letter or digit, as a capital.
fn initial(text: &str) -> Result<char, Problem> {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(initial), None) if initial.is_alphanumeric() => Ok(initial.to_ascii_uppercase()),
        _ => Err(Problem::invalid("name_initial")),
    }
}

fn names_somebody_else(number: &str, initial: Option<char>) -> bool {
    let second = number.chars().nth(1).filter(|second| *second != '9');
    second.zip(initial).is_some_and(|(second, initial)| second != initial)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::problem::Problem as _;

    #[test]
    fn every_warning_is_a_listed_code() {
        for code in WarningCode::VALUES {
            assert!(Problem::CODES.iter().any(|known| known.code == *code), "{code}");
        }
    }
}
