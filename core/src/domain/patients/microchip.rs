//! `id.microchip`: the number of a microchip.

use super::problem::Problem;
use crate::{
    kernel::choice::Choice,
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// The largest number that the chip of ISO 11784 holds: 38 bits.
const LARGEST: u64 = (1 << 38) - 1;
/// The digits of a prefix.
const PREFIX: usize = 3;

/// A number as it was read or typed.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The number; spaces, hyphens, dots and asterisks do not count.
    pub value: String,
}

/// The number.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What kind of chip it is.
    pub kind: ChipKind,
    /// The number in its one spelling.
    pub normalized: String,
    /// The country or the manufacturer, where the number has 15 digits.
    pub prefix: Option<String>,
}

/// The kinds of microchip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ChipKind {
    /// 15 digits that begin with a manufacturer.
    #[choice("iso-manufacturer")]
    IsoManufacturer,
    /// 15 digits that begin with a country.
    #[choice("iso-country")]
    IsoCountry,
    /// 9 digits: older, encrypted, at 125 kHz.
    #[choice("avid-9")]
    Avid9,
    /// 10 hex digits: FDX-A.
    #[choice("fdxa-10")]
    Fdxa10,
}

/// Prefixes of 15 digits that stand for one kind of thing.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Prefixes {
    /// The first of them.
    pub first: String,
    /// The last.
    pub last: String,
    /// What they stand for.
    pub kind: Prefix,
}

rows_of!(Prefixes, "microchip_prefixes");

/// What the first three of 15 digits stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Prefix {
    /// Nothing.
    Invalid,
    /// A country.
    Country,
    /// A manufacturer.
    Manufacturer,
    /// A chip for tests, never one of an animal.
    Test,
}

/// Reads the number of a microchip. It has no check digit.
#[rule(
    id = "id.microchip",
    source = "ISO 11784 and 11785; ICAR, register of manufacturer codes",
    errors = [MicrochipCountryInvalid, MicrochipTestCode, MicrochipIdZero, MicrochipIdOverflow, MicrochipFormat]
)]
pub fn microchip(input: &Input, prefixes: &Table<Prefixes>) -> Result<Output, Problem> {
    let signs = input.value.chars().filter(|sign| !matches!(sign, ' ' | '-' | '.' | '*'));
    let normalized: String = signs.map(|sign| sign.to_ascii_uppercase()).collect();
    let digits = normalized.bytes().all(|byte| byte.is_ascii_digit());
    match normalized.len() {
        15 if digits => iso(normalized, prefixes),
        9 if digits => Ok(Output { kind: ChipKind::Avid9, normalized, prefix: None }),
        10 if normalized.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            Ok(Output { kind: ChipKind::Fdxa10, normalized, prefix: None })
        }
        _ => Err(Problem::MicrochipFormat),
    }
}

/// A number of 15 digits.
fn iso(normalized: String, prefixes: &Table<Prefixes>) -> Result<Output, Problem> {
    let (prefix, number) = normalized.split_at_checked(PREFIX).ok_or(Problem::MicrochipFormat)?;
    let known = prefixes.find(|row| row.first.as_str() <= prefix && prefix <= row.last.as_str());
    let kind = match known.map(|row| row.kind) {
        Some(Prefix::Country) => ChipKind::IsoCountry,
        Some(Prefix::Manufacturer) => ChipKind::IsoManufacturer,
        Some(Prefix::Test) => return Err(Problem::MicrochipTestCode),
        Some(Prefix::Invalid) | None => return Err(Problem::MicrochipCountryInvalid),
    };
    match number.parse::<u64>() {
        Ok(0) => Err(Problem::MicrochipIdZero),
        Ok(1..=LARGEST) => Ok(Output { kind, prefix: Some(prefix.to_owned()), normalized }),
        _ => Err(Problem::MicrochipIdOverflow),
    }
}
