//! Rules of a table that its own row cannot decide: they look at other rows, or at how it was.

use super::{Violation, ask::Gap, case::Case};
use crate::schema::{EntityDef, Row};

/// A rule over a row that is about to be written, and other rows.
#[derive(Debug, Clone, Copy)]
pub struct RowRule {
    /// Name, the sentence that holds: `client_may_act_for_patient`; empty in builds without `projections`.
    pub name: &'static str,
    /// What it says, for the reference; empty in builds without `projections`.
    pub doc: &'static str,
    /// The codes that it can report.
    pub codes: &'static [&'static str],
    /// When it is judged.
    pub when: When,
    /// Judges: notes what is wrong, and adds what follows from the write. Ask for everything that can
    /// be named before the first `?`.
    pub judge: fn(&mut Case<'_>, &Write<'_>) -> Result<(), Gap>,
}

/// When a rule is judged.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// When a row of a table to which this applies is created or comes back, or one of the columns
    /// changes (any, when none is named).
    Written {
        /// The tables.
        applies: fn(&EntityDef) -> bool,
        /// The columns.
        columns: &'static [&'static str],
    },
    /// When a row of that table is created or comes back.
    Created(&'static str),
    /// When a row of that table is updated.
    Updated(&'static str),
    /// When a row of that table is deleted.
    Deleted(&'static str),
    /// With a move of a status machine to that state. The rule answers for the conditions and the
    /// effect that the move names in words.
    Moved {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The states left; every one when empty.
        from: &'static [&'static str],
        /// The state reached.
        to: &'static str,
    },
}

/// Judges nothing: for a move whose condition or effect is read off the state itself. The rule says where.
///
/// # Errors
/// None.
pub fn holds(_: &mut Case<'_>, _: &Write<'_>) -> Result<(), Gap> {
    Ok(())
}

/// A row that is about to be written.
#[derive(Debug)]
pub struct Write<'a> {
    /// The table.
    pub def: &'static EntityDef,
    /// The row as it is; `None` for a new one and for one that comes back.
    pub before: Option<&'a Row>,
    /// The columns that are given.
    pub patch: &'a Row,
    /// The row as it will be.
    pub after: &'a Row,
}

impl Write<'_> {
    /// Whether the row is new or the column changes.
    #[must_use]
    pub fn touches(&self, column: &str) -> bool {
        match (self.before, self.patch.get(column)) {
            (None, _) => true,
            (Some(before), Some(cell)) => before.get(column) != Some(cell),
            (Some(_), None) => false,
        }
    }

    /// What is wrong with a column of the row.
    #[must_use]
    pub fn wrong(&self, code: &'static str, column: &str) -> Violation {
        Violation::new(code, column).inside(self.place())
    }

    /// Where in the input the columns of the row stand: an update carries them in `patch`.
    #[must_use]
    pub fn place(&self) -> &'static str {
        if self.before.is_some() { "patch" } else { "" }
    }
}

impl When {
    /// Whether the rule is judged for a write that is no move.
    pub(super) fn concerns(&self, write: &Write<'_>) -> bool {
        match *self {
            Self::Written { applies, columns } => {
                applies(write.def) && (columns.is_empty() || columns.iter().any(|column| write.touches(column)))
            }
            Self::Created(table) => write.def.table == table && write.before.is_none(),
            Self::Updated(table) => write.def.table == table && write.before.is_some(),
            Self::Deleted(_) | Self::Moved { .. } => false,
        }
    }

    /// Whether the rule is judged for a move.
    #[must_use]
    pub fn answers_for(&self, table: &str, column: &str, from: &str, to: &str) -> bool {
        match *self {
            Self::Moved { table: of, column: over, from: states, to: reached } => {
                (of, over, reached) == (table, column, to) && (states.is_empty() || states.contains(&from))
            }
            _ => false,
        }
    }
}
