//! The tables of formats: countries, telephone numbers, postal codes, microchips.

use std::path::Path;

use anyhow::{Context, Result, bail};
use vet_core::kernel::json::Json;

use super::{Document, integer, items, list, required, table, text, truth};

/// Where the tables of `domain::formats` stand.
pub(crate) const FORMATS: &str = "core/src/domain/formats/tables.rs";

/// Where the prefixes of microchips stand.
pub(crate) const MICROCHIPS: &str = "core/src/domain/patients/microchip_prefixes.rs";

/// The tables of `domain::formats`.
///
/// # Errors
/// When a file cannot be read, or a row is not what its schema says.
pub(crate) fn formats(top: &Path) -> Result<String> {
    let countries = Document::read(top, "countries")?.rows("rows", country)?.concat();
    let calling = Document::read(top, "calling_codes")?.rows("rows", calling_code)?.concat();
    let postal = Document::read(top, "postal_codes")?.rows("rows", postal_code)?;
    let about = "The postal codes that are looked at closely.";
    Ok(format!(
        "//! Countries, and how they write telephone numbers and postal codes: reference data, to be compared with the\n\
         //! current edition of its sources.\n\n\
         // Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::postal::PostalFormat;\n\n\
         /// The countries, each in five characters: its two letters, its three digits.\n\
         pub const COUNTRIES: &str = \"{countries}\";\n\n\
         /// The calling codes, each in six characters: the country, its code padded with spaces to three, and a\n\
         /// mark for its trunk prefix.\n\
         pub const CALLING_CODES: &str = \"{calling}\";\n{}",
        table("pub ", "POSTAL_FORMATS", "PostalFormat", about, &postal)
    ))
}

/// The table of `domain::patients::microchip_prefixes`.
///
/// # Errors
/// When the file cannot be read, or a row is not what its schema says.
pub(crate) fn microchips(top: &Path) -> Result<String> {
    let rows = Document::read(top, "microchip_prefixes")?.rows("rows", prefixes)?;
    let about = "The prefixes, in order: the first and the last of each kind.";
    Ok(format!(
        "//! What the first digits of a microchip stand for: reference data, to be compared with the current edition\n\
         //! of its sources.\n\n\
         // Written by `cargo xtask codegen` from `core/data`.\n\n\
         use super::microchip::Prefix;\n{}",
        table("pub ", "PREFIXES", "(&str, &str, Prefix)", about, &rows)
    ))
}

fn raw<'a>(row: &'a Json, key: &str) -> Result<&'a str> {
    required(row, key)?.as_text().with_context(|| format!("`{key}` is a text"))
}

/// `AD020`
fn country(row: &Json) -> Result<String> {
    match (raw(row, "code")?, raw(row, "numeric")?) {
        (code, numeric) if code.len() == 2 && numeric.len() == 3 => Ok(format!("{code}{numeric}")),
        _ => bail!("a country has two letters and three digits"),
    }
}

/// `DE49 0`
fn calling_code(row: &Json) -> Result<String> {
    let digits = row.get("of_digits").map(integer).transpose()?;
    let mark = match (row.get("trunk").and_then(Json::as_text), digits.as_deref()) {
        (None, None) => '-',
        (Some("0"), None) => '0',
        (Some("06"), None) => '6',
        (Some("1"), Some("11")) => '1',
        (Some("8"), Some("11")) => '8',
        _ => bail!("no such trunk prefix"),
    };
    Ok(format!("{}{:3}{mark}", raw(row, "country")?, raw(row, "calling_code")?))
}

fn postal_code(row: &Json) -> Result<String> {
    let (country, patterns, spaced) = (text(row, "country")?, list(items(row, "patterns")?)?, truth(row, "spaced")?);
    let Json::Map(letters) = required(row, "letters")? else { bail!("`letters` is an object") };
    let letters = letters.iter().map(|(class, set)| {
        let set = set.as_text().context("a class of letters is a text")?;
        Ok(format!("(b'{class}', {set:?})"))
    });
    let letters = letters.collect::<Result<Vec<_>>>()?.join(", ");
    Ok(format!(
        "PostalFormat {{ country: {country}, patterns: {patterns}, letters: &[{letters}], spaced: {spaced} }}"
    ))
}

fn prefixes(row: &Json) -> Result<String> {
    let kind = match raw(row, "kind")? {
        "invalid" => "Invalid",
        "country" => "Country",
        "manufacturer" => "Manufacturer",
        "test" => "Test",
        _ => bail!("no kind of prefix"),
    };
    Ok(format!("({}, {}, Prefix::{kind})", text(row, "first")?, text(row, "last")?))
}
