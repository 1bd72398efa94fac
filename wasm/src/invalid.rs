//! A value from outside that the engine cannot take.

use vet_core::kernel::json::Json;

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

    /// The answer that says so.
    pub(crate) fn to_json(&self) -> Json {
        Json::map([
            ("error", Json::from("value-invalid")),
            ("field", Json::from(self.field.as_str())),
            ("reason", Json::from(self.reason.as_str())),
        ])
    }
}
