//! The last step before rows are written: what only the store can know is filled in.
//!
//! Business numbers come from the store's series, the place in the audit chain from the chain that
//! it keeps. Every store takes this step by the same functions, so that receipts, audit rows and
//! answers are the same everywhere.

use super::{
    Violation,
    actor::{Actor, Origin},
    change::Change,
    decide::Accepted,
    envelope::Envelope,
};
use crate::{
    kernel::{cell::Cell, json::Json, time::Instant},
    schema::{Row, Schema, Values, version_of},
};

/// An accepted command with every value known.
#[derive(Debug)]
pub struct Settled {
    /// The rows that change, in order.
    pub changes: Vec<Change>,
    /// One audit row for each; their places in a chain are given by [`seal`](super::seal).
    pub audit: Vec<Row>,
    /// The answer to the caller, as the receipt keeps it.
    pub answer: Json,
    /// The receipt: a row of `commands`.
    pub receipt: Row,
    /// Whether nothing of what stood in the rows before is to be kept anywhere.
    pub discreet: bool,
}

/// Gives out the next business number of a series.
pub type Numbers<'a> = dyn FnMut(&'static str) -> String + 'a;

/// The series that an accepted command takes numbers from, once for each number, in the order in
/// which [`settle`] asks for them.
#[must_use]
pub fn pending_series(accepted: &Accepted) -> Vec<&'static str> {
    let rows = accepted.changes.iter().filter_map(Change::after_part);
    rows.flat_map(Row::cells)
        .filter_map(|(_, cell)| match cell {
            Cell::Pending(series) => Some(*series),
            _ => None,
        })
        .collect()
}

/// Fills in the business numbers, and writes answer and receipt.
#[must_use]
pub fn settle(
    schema: &Schema,
    accepted: Accepted,
    envelope: &Envelope,
    actor: &Actor,
    now: Instant,
    numbers: &mut Numbers<'_>,
) -> Settled {
    let Accepted { answer, mut changes, mut audit, warnings, profile_version, discreet } = accepted;
    let mut given: Vec<(&'static str, String)> = Vec::new();
    for (change, log) in changes.iter_mut().zip(&mut audit) {
        let own = number(change, numbers);
        if let (false, Cell::Json(change_set)) = (own.is_empty(), log.cell("change_set").clone()) {
            log.set("change_set", Cell::Json(numbered(change_set, &own)));
        }
        given.extend(own);
    }
    let told = |answer| accepted_json(envelope, answer, &changes, &warnings);
    // What is told in confidence is told once: whoever asks again learns that it was done.
    let kept = discreet.then(|| told(Json::Null));
    let answer = told(numbered(answer, &given));
    let mut receipt =
        receipt(schema, envelope, actor, now, profile_version, kept.as_ref().unwrap_or(&answer), &changes);
    if discreet {
        receipt.set("changes", Cell::Json(fed(&changes, |_| Json::Null)));
    }
    Settled { changes, audit, answer, receipt, discreet }
}

/// Gives a number to every pending cell of a change.
fn number(change: &mut Change, numbers: &mut Numbers<'_>) -> Vec<(&'static str, String)> {
    let row = match change {
        Change::Insert(row) | Change::Update { patch: row, .. } => row,
        Change::Delete(_) => return Vec::new(),
    };
    let pending: Vec<(&'static str, &'static str)> = row
        .cells()
        .filter_map(|(column, cell)| match cell {
            Cell::Pending(series) => Some((column, *series)),
            _ => None,
        })
        .collect();
    let give = |(column, series)| {
        let number = numbers(series);
        row.set(column, Cell::Text(number.clone()));
        (series, number)
    };
    pending.into_iter().map(give).collect()
}

/// The value with every `{"$number": series}` replaced by the number of that series.
fn numbered(value: Json, given: &[(&'static str, String)]) -> Json {
    let series = value.get("$number").and_then(Json::as_text);
    if let Some((_, number)) = given.iter().find(|(known, _)| Some(*known) == series) {
        return Json::Text(number.clone());
    }
    match value {
        Json::List(items) => Json::List(items.into_iter().map(|item| numbered(item, given)).collect()),
        Json::Map(entries) => {
            Json::Map(entries.into_iter().map(|(key, value)| (key, numbered(value, given))).collect())
        }
        other => other,
    }
}

/// `{kind, id, answer, changes: [{table, id, op, version}], warnings}`
fn accepted_json(envelope: &Envelope, answer: Json, changes: &[Change], warnings: &[Violation]) -> Json {
    let changes = changes.iter().map(|change| {
        let after = change.after();
        Json::map([
            ("table", Json::from(change.def().table)),
            ("id", Json::Text(change.id().to_string())),
            ("op", Json::from(operation(change))),
            ("version", after.map_or(Json::Null, |row| Json::Int(version_of(&row)))),
        ])
    });
    Json::map([
        ("kind", Json::from("accepted")),
        ("id", Json::Text(envelope.id.to_string())),
        ("answer", answer),
        ("changes", Json::List(changes.collect())),
        ("warnings", Json::List(warnings.iter().map(Violation::to_json).collect())),
    ])
}

/// `insert`, `update` or `delete`.
#[must_use]
pub fn operation(change: &Change) -> &'static str {
    match change {
        Change::Insert(_) => "insert",
        Change::Update { .. } => "update",
        Change::Delete(_) => "delete",
    }
}

fn receipt(
    schema: &Schema,
    envelope: &Envelope,
    actor: &Actor,
    now: Instant,
    profile_version: i64,
    answer: &Json,
    changes: &[Change],
) -> Row {
    let Some(def) = schema.table("commands") else { unreachable!("receipts are a table of the system module") };
    // Where it came from stands in the audit log alone, where an erasure can blank it.
    let actor = Actor { origin: Origin::default(), ..actor.clone() };
    let mut row = Row::new(def);
    let entries = [
        ("id", Cell::Uuid(envelope.id)),
        ("command", Cell::Text(envelope.command.clone())),
        ("actor_id", Cell::Uuid(actor.user_id)),
        ("actor", Cell::Json(actor.to_json().sorted())),
        ("body_hash", Cell::Text(envelope.body_hash.clone())),
        ("answer", Cell::Text(answer.to_string())),
        ("changes", Cell::Json(fed(changes, |row| masked(row).sorted()))),
        ("engine_version", Cell::Text(env!("CARGO_PKG_VERSION").to_owned())),
        ("profile_version", Cell::Int(profile_version)),
        ("created_at", Cell::Instant(now)),
    ];
    for (column, cell) in entries {
        row.set(column, cell);
    }
    row
}

/// The changes as the feed tells them.
fn fed(changes: &[Change], columns: impl Fn(&Row) -> Json) -> Json {
    let fed = changes.iter().map(|change| {
        Json::map([
            ("columns", change.after_part().map_or(Json::Null, &columns)),
            ("id", Json::Text(change.id().to_string())),
            ("op", Json::from(operation(change))),
            ("table", Json::from(change.def().table)),
        ])
    });
    Json::List(fed.collect())
}

/// The columns of a row, sealed ones masked.
fn masked(row: &Row) -> Json {
    Json::map(row.cells().map(|(column, cell)| {
        let sealed = row.def().field(column).is_some_and(|field| field.sealed) && !cell.is_null();
        (column, if sealed { Json::from("***") } else { cell.to_json() })
    }))
}

/// What an earlier receipt of the same id means: the first answer again for the same body of the
/// same actor, a refusal for anything else.
///
/// # Errors
/// `command-id-reused`.
pub fn replay(receipt: &Row, envelope: &Envelope, actor: &Actor) -> Result<String, Violation> {
    let same_body = receipt.cell("body_hash").as_text() == Some(&envelope.body_hash);
    let same_actor = receipt.cell("actor_id").as_uuid() == Some(actor.user_id);
    match receipt.cell("answer").as_text() {
        Some(answer) if same_body && same_actor => Ok(answer.to_owned()),
        _ => Err(Violation::new("command-id-reused", "id")),
    }
}
