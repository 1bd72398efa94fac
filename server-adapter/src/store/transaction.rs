//! The statements around a transaction: how it begins, for whom, and how it ends.

use uuid::Uuid;

use super::statement::Statement;

pub(super) fn begin_reading() -> Statement {
    Statement::with_texts("begin read only", &[])
}

pub(super) fn begin_plain() -> Statement {
    Statement::with_texts("begin", &[])
}

pub(super) fn begin() -> Statement {
    Statement::with_texts("begin isolation level serializable", &[])
}

pub(super) fn commit() -> Statement {
    Statement::with_texts("commit", &[])
}

/// Names the tenant to row-level security, until the transaction ends.
pub(super) fn enter(tenant: Uuid) -> Statement {
    Statement::with_texts("select set_config('vetplan.tenant', $1, true)", &[&tenant.to_string()])
}

/// The same for a transaction that writes. A sequential scan would conflict with every writer of its
/// table, so that even small tables are read by index.
pub(super) fn enter_writing(tenant: Uuid) -> Statement {
    let settings = "select set_config('vetplan.tenant', $1, true), set_config('enable_seqscan', 'off', true)";
    Statement::with_texts(settings, &[&tenant.to_string()])
}

/// Checks by now what would be checked at the end, so that a command is judged for itself and not for
/// those that follow it in the same transaction.
pub(super) fn check_references() -> [Statement; 2] {
    ["set constraints all immediate", "set constraints all deferred"].map(|sql| Statement::with_texts(sql, &[]))
}
