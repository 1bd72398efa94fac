//! `id.postal`: a postal code.

use super::{country::is_country, problem::Problem, tables::POSTAL_FORMATS};
use crate::{record::Record, rule::rule};

/// The most characters of the code of a country that is not looked at closely.
const MOST: usize = 12;
/// Where a code has a space, so many characters follow it.
const AFTER_SPACE: usize = 3;

/// What the postal codes of a country look like.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PostalFormat {
    /// The two letters of the country.
    pub country: &'static str,
    /// One of these: 9 is a digit, a small letter one of a class, anything else itself.
    pub patterns: &'static [&'static str],
    /// The classes of letters.
    pub letters: &'static [(u8, &'static str)],
    /// Whether spaces are ignored and one is set before the last three characters.
    pub spaced: bool,
}

/// A code as it was typed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The code; blanks around it do not count.
    pub value: String,
    /// The two letters of its country.
    pub country: String,
}

/// The code.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The code in capital letters.
    pub postal: String,
}

/// Reads a postal code of a country.
#[rule(
    id = "id.postal",
    source = "the post of each country; ISO 3166-1 for the country",
    errors = [CountryUnknown, PostalFormat]
)]
pub fn postal(input: &Input) -> Result<Output, Problem> {
    if !is_country(&input.country) {
        return Err(Problem::CountryUnknown);
    }
    let typed = input.value.trim().to_ascii_uppercase();
    let known = POSTAL_FORMATS.iter().find(|format| format.country == input.country);
    let postal = match known {
        Some(format) => format.read(&typed),
        None => is_plain(&typed).then_some(typed),
    };
    postal.map(|postal| Output { postal }).ok_or(Problem::PostalFormat)
}

impl PostalFormat {
    /// The one spelling of a code, if it looks like one.
    fn read(&self, typed: &str) -> Option<String> {
        let code = if self.spaced { typed.replace(' ', "") } else { typed.to_owned() };
        if !self.patterns.iter().any(|pattern| self.fits(pattern, &code)) {
            return None;
        }
        if !self.spaced {
            return Some(code);
        }
        let (start, end) = code.split_at_checked(code.len().checked_sub(AFTER_SPACE)?)?;
        Some(format!("{start} {end}"))
    }

    fn fits(&self, pattern: &str, code: &str) -> bool {
        pattern.len() == code.len() && pattern.bytes().zip(code.bytes()).all(|(mark, byte)| self.is_one(mark, byte))
    }

    /// Whether a character is what a mark of the pattern asks for.
    fn is_one(&self, mark: u8, byte: u8) -> bool {
        match mark {
            b'9' => byte.is_ascii_digit(),
            b'a'..=b'z' => {
                self.letters.iter().any(|(class, set)| *class == mark && set.bytes().any(|letter| letter == byte))
            }
            other => byte == other,
        }
    }
}

fn is_plain(code: &str) -> bool {
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ' || byte == b'-');
    plain && (1..=MOST).contains(&code.len())
}
