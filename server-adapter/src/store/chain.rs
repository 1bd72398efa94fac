//! The audit chain of a connection.
//!
//! Its head is known from the row written last, so that writing needs no reading; it is read when
//! the connection meets a tenant for the first time, and after any doubt. Every run of rows leaves
//! a link, whose unique rule keeps the places of the chain apart, should two ever write the same.

use uuid::Uuid;
use vet_core::{
    domain::system::AuditLink,
    engine::{CHAIN_START, Direction, Query, seal},
    kernel::cell::Cell,
    schema::{Entity, Row, Values},
};

use super::fault::Fault;

/// Where a chain stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    seq: i64,
    hash: String,
}

impl Head {
    /// The query for the last link of a chain.
    pub(super) fn query(chain: &str) -> Query {
        Query::of(AuditLink::DEF)
            .equal("chain", Cell::Text(chain.to_owned()))
            .sorted("first_seq", Direction::Descending)
            .limited(1)
            .guarded()
    }

    /// Where a chain stands after its last link; at its start without one.
    pub(super) fn after(link: Option<&Row>) -> Self {
        match link.map(|row| (row.cell("last_seq"), row.cell("head"))) {
            Some((Cell::Int(seq), Cell::Text(hash))) => Self { seq: *seq, hash: hash.clone() },
            _ => Self { seq: 0, hash: CHAIN_START.to_owned() },
        }
    }

    /// Gives audit rows their places, and returns their link, which has an id that no other has; the head
    /// moves on.
    pub(super) fn extend(&mut self, chain: &str, id: Uuid, rows: &mut [Row]) -> Result<Option<Row>, Fault> {
        let first = self.seq + 1;
        #[cfg(feature = "unchained")]
        if chain.starts_with("unchained") {
            self.place(chain, rows);
            return Ok(None);
        }
        for row in rows.iter_mut() {
            self.seq += 1;
            self.hash = seal(row, chain, self.seq, &salt()?, &self.hash);
        }
        let Some(last) = rows.last() else { return Ok(None) };
        let mut link = Row::new(AuditLink::DEF);
        let entries = [
            ("id", Cell::Uuid(id)),
            ("chain", Cell::Text(chain.to_owned())),
            ("first_seq", Cell::Int(first)),
            ("last_seq", Cell::Int(self.seq)),
            ("head", Cell::Text(self.hash.clone())),
            ("created_at", last.cell("created_at").clone()),
        ];
        for (column, cell) in entries {
            link.set(column, cell);
        }
        Ok(Some(link))
    }
}

/// For the bench alone.
#[cfg(feature = "unchained")]
impl Head {
    /// Gives audit rows places, and binds them to nothing.
    fn place(&mut self, chain: &str, rows: &mut [Row]) {
        for row in rows {
            self.seq += 1;
            row.set("chain", Cell::Text(chain.to_owned()));
            row.set("seq", Cell::Int(self.seq));
            row.set("details_salt", Cell::Null);
            for column in ["details_digest", "prev_hash", "hash"] {
                row.set(column, Cell::Text(String::new()));
            }
        }
    }
}

/// 128 random bits, which keep erased details from being guessed.
fn salt() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(Fault::Random)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
