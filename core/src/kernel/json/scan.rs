//! Values out of JSON text, in one pass.
//!
//! Source: RFC 8259, with the bounds that [`Json::parse`] names.

use std::borrow::Cow;

use super::{Json, MAX_EXACT_INTEGER, order};

/// How deep lists and objects may stand in each other.
pub const MAX_DEPTH: usize = 128;

/// Why a text is not a JSON value of ours, and where it stops being one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} at line {line} column {column}")]
pub struct JsonError {
    what: Box<str>,
    line: usize,
    column: usize,
}

impl Json {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// When the text is not well-formed, names a key twice in one object, nests deeper than 128
    /// levels, or holds U+0000.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let mut scan = Scan::of(text);
        let read = scan.value().and_then(|value| scan.end().map(|()| value));
        read.map_err(|what| scan.fault(what))
    }
}

/// What was wrong; the place is where the scan stands.
pub(super) type Read<T> = Result<T, Box<str>>;

pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Scan<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// Nothing stands behind the value.
    pub(super) fn end(&mut self) -> Read<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err("text goes on after the value".into()),
        }
    }

    /// The next byte that is no white space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// What has been read from a place on.
    fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    pub(super) fn value(&mut self) -> Read<Json> {
        match self.peek() {
            Some(b'{') => self.within(Self::object),
            Some(b'[') => self.within(Self::list),
            Some(b'"') => self.text().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) => Err("expected a value".into()),
            None => Err("the text ends early".into()),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Read<Json> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err("expected a value".into());
        }
        self.at += word.len();
        Ok(value)
    }

    /// A value that holds others, one level deeper.
    pub(super) fn within<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth == MAX_DEPTH {
            return Err(format!("stands deeper than {MAX_DEPTH} levels").into());
        }
        self.at += 1;
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Read<Json> {
        let mut items = Vec::new();
        if self.is_over(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            if self.ends(b']')? {
                return Ok(Json::List(items));
            }
        }
    }

    fn object(&mut self) -> Read<Json> {
        let mut entries = Vec::new();
        if self.is_over(b'}') {
            return Ok(Json::Map(entries));
        }
        loop {
            let key = self.key(Self::text)?;
            entries.push((key, self.value()?));
            if self.ends(b'}')? {
                return match repeated_key(&entries) {
                    Some(key) => Err(format!("key `{key}` stands twice in one object").into()),
                    None => Ok(Json::Map(entries)),
                };
            }
        }
    }

    /// Whether the list or object is over before it begins.
    pub(super) fn is_over(&mut self, end: u8) -> bool {
        let is_over = self.peek() == Some(end);
        self.at += usize::from(is_over);
        is_over
    }

    /// The key of an entry, and the colon behind it.
    pub(super) fn key<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.peek() != Some(b'"') {
            return Err("expected a key".into());
        }
        let key = read(self)?;
        if self.peek() != Some(b':') {
            return Err("expected `:`".into());
        }
        self.at += 1;
        Ok(key)
    }

    /// Whether the list or object ends here; a comma says that it goes on.
    pub(super) fn ends(&mut self, end: u8) -> Read<bool> {
        match self.peek() {
            Some(b',') => self.at += 1,
            Some(byte) if byte == end => {
                self.at += 1;
                return Ok(true);
            }
            _ => return Err(format!("expected `,` or `{}`", char::from(end)).into()),
        }
        Ok(false)
    }

    /// A text, from its opening quote to its closing one; borrowed when nothing in it is escaped.
    pub(super) fn plain_or_text(&mut self) -> Read<Cow<'t, str>> {
        let inside = self.rest().get(1..).unwrap_or_default();
        let length = inside.iter().position(|byte| *byte < 0x20 || *byte == b'"' || *byte == b'\\');
        match length.filter(|length| inside[*length] == b'"') {
            Some(length) => {
                let plain = self.text.get(self.at + 1..self.at + 1 + length).unwrap_or_default();
                self.at += length + 2;
                Ok(Cow::Borrowed(plain))
            }
            None => self.text().map(Cow::Owned),
        }
    }

    /// A text, from its opening quote to its closing one.
    fn text(&mut self) -> Read<String> {
        self.at += 1;
        let mut value = String::new();
        loop {
            let plain = self.at;
            while self.byte().is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            value.push_str(self.since(plain));
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(value);
                }
                Some(b'\\') => value.push(self.escape()?),
                Some(_) => return Err("a control character stands in a text".into()),
                None => return Err("the text ends early".into()),
            }
        }
    }

    /// An escape, from its backslash on.
    fn escape(&mut self) -> Read<char> {
        self.at += 2;
        let simple = match self.text.as_bytes().get(self.at - 1) {
            Some(b'u') => return self.code_point(),
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => return Err("there is no such escape".into()),
        };
        Ok(simple)
    }

    /// The code point of an escape, or of two that make up a surrogate pair.
    fn code_point(&mut self) -> Read<char> {
        let mut code = self.four_digits()?;
        if (0xd800..0xdc00).contains(&code) && self.rest().starts_with(b"\\u") {
            self.at += 2;
            let low = self.four_digits()?;
            if (0xdc00..0xe000).contains(&low) {
                code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            }
        }
        match char::from_u32(code) {
            Some('\0') => Err("text holds U+0000".into()),
            Some(point) => Ok(point),
            None => Err("text holds an unpaired surrogate".into()),
        }
    }

    fn four_digits(&mut self) -> Read<u32> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at += 4;
        code.ok_or_else(|| "expected four hex digits".into())
    }

    fn number(&mut self) -> Read<Json> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return Err("a number begins with a needless 0".into());
        }
        let mut fraction = "";
        if self.byte() == Some(b'.') {
            self.at += 1;
            fraction = self.digits()?;
        }
        let mut exponent = 0;
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            let negative = self.byte() == Some(b'-');
            self.at += usize::from(negative || self.byte() == Some(b'+'));
            // Beyond all digits that a text has, one exponent is as good as another.
            let size = self.digits()?.parse::<i32>().unwrap_or(i32::MAX);
            exponent = if negative { -size } else { size };
        }
        let written = self.since(start);
        let size = integral(whole, fraction, exponent).filter(|size| *size <= MAX_EXACT_INTEGER);
        let signed = size.map(|size| if written.starts_with('-') { -size } else { size });
        Ok(signed.map_or_else(|| Json::Inexact(written.into()), Json::Int))
    }

    fn digits(&mut self) -> Read<&'t str> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err("expected a digit".into()) } else { Ok(self.since(start)) }
    }

    pub(super) fn fault(&self, what: Box<str>) -> JsonError {
        let read = self.text.get(..self.text.floor_char_boundary(self.at)).unwrap_or_default();
        let line = read.rsplit('\n').next().unwrap_or_default();
        JsonError { what, line: read.matches('\n').count() + 1, column: line.chars().count() + 1 }
    }
}

/// The size of a number, where it is integral and fits.
fn integral(whole: &str, fraction: &str, exponent: i32) -> Option<i64> {
    if fraction.is_empty() && exponent == 0 {
        return whole.parse().ok();
    }
    let digits = [whole, fraction].concat();
    let significant = digits.trim_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let trailing = digits.len() - digits.trim_end_matches('0').len();
    let zeros = i64::from(exponent) + i64::try_from(trailing).ok()? - i64::try_from(fraction.len()).ok()?;
    let factor = 10_i64.checked_pow(u32::try_from(zeros).ok()?)?;
    significant.parse::<i64>().ok()?.checked_mul(factor)
}

/// A key that an object names twice. Sorted, so that a body of a million keys stays cheap.
pub(super) fn repeated_key(entries: &[(String, Json)]) -> Option<&str> {
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
    order::sort(&mut keys);
    keys.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integral_numbers_in_any_spelling_are_integers() {
        for text in ["3", "3.0", "3e0", "30e-1", "0.3e1", "0.03E+2", "300000000000000000000e-20"] {
            assert_eq!(Json::parse(text).unwrap(), Json::Int(3), "{text}");
        }
        for zero in ["0", "-0.0", "0e999999999999", "0.000e-7"] {
            assert_eq!(Json::parse(zero).unwrap(), Json::Int(0), "{zero}");
        }
        assert_eq!(Json::parse("-9007199254740992").unwrap(), Json::Int(-MAX_EXACT_INTEGER));
    }

    #[test]
    fn other_numbers_are_kept_to_be_refused() {
        for text in ["0.1", "9007199254740993", "1e300", "18446744073709551615", "1e999999999999", "-1E-1"] {
            assert_eq!(Json::parse(text).unwrap(), Json::Inexact(text.into()), "{text}");
        }
    }

    #[test]
    fn what_is_not_json_of_ours_is_refused() {
        let wrong = [
            "",
            " ",
            "{",
            "[",
            "[1",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{}{}",
            "{a:1}",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            r#"{"a":1,"a":2}"#,
            "NaN",
            "Infinity",
            "nul",
            "truth",
            "True",
            "01",
            "-",
            "+1",
            ".5",
            "5.",
            "1e",
            "1e+",
            "0x1",
            "'a'",
            "\"",
            "\"\u{1}\"",
            "\"\n\"",
            r#""\u0000""#,
            r#"{"\u0000":1}"#,
            r#""\ud800""#,
            r#""\udc00""#,
            r#""\ud800\u0041""#,
            r#""\x""#,
            r#""\u12""#,
            r#""\u12é4""#,
            r#""\"#,
            r#""\u"#,
            "\u{feff}1",
            "1 /* one */",
            "[1]]",
        ];
        for text in wrong {
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn values_stand_in_each_other_to_a_bound() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(Json::parse(&nested(MAX_DEPTH)).is_ok());
        assert!(Json::parse(&nested(MAX_DEPTH + 1)).is_err());
        assert!(Json::parse(&"[".repeat(1_000_000)).is_err());
    }

    #[test]
    fn a_fault_says_what_and_where() {
        let fault = |text: &str| Json::parse(text).unwrap_err().to_string();
        assert_eq!(fault("{\n  \"ä\": tru }"), "expected a value at line 2 column 8");
        assert_eq!(fault("[1, 2"), "expected `,` or `]` at line 1 column 6");
        assert_eq!(fault(""), "the text ends early at line 1 column 1");
        assert_eq!(fault("[\"\\ä\", 1, 2]"), "there is no such escape at line 1 column 4");
    }

    #[test]
    fn what_the_usual_library_reads_is_read_alike() {
        let texts = [
            r#" { "a" : [ 1 , -2 , { } , [ ] , null , true , false ] , "b\u00e4\ud83d\udc15\/\n" : "\b\f\r\t\"\\" } "#,
            "\"Ümläut 🐕\u{7f}\u{2028}\"",
        ];
        for text in texts {
            let theirs: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_value(Json::parse(text).unwrap()).unwrap(), theirs, "{text}");
        }
    }
}
