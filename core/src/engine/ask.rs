//! Asking for facts: what is known is handed out, what is not is noted for the next round.

use super::query::{Filter, Query};
use crate::{
    kernel::id::Id,
    schema::{Entity, EntityDef, Row, Stored, Values},
};
use uuid::Uuid;

/// Answers to queries, as far as somebody has fetched them.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    answers: Vec<(Query, Vec<Row>)>,
}

impl Facts {
    /// Adds the answer to a query.
    pub fn add(&mut self, query: Query, rows: Vec<Row>) {
        self.answers.push((query, rows));
    }

    /// The rows that answer a query, when it was asked.
    #[must_use]
    pub fn answer(&self, query: &Query) -> Option<&[Row]> {
        self.answers.iter().find(|(asked, _)| asked == query).map(|(_, rows)| rows.as_slice())
    }
}

/// A fact is missing; the queries stand in [`Ask`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap;

/// Hands out facts and notes the missing ones. Ask for everything that can be named before the
/// first `?`, so that all of it comes in one round.
#[derive(Debug)]
pub struct Ask<'f> {
    facts: &'f Facts,
    missing: Vec<Query>,
    hidden: Vec<Uuid>,
}

impl<'f> Ask<'f> {
    /// Asks these facts.
    #[must_use]
    pub fn new(facts: &'f Facts) -> Self {
        Self { facts, missing: Vec::new(), hidden: Vec::new() }
    }

    /// From here on no row has one of these ids, and none refers to it.
    pub(super) fn hide(&mut self, ids: Vec<Uuid>) {
        self.hidden = ids;
    }

    /// The rows that answer a query.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched them yet.
    pub fn rows(&mut self, query: Query) -> Result<&'f [Row], Gap> {
        let is_hidden = |filter: &Filter| filter.value.as_uuid().is_some_and(|id| self.hidden.contains(&id));
        if query.filters.iter().any(is_hidden) {
            return Ok(&[]);
        }
        match self.facts.answer(&query) {
            Some(rows) => Ok(rows),
            None => {
                match self.missing.iter_mut().find(|asked| **asked == query) {
                    Some(asked) => asked.guarded &= query.guarded,
                    None => self.missing.push(query),
                }
                Err(Gap)
            }
        }
    }

    /// The row of that id, deleted or not.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched it yet.
    pub fn row(&mut self, def: &'static EntityDef, id: Uuid) -> Result<Option<&'f Row>, Gap> {
        self.rows(Query::by_id(def, id)).map(<[Row]>::first)
    }

    /// The live entity of that id.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched it yet.
    pub fn one<E: Entity>(&mut self, id: Id<E>) -> Result<Option<Stored<E>>, Gap> {
        let row = self.row(E::DEF, id.uuid())?;
        Ok(row.filter(|row| row.cell("deleted_at").is_null()).and_then(Stored::of))
    }

    /// The live entity of that id, when one is given.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched it yet.
    pub fn maybe<E: Entity>(&mut self, id: Option<Id<E>>) -> Result<Option<Stored<E>>, Gap> {
        id.map_or(Ok(None), |id| self.one(id))
    }

    /// Whether a row, deleted or not, has the id that a new one is to have.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched it yet.
    pub fn is_taken<E: Entity>(&mut self, id: Option<Id<E>>) -> Result<bool, Gap> {
        id.map_or(Ok(false), |id| self.has(E::DEF, id.uuid()))
    }

    /// The same for a row of any table.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched it yet.
    pub fn has(&mut self, def: &'static EntityDef, id: Uuid) -> Result<bool, Gap> {
        Ok(!self.rows(Query::by_id(def, id).guarded())?.is_empty())
    }

    /// The entities that answer a query.
    ///
    /// # Errors
    /// [`Gap`] when nobody has fetched them yet.
    pub fn many<E: Entity>(&mut self, query: Query) -> Result<Vec<Stored<E>>, Gap> {
        Ok(self.rows(query)?.iter().filter_map(Stored::of).collect())
    }

    /// The queries that nobody has answered yet.
    #[must_use]
    pub fn into_missing(self) -> Vec<Query> {
        self.missing
    }
}
