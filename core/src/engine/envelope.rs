//! The envelope of a command: its id, its name, its input, and what the caller expects.

use uuid::Uuid;

use crate::kernel::violation::{Violation, join};
use crate::kernel::{
    digest::sha256,
    id::parse_uuid,
    json::Json,
    time::{Instant, parse_instant},
};

/// A command as it was sent.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Chosen by the caller; the same id twice changes nothing twice.
    pub id: Uuid,
    /// Name of the command, such as `appointments.book`.
    pub command: String,
    /// What it is about.
    pub input: Json,
    /// The versions that the caller has seen, by table and row.
    pub expected: Vec<(String, Uuid, i64)>,
    /// Why, in the caller's words.
    pub reason: Option<String>,
    /// When the caller says that it happened.
    pub occurred_at: Option<Instant>,
    /// The practice that the command is meant for, where the caller says so.
    pub tenant: Option<Uuid>,
    /// SHA-256 over the canonical text of the whole envelope, in hex.
    pub body_hash: String,
}

/// The longest reason, in characters.
pub(super) const REASON: usize = 2_000;

impl Envelope {
    /// Reads an envelope. Keys that are not honoured yet are refused, never ignored.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(json: &Json) -> Result<Self, Vec<Violation>> {
        let Json::Map(entries) = json else {
            return Err(vec![Violation::new("value-invalid", "").with("reason", "object")]);
        };
        let mut mistakes = Vec::new();
        for (key, value) in entries {
            match key.as_str() {
                "id" | "command" | "input" | "expected" | "reason" | "occurred_at" | "tenant" => {}
                "overrides" | "on_behalf_of" | "profile" if value.is_null() => {}
                "overrides" | "on_behalf_of" | "profile" => {
                    mistakes.push(Violation::new("not-supported", key.as_str()))
                }
                _ => mistakes.push(Violation::new("unknown-field", key.as_str())),
            }
        }
        let id = required(json, "id", &mut mistakes, |value| value.as_text().and_then(parse_uuid));
        let command = required(json, "command", &mut mistakes, |value| value.as_text().map(str::to_owned));
        let input =
            required(json, "input", &mut mistakes, |value| matches!(value, Json::Map(_)).then(|| value.clone()));
        let expected = json.get("expected").map(|value| expected(value, &mut mistakes)).unwrap_or_default();
        let reason = optional(json, "reason", &mut mistakes, |value| {
            value.as_text().filter(|text| text.chars().count() <= REASON).map(str::to_owned)
        });
        let occurred_at = optional(json, "occurred_at", &mut mistakes, |value| value.as_text().and_then(parse_instant));
        let tenant = optional(json, "tenant", &mut mistakes, |value| value.as_text().and_then(parse_uuid));
        let body_hash = sha256(&json.clone().sorted().to_string());
        match (id, command, input) {
            (Some(id), Some(command), Some(input)) if mistakes.is_empty() => {
                Ok(Self { id, command, input, expected, reason, occurred_at, tenant, body_hash })
            }
            _ => Err(mistakes),
        }
    }

    /// The version of a row that the caller has seen.
    #[must_use]
    pub fn expected_version(&self, table: &str, id: Uuid) -> Option<i64> {
        let of_row = self.expected.iter().rev().find(|(of, row, _)| of == table && *row == id);
        of_row.map(|(_, _, version)| *version)
    }
}

fn required<T>(json: &Json, key: &str, mistakes: &mut Vec<Violation>, read: impl Fn(&Json) -> Option<T>) -> Option<T> {
    if json.get(key).is_none_or(Json::is_null) {
        mistakes.push(Violation::new("field-missing", key));
        return None;
    }
    optional(json, key, mistakes, read)
}

fn optional<T>(json: &Json, key: &str, mistakes: &mut Vec<Violation>, read: impl Fn(&Json) -> Option<T>) -> Option<T> {
    let given = json.get(key).filter(|value| !value.is_null())?;
    let value = read(given);
    if value.is_none() {
        mistakes.push(Violation::new("value-invalid", key));
    }
    value
}

/// `{table: {id: version}}`
fn expected(json: &Json, mistakes: &mut Vec<Violation>) -> Vec<(String, Uuid, i64)> {
    let mut versions = Vec::new();
    let tables = match json {
        Json::Null => return versions,
        Json::Map(tables) => tables,
        _ => {
            mistakes.push(Violation::new("value-invalid", "expected"));
            return versions;
        }
    };
    for (table, rows) in tables {
        let place = join("expected", table);
        let Json::Map(rows) = rows else {
            mistakes.push(Violation::new("value-invalid", place));
            continue;
        };
        for (id, version) in rows {
            match (parse_uuid(id), version) {
                (Some(id), Json::Int(version)) => versions.push((table.clone(), id, *version)),
                _ => mistakes.push(Violation::new("value-invalid", join(&place, id))),
            }
        }
    }
    versions
}
