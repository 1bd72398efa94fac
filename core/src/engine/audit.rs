//! The audit rows of a command, one for every row that it changes, and of rows that somebody is shown.

use uuid::Uuid;

use super::{actor::Actor, change::Change, envelope::Envelope, event::Event, ids::IdSource};
use crate::{
    kernel::{cell::Cell, choice::Choice, json::Json, time::Instant},
    schema::{EntityDef, Row, Schema, Scope, Sensitivity, Values},
};

/// What a sealed column shows in the log.
const MASK: &str = "***";

/// The audit rows of the changes, in their order.
#[must_use]
pub(super) fn rows(schema: &Schema, envelope: &Envelope, actor: &Actor, now: Instant, changes: &[Change]) -> Vec<Row> {
    let mut ids = IdSource::new(envelope.id);
    let event = |change| of_change(ids.next("audit_logs"), envelope, change);
    changes.iter().map(event).map(|event| event.row(schema, actor, now)).collect()
}

/// Leaves of an audit row which columns changed, not what stood in them.
pub(super) fn conceal(row: &mut Row) {
    let Cell::Json(Json::Map(parts)) = row.cell("change_set").clone() else { return };
    let masked = |part: Json| match part {
        Json::Map(columns) => Json::map(columns.into_iter().map(|(column, _)| (column, Json::from(MASK)))),
        other => other,
    };
    let parts = parts.into_iter().map(|(name, part)| (name, masked(part)));
    row.set("change_set", Cell::Json(Json::map(parts)));
}

fn of_change(id: Uuid, envelope: &Envelope, change: &Change) -> Event {
    let (def, action) = (change.def(), action(change));
    let row = change.after().or_else(|| change.before().cloned());
    let columns = change.after_part().or(change.before());
    let is_new = change.before().is_none();
    let description = format!("{}: {action} {}", envelope.command, def.table);
    Event {
        change_set: Some(change_set(change)),
        // What a new row leaves empty says nothing; a column that is emptied does.
        flags: flags(columns, row.as_ref(), |cell| !(is_new && cell.is_null())),
        reason: envelope.reason.clone(),
        command_id: Some(envelope.id),
        metadata: vec![("table", Json::from(def.table))],
        ..about_row(Event::about(id, action, def.audit, change.id(), description), row.as_ref())
    }
}

/// What the log keeps of a row that is shown, exported or printed, of which the absent columns and the
/// masked ones are not: nothing, unless it shows medical data or something of a controlled substance.
#[must_use]
pub fn of_shown(id: Uuid, action: impl Choice, row: &Row) -> Option<Event> {
    let (def, action) = (row.def(), action.code());
    let is_open = |cell: &Cell| !cell.is_null();
    let flags = flags(Some(row), Some(row), is_open);
    let entity = row.cell("id").as_uuid()?;
    let event = Event {
        flags,
        metadata: vec![("table", Json::from(def.table))],
        ..Event::about(id, action, def.audit, entity, format!("{action} {}", def.table))
    };
    (flags.phi || flags.dea).then(|| about_row(event, Some(row)))
}

/// The event with the clinic and the animal of its row.
fn about_row(event: Event, row: Option<&Row>) -> Event {
    let Some(row) = row else { return event };
    let clinic_id = match row.def().scope {
        Scope::Clinic(column) => row.cell(column).as_uuid(),
        _ => None,
    };
    let patient_id = row.cell(if row.def().table == "patients" { "id" } else { "patient_id" }).as_uuid();
    Event { clinic_id, patient_id, ..event }
}

/// The word of the log for an action that somebody is permitted: it has none of its own for an approval and
/// for what is voided.
#[must_use]
pub fn logged_as(action: &'static str) -> &'static str {
    match action {
        "approve" => "authorize",
        "void" => "update",
        other => other,
    }
}

/// Deleting a row that is only marked is a deletion all the same.
fn action(change: &Change) -> &'static str {
    match change {
        Change::Insert(_) => "create",
        Change::Delete(_) => "delete",
        Change::Update { patch, .. } if patch.get("deleted_at").is_some_and(|cell| !cell.is_null()) => "delete",
        Change::Update { .. } => "update",
    }
}

/// `{before, after}` of the columns that change: all of a new row, all of one that goes for good.
fn change_set(change: &Change) -> Json {
    let part =
        |row: &Row| Json::map(row.cells().map(|(column, cell)| (column, shown(change.def(), column, cell)))).sorted();
    match change {
        Change::Insert(row) => Json::map([("after", part(row))]),
        Change::Delete(row) => Json::map([("before", part(row))]),
        Change::Update { before, patch } => {
            let mut old = Row::new(before.def());
            for (column, _) in patch.cells() {
                old.set(column, before.cell(column).clone());
            }
            Json::map([("after", part(patch)), ("before", part(&old))])
        }
    }
}

fn shown(def: &EntityDef, column: &str, cell: &Cell) -> Json {
    match def.field(column) {
        Some(field) if field.sealed && !cell.is_null() => Json::from(MASK),
        _ => cell.to_json(),
    }
}

/// The classes of the columns whose cells count.
fn flags(columns: Option<&Row>, whole: Option<&Row>, counts: impl Fn(&Cell) -> bool) -> Sensitivity {
    let mut all = Sensitivity::default();
    for (column, cell) in columns.into_iter().flat_map(Row::cells) {
        if let (Some(field), true) = (columns.and_then(|row| row.def().field(column)), counts(cell)) {
            all = all.and(field.sensitivity);
        }
    }
    Sensitivity { dea: all.dea && concerns_controlled(whole), ..all }
}

/// Whether the row concerns a controlled product, licence or schedule. A row that does not say it
/// itself, such as a stock movement, counts as controlled: a flag too many is looked at once, one
/// too few never.
fn concerns_controlled(row: Option<&Row>) -> bool {
    let Some(row) = row else { return true };
    match (row.get("is_controlled_substance"), row.get("dea_schedule")) {
        (Some(Cell::Bool(controlled)), _) => *controlled,
        (_, Some(Cell::Text(schedule))) => schedule != "non_controlled",
        _ => true,
    }
}
