//! Counters: business numbers, the links of the audit chains and their signed heads.

use chrono::NaiveDate;

use crate::kernel::id::Id;
use crate::schema::Entity;

/// A series of business numbers, such as those of invoices.
#[derive(Entity)]
#[entity(
    table = number_series,
    resource = settings, audit = clinic, scope = shared, erasure = untouched, without(create, update, delete, restore)
)]
#[unique(series)]
#[check(next_positive: next_value >= 1)]
pub struct NumberSeries {
    pub id: Id<NumberSeries>,
    /// What is numbered, such as `invoice`.
    #[field(by_store)]
    pub series: String,
    /// The number that is given out next.
    #[field(default = 1, by_store)]
    pub next_value: i64,
}

/// A run of audit rows that one connection wrote, and the hash it ended in. No row is ever
/// updated, so that writers do not queue behind one another.
#[derive(Entity)]
#[entity(
    table = audit_links, append_only, created_only,
    resource = audit_logs, audit = user, scope = shared, erasure = keep, without(create, delete, restore)
)]
#[unique((chain, first_seq))]
#[check(seq_order: first_seq >= 1 and last_seq >= first_seq)]
pub struct AuditLink {
    pub id: Id<AuditLink>,
    /// The hash chain.
    #[field(by_store)]
    pub chain: String,
    /// Place of the first row of the run.
    #[field(by_store)]
    pub first_seq: i64,
    /// Place of the last row of the run.
    #[field(by_store)]
    pub last_seq: i64,
    /// Hash of the last row, 64 hex digits.
    #[field(by_store)]
    pub head: String,
}

/// Where an audit chain stood on a day, signed by the server. A copy outside of the database shows what
/// nobody can find inside it: that a chain was cut off or written anew.
#[derive(Entity)]
#[entity(
    table = checkpoints, append_only, created_only,
    resource = audit_logs, audit = user, scope = shared, erasure = keep, without(create, delete, restore)
)]
#[unique((chain, day))]
#[check(last_seq_from_one: last_seq >= 1)]
pub struct Checkpoint {
    pub id: Id<Checkpoint>,
    /// The hash chain.
    #[field(by_store)]
    pub chain: String,
    /// The day, in UTC.
    #[field(by_store)]
    pub day: NaiveDate,
    /// Place of the last row of the chain.
    #[field(by_store)]
    pub last_seq: i64,
    /// Hash of that row, 64 hex digits.
    #[field(by_store)]
    pub head: String,
    /// Which key has signed it: the first 16 hex digits of the SHA-256 of the public key.
    #[field(by_store)]
    pub key_id: String,
    /// The Ed25519 signature over the other columns, in base64.
    #[field(by_store)]
    pub signature: String,
}
