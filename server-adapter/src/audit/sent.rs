//! A row of the log as the database sent it: what a verification needs of it is written straight from the bytes.

use std::error::Error;

use tokio_postgres::{
    Row,
    types::{FromSql, Type},
};
use vet_core::{
    domain::audit_logging::AuditLog,
    engine::{Coverage, details_hold, put_cell},
    kernel::{
        cell::Cell,
        json::{Json, put_text},
    },
    schema::Entity,
};

use super::AuditError;
use crate::store::{Fault, Sent, jsonb_text, read_row};

type Failure = Box<dyn Error + Sync + Send>;

/// Where the columns stand that a verification looks at.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    coverage: Coverage,
    seq: usize,
    prev_hash: usize,
    hash: usize,
    digest: usize,
    salt: usize,
}

impl Columns {
    pub(super) fn new() -> Self {
        // A column that the log had not would be a bug that every verification met at once.
        let place = |column| AuditLog::DEF.position(column).unwrap_or(usize::MAX);
        Self {
            coverage: Coverage::of(AuditLog::DEF),
            seq: place("seq"),
            prev_hash: place("prev_hash"),
            hash: place("hash"),
            digest: place("details_digest"),
            salt: place("details_salt"),
        }
    }

    /// The columns of the log, in the order in which they are asked for.
    pub(super) fn listed() -> String {
        AuditLog::DEF.fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn of<'r>(&'r self, row: &'r Row) -> Result<Entry<'r>, AuditError> {
        Ok(Entry {
            columns: self,
            row,
            seq: row.try_get(self.seq)?,
            prev_hash: row.try_get(self.prev_hash)?,
            hash: row.try_get(self.hash)?,
        })
    }
}

/// A row of the log.
pub(super) struct Entry<'r> {
    columns: &'r Columns,
    row: &'r Row,
    pub(super) seq: i64,
    pub(super) prev_hash: &'r str,
    pub(super) hash: &'r str,
}

impl Entry<'_> {
    /// What the chain covers of it.
    pub(super) fn covered_text(&self) -> Result<String, AuditError> {
        Ok(self.columns.coverage.covered_text(|at, out| self.put(at, out))?)
    }

    /// Whether its details are those that were sealed, or have been erased as a whole.
    pub(super) fn details_hold(&self) -> Result<bool, AuditError> {
        let Some(salt) = self.row.try_get::<_, Option<&str>>(self.columns.salt)? else {
            return Ok(details_hold(&read_row(AuditLog::DEF, self.row)?));
        };
        let digest: &str = self.row.try_get(self.columns.digest)?;
        Ok(self.columns.coverage.details_digest(salt, |at, out| self.put(at, out))? == digest)
    }

    /// Adds a cell as canonical JSON.
    fn put(&self, at: usize, out: &mut String) -> Result<(), Fault> {
        let cell = self.row.try_get(at).map_err(|source| Fault::Row {
            table: AuditLog::TABLE,
            column: AuditLog::DEF.fields[at].name,
            source,
        })?;
        match cell {
            None => put_cell(out, &Cell::Null),
            Some(Written::Text(text)) => put_text(out, text),
            Some(Written::Json(text)) => out.push_str(&text),
            Some(Written::Other(cell)) => put_cell(out, &cell),
        }
        Ok(())
    }
}

/// A cell that is to be written as canonical JSON.
enum Written<'a> {
    /// As it stands in the bytes.
    Text(&'a str),
    /// Canonical already.
    Json(String),
    Other(Cell),
}

impl<'a> FromSql<'a> for Written<'a> {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Failure> {
        Ok(match *ty {
            Type::TEXT => Self::Text(<&str>::from_sql(ty, raw)?),
            Type::JSONB => {
                let mut text = String::with_capacity(raw.len());
                Json::put_canonical_text(&mut text, jsonb_text(raw)?)?;
                Self::Json(text)
            }
            _ => Self::Other(Sent::from_sql(ty, raw)?.0),
        })
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}
