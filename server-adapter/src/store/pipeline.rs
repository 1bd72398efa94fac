//! Statements sent one behind the other without waiting, and their answers: one round trip.

use std::task::Poll;

use futures_util::poll;
use tokio_postgres::{Client, Error, Row, error::SqlState, types::ToSql};

use super::statement::Statement;

/// A statement of a pipeline failed.
#[derive(Debug)]
pub(super) struct Broken {
    /// Which one.
    pub(super) at: usize,
    /// Why.
    pub(super) error: Error,
}

/// Sends all statements, then reads all answers: when this returns, the database owes nothing.
///
/// Within a transaction the database skips whatever follows a failed statement, and turns a COMMIT
/// into a ROLLBACK. The driver does not hand out the tag of a COMMIT; it can only be another than
/// COMMIT when a statement before it failed, and every answer is looked at. A statement that cannot
/// be encoded is never sent, nor is anything behind it, so that no COMMIT passes over the gap.
pub(super) async fn pipelined(client: &Client, statements: &[Statement]) -> Result<Vec<Vec<Row>>, Broken> {
    let mut started = Vec::with_capacity(statements.len());
    for statement in statements {
        // The first poll writes the request, in this order.
        let mut request = Box::pin(answer(client, statement));
        let first = poll!(request.as_mut());
        let refused = matches!(first, Poll::Ready(Err(_)));
        started.push((request, first));
        if refused {
            break;
        }
    }
    let mut answers = Vec::with_capacity(started.len());
    let mut broken: Option<Broken> = None;
    for (at, (request, first)) in started.into_iter().enumerate() {
        let answer = match first {
            Poll::Ready(answer) => answer,
            Poll::Pending => request.await,
        };
        match answer {
            Ok(rows) => answers.push(rows),
            Err(error) if broken.is_none() => broken = Some(Broken { at, error }),
            Err(_) => {}
        }
    }
    match broken {
        None => Ok(answers),
        Some(broken) => Err(broken),
    }
}

async fn answer(client: &Client, statement: &Statement) -> Result<Vec<Row>, Error> {
    let params: Vec<_> =
        statement.params.iter().map(|(value, ty)| (value as &(dyn ToSql + Sync), ty.clone())).collect();
    client.query_typed(&statement.sql, &params).await
}

/// What a failure asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Remedy {
    /// The same once more: others were in the way.
    Again,
    /// The same over a new connection.
    Reconnect,
    /// The constraint of that name refused a row.
    Constraint(String),
    /// None.
    GiveUp,
}

/// The row met was not the one that had been read.
const MISSED: &str = "VP001";

/// What to do about a failed statement.
pub(super) fn remedy(error: &Error) -> Remedy {
    let Some(refusal) = error.as_db_error() else {
        let io = std::error::Error::source(error).is_some_and(|source| source.is::<std::io::Error>());
        return if error.is_closed() || io { Remedy::Reconnect } else { Remedy::GiveUp };
    };
    let code = refusal.code();
    let again = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED, SqlState::LOCK_NOT_AVAILABLE];
    let closing = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ];
    if again.contains(code) || code.code() == MISSED {
        Remedy::Again
    } else if closing.contains(code) || code.code().starts_with("08") {
        Remedy::Reconnect
    } else if let (true, Some(name)) = (code.code().starts_with("23"), refusal.constraint()) {
        Remedy::Constraint(name.to_owned())
    } else {
        Remedy::GiveUp
    }
}
