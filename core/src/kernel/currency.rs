//! Currencies and how many decimals each has.

use std::sync::LazyLock;

use super::{
    data::{DataFile, data_file},
    json::Json,
};

/// The file of currencies.
pub const FILE: DataFile = data_file!("currencies");

/// A currency the engine can count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    /// The code of the currency.
    pub code: CurrencyCode,
    /// How many decimals its amounts have.
    pub exponent: u8,
}

/// Three capital letters that name a currency, listed or not.
///
/// Whatever is not three ASCII bytes is kept as `XXX`, the code that stands for no currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurrencyCode([u8; 3]);

impl CurrencyCode {
    /// No currency.
    pub const NONE: Self = Self(*b"XXX");
    /// The dollar of the United States: what a rule counts in when nothing else is said.
    pub const USD: Self = Self(*b"USD");

    /// The code written as `text`.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match text.as_bytes().try_into() {
            Ok(bytes) if text.is_ascii() => Self(bytes),
            _ => Self::NONE,
        }
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// The currency of this code, when it is listed.
    #[must_use]
    pub fn currency(self) -> Option<&'static Currency> {
        LISTED.iter().find(|currency| currency.code == self)
    }
}

/// Every currency the engine can count in.
static LISTED: LazyLock<Vec<Currency>> = LazyLock::new(|| match FILE.json().get("rows") {
    Some(Json::List(rows)) => rows.iter().filter_map(Currency::of).collect(),
    _ => Vec::new(),
});

impl Currency {
    fn of(row: &Json) -> Option<Self> {
        match (row.get("code")?.as_text(), row.get("exponent")?) {
            (Some(code), Json::Int(exponent)) => {
                Some(Self { code: CurrencyCode::of(code), exponent: u8::try_from(*exponent).ok()? })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_code_leads_to_its_decimals() {
        assert_eq!(Some(LISTED.len()), FILE.json().get("rows").map(|rows| rows.to_string().matches("code").count()));
        for (code, exponent) in [("USD", 2), ("JPY", 0), ("KWD", 3)] {
            assert_eq!(CurrencyCode::of(code).currency().map(|currency| currency.exponent), Some(exponent));
        }
    }

    #[test]
    fn any_other_text_is_a_code_without_a_currency() {
        for text in ["", "usd", "EURO", "€", "XXX", "éa"] {
            assert_eq!(CurrencyCode::of(text).currency(), None, "{text}");
        }
        assert_eq!(CurrencyCode::of("EURO").as_str(), "XXX");
        assert_eq!(CurrencyCode::of("€").as_str(), "XXX");
    }
}
