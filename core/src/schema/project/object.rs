//! JSON documents, built entry by entry and printed for readers.

use crate::kernel::json::Json;

/// A JSON object under construction.
#[derive(Default)]
pub(crate) struct Object(Vec<(String, Json)>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The object with one more entry.
    pub(crate) fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    /// The object with one more entry, when there is a value for it.
    pub(crate) fn with_some<J: Into<Json>>(self, key: &str, value: Option<J>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The object with one more entry, unless the text is empty.
    pub(crate) fn with_text(self, key: &str, text: &str) -> Self {
        self.with_some(key, (!text.is_empty()).then_some(text))
    }

    /// The object with one more entry, when it is true.
    pub(crate) fn with_flag(self, key: &str, flag: bool) -> Self {
        self.with_some(key, flag.then_some(true))
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Map(object.0)
    }
}

/// A list of texts.
pub(crate) fn texts<'t>(items: impl IntoIterator<Item = &'t str>) -> Json {
    Json::List(items.into_iter().map(Json::from).collect())
}

/// The document with each value on one line that fits there, and otherwise one line per entry.
pub(crate) fn printed(document: &Json) -> String {
    let mut out = String::new();
    print(&mut out, document, 0, 0);
    out.push('\n');
    out
}

const WIDTH: usize = 120;

/// `before` is what stands before the value on its line.
fn print(out: &mut String, value: &Json, depth: usize, before: usize) {
    let line = value.to_string();
    let (open, close, entries): (_, _, Vec<(Option<&String>, &Json)>) = match value {
        Json::List(items) => ('[', ']', items.iter().map(|item| (None, item)).collect()),
        Json::Map(entries) => ('{', '}', entries.iter().map(|(key, value)| (Some(key), value)).collect()),
        _ => return out.push_str(&line),
    };
    if before + line.len() < WIDTH {
        return out.push_str(&line);
    }
    out.push(open);
    for (at, (key, value)) in entries.into_iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        let label = key.map(|key| format!("{}: ", Json::from(key.as_str()))).unwrap_or_default();
        out.push_str(&label);
        print(out, value, depth + 1, 2 * (depth + 1) + label.len());
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stands_on_one_line() {
        let long = Json::from("x".repeat(110));
        let document = Json::from(Object::new().with("a", texts(["b", "c"])).with("d", vec![long.clone(), long]));
        let text = printed(&document);
        assert!(text.starts_with("{\n  \"a\": [\"b\",\"c\"],\n  \"d\": [\n    \"xxx"), "{text}");
        assert_eq!(Json::parse(&text).unwrap(), document);
    }

    #[test]
    fn absent_entries_leave_no_trace() {
        let object = Object::new().with_some("a", None::<&str>).with_text("b", "").with_flag("c", false).with("d", 1);
        assert_eq!(Json::from(object).to_string(), r#"{"d":1}"#);
    }
}
