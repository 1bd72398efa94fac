//! What a caller hears, and what the log keeps, when the outside fails.

use super::problem::{BUSY, INTERNAL, Problem, UNAVAILABLE};
use crate::store::Fault;

/// What the caller hears.
pub(super) fn problem(fault: &Fault) -> Problem {
    match fault {
        Fault::Busy { .. } => Problem::new(BUSY, "try again in a second; the same command id is not done twice"),
        Fault::Lost(_) => Problem::new(UNAVAILABLE, "try again in a second; the same command id is not done twice"),
        Fault::Refused(_) | Fault::Row { .. } | Fault::Sealed { .. } | Fault::Random(_) | Fault::Stopped(_) => {
            tracing::error!(fault = %words(fault), "the store failed");
            Problem::new(INTERNAL, "the log knows more, under the id of this request")
        }
    }
}

/// What the log keeps. The database's own words may hold values, so only its code, and the names of
/// table and constraint, are taken from them.
fn words(fault: &Fault) -> String {
    let source = match fault {
        Fault::Refused(error) => error,
        Fault::Row { table, column, .. } => return format!("`{table}.{column}` holds a value that cannot be read"),
        other => return other.to_string(),
    };
    let Some(refusal) = source.as_db_error() else { return "the driver refused a statement".to_owned() };
    format!(
        "the database refused a statement: SQLSTATE {}, table {}, constraint {}",
        refusal.code().code(),
        refusal.table().unwrap_or("-"),
        refusal.constraint().unwrap_or("-"),
    )
}
