//! The policies and reference data of a practice, over those the engine has for everybody.

use std::mem::discriminant;

use super::data::Edition;
use crate::{
    kernel::{
        cell::Cell,
        json::Json,
        violation::{Violation, join},
    },
    record::{Record, read_part},
    schema::{Row, Values},
};

/// A profile: one version of a practice's values over the engine's, key by key.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The version of a stored profile; 0 where there is none.
    pub version: i64,
    values: Json,
}

/// What a rule knows beside its input: policies and reference data of a practice.
pub trait Knowledge: Sized {
    /// The reference data among it: keys of the profile, which are the names of the files in `core/data`.
    const DATA: &'static [&'static str] = &[];

    /// What a practice says, over what everybody has.
    ///
    /// # Errors
    /// `field-missing`, `value-invalid` and codes of its own, each with its place in the profile.
    fn of(profile: &Profile) -> Result<Self, Vec<Violation>>;
}

impl Profile {
    /// The values that everybody has.
    #[must_use]
    pub const fn shipped(values: Json) -> Self {
        Self { version: 0, values }
    }

    /// This profile under the values of a practice.
    #[must_use]
    pub fn under(&self, own: &Json) -> Self {
        Self { version: self.version, values: laid_over(&self.values, own) }
    }

    /// This profile under a stored one; as it is without one.
    #[must_use]
    pub fn under_stored(&self, row: Option<&Row>) -> Self {
        let Some(row) = row else { return self.clone() };
        let profile = match row.cell("profile") {
            Cell::Json(own) => self.under(own),
            _ => self.clone(),
        };
        match row.cell("profile_version") {
            Cell::Int(version) => Self { version: *version, ..profile },
            _ => profile,
        }
    }

    /// What cannot be laid over these values: a key that means nothing, a value of another kind than the
    /// one it replaces. What a value means is judged by whoever reads it.
    #[must_use]
    pub fn unfit(&self, own: &Json) -> Vec<Violation> {
        let Json::Map(entries) = own else { return vec![Violation::new("value-invalid", "")] };
        let unknown = entries.iter().filter(|(key, _)| self.values.get(key).is_none());
        let mut found: Vec<_> = unknown.map(|(key, _)| Violation::new("unknown-field", key.as_str())).collect();
        note_other_kinds(&self.values, own, "", &mut found);
        found
    }

    /// The values that a record names.
    ///
    /// # Errors
    /// `field-missing` and `value-invalid`, each with its place in the profile.
    pub fn part<T: Record>(&self) -> Result<T, Vec<Violation>> {
        read_part(&self.values)
            .map_err(|mistakes| mistakes.into_iter().map(|mistake| Violation::of(&mistake).inside("profile")).collect())
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

    /// The edition of reference data that counts: the practice's own, where it names a version.
    #[must_use]
    pub fn edition<'a>(&'a self, shipped: Edition<'a>) -> Edition<'a> {
        let own = self.get(shipped.name);
        let said = |key| own.get(key).and_then(Json::as_text).filter(|text| !text.is_empty());
        match said("version") {
            Some(version) => Edition { version, label: said("label").unwrap_or_default(), ..shipped },
            None => shipped,
        }
    }
}

/// Notes the values that are of another kind than those they replace.
fn note_other_kinds(below: &Json, own: &Json, path: &str, found: &mut Vec<Violation>) {
    match (below, own) {
        (Json::Map(_), Json::Map(over)) => {
            for (key, value) in over {
                if let Some(below) = below.get(key) {
                    note_other_kinds(below, value, &join(path, key), found);
                }
            }
        }
        _ if discriminant(below) != discriminant(own) => found.push(Violation::new("value-invalid", path)),
        _ => {}
    }
}

/// Objects are merged key by key; anything else replaces what was there.
fn laid_over(below: &Json, own: &Json) -> Json {
    let (Json::Map(base), Json::Map(over)) = (below, own) else { return own.clone() };
    let mut merged = base.clone();
    for (key, value) in over {
        match merged.iter_mut().find(|(known, _)| known == key) {
            Some((_, known)) => *known = laid_over(known, value),
            None => merged.push((key.clone(), value.clone())),
        }
    }
    Json::Map(merged)
}
