//! `id.postal`: a postal code.

use super::{
    country::{Country, of_code},
    problem::Problem,
};
use crate::{
    kernel::violation::Violation,
    record::{Entries, Record},
    rows_of,
    rule::{
        data::{Row, Table},
        profile::{Knowledge, Profile},
        rule,
    },
};

/// The most characters of the code of a country that is not looked at closely.
const MOST: usize = 12;
/// Where a code has a space, so many characters follow it.
const AFTER_SPACE: usize = 3;

/// What the postal codes of a country look like.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct PostalFormat {
    /// The two letters of the country.
    pub country: String,
    /// One of these: 9 is a digit, a small letter one of a class, anything else itself.
    pub patterns: Vec<String>,
    /// The classes of letters, each under its small letter.
    pub letters: Entries<String>,
    /// Whether spaces are ignored and one is set before the last three characters.
    pub spaced: bool,
}

rows_of!(PostalFormat, "postal_codes");

/// What is known of postal codes.
#[derive(Debug)]
pub struct Known {
    countries: Table<Country>,
    formats: Table<PostalFormat>,
}

impl Knowledge for Known {
    const DATA: &'static [&'static str] = &[Country::FILE.edition.name, PostalFormat::FILE.edition.name];

    fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        Ok(Self { countries: Table::of(profile)?, formats: Table::of(profile)? })
    }
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
pub fn postal(input: &Input, known: &Known) -> Result<Output, Problem> {
    of_code(&known.countries, &input.country).ok_or(Problem::CountryUnknown)?;
    let typed = input.value.trim().to_ascii_uppercase();
    let postal = match known.formats.find(|format| format.country == input.country) {
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
                let mut classes = self.letters.0.iter().filter(|(class, _)| class.bytes().eq([mark]));
                classes.any(|(_, set)| set.bytes().any(|letter| letter == byte))
            }
            other => byte == other,
        }
    }
}

fn is_plain(code: &str) -> bool {
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ' || byte == b'-');
    plain && (1..=MOST).contains(&code.len())
}
