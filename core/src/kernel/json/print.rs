//! JSON text out of values.

use std::{
    cmp::Ordering,
    fmt::{self, Write},
};

use super::{Json, order};

/// The JSON text, without spaces; written as `JSON.stringify` writes it.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => f.write_str(if *value { "true" } else { "false" }),
            Self::Int(value) => write!(f, "{value}"),
            Self::Inexact(number) => f.write_str(number),
            Self::Text(value) => text(f, value),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    f.write_char(if index == 0 { '[' } else { ',' })?;
                    item.fmt(f)?;
                }
                f.write_str(if items.is_empty() { "[]" } else { "]" })
            }
            Self::Map(entries) => {
                for (index, (key, value)) in entries.iter().enumerate() {
                    f.write_char(if index == 0 { '{' } else { ',' })?;
                    text(f, key)?;
                    f.write_char(':')?;
                    value.fmt(f)?;
                }
                f.write_str(if entries.is_empty() { "{}" } else { "}" })
            }
        }
    }
}

/// Adds a text as JSON writes it: in quotes.
pub fn put_text(out: &mut String, value: &str) {
    // To write into a string cannot fail.
    let _ = text(out, value);
}

/// Adds a value as canonical JSON (RFC 8785), as [`Json::canonical`] orders it, without a copy of it.
pub(crate) fn put_canonical(out: &mut String, value: &Json) {
    match value {
        Json::Text(value) => put_text(out, value),
        Json::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put_canonical(out, item);
            }
            out.push(']');
        }
        Json::Map(entries) => {
            let mut entries: Vec<&(String, Json)> = entries.iter().collect();
            if !entries.is_sorted_by(|(a, _), (b, _)| by_utf16(a, b).is_le()) {
                order::sort_by(&mut entries, |(a, _), (b, _)| by_utf16(a, b));
            }
            out.push('{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put_text(out, key);
                out.push(':');
                put_canonical(out, value);
            }
            out.push('}');
        }
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

/// Of letters alone that are ASCII, the order of bytes is that of UTF-16 as well.
pub(super) fn by_utf16(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

/// A text in quotes; what needs no escape goes out in one piece.
fn text(f: &mut dyn fmt::Write, value: &str) -> fmt::Result {
    f.write_char('"')?;
    let mut rest = value;
    while let Some((plain, byte, after)) = escaped(rest) {
        f.write_str(plain)?;
        rest = after;
        match byte {
            b'\n' => f.write_str("\\n")?,
            b'\r' => f.write_str("\\r")?,
            b'\t' => f.write_str("\\t")?,
            0x08 => f.write_str("\\b")?,
            0x0c => f.write_str("\\f")?,
            0..0x20 => write!(f, "\\u{byte:04x}")?,
            other => write!(f, "\\{}", char::from(other))?,
        }
    }
    f.write_str(rest)?;
    f.write_char('"')
}

/// The first byte of a text that needs an escape, with what stands before and after it.
fn escaped(text: &str) -> Option<(&str, u8, &str)> {
    let at = text.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
    Some((text.get(..at)?, *text.as_bytes().get(at)?, text.get(at + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_as_the_usual_library_escapes_them() {
        for code in (0..0x300).chain([0x2028, 0xfffd, 0x1f415]) {
            let value = format!("a{}b", char::from_u32(code).unwrap());
            assert_eq!(Json::Text(value.clone()).to_string(), serde_json::to_string(&value).unwrap());
        }
    }

    #[test]
    fn canonical_text_is_that_of_the_canonical_value() {
        for text in [
            "{}",
            "[]",
            "[[],{},null,true,-7,\"a\\n\"]",
            r#"{"b":{"z":1,"y":[{"d":1,"c":2}]},"a":"ä","":0}"#,
            "{\"\u{1f415}\":1,\"\u{fffd}\":2,\"a\":3}",
            r#"{"a":1,"b":2,"c":3}"#,
        ] {
            let value = Json::parse(text).unwrap();
            let mut written = String::new();
            put_canonical(&mut written, &value);
            assert_eq!(written, value.canonical().to_string());
        }
    }

    #[test]
    fn empty_and_nested_values_are_written_without_spaces() {
        let value =
            Json::map([("a", Json::List(vec![])), ("b", Json::Map(vec![])), ("c", Json::List(vec![Json::Null]))]);
        assert_eq!(value.to_string(), r#"{"a":[],"b":{},"c":[null]}"#);
    }
}
