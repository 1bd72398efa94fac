//! From what grants are read, and how often that has changed.
//!
//! A count of the changes is a row of its own, which every decision of somebody with grants looks at: so a role
//! that is taken away counts at once, and readers wait for nobody but those who change it.

use crate::{
    engine::{Change, Query},
    kernel::cell::Cell,
    schema::{Row, Schema, Values},
};

/// A table from which grants are read.
#[derive(Debug, Clone, Copy)]
pub struct GrantSource {
    /// The table.
    pub table: &'static str,
    /// The columns that matter.
    pub columns: &'static [&'static str],
    /// Rows matter that have a value in one of these; all do when none is named.
    pub of: &'static [&'static str],
    /// Whether a new row matters: one that nothing refers to yet does not.
    pub new: bool,
}

impl GrantSource {
    /// Whether a change of a row of the table changes what somebody may do.
    #[must_use]
    pub fn is_changed_by(&self, change: &Change) -> bool {
        let rows = [change.before().cloned(), change.after()];
        let concerns = |row: &Row| self.of.is_empty() || self.of.iter().any(|column| !row.cell(column).is_null());
        let written = match change {
            Change::Insert(_) => self.new,
            Change::Delete(_) => true,
            Change::Update { patch, .. } => self.columns.iter().any(|column| patch.has(column)),
        };
        self.table == change.def().table && written && rows.iter().flatten().any(concerns)
    }
}

/// Asks how often grants have changed.
#[must_use]
pub fn grants_query(schema: &Schema) -> Query {
    let Some(def) = schema.table("grant_versions") else { unreachable!("a table of the system module") };
    Query::of(def).limited(1)
}

/// How often grants have changed, as the answer to [`grants_query`] says.
#[must_use]
pub fn grants_version(rows: &[Row]) -> i64 {
    match rows.first().map(|row| row.cell(VERSION)) {
        Some(Cell::Int(version)) => *version,
        _ => 0,
    }
}

/// The column of the count.
pub(in crate::engine) const VERSION: &str = "grants_version";
