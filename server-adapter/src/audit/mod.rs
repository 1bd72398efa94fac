//! Looking after the audit log: signing where its chains stand, and finding out whether anybody has
//! touched them.
//!
//! A chain shows by itself that a row was changed, taken out, put in or moved. Only a signed head shows that
//! its end was cut off, or that all of it was written anew, and only one that was kept outside of the
//! database shows it to somebody who owns the database. Everything here runs as `vetplan_ops`.

mod chains;
mod found;
mod heads;
mod key;
mod sent;
pub mod task;
mod verify;

pub use found::{Finding, Report, Wrong};
pub use heads::{Head, heads, sign};
pub use key::{KeyError, PublicKey, SigningKey};
pub use verify::{Verification, verify};

/// Why the log could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The database cannot be reached, or refused a statement.
    #[error("the audit log cannot be read: {0}")]
    Database(#[from] tokio_postgres::Error),
    /// A row holds what is none of its columns.
    #[error("the audit log cannot be read: {0}")]
    Row(#[from] crate::store::Fault),
    /// The task that went along a chain has ended in a bug of ours.
    #[error("the verification was stopped: {0}")]
    Stopped(String),
}
