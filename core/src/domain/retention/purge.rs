//! Rows that go for good, with their parts, so that nothing refers to what is not there any more.

use uuid::Uuid;

use super::kin::{Mention, id_of, is_part, mentions, with_parts};
use crate::{
    engine::{Case, Gap},
    kernel::{cell::Cell, order},
    schema::{EntityDef, OnDelete, Row, Schema},
};

/// Rows that go together.
#[derive(Debug)]
pub struct Doomed {
    /// The row, and its parts.
    pub rows: Vec<Row>,
    mentions: Vec<Mention>,
}

impl Doomed {
    /// A row and everything that goes with it.
    ///
    /// # Errors
    /// [`Gap`] when facts are missing.
    pub fn gather(case: &mut Case<'_>, schema: &Schema, root: &Row) -> Result<Self, Gap> {
        let rows = with_parts(&mut case.ask, schema, vec![root.clone()])?;
        let mentions = mentions(&mut case.ask, schema, &rows)?;
        Ok(Self { rows, mentions })
    }

    /// A table whose rows keep these from going, or that cannot do without a column that names them.
    #[must_use]
    pub fn kept_by(&self) -> Option<&'static str> {
        let bound = |mention: &&Mention| mention.rule == OnDelete::Restrict || !mention.field.nullable;
        self.mentions.iter().find(bound).map(|mention| mention.row.def().table)
    }
}

/// What becomes of rows, before it is written: each row once, whatever led to it.
#[derive(Debug, Default)]
pub struct Work {
    patches: Vec<(Row, Row)>,
    gone: Vec<Row>,
}

impl Work {
    /// Lays columns over a row, after what was laid over it before.
    pub fn patch(&mut self, row: &Row, patch: Row) {
        let same = |known: &Row| known.def().table == row.def().table && id_of(known) == id_of(row);
        match self.patches.iter_mut().find(|(known, _)| same(known)) {
            Some((_, known)) => *known = known.patched(&patch),
            None => self.patches.push((row.clone(), patch)),
        }
    }

    /// Takes rows out, and their names out of the rows that mention them.
    pub fn take_out(&mut self, doomed: Doomed) {
        for mention in doomed.mentions {
            let mut patch = Row::new(mention.row.def());
            patch.set(mention.field.name, Cell::Null);
            self.patch(&mention.row, patch);
        }
        for row in doomed.rows {
            if !self.goes(row.def().table, id_of(&row)) {
                self.gone.push(row);
            }
        }
    }

    /// Whether a row goes for good.
    #[must_use]
    pub fn goes(&self, table: &str, id: Uuid) -> bool {
        self.gone.iter().any(|row| row.def().table == table && id_of(row) == id)
    }

    /// How many rows go for good.
    #[must_use]
    pub fn gone(&self) -> usize {
        self.gone.len()
    }

    /// Writes it: names first, then the rows, parts before the whole.
    pub fn apply(mut self, case: &mut Case<'_>) {
        for (row, patch) in &self.patches {
            if !self.goes(row.def().table, id_of(row)) {
                case.changes.update_row(row, patch);
            }
        }
        let schema = case.schema;
        order::sort_by(&mut self.gone, |a, b| depth(schema, b.def(), 0).cmp(&depth(schema, a.def(), 0)));
        for row in &self.gone {
            case.changes.delete_row(row);
        }
    }
}

/// No part of a part of a row is further away than this.
const DEEPEST: usize = 12;

/// How far the rows of a table are from what they are a part of: those furthest away go first, so that
/// none is gone already when its turn comes.
fn depth(schema: &Schema, def: &EntityDef, from: usize) -> usize {
    let wholes = def.fields.iter().filter_map(|field| field.references);
    let wholes = wholes.filter(|reference| is_part(reference.on_delete) && reference.table != def.table);
    let deeper = wholes.filter_map(|reference| schema.table(reference.table)).filter(|_| from < DEEPEST);
    deeper.map(|whole| 1 + depth(schema, whole, from + 1)).max().unwrap_or(0)
}
