//! `id.phone`: a telephone number.

use super::{country::find, problem::Problem, tables::CALLING_CODES};
use crate::{record::Record, rule::rule};

/// The characters of a calling code in the table: two letters, three for the code, one for the trunk prefix.
const WIDTH: usize = 6;
/// The fewest and the most digits of a number with its calling code.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// The digits of a number with its trunk prefix, where that is a 1 or an 8.
const WITH_TRUNK: usize = 11;

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

/// Reads a telephone number, with its calling code or as it is dialled within a country.
#[rule(
    id = "id.phone",
    source = "ITU-T E.164; the numbering plan of North America for calling code 1",
    errors = [CountryUnknown, PhoneFormat]
)]
pub fn phone(input: &Input) -> Result<Output, Problem> {
    let typed: String = input.value.trim().chars().filter(|mark| !matches!(mark, ' ' | '.' | '-')).collect();
    let digits = match after_calling_prefix(&typed) {
        // A zero in parentheses is dialled within the country alone.
        Some(rest) => without_parentheses(&rest.replace("(0)", "")),
        None => national(&without_parentheses(&typed), input.default_country.as_deref())?,
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
fn national(typed: &str, country: Option<&str>) -> Result<String, Problem> {
    let country = country.ok_or(Problem::PhoneFormat)?;
    let (code, trunk) = calling_code(country).ok_or(Problem::CountryUnknown)?;
    Ok(format!("{code}{}", trunk.taken_off(typed)))
}

/// What stands before a number that is dialled within a country.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Trunk {
    /// Nothing: a zero at the front belongs to the number.
    None,
    /// These digits.
    Always(&'static str),
    /// This digit, where the number has one digit more than others.
    OfEleven(char),
}

impl Trunk {
    fn taken_off(self, number: &str) -> &str {
        let rest = match self {
            Self::None => None,
            Self::Always(digits) => number.strip_prefix(digits),
            Self::OfEleven(digit) => number.strip_prefix(digit).filter(|_| number.len() == WITH_TRUNK),
        };
        rest.unwrap_or(number)
    }
}

/// The calling code of a country, and its trunk prefix.
fn calling_code(country: &str) -> Option<(&'static str, Trunk)> {
    let (code, mark) = find(CALLING_CODES, WIDTH, country)?.split_at_checked(WIDTH - 3)?;
    let trunk = match mark {
        "0" => Trunk::Always("0"),
        "6" => Trunk::Always("06"),
        "1" => Trunk::OfEleven('1'),
        "8" => Trunk::OfEleven('8'),
        _ => Trunk::None,
    };
    Some((code.trim_end(), trunk))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_a_code_and_a_trunk_prefix() {
        for (country, known) in [
            ("US", ("1", Trunk::OfEleven('1'))),
            ("DE", ("49", Trunk::Always("0"))),
            ("IE", ("353", Trunk::Always("0"))),
            ("IT", ("39", Trunk::None)),
            ("HU", ("36", Trunk::Always("06"))),
            ("KZ", ("7", Trunk::OfEleven('8'))),
        ] {
            assert_eq!(calling_code(country), Some(known), "{country}");
        }
        assert_eq!(calling_code("ZZ"), None);
        assert_eq!(calling_code("us"), None);
    }
}
