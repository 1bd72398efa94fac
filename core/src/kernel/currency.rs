//! Currencies and how many decimals each has.
//!
//! Source: ISO 4217, list one, column "minor unit".

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
        CURRENCIES.iter().find(|currency| currency.code == self)
    }
}

/// Every currency the engine can count in.
pub const CURRENCIES: &[Currency] = &[
    with(2, b"USD"),
    with(2, b"EUR"),
    with(2, b"GBP"),
    with(2, b"CAD"),
    with(2, b"AUD"),
    with(2, b"NZD"),
    with(2, b"CHF"),
    with(2, b"MXN"),
    with(2, b"INR"),
    with(2, b"BRL"),
    with(0, b"JPY"),
    with(0, b"KRW"),
    with(0, b"VND"),
    with(0, b"CLP"),
    with(0, b"ISK"),
    with(3, b"KWD"),
    with(3, b"BHD"),
    with(3, b"JOD"),
    with(3, b"OMR"),
    with(3, b"TND"),
    with(3, b"IQD"),
    with(3, b"LYD"),
];

const fn with(exponent: u8, code: &[u8; 3]) -> Currency {
    Currency { code: CurrencyCode(*code), exponent }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_code_leads_to_its_decimals() {
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
