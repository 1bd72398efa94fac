//! Canonical text (RFC 8785) out of JSON text, without the values in between: whoever verifies a log does this
//! some hundred thousand times a second.

use std::{borrow::Cow, fmt::Write};

use super::{
    Json, JsonError,
    print::{by_utf16, put_text},
    scan::{Read, Scan},
};

impl Json {
    /// Adds the canonical form of a JSON text: the text of [`Json::canonical`] of what it says.
    ///
    /// # Errors
    /// Those of [`Json::parse`], save that a key which stands twice is written twice.
    pub fn put_canonical_text(out: &mut String, text: &str) -> Result<(), JsonError> {
        let mut scan = Scan::of(text);
        let written = value(&mut scan, out).and_then(|()| scan.end());
        written.map_err(|what| scan.fault(what))
    }
}

fn value(scan: &mut Scan<'_>, out: &mut String) -> Read<()> {
    match scan.peek() {
        Some(b'{') => scan.within(|scan| object(scan, out)),
        Some(b'[') => scan.within(|scan| list(scan, out)),
        Some(b'"') => scan.plain_or_text().map(|text| put_quoted(out, &text)),
        _ => {
            let plain = scan.value()?;
            // To write into a string cannot fail.
            let _ = write!(out, "{plain}");
            Ok(())
        }
    }
}

/// What stood in the text without an escape needs none here either.
#[expect(clippy::ptr_arg, reason = "whether the text is borrowed is what counts")]
fn put_quoted(out: &mut String, text: &Cow<'_, str>) {
    match text {
        Cow::Borrowed(plain) => {
            out.push('"');
            out.push_str(plain);
            out.push('"');
        }
        Cow::Owned(text) => put_text(out, text),
    }
}

fn list(scan: &mut Scan<'_>, out: &mut String) -> Read<()> {
    out.push('[');
    if !scan.is_over(b']') {
        loop {
            value(scan, out)?;
            if scan.ends(b']')? {
                break;
            }
            out.push(',');
        }
    }
    out.push(']');
    Ok(())
}

/// An entry of an object, and where it has been written.
struct Entry<'t> {
    key: Cow<'t, str>,
    /// The first eight bytes of the key, by which most keys are told apart.
    start: u64,
    from: usize,
    until: usize,
}

fn first_bytes(key: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = key.len().min(8);
    bytes[..length].copy_from_slice(&key.as_bytes()[..length]);
    u64::from_be_bytes(bytes)
}

/// Brings keys in the order of UTF-16, which for letters that are all ASCII is that of bytes.
fn sort(entries: &mut [Entry<'_>]) {
    if entries.iter().all(|entry| entry.key.is_ascii()) {
        entries.sort_unstable_by(|a, b| a.start.cmp(&b.start).then_with(|| a.key.cmp(&b.key)));
    } else {
        entries.sort_by(|a, b| by_utf16(&a.key, &b.key));
    }
}

/// The entries are written as they come, and then brought in order.
fn object(scan: &mut Scan<'_>, out: &mut String) -> Read<()> {
    out.push('{');
    let start = out.len();
    let mut entries = Vec::new();
    if !scan.is_over(b'}') {
        loop {
            let from = out.len();
            let key = scan.key(Scan::plain_or_text)?;
            put_quoted(out, &key);
            out.push(':');
            value(scan, out)?;
            entries.push(Entry { start: first_bytes(&key), key, from, until: out.len() });
            if scan.ends(b'}')? {
                break;
            }
            out.push(',');
        }
    }
    if entries.len() > 1 {
        sort(&mut entries);
    }
    if !entries.is_sorted_by_key(|entry| entry.from) {
        let written = out.split_off(start);
        for (at, entry) in entries.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            out.push_str(written.get(entry.from - start..entry.until - start).unwrap_or_default());
        }
    }
    out.push('}');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Result<String, JsonError> {
        let mut out = "before".to_owned();
        Json::put_canonical_text(&mut out, text)?;
        Ok(out.split_off(6))
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["", "{", r#"{"a"}"#, "[1,]", r#""a"#, "1 2", "nul", "\"\t\"", &"[".repeat(200)] {
            assert_eq!(written(text).unwrap_err(), Json::parse(text).unwrap_err(), "{text}");
        }
    }

    #[test]
    fn spaces_go_and_escapes_that_need_not_be_are_gone() {
        assert_eq!(written(" { \"b\" : 1.0 , \"\\u0061\" : [ ] } ").unwrap(), r#"{"a":[],"b":1}"#);
    }
}
