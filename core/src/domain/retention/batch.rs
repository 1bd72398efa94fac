//! A batch of rows that are old enough to be looked at, and where the next one begins.

use uuid::Uuid;

use super::{fate::Books, kin::id_of};
use crate::{
    engine::{Case, Direction, Gap, Query},
    kernel::cell::Cell,
    schema::Row,
};

/// The most tables of one batch.
const TABLES: usize = 8;

/// Where a run has come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) table: String,
    pub(super) after: Option<Uuid>,
}

/// Rows to look at.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) rows: Vec<Row>,
    /// Where the next batch begins; nowhere when this is the last.
    pub(super) next: Option<Position>,
}

/// The next rows, table by table in the order of the declaration, by id.
///
/// # Errors
/// [`Gap`] when facts are missing.
pub(super) fn batch(case: &mut Case<'_>, books: &Books, from: Option<Position>, limit: usize) -> Result<Batch, Gap> {
    let tables = books.policies.tables(case.schema);
    let start = from.as_ref().and_then(|from| tables.iter().position(|def| def.table == from.table)).unwrap_or(0);
    let mut after = from.and_then(|from| from.after);
    let mut rows: Vec<Row> = Vec::new();
    for (looked, def) in tables.iter().skip(start).enumerate() {
        if looked == TABLES || rows.len() >= limit {
            return Ok(Batch { rows, next: Some(Position { table: def.table.to_owned(), after: None }) });
        }
        let room = limit - rows.len();
        let mut query = Query::of(def).less("created_at", Cell::Instant(case.moment.now)).with_deleted();
        if let Some(after) = after.take() {
            query = query.greater("id", Cell::Uuid(after));
        }
        let query = query.sorted("id", Direction::Ascending).limited(u32::try_from(room).unwrap_or(u32::MAX));
        let found = case.ask.rows(query)?;
        rows.extend(found.iter().cloned());
        if let Some(last) = found.last().filter(|_| found.len() == room) {
            return Ok(Batch { next: Some(Position { table: def.table.to_owned(), after: Some(id_of(last)) }), rows });
        }
    }
    Ok(Batch { rows, next: None })
}
