//! Rows to test rules with: written as JSON in which `"@rex"` stands for the id of that name.

use vet_core::{engine::read_row, kernel::json::Json, schema::Values, store::Outcome};

use crate::practice::{Practice, id, wrongs};

/// The text with the id of each name in place of the name.
#[must_use]
pub fn with_ids(text: &str) -> String {
    let mut parts = text.split("\"@");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('"').unwrap_or((part, ""));
        out += &format!("\"{}\"{rest}", id(name));
    }
    out
}

/// Puts a row past all rules: the defaults of its table, and these columns.
///
/// # Panics
/// When there is no such table, or a column cannot be read.
pub fn put(practice: &mut Practice, table: &str, name: &str, columns: &str) {
    let Some(def) = practice.engine.schema.table(table) else { panic!("no table {table}") };
    let json = Json::parse(&with_ids(columns)).unwrap_or_else(|error| panic!("{error}: {columns}"));
    let mut mistakes = Vec::new();
    let given = read_row(def, &json, &mut mistakes);
    assert!(mistakes.is_empty(), "{table} {columns}: {mistakes:?}");
    let mut row = practice.blank_row(def).patched(&given);
    row.set("id", vet_core::kernel::cell::Cell::Uuid(id(name)));
    practice.store.put(practice.actor.tenant, row);
}

/// Creates a row by the generic command, and tells what is wrong.
pub fn create(practice: &mut Practice, table: &str, name: &str, columns: &str) -> Vec<String> {
    wrongs(&creation(practice, table, name, columns))
}

fn creation(practice: &mut Practice, table: &str, name: &str, columns: &str) -> Outcome {
    let rest = with_ids(columns.trim().trim_start_matches('{'));
    practice.run(&format!("{table}.create"), &format!(r#"{{"id":"{}",{rest}"#, id(name)))
}

/// Changes a row by the generic command at its present version, and tells what is wrong.
pub fn change(practice: &mut Practice, table: &str, name: &str, patch: &str) -> Vec<String> {
    let outcome = attempt(practice, table, name, patch);
    wrongs(&outcome)
}

/// The same, with the whole outcome.
///
/// # Panics
/// When there is no such row.
pub fn attempt(practice: &mut Practice, table: &str, name: &str, patch: &str) -> Outcome {
    let version = match practice.store.get(practice.actor.tenant, table, id(name)) {
        Some(row) => vet_core::schema::version_of(&row),
        None => panic!("no {name} in {table}"),
    };
    let input = format!(r#"{{"id":"{}","patch":{}}}"#, id(name), with_ids(patch));
    practice.run_at(&format!("{table}.update"), &input, id(name), version)
}

/// The text of a column.
///
/// # Panics
/// When there is no such row.
#[must_use]
pub fn shown(practice: &Practice, table: &str, name: &str, column: &str) -> String {
    match practice.store.get(practice.actor.tenant, table, id(name)) {
        Some(row) => row.cell(column).to_json().to_string(),
        None => panic!("no {name} in {table}"),
    }
}
