//! A file of reference data, as it is compiled in.

pub use vet_derive::data_file;

use super::json::Json;

/// An edition of reference data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition<'a> {
    /// The name of the data: that of its file, and of the key in a profile.
    pub name: &'a str,
    /// The version.
    pub version: &'a str,
    /// How far it may be trusted.
    pub label: &'a str,
}

impl Edition<'_> {
    /// `{name, version, label}`
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::map([
            ("name", Json::from(self.name)),
            ("version", Json::from(self.version)),
            ("label", Json::from(self.label)),
        ])
    }
}

/// A file of reference data.
#[derive(Debug)]
pub struct DataFile {
    /// Its edition.
    pub edition: Edition<'static>,
    /// The lists of its rows, as JSON.
    pub text: &'static str,
}

impl DataFile {
    /// The file as JSON.
    #[must_use]
    pub fn json(&self) -> Json {
        Json::parse(self.text).unwrap_or(Json::Null)
    }
}
