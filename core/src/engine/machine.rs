//! Judges the moves of status machines.

use super::{Violation, actor::Clock, checks::At};
use crate::{
    kernel::{cell::Cell, json::Json, order},
    schema::{By, Machine, Move, NULL_STATE, Need, Row, Values},
};

/// The state of a row.
#[must_use]
pub fn state_of<'r>(machine: &Machine, row: &'r Row) -> &'r str {
    match row.cell(machine.column) {
        Cell::Text(state) => state,
        // A flag stands for two states of its own: the first of the machine, and the one moved to.
        Cell::Bool(set) => flag_state(machine, *set),
        _ => NULL_STATE,
    }
}

fn flag_state(machine: &Machine, set: bool) -> &'static str {
    let moved = machine.moves.first().map_or(NULL_STATE, |row| row.to);
    let start = machine.starts.first().copied().unwrap_or(NULL_STATE);
    if set { moved } else { start }
}

/// A new row begins in a state in which rows may begin.
#[must_use]
pub fn judge_start(machine: &'static Machine, row: &Row) -> Option<Violation> {
    let state = state_of(machine, row);
    (!machine.starts.contains(&state)).then(|| transition_invalid(machine, NULL_STATE, state))
}

/// A changed status follows a listed move whose guard holds. Returns the move, when the state
/// changes at all.
///
/// # Errors
/// `status-transition-invalid`, `status-by-clock-only`, `status-guard-missing` with the fields,
/// `status-guard-failed`.
pub fn judge_move(
    machine: &'static Machine,
    before: &Row,
    patch: &Row,
    clock: Clock,
) -> Result<Option<&'static Move>, Vec<Violation>> {
    let after = before.patched(patch);
    let (from, to) = (state_of(machine, before), state_of(machine, &after));
    if from == to {
        return Ok(None);
    }
    let Some(row) = machine.find(from, to) else {
        return Err(vec![transition_invalid(machine, from, to)]);
    };
    if !matches!(row.by, By::User | By::Approver) {
        return Err(vec![Violation::new("status-by-clock-only", machine.column)]);
    }
    let mut found = Vec::new();
    let set = |column: &str| is_set(column, after.cell(column));
    let new = |column: &str| patch.get(column).is_some_and(|cell| is_set(column, cell));
    let missing = missing(row, set, new);
    if !missing.is_empty() {
        let fields = Json::List(missing.into_iter().map(Json::from).collect());
        found.push(Violation::new("status-guard-missing", machine.column).with("fields", fields));
    }
    if let Some(when) = row.when
        && when.truth(&At { row: &after, clock }) != Some(true)
    {
        found.push(Violation::new("status-guard-failed", machine.column).with("from", from).with("to", to));
    }
    if found.is_empty() { Ok(Some(row)) } else { Err(found) }
}

/// A move that the machine does not list.
pub(super) fn transition_invalid(machine: &Machine, from: &str, to: &str) -> Violation {
    Violation::new("status-transition-invalid", machine.column).with("from", from).with("to", to)
}

/// The columns that a move needs and that are not set, or not given anew where they must be; in order
/// of their names.
#[must_use]
pub fn missing(row: &Move, set: impl Fn(&str) -> bool, new: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let mut missing: Vec<&'static str> = Vec::new();
    for need in row.needs {
        match need {
            Need::Set(a) if !set(a) => missing.push(a),
            Need::New(a) if !new(a) => missing.push(a),
            Need::Either(a, b) if !set(a) && !set(b) => missing.extend([*a, *b]),
            Need::NewEither(a, b) if !new(a) && !new(b) => missing.extend([*a, *b]),
            _ => {}
        }
    }
    order::sort(&mut missing);
    missing.dedup();
    missing
}

/// Given, not null, not an empty text or list; for a flag: true.
#[must_use]
pub fn is_set(column: &str, cell: &Cell) -> bool {
    if column.starts_with("is_") { matches!(cell, Cell::Bool(true)) } else { cell.is_given() }
}
