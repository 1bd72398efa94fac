//! Rows of an installation in one file: what `backup` and `tenant export` write.
//!
//! It is a tar file under gzip, so that anybody can look into it. `vetplan.json` comes first and says what it
//! holds; `rows/<table>/<number>` are pieces of a table in the text form of PostgreSQL's COPY, which every version
//! reads; `files/<practice>/<sha256>` are the files that rows name; `end.json` comes last with the count and the digest of every table, so that a file that was cut off is
//! none.
//!
//! All of it is one moment of the database, and nobody waits for it: a snapshot that some order of whole commands
//! has really had (`serializable, read only, deferrable`). Rows alone are kept. The tables are made by the
//! migrations and the roles are there before, so that rights and row-level security are those of this version, and
//! a file goes into any PostgreSQL that can be migrated. `pg_dump` would have to be as new as the server, is not
//! among the programs that npm fetches, and knows nothing of practices and keys.

mod dump;
mod head;
mod load;
mod pack;
mod rows;
mod unpack;

use std::{io, path::Path};

use tokio_postgres::Config;

pub(crate) use dump::Dump;
pub use head::{End, Table, Tables};
pub(crate) use head::{Head, Holds};
pub(crate) use load::Load;
pub(crate) use pack::Packer;
pub(crate) use rows::{Rows, Sealing};
pub(crate) use unpack::Unpacker;

use crate::{
    files::{Files, FilesError},
    migrate,
};

/// Where rows and files come from, or go.
#[derive(Clone, Copy)]
pub struct Installation<'a> {
    /// How `vetplan_ops` connects to the database.
    pub operations: &'a Config,
    /// The store of files, where there is one.
    pub files: Option<&'a Files>,
}

/// Why a file was not written or not taken in. Nothing is left half done: the file appears when it is whole, and
/// rows are there when all of them are.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The database failed, or refused a statement.
    #[error("the database failed: {}", reason(.0))]
    Database(#[from] tokio_postgres::Error),
    /// The file cannot be read or written.
    #[error("`{file}`: {source}")]
    File {
        /// The file.
        file: String,
        /// Why.
        source: io::Error,
    },
    /// The file is none of ours, or was changed or cut off.
    #[error("`{file}` is broken: {reason}")]
    Broken {
        /// The file.
        file: String,
        /// What is wrong about it.
        reason: String,
    },
    /// The file holds something else than was asked for.
    #[error("`{file}` holds {holds}; `vetplan-server {command}` takes it in")]
    Other {
        /// The file.
        file: String,
        /// What it holds.
        holds: String,
        /// The task that takes it.
        command: &'static str,
    },
    /// The file or the database has another schema than this version.
    #[error("{what} is of schema {found}, and this version of schema {own}; use the version that wrote it")]
    Schema {
        /// The file, or the database.
        what: String,
        /// Its schema.
        found: String,
        /// The schema of this version.
        own: String,
    },
    /// There are rows already.
    #[error("the database is not empty: there are rows in `{0}`")]
    NotEmpty(&'static str),
    /// The practice is there already.
    #[error("there is a practice `{0}` already")]
    Taken(String),
    /// There is no such practice.
    #[error("there is no practice `{0}`")]
    NoTenant(String),
    /// The file of one practice holds a row of another one.
    #[error("the file holds a row of another practice in `{table}`")]
    Foreign {
        /// The table.
        table: String,
    },
    /// A table is not what the file says after it was taken in; nothing was kept.
    #[error("`{table}` came to {found} rows with another digest than the {expected} rows of the file")]
    Differs {
        /// The table.
        table: String,
        /// How many rows there are.
        found: u64,
        /// How many there should be.
        expected: u64,
    },
    /// The file holds files of practices, and there is nowhere to keep them.
    #[error("the file holds files of practices; `files.folder` or `files.s3` names where to keep them")]
    NoFiles,
    /// The store of files failed.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// A sealed value opens by none of the keys.
    #[error(transparent)]
    Shut(#[from] crate::store::Fault),
    /// The task that reads the file has ended in a bug of ours.
    #[error("reading the file was stopped: {0}")]
    Stopped(String),
}

impl ArchiveError {
    fn file(file: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self::File { file: file.display().to_string(), source }
    }

    pub(crate) fn broken(file: &Path, reason: impl ToString) -> Self {
        Self::Broken { file: file.display().to_string(), reason: reason.to_string() }
    }
}

/// The driver's own text for a refused statement is only "db error".
fn reason(error: &tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string)
}

/// Refuses another schema than that of this version.
fn same_schema(what: &str, found: Option<String>) -> Result<(), ArchiveError> {
    let own = migrate::own_schema();
    match found {
        Some(found) if found == own => Ok(()),
        found => {
            Err(ArchiveError::Schema { what: what.to_owned(), found: found.unwrap_or_else(|| "none".to_owned()), own })
        }
    }
}
