//! A value from outside that the engine cannot take.

use vet_core::{
    engine::{Violation, refused_json},
    kernel::json::Json,
};

/// Where the value stands, and what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Invalid {
    field: String,
    reason: String,
}

impl Invalid {
    /// `field` is a path such as `lines[0].qty`, empty for the whole value; `reason` is for people.
    pub(crate) fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { field: field.into(), reason: reason.into() }
    }

    /// The answer of a rule that says so.
    pub(crate) fn to_json(&self) -> Json {
        Json::map([
            ("error", Json::from("value-invalid")),
            ("field", Json::from(self.field.as_str())),
            ("reason", Json::from(self.reason.as_str())),
        ])
    }

    /// The answer to a command that says so.
    pub(crate) fn refused(&self) -> Json {
        refused_json(&[self.violation()])
    }

    /// The answer about a row that says so.
    pub(crate) fn violations(&self) -> Json {
        Json::map([("violations", Json::List(vec![self.violation().to_json()]))])
    }

    /// Paths of violations begin at the input of a command, or at the row.
    pub(crate) fn violation(&self) -> Violation {
        let path = self.field.strip_prefix("command.").unwrap_or(&self.field);
        let path = ["input.", "row."].iter().find_map(|outer| path.strip_prefix(outer)).unwrap_or(path);
        Violation::new("value-invalid", path).with("reason", self.reason.as_str())
    }
}
