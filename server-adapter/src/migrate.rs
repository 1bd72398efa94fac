//! Brings a database to the schema of this version: numbered SQL files, each applied once and in a
//! transaction of its own.
//!
//! Run as `vetplan_owner`, who then owns the tables, in a database where that role may create. The
//! roles are the cluster's and are there before ([`crate::cluster::create_roles`]).

use refinery_core::{Migration, Runner};
use tokio_postgres::Client;

/// The files, by number. Until 1.0.0 the first is generated anew with every change of the schema; a
/// database that was made from an earlier one is then refused, not altered.
const FILES: [(&str, &str); 1] = [("V1__schema", include_str!("../migrations/V1__schema.sql"))];

/// Which files have been applied, and when.
const TABLE: &str = "vetplan_migrations";

/// Two processes that start at once migrate one after the other; the number is ours alone.
const LOCK: i64 = 0x0076_6574_706C_616E;

/// How many months ahead the audit log has its partitions.
const MONTHS: i32 = 12;

/// Why a database cannot be brought up to date. Everything that was applied before stays applied.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// A file failed, or the database was made from another one under the same number.
    #[error("migrating the database: {0}")]
    File(#[from] refinery_core::Error),
    /// The connection broke or a statement was refused.
    #[error("migrating the database: {0}")]
    Database(#[from] tokio_postgres::Error),
}

/// Applies what has not been applied, and returns how many files that were.
///
/// # Errors
/// When a file fails or differs from the one applied under its number, or the connection breaks.
pub async fn migrate(owner: &mut Client) -> Result<usize, MigrateError> {
    owner.execute("select pg_advisory_lock($1)", &[&LOCK]).await?;
    let applied = apply(owner).await;
    // The lock is the session's: it also goes with the connection.
    owner.execute("select pg_advisory_unlock($1)", &[&LOCK]).await?;
    let applied = applied?;
    owner.batch_execute(&format!("grant select on {TABLE} to vetplan_app, vetplan_ops")).await?;
    add_audit_partitions(owner).await?;
    Ok(applied)
}

/// Makes the partitions of the audit log for the coming year. The server calls this every day, as the
/// role that serves requests; a month that has none in time goes to the partition for strays.
///
/// # Errors
/// When the connection breaks or the statement is refused.
pub async fn add_audit_partitions(client: &Client) -> Result<(), tokio_postgres::Error> {
    client.execute("select vetplan_add_audit_partitions($1)", &[&MONTHS]).await.map(drop)
}

/// Makes the partitions of so many months before this one, for rows that come from elsewhere with their
/// own dates.
///
/// # Errors
/// When the connection breaks, or rows of these months lie in the partition for strays already.
pub async fn add_past_audit_partitions(client: &Client, months: i32) -> Result<(), tokio_postgres::Error> {
    client.execute("select vetplan_add_audit_partitions($1, $2)", &[&MONTHS, &months]).await.map(drop)
}

/// Whether the database is at the schema of this version, no earlier and no later one. Any role of the
/// product may ask.
///
/// # Errors
/// When the connection breaks, or the database has never been migrated.
pub async fn is_current(client: &Client) -> Result<bool, tokio_postgres::Error> {
    Ok(schema_of(client).await?.is_some_and(|found| found == own_schema()))
}

/// The newest file that has been applied to a database, and its checksum.
pub(crate) async fn schema_of(client: &Client) -> Result<Option<String>, tokio_postgres::Error> {
    let newest = format!("select version || ':' || checksum from {TABLE} order by version desc limit 1");
    client.query_typed(&newest, &[]).await?.first().map(|row| row.try_get(0)).transpose()
}

/// The newest file of this version, and its checksum.
pub(crate) fn own_schema() -> String {
    let newest = files().ok().and_then(|files| files.last().map(|file| (file.version(), file.checksum())));
    newest.map(|(version, checksum)| format!("{version}:{checksum}")).unwrap_or_default()
}

fn files() -> Result<Vec<Migration>, refinery_core::Error> {
    FILES.iter().map(|(name, sql)| Migration::unapplied(name, sql)).collect()
}

async fn apply(owner: &mut Client) -> Result<usize, MigrateError> {
    let mut runner = Runner::new(&files()?);
    runner.set_migration_table_name(TABLE);
    let report = runner.run_async(owner).await?;
    Ok(report.applied_migrations().len())
}
