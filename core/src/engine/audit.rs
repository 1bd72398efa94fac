//! The audit rows of a command: one for every row that it changes.

use uuid::Uuid;

use super::{actor::Actor, change::Change, envelope::Envelope, event::Event, ids::IdSource};
use crate::{
    kernel::{cell::Cell, json::Json, time::Instant},
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

fn of_change(id: Uuid, envelope: &Envelope, change: &Change) -> Event {
    let (def, action, flags) = (change.def(), action(change), flags(change));
    let description = format!("{}: {action} {}", envelope.command, def.table);
    Event {
        change_set: Some(change_set(change)),
        clinic_id: clinic(change),
        patient_id: patient(change),
        flags: Sensitivity { dea: flags.dea && concerns_controlled(change), ..flags },
        reason: envelope.reason.clone(),
        command_id: Some(envelope.id),
        ..Event::about(id, action, def.audit, change.id(), description)
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

/// The classes of the columns that change.
fn flags(change: &Change) -> Sensitivity {
    let row = change.after_part().or(change.before());
    let mut all = Sensitivity::default();
    for (column, cell) in row.into_iter().flat_map(Row::cells) {
        let unchanged = change.before().is_none() && cell.is_null();
        let Some(field) = change.def().field(column).filter(|_| !unchanged) else { continue };
        all.pii |= field.sensitivity.pii;
        all.phi |= field.sensitivity.phi;
        all.financial |= field.sensitivity.financial;
        all.dea |= field.sensitivity.dea;
    }
    all
}

/// Whether the row concerns a controlled product, licence or schedule. A row that does not say it
/// itself, such as a stock movement, counts as controlled: a flag too many is looked at once, one
/// too few never.
fn concerns_controlled(change: &Change) -> bool {
    let Some(row) = change.after().or_else(|| change.before().cloned()) else { return true };
    match (row.get("is_controlled_substance"), row.get("dea_schedule")) {
        (Some(Cell::Bool(controlled)), _) => *controlled,
        (_, Some(Cell::Text(schedule))) => schedule != "non_controlled",
        _ => true,
    }
}

fn clinic(change: &Change) -> Option<Uuid> {
    let row = change.after().or_else(|| change.before().cloned())?;
    match change.def().scope {
        Scope::Clinic(column) => row.cell(column).as_uuid(),
        _ => None,
    }
}

fn patient(change: &Change) -> Option<Uuid> {
    let row = change.after().or_else(|| change.before().cloned())?;
    row.cell(if change.def().table == "patients" { "id" } else { "patient_id" }).as_uuid()
}
