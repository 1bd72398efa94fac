//! Status machines: which value may follow which, and what that takes.

use super::Expr;

/// A status machine over one column of a table.
#[derive(Debug)]
pub struct Machine {
    /// The table.
    pub table: &'static str,
    /// The column, or a derived state where the table has no status column.
    pub column: &'static str,
    /// What the machine is about, where its name does not say it.
    pub doc: &'static str,
    /// The states in which a row may begin; `null` stands for a column that has no value yet.
    pub starts: &'static [&'static str],
    /// The moves. Any other change of the column is refused.
    pub moves: &'static [Move],
}

/// The state of a column without a value.
pub const NULL_STATE: &str = "null";

/// One row of the table of moves: from any of these states to that one.
#[derive(Debug)]
pub struct Move {
    /// The states it leaves.
    pub from: &'static [&'static str],
    /// The state it reaches.
    pub to: &'static str,
    /// Columns that must be set by then.
    pub needs: &'static [Need],
    /// A condition on the row as it will be.
    pub when: Option<&'static Expr>,
    /// Conditions on other rows or on the caller, which the command judges; in words.
    pub also: &'static [&'static str],
    /// Who makes the move.
    pub by: By,
    /// What else happens with it, in words; the function that does it is named by the command.
    pub effect: Option<&'static str>,
}

/// Columns that a move needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The column is set.
    Set(&'static str),
    /// The column is given anew with the move itself.
    New(&'static str),
    /// At least one of the two is set.
    Either(&'static str, &'static str),
    /// At least one of the two is given anew with the move itself.
    NewEither(&'static str, &'static str),
}

/// Who makes a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A user.
    User,
    /// A user who may approve what the row is about, and did not write it.
    Approver,
    /// The engine, when it is told how late it is.
    Clock,
    /// The engine, as a consequence of other values.
    Derived,
}

impl Machine {
    /// `table.column`.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}.{}", self.table, self.column)
    }

    /// The move between two states, when there is one.
    #[must_use]
    pub fn find(&self, from: &str, to: &str) -> Option<&'static Move> {
        self.moves.iter().find(|row| row.to == to && row.from.contains(&from))
    }

    /// Every state that the machine names, in order of first mention.
    #[must_use]
    pub fn states(&self) -> Vec<&'static str> {
        let mut states: Vec<&'static str> = Vec::new();
        let named = self.starts.iter().chain(self.moves.iter().flat_map(|row| row.from.iter().chain([&row.to])));
        for state in named {
            if !states.contains(state) {
                states.push(state);
            }
        }
        states
    }

    /// The number of pairs (from, to) that the machine allows.
    #[must_use]
    pub fn transitions(&self) -> usize {
        self.moves.iter().map(|row| row.from.len()).sum()
    }
}
