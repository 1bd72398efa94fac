//! The policies and reference data of a tenant, over the engine's defaults.

use super::violation::Violation;
use crate::{
    kernel::{cell::Cell, json::Json},
    record::{Record, read_part},
    schema::{Row, Values},
};

/// A profile: one version of the tenant's values over the defaults, key by key.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The version; 0 stands for the defaults alone.
    pub version: i64,
    values: Json,
}

impl Profile {
    /// The profile of a stored row over the defaults; the defaults alone without one.
    #[must_use]
    pub fn of(defaults: &Json, row: Option<&Row>) -> Self {
        let Some(row) = row else { return Self { version: 0, values: defaults.clone() } };
        let version = match row.cell("profile_version") {
            Cell::Int(version) => *version,
            _ => 0,
        };
        let values = match row.cell("profile") {
            Cell::Json(own) => laid_over(defaults, own),
            _ => defaults.clone(),
        };
        Self { version, values }
    }

    /// The values that a record names.
    ///
    /// # Errors
    /// `field-missing` and `value-invalid`, each with its place in the profile.
    pub fn part<T: Record>(&self) -> Result<T, Vec<Violation>> {
        let invalid = |mistake| Violation::of(&mistake).inside("profile");
        read_part(&self.values).map_err(|mistakes| mistakes.into_iter().map(invalid).collect())
    }

    /// The value under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> &Json {
        self.values.get(key).unwrap_or(&Json::Null)
    }

    /// The whole number under a key.
    #[must_use]
    pub fn int(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Json::Int(value) => Some(*value),
            _ => None,
        }
    }

    /// The text under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).as_text()
    }
}

/// Objects are merged key by key; anything else replaces the default.
fn laid_over(defaults: &Json, own: &Json) -> Json {
    let (Json::Map(base), Json::Map(over)) = (defaults, own) else { return own.clone() };
    let mut merged = base.clone();
    for (key, value) in over {
        match merged.iter_mut().find(|(known, _)| known == key) {
            Some((_, known)) => *known = laid_over(known, value),
            None => merged.push((key.clone(), value.clone())),
        }
    }
    Json::Map(merged)
}
