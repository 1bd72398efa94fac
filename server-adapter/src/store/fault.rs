//! The outside failing: not what a command gets wrong (that is a violation), but what keeps the store
//! from answering it.

use deadpool::managed::PoolError;
use tokio_postgres::Error;

use super::pipeline::{Broken, Remedy, remedy};

/// Why the store gave no answer. A command may have been written all the same when the connection
/// was lost: sent again with the same id it gets its first answer.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Too much goes on at once; to be tried again in a second.
    #[error("the store is busy: no success after {tries} tries")]
    Busy {
        /// How often it was tried.
        tries: u32,
    },
    /// The database cannot be reached, or the connection was lost again and again.
    #[error("the connection to the database was lost: {0}")]
    Lost(Error),
    /// The database refused a statement for another reason than a rule of the data model.
    #[error("the database refused a statement: {}", reason(.0))]
    Refused(Error),
    /// A stored value that is none of its column.
    #[error("`{table}.{column}` holds a value that cannot be read: {source}")]
    Row {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What is wrong about it.
        source: Error,
    },
    /// The operating system gave no random bytes.
    #[error("no random bytes for the salt of an audit row: {0}")]
    Random(getrandom::Error),
    /// The store is shutting down, or the command stopped in a bug of ours.
    #[error("the command was stopped: {0}")]
    Stopped(String),
}

impl Fault {
    /// What a failed statement of a read means.
    pub(super) fn of(broken: Broken) -> Self {
        match remedy(&broken.error) {
            Remedy::Reconnect => Self::Lost(broken.error),
            _ => Self::Refused(broken.error),
        }
    }
}

impl From<PoolError<Error>> for Fault {
    fn from(error: PoolError<Error>) -> Self {
        match error {
            PoolError::Backend(source) => Self::Lost(source),
            PoolError::Timeout(_) => Self::Busy { tries: 0 },
            other => Self::Stopped(other.to_string()),
        }
    }
}

/// The driver's own text for a refused statement is only "db error".
fn reason(error: &Error) -> String {
    error.as_db_error().map_or_else(|| error.to_string(), |refusal| refusal.to_string())
}
