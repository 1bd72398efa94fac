//! The audit rows of a command: one for every row that it changes.
//!
//! The engine says what happened; the store adds the place in the chain, the digest of the details
//! and the hashes when it applies the changes.

use super::{actor::Actor, change::Change, envelope::Envelope, ids::IdSource};
use crate::{
    kernel::{cell::Cell, json::Json, time::Instant},
    schema::{EntityDef, Row, Schema, Scope, Sensitivity, Values},
};

/// What a sealed column shows in the log.
const MASK: &str = "***";

/// The audit rows of the changes, in their order.
#[must_use]
pub(super) fn rows(schema: &Schema, envelope: &Envelope, actor: &Actor, now: Instant, changes: &[Change]) -> Vec<Row> {
    let Some(log) = schema.table("audit_logs") else { return Vec::new() };
    let mut ids = IdSource::new(envelope.id);
    changes.iter().map(|change| row(log, &mut ids, envelope, actor, now, change)).collect()
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

fn row(
    log: &'static EntityDef,
    ids: &mut IdSource,
    envelope: &Envelope,
    actor: &Actor,
    now: Instant,
    change: &Change,
) -> Row {
    let action = action(change);
    let flags = flags(change);
    let mut row = Row::new(log);
    let text = |text: &str| Cell::Text(text.to_owned());
    let entries = [
        ("id", Cell::Uuid(ids.next(log.table))),
        ("user_id", Cell::Uuid(actor.user_id)),
        ("user_name", text(&actor.name)),
        ("user_role", text(&actor.role)),
        ("action", text(action)),
        ("entity_type", text(change.def().audit)),
        ("entity_id", Cell::Uuid(change.id())),
        ("description", Cell::Text(format!("{}: {action} {}", envelope.command, change.def().table))),
        ("change_set", Cell::Json(change_set(change))),
        ("clinic_id", clinic(change)),
        ("patient_id", patient(change)),
        ("is_phi", Cell::Bool(flags.phi)),
        ("is_financial", Cell::Bool(flags.financial)),
        ("is_dea_controlled", Cell::Bool(flags.dea && concerns_controlled(change))),
        ("outcome", text("allowed")),
        ("reason", envelope.reason.as_deref().map_or(Cell::Null, text)),
        ("command_id", Cell::Uuid(envelope.id)),
        ("created_at", Cell::Instant(now)),
    ];
    for (column, cell) in entries {
        row.set(column, cell);
    }
    let pending = ["chain", "seq", "details_digest", "details_salt", "prev_hash", "hash"];
    for field in log.fields.iter().filter(|field| field.name != "tenant_id" && !pending.contains(&field.name)) {
        if !row.has(field.name) {
            row.set(field.name, Cell::Null);
        }
    }
    row
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

fn clinic(change: &Change) -> Cell {
    let row = change.after().or_else(|| change.before().cloned());
    match (change.def().scope, row) {
        (Scope::Clinic(column), Some(row)) => row.cell(column).clone(),
        _ => Cell::Null,
    }
}

fn patient(change: &Change) -> Cell {
    let Some(row) = change.after().or_else(|| change.before().cloned()) else { return Cell::Null };
    if change.def().table == "patients" { row.cell("id").clone() } else { row.cell("patient_id").clone() }
}
