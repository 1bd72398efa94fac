//! `audit.hash`: what binds a record of the audit log to the one before it.

use super::problem::Problem;
use crate::{
    engine::link,
    kernel::{digest::is_sha256, json::Json},
    record::{Entries, Place, Record, Shape, Value},
    rule::rule,
};

/// The fields of a record that its hash does not cover.
const HASHES: [&str; 2] = ["prev_hash", "hash"];

/// A record, and the hash before it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The hash of the record before; 64 zeros for the first.
    pub prev: Digest,
    /// The record. Every number in it is an integer.
    pub record: Exact,
}

/// The hash, and what it covers.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The record as canonical JSON, without the fields that hold hashes.
    pub canonical: String,
    /// The hash: 64 hex digits.
    pub hash: String,
}

/// Computes the hash of a record: SHA-256 over the hash before it, a line feed and the record as canonical
/// JSON.
#[rule(id = "audit.hash", source = "RFC 8785 for the canonical JSON; FIPS 180-4 for SHA-256", errors = [])]
pub fn hash(input: &Input) -> Result<Output, Problem> {
    let canonical = input.record.canonical();
    Ok(Output { hash: link(&input.prev.0, &canonical), canonical })
}

/// 64 hex digits in small letters.
#[derive(Debug, Clone, PartialEq)]
pub struct Digest(pub String);

impl Value for Digest {
    const SHAPE: Shape = Shape::Text;

    fn blank() -> Self {
        Self(String::new())
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        match json.as_text() {
            Some(text) if is_sha256(text) => Self(text.to_owned()),
            _ => {
                place.invalid();
                Self::blank()
            }
        }
    }

    fn write(&self) -> Json {
        Json::from(self.0.as_str())
    }
}

/// A record whose numbers are all integers: others have no one spelling.
#[derive(Debug, Clone, PartialEq)]
pub struct Exact(Entries<Json>);

impl Exact {
    /// The value under a key.
    pub(super) fn get(&self, key: &str) -> Option<&Json> {
        self.0.get(key)
    }

    /// The canonical JSON of the record, without the fields that hold hashes.
    pub(super) fn canonical(&self) -> String {
        let covered = self.0.0.iter().filter(|(key, _)| !HASHES.contains(&key.as_str()));
        Json::Map(covered.cloned().collect()).canonical().to_string()
    }
}

impl Value for Exact {
    const SHAPE: Shape = Shape::Map(&Shape::Any);

    fn blank() -> Self {
        Self(Entries(Vec::new()))
    }

    fn read(json: &Json, place: &Place<'_>) -> Self {
        if let Json::Map(entries) = json {
            let covered = entries.iter().filter(|(key, _)| !HASHES.contains(&key.as_str()));
            covered.for_each(|(key, value)| are_integers(value, &place.key(key)));
        }
        Self(Entries::read(json, place))
    }

    fn write(&self) -> Json {
        self.0.write()
    }
}

/// Notes every number that is no integer.
fn are_integers(json: &Json, place: &Place<'_>) {
    match json {
        Json::Inexact(_) => place.invalid(),
        Json::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| are_integers(item, &place.index(index)));
        }
        Json::Map(entries) => entries.iter().for_each(|(key, value)| are_integers(value, &place.key(key))),
        _ => {}
    }
}
