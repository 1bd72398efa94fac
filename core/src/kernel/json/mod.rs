//! JSON as the engine sees it: a tree that keeps what was written, so that whoever reads it can
//! say where a mistake stands.
//!
//! Three points differ from the usual JSON libraries, all for exactness:
//!
//! * An integral number up to 2^53 in any spelling (`3`, `3.0`, `3e0`) is an integer. Every other
//!   number is kept as it was written, only to be refused with a path: a decimal travels as text.
//! * The same key twice in one object is a mistake, not a silent choice.
//! * An object keeps the order in which it was built. Values whose order has no meaning are put in
//!   order of code points by [`Json::sorted`].

mod canonical;
mod print;
mod scan;
mod serde;

use std::cmp::Ordering;

use super::order;
pub(crate) use print::put_canonical;
pub use print::put_text;
pub use scan::{JsonError, MAX_DEPTH};

/// The largest integer that every JSON reader keeps exactly.
pub const MAX_EXACT_INTEGER: i64 = 1 << 53;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integral number of at most 2^53 in size.
    Int(i64),
    /// Any other number, as it was written; no rule accepts one.
    Inexact(Box<str>),
    /// Text
    Text(String),
    /// A list
    List(Vec<Json>),
    /// An object, in the order in which it was written.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// An object with the given entries, in their order.
    pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Json)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// The integer that a floating-point number is; none where it has a fraction or is beyond 2^53.
    #[must_use]
    pub fn whole(value: f64) -> Option<Self> {
        const LIMIT: f64 = MAX_EXACT_INTEGER as f64;
        let is_whole = value % 1.0 == 0.0 && (-LIMIT..=LIMIT).contains(&value);
        is_whole.then_some(Self::Int(value as i64))
    }

    /// The value under `key`, when this is an object that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Map(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, when this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The same value with the keys of every object in order of code points.
    #[must_use]
    pub fn sorted(self) -> Self {
        self.sorted_by(|a, b| a.cmp(b))
    }

    /// The same value with the keys of every object in order of UTF-16 code units, as the canonical form
    /// of RFC 8785 has them; its text is the canonical one, as long as every number is an integer. The two
    /// orders differ only where a key has characters beyond U+FFFF.
    #[must_use]
    pub fn canonical(self) -> Self {
        self.sorted_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()))
    }

    fn sorted_by(self, compare: fn(&str, &str) -> Ordering) -> Self {
        let within = |value: Self| value.sorted_by(compare);
        match self {
            Self::List(items) => Self::List(items.into_iter().map(within).collect()),
            Self::Map(entries) => {
                let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, within(value))).collect();
                order::sort_by(&mut entries, |(a, _), (b, _)| compare(a, b));
                Self::Map(entries)
            }
            other => other,
        }
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<Json>> for Json {
    fn from(value: Vec<Json>) -> Self {
        Self::List(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_orders_the_keys_at_every_level() {
        let value = Json::parse(r#"{"b":[{"d":1,"c":2}],"a":null}"#).unwrap();
        assert_eq!(format!("{}", value.sorted()), r#"{"a":null,"b":[{"c":2,"d":1}]}"#);
    }

    #[test]
    fn the_canonical_order_is_that_of_code_units() {
        // The sample of RFC 8785, 3.2.3, without the carriage return.
        let value = Json::parse(r#"{"\u20ac":1,"\ufb33":2,"1":3,"\ud83d\ude00":4,"\u0080":5,"\u00f6":6}"#).unwrap();
        let keys = |value: Json| match value {
            Json::Map(entries) => entries.into_iter().map(|(_, value)| value.to_string()).collect::<String>(),
            _ => String::new(),
        };
        assert_eq!(keys(value.clone().canonical()), "356142");
        assert_eq!(keys(value.sorted()), "356124");
    }
}
