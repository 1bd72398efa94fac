//! How an audit row is bound to its chain, and what of it is.
//!
//! The chain covers the digest of the details in their place, so that they can be erased lawfully: who it
//! was, where it came from, and what changed.

use uuid::Uuid;

use super::chain::link;
use crate::{
    kernel::{cell::Cell, digest::sha256_of, json, order},
    schema::{EntityDef, Row, Values},
};

/// What the digest covers in place of the chain, in the order of the alphabet.
const DETAILS: [&str; 5] = ["change_set", "ip_address", "session_id", "user_agent", "user_name"];

/// What the chain does not cover, beside the details.
const UNCOVERED: [&str; 3] = ["details_salt", "prev_hash", "hash"];

/// Which columns of a log are covered by what, for whoever verifies many rows and need not make a [`Row`] of
/// each: of every column, by its place in the declaration, `put` adds the cell as canonical JSON.
#[derive(Debug, Clone)]
pub struct Coverage {
    covered: Vec<(usize, &'static str)>,
    details: Vec<(usize, &'static str)>,
}

impl Coverage {
    /// That of a table with the columns of the log.
    #[must_use]
    pub fn of(def: &EntityDef) -> Self {
        let mut columns: Vec<_> = def.fields.iter().map(|field| field.name).enumerate().collect();
        order::sort_by(&mut columns, |(_, a), (_, b)| a.cmp(b));
        let details = columns.iter().copied().filter(|(_, column)| DETAILS.contains(column)).collect();
        columns.retain(|(_, column)| !DETAILS.contains(column) && !UNCOVERED.contains(column));
        Self { covered: columns, details }
    }

    /// What the chain covers of a row: the same as [`covered_text`].
    pub fn covered_text<E>(&self, put: impl FnMut(usize, &mut String) -> Result<(), E>) -> Result<String, E> {
        written(&self.covered, put)
    }

    /// The digest of the details of a row under a salt.
    pub fn details_digest<E>(
        &self,
        salt: &str,
        put: impl FnMut(usize, &mut String) -> Result<(), E>,
    ) -> Result<String, E> {
        Ok(sha256_of(&[salt, &written(&self.details, put)?]))
    }
}

fn written<E>(
    columns: &[(usize, &'static str)],
    mut put: impl FnMut(usize, &mut String) -> Result<(), E>,
) -> Result<String, E> {
    let mut text = String::with_capacity(2_048);
    for (at, (position, column)) in columns.iter().enumerate() {
        text.push_str(if at == 0 { "{\"" } else { ",\"" });
        // Names of columns need no escape.
        text.push_str(column);
        text.push_str("\":");
        put(*position, &mut text)?;
    }
    text.push('}');
    Ok(text)
}

/// Gives an audit row its place in a chain, and returns its hash, the head from then on.
///
/// The digest is SHA-256 over the salt and the canonical details; the hash is SHA-256 over the hash
/// before, a line feed, and the canonical row without details, salt and hashes (RFC 8785).
pub fn seal(row: &mut Row, chain: &str, seq: i64, salt: &str, prev_hash: &str) -> String {
    row.set("details_salt", Cell::Text(salt.to_owned()));
    row.set("details_digest", Cell::Text(details_digest(row, salt)));
    row.set("chain", Cell::Text(chain.to_owned()));
    row.set("seq", Cell::Int(seq));
    let hash = chain_hash(row, prev_hash);
    row.set("prev_hash", Cell::Text(prev_hash.to_owned()));
    row.set("hash", Cell::Text(hash.clone()));
    hash
}

/// The hash of a sealed row after the given one, for writing and for verifying.
#[must_use]
pub fn chain_hash(row: &Row, prev_hash: &str) -> String {
    link(prev_hash, &covered_text(row))
}

/// What the chain covers of a sealed row: its canonical text without details, salt and hashes.
#[must_use]
pub fn covered_text(row: &Row) -> String {
    let is_covered = |column: &str| !DETAILS.contains(&column) && !UNCOVERED.contains(&column);
    let mut covered: Vec<(&str, &Cell)> = row.cells().filter(|(column, _)| is_covered(column)).collect();
    // Names of columns are ASCII, of which every order is the same.
    order::sort_by(&mut covered, |(a, _), (b, _)| a.cmp(b));
    object(covered)
}

/// The digest of the details of a row under a salt.
fn details_digest(row: &Row, salt: &str) -> String {
    sha256_of(&[salt, &object(DETAILS.map(|column| (column, row.cell(column))))])
}

/// Whether the details of a sealed row are those that were sealed, or have been erased as a whole: with
/// their salt gone, nothing of what changed and of where it came from is left.
#[must_use]
pub fn details_hold(row: &Row) -> bool {
    match row.cell("details_salt") {
        Cell::Text(salt) => row.cell("details_digest").as_text() == Some(&details_digest(row, salt)),
        _ => {
            let is_blank = |column: &&str| match row.cell(column) {
                Cell::Null => true,
                // An update keeps a change set, and every row a name: empty ones.
                Cell::Json(change_set) => matches!(change_set, json::Json::Map(entries) if entries.is_empty()),
                Cell::Text(text) => *column == "user_name" && text == ERASED_NAME,
                _ => false,
            };
            DETAILS.iter().all(is_blank)
        }
    }
}

/// The name of a user that has been erased from the log.
pub const ERASED_NAME: &str = "erased";

/// What an erasure leaves of the details of a row: the columns and their blank values. The salt goes too, so
/// that nobody can guess at what the digest was of.
#[must_use]
pub fn erased_details(row: &Row) -> Vec<(&'static str, Cell)> {
    let blank = |column: &'static str| match row.cell(column) {
        _ if column == "user_name" => (column, Cell::Text(ERASED_NAME.to_owned())),
        Cell::Json(_) => (column, Cell::Json(json::Json::Map(Vec::new()))),
        _ => (column, Cell::Null),
    };
    DETAILS.into_iter().map(blank).chain([("details_salt", Cell::Null)]).collect()
}

/// The cells as a canonical object, in the order given.
fn object<'a>(cells: impl IntoIterator<Item = (&'a str, &'a Cell)>) -> String {
    let mut text = String::with_capacity(1_024);
    for (at, (column, cell)) in cells.into_iter().enumerate() {
        text.push(if at == 0 { '{' } else { ',' });
        json::put_text(&mut text, column);
        text.push(':');
        put_cell(&mut text, cell);
    }
    text.push('}');
    text
}

/// Adds a cell as canonical JSON.
pub fn put_cell(text: &mut String, cell: &Cell) {
    match cell {
        Cell::Null => text.push_str("null"),
        Cell::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Cell::Text(value) => json::put_text(text, value),
        Cell::Json(value) => json::put_canonical(text, value),
        Cell::Uuid(id) => {
            text.push('"');
            text.push_str(id.hyphenated().encode_lower(&mut Uuid::encode_buffer()));
            text.push('"');
        }
        cell => text.push_str(&cell.to_json().to_string()),
    }
}
