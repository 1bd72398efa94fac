//! JSON as the engine sees it: a tree that keeps what was written, so that whoever reads it can
//! say where a mistake stands.
//!
//! Three points differ from the usual JSON libraries, all for exactness:
//!
//! * An integral number up to 2^53 in any spelling (`3`, `3.0`, `3e0`) is an integer. Every other
//!   number is kept as [`Json::Float`], only to be refused with a path: a decimal travels as text.
//! * The same key twice in one object is a mistake, not a silent choice.
//! * An object keeps the order in which it was built. Values whose order has no meaning are put in
//!   order of code points by [`Json::sorted`].

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap, SerializeSeq},
};

use super::order;

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
    /// Any other number; no rule accepts one.
    Float(f64),
    /// Text
    Text(String),
    /// A list
    List(Vec<Json>),
    /// An object, in the order in which it was written.
    Map(Vec<(String, Json)>),
}

/// Why a text is not a JSON value of ours.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct JsonError(Box<str>);

impl Json {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// When the text is not well-formed, names a key twice in one object, nests deeper than 128
    /// levels, or holds U+0000.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        serde_json::from_str(text).map_err(|e| JsonError(format!("{e}").into()))
    }

    /// An object with the given entries, in their order.
    pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Json)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
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
        match self {
            Self::List(items) => Self::List(items.into_iter().map(Self::sorted).collect()),
            Self::Map(entries) => {
                let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, value.sorted())).collect();
                order::sort_by(&mut entries, |(a, _), (b, _)| a.cmp(b));
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

/// An integer where the number is integral and at most 2^53 in size, however it was written.
impl From<f64> for Json {
    fn from(value: f64) -> Self {
        const LIMIT: f64 = MAX_EXACT_INTEGER as f64;
        let integral = value % 1.0 == 0.0 && (-LIMIT..=LIMIT).contains(&value);
        if integral { Self::Int(value as i64) } else { Self::Float(value) }
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

/// The JSON text, without spaces.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(integer(value).unwrap_or(Json::Float(value as f64)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).ok().and_then(integer).unwrap_or(Json::Float(value as f64)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::from(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Json, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Json, E> {
        if value.contains('\0') { Err(E::custom("text holds U+0000")) } else { Ok(Json::Text(value)) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries: Vec<(String, Json)> = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, Json>()? {
            if key.contains('\0') {
                return Err(de::Error::custom("a key holds U+0000"));
            }
            entries.push((key, value));
        }
        if let Some(key) = repeated_key(&entries) {
            return Err(de::Error::custom(format_args!("key `{key}` stands twice in one object")));
        }
        Ok(Json::Map(entries))
    }
}

fn integer(value: i64) -> Option<Json> {
    (value.unsigned_abs() <= MAX_EXACT_INTEGER.unsigned_abs()).then_some(Json::Int(value))
}

/// A key that an object names twice. Sorted, so that a body of a million keys stays cheap.
fn repeated_key(entries: &[(String, Json)]) -> Option<&str> {
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    order::sort(&mut keys);
    keys.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integral_numbers_in_any_spelling_are_integers() {
        for text in ["3", "3.0", "3e0", "30e-1"] {
            assert_eq!(Json::parse(text).unwrap(), Json::Int(3), "{text}");
        }
        assert_eq!(Json::parse("-0.0").unwrap(), Json::Int(0));
        assert_eq!(Json::parse("9007199254740992").unwrap(), Json::Int(MAX_EXACT_INTEGER));
    }

    #[test]
    fn other_numbers_are_kept_to_be_refused() {
        for text in ["0.1", "9007199254740993", "1e300", "18446744073709551615"] {
            assert!(matches!(Json::parse(text).unwrap(), Json::Float(_)), "{text}");
        }
    }

    #[test]
    fn what_is_not_json_of_ours_is_refused() {
        for text in ["", "{", "NaN", r#"{"a":1,"a":2}"#, r#""\u0000""#, r#""\ud800""#, "[1,]"] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
        let deep = "[".repeat(100_000);
        assert!(Json::parse(&deep).is_err());
    }

    #[test]
    fn sorting_orders_the_keys_at_every_level() {
        let value = Json::parse(r#"{"b":[{"d":1,"c":2}],"a":null}"#).unwrap();
        assert_eq!(format!("{}", value.sorted()), r#"{"a":null,"b":[{"c":2,"d":1}]}"#);
    }
}
