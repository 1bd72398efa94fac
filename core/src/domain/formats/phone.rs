//! `id.phone`: a telephone number.

use super::problem::Problem;
use crate::{
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// The fewest and the most digits of a number with its calling code.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// A number as it was typed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The number. Blanks around it do not count, nor do spaces, dots, hyphens and parentheses within.
    pub value: String,
    /// The country of a number that does not begin with a calling code.
    pub default_country: Option<String>,
}

/// The number.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The number with its calling code.
    pub e164: String,
}

/// With what the numbers of a country begin.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct CallingCode {
    /// The two letters of the country.
    pub country: String,
    /// What is dialled from abroad.
    pub calling_code: String,
    /// What is dialled within the country; a zero at the front belongs to the number where there is nothing.
    pub trunk: Option<String>,
    /// The digits of a number with its trunk prefix, where no other number begins like one.
    pub of_digits: Option<u32>,
}

rows_of!(CallingCode, "calling_codes");

/// Reads a telephone number, with its calling code or as it is dialled within a country.
#[rule(
    id = "id.phone",
    source = "ITU-T E.164; the numbering plan of North America for calling code 1",
    errors = [CountryUnknown, PhoneFormat]
)]
pub fn phone(input: &Input, codes: &Table<CallingCode>) -> Result<Output, Problem> {
    let typed: String = input.value.trim().chars().filter(|mark| !matches!(mark, ' ' | '.' | '-')).collect();
    let digits = match after_calling_prefix(&typed) {
        // A zero in parentheses is dialled within the country alone.
        Some(rest) => without_parentheses(&rest.replace("(0)", "")),
        None => national(&without_parentheses(&typed), input.default_country.as_deref(), codes)?,
    };
    if is_number(&digits) { Ok(Output { e164: format!("+{digits}") }) } else { Err(Problem::PhoneFormat) }
}

/// What follows the plus sign, or the 00 that is dialled in its place.
fn after_calling_prefix(typed: &str) -> Option<&str> {
    let step = |text: &'_ str, mark: char| -> Option<usize> {
        let rest = text.trim_start_matches(['(', ')']).strip_prefix(mark)?;
        Some(text.len() - rest.len())
    };
    if let Some(at) = step(typed, '+') {
        return typed.get(at..);
    }
    let second = typed.get(step(typed, '0')?..)?;
    second.get(step(second, '0')?..)
}

fn without_parentheses(text: &str) -> String {
    text.chars().filter(|mark| !matches!(mark, '(' | ')')).collect()
}

/// The digits of a number as it is dialled within a country, with the calling code.
fn national(typed: &str, country: Option<&str>, codes: &Table<CallingCode>) -> Result<String, Problem> {
    let country = country.ok_or(Problem::PhoneFormat)?;
    let code = codes.find(|row| row.country == country).ok_or(Problem::CountryUnknown)?;
    Ok(format!("{}{}", code.calling_code, code.without_trunk(typed)))
}

impl CallingCode {
    /// A number without what is dialled only within the country.
    fn without_trunk<'a>(&self, number: &'a str) -> &'a str {
        let is_long = self.of_digits.is_none_or(|digits| usize::try_from(digits) == Ok(number.len()));
        let rest = self.trunk.as_deref().filter(|_| is_long).and_then(|trunk| number.strip_prefix(trunk));
        rest.unwrap_or(number)
    }
}

/// Whether these are the digits of a number with its calling code.
fn is_number(digits: &str) -> bool {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let american = digits.strip_prefix('1').is_none_or(is_north_american);
    plain && DIGITS.contains(&digits.len()) && !digits.starts_with('0') && american
}

/// Whether these are ten digits whose area and exchange begin with 2 to 9.
fn is_north_american(number: &str) -> bool {
    let begins = |at: usize| number.as_bytes().get(at).is_some_and(|digit| (b'2'..=b'9').contains(digit));
    number.len() == 10 && begins(0) && begins(3)
}
