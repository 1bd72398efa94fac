//! Rows as somebody sees them: without those outside of their scope, and without the columns that are closed.

use super::memory::Memory;
use crate::{
    engine::{
        Actor, Ask, Facts, Gap, PermissionAction, Query,
        access::{Denial, RowAbout, Sight},
    },
    kernel::time::Instant,
    schema::Row,
};

/// A row, and the columns that are closed to whoever asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// The row; cells of closed columns are absent.
    pub row: Row,
    /// The closed columns, in the order of the declaration.
    pub masked: Vec<&'static str>,
}

impl Memory {
    /// The rows that answer a query, as far as the actor sees them.
    ///
    /// # Errors
    /// Why they see nothing of the table, or may not ask in that way.
    pub fn read(&self, actor: &Actor, query: &Query, now: Instant) -> Result<Vec<Seen>, Denial> {
        let Some(sight) = Sight::of(actor, PermissionAction::Read, query.def, now)? else {
            let rows = self.find(actor.tenant, query).into_iter();
            return Ok(rows.map(|row| Seen { row, masked: Vec::new() }).collect());
        };
        sight.may_answer(query)?;
        let all = self.find(actor.tenant, &query.clone().limited(u32::MAX));
        let mut seen = Vec::new();
        for mut row in all {
            if seen.len() == query.limit as usize {
                break;
            }
            let Ok(open) = sight.open(&self.about(&sight, &row)) else { continue };
            let mut masked = Vec::new();
            row.keep(|column| {
                let shown = sight.shows(&open, column);
                if !shown {
                    masked.push(column);
                }
                shown
            });
            seen.push(Seen { row, masked });
        }
        Ok(seen)
    }

    /// What conditions ask about a row.
    fn about<'a>(&'a self, sight: &Sight<'a>, row: &Row) -> RowAbout<'a> {
        let mut facts = Facts::default();
        loop {
            let mut ask = Ask::new(&facts);
            match sight.about(self.schema(), &mut ask, row) {
                Ok(about) => return about,
                Err(Gap) => {
                    for query in ask.into_missing() {
                        let rows = self.find(sight.actor().tenant, &query);
                        facts.add(query, rows);
                    }
                }
            }
        }
    }
}
