//! `status.move`: whether a status may follow another.

use super::SCHEMA;
use crate::{
    engine::{is_set, missing},
    kernel::{cell::Cell, json::Json, problem::Generic},
    record::{Entries, Nullable, Record},
    rule::{Rule, rule},
    schema::{By, Machine, Move, NULL_STATE},
};

/// The rules that speak of every table.
pub const RULES: &[Rule] = &[RULE];

/// A move of a status machine.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The machine, `table.column`.
    pub machine: String,
    /// The state left; null is the state of a column that has no value yet.
    pub from: Nullable<String>,
    /// The state to be reached.
    pub to: Nullable<String>,
    /// The row as it will be, as far as it is known; columns of any name.
    #[field(default = {})]
    pub row: Entries<Json>,
    /// Whether the clock makes the move, not a user.
    #[field(default = false)]
    pub by_clock: bool,
}

/// The move is listed, and the columns that it needs are set.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Why a status may not follow another.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// The status machine has no such move, or rows do not begin in that state.
    StatusTransitionInvalid,
    /// The engine makes this move by itself: by the clock, or as a consequence of other values.
    StatusByClockOnly,
    /// The move needs columns that are not given.
    StatusGuardMissing {
        /// The columns, in order of their names; of two alternatives, both.
        fields: Vec<String>,
    },
    /// What the insurer refused or cut was given no reason.
    DenialReasonRequired,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

/// Checks a move of a status machine: that it is listed, who may make it, and that the columns that it
/// needs are set.
///
/// Set means given, not null, not an empty text or list; for a column that begins with `is_`: true.
/// Conditions on values, on other rows and on the caller are judged by the command that makes the move.
#[rule(
    id = "status.move",
    source = "The status machines of the data model",
    errors = [Generic::NotFound, StatusTransitionInvalid, StatusByClockOnly, StatusGuardMissing, DenialReasonRequired]
)]
pub fn status_move(input: &Input) -> Result<Output, Problem> {
    let machine = machine(&input.machine).ok_or(Generic::NotFound)?;
    let listed = find(machine, &input.from, &input.to).ok_or(Problem::StatusTransitionInvalid)?;
    if listed.by == By::Clock && !input.by_clock {
        return Err(Problem::StatusByClockOnly);
    }
    let set = |column: &str| {
        let given = input.row.get(column);
        given.is_some_and(|value| is_set(column, &as_cell(value)))
    };
    match missing(listed, set, set).as_slice() {
        [] => Ok(Output { ok: true }),
        [only] if *only == DENIAL_REASON => Err(Problem::DenialReasonRequired),
        fields => Err(Problem::StatusGuardMissing { fields: fields.iter().map(|field| (*field).to_owned()).collect() }),
    }
}

/// The column of a reason that has a code of its own; beside others that are missing it is one of them.
const DENIAL_REASON: &str = "denial_reason";

/// The machine of that id.
fn machine(id: &str) -> Option<&'static Machine> {
    let (table, column) = id.split_once('.')?;
    SCHEMA.tables().find(|def| def.table == table)?.machine(column)
}

fn find(machine: &Machine, from: &Nullable<String>, to: &Nullable<String>) -> Option<&'static Move> {
    machine.find(state(from)?, state(to)?)
}

/// The name of a state in the declaration. The word `null` itself names none.
fn state(given: &Nullable<String>) -> Option<&str> {
    match given.0.as_deref() {
        None => Some(NULL_STATE),
        Some(NULL_STATE) => None,
        Some(name) => Some(name),
    }
}

/// A JSON value as far as it matters whether it is set.
fn as_cell(value: &Json) -> Cell {
    match value {
        Json::Bool(truth) => Cell::Bool(*truth),
        Json::Text(text) => Cell::Text(text.clone()),
        other => Cell::Json(other.clone()),
    }
}
