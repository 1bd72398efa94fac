//! What is wrong with a command or a profile, as values: a stable code, where, and what else is known.

use super::{json::Json, problem::Problem};

/// One thing that is wrong. The text that a person reads is made from it elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// Where, from the top of the command's input, such as `lines[0].qty`; empty for the whole.
    pub path: String,
    /// What else is known, by name.
    pub params: Vec<(String, Json)>,
    /// Whether it refuses the command.
    pub severity: Severity,
}

/// Whether a violation refuses the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Refused, unless the rule may be overridden and is.
    Hard,
    /// Shown and recorded; the command goes on.
    Warn,
}

impl Violation {
    /// A violation that refuses the command.
    #[must_use]
    pub fn new(code: &'static str, path: impl Into<String>) -> Self {
        Self { code, path: path.into(), params: Vec::new(), severity: Severity::Hard }
    }

    /// The violation of a problem that a rule or a reader found: its `field` is the path.
    #[must_use]
    pub fn of<P: Problem>(problem: &P) -> Self {
        let mut violation = Self::new(problem.code(), "");
        for (name, detail) in problem.details() {
            match detail {
                Json::Text(field) if name == "field" => violation.path = field,
                detail => violation.params.push((name, detail)),
            }
        }
        violation
    }

    /// The same, knowing one thing more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.params.push((name.to_owned(), value.into()));
        self
    }

    /// The same, as a warning.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warn;
        self
    }

    /// The same, found inside the value at `place`.
    #[must_use]
    pub fn inside(mut self, place: &str) -> Self {
        self.path = join(place, &self.path);
        self
    }

    /// `{code, path, params, severity}`
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::map([
            ("code", Json::from(self.code)),
            ("path", Json::from(self.path.as_str())),
            ("params", Json::Map(self.params.clone())),
            (
                "severity",
                Json::from(match self.severity {
                    Severity::Hard => "hard",
                    Severity::Warn => "warn",
                }),
            ),
        ])
    }
}

/// The path of `inner` within `outer`: `lines` and `[0].qty` make `lines[0].qty`.
#[must_use]
pub(crate) fn join(outer: &str, inner: &str) -> String {
    match (outer.is_empty(), inner.is_empty()) {
        (true, _) => inner.to_owned(),
        (_, true) => outer.to_owned(),
        _ if inner.starts_with('[') => format!("{outer}{inner}"),
        _ => format!("{outer}.{inner}"),
    }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_are_joined_by_a_point_or_a_bracket() {
        assert_eq!(join("lines", "[0].qty"), "lines[0].qty");
        assert_eq!(join("patch", "name"), "patch.name");
        assert_eq!(join("", "name"), "name");
        assert_eq!(join("patch", ""), "patch");
    }
}
