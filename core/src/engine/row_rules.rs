//! Rules of a table that its own row cannot decide: they look at other rows.

use super::{ask::Gap, case::Case};
use crate::schema::{EntityDef, Row};

/// A rule over a row that is about to be written, and other rows.
#[derive(Debug, Clone, Copy)]
pub struct RowRule {
    /// Name, the sentence that holds: `client_owns_patient`.
    pub name: &'static str,
    /// The codes that it can report.
    pub codes: &'static [&'static str],
    /// When it is judged.
    pub when: When,
    /// Judges: notes what is wrong, and adds what follows from the write.
    pub judge: fn(&mut Case<'_>, &Write<'_>) -> Result<(), Gap>,
}

/// When a rule is judged.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// Whenever a row of a table to which this applies is created, or one of the columns changes.
    Written {
        /// The tables.
        applies: fn(&EntityDef) -> bool,
        /// The columns; any when empty.
        columns: &'static [&'static str],
    },
    /// With a move of a status machine, `table.column`, to that state.
    Moved {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The state reached; every one when empty.
        to: &'static str,
    },
}

/// A row that is about to be written.
#[derive(Debug)]
pub struct Write<'a> {
    /// The table.
    pub def: &'static EntityDef,
    /// The row as it is; `None` for a new one.
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
}
