//! Deleting files that no row names: what was sent and never used, and what an erasure, a purge or a change let go.
//!
//! Triggers write down that a file is due in the transaction that lets it go, so that nothing is forgotten between the
//! commit and the deletion. The object goes first and its row after it: whatever stops the sweep, the next one finds
//! the row and goes on. The row is locked from the look at the references until it is gone; a command that names the
//! file meanwhile waits, and then finds no file.

use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::domain::SCHEMA;

use super::{Files, FilesError};

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// How many files were deleted.
    pub deleted: u64,
    /// How many were due and are named by a row after all.
    pub kept: u64,
}

/// Why a sweep ended before its time; the next one goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum SweepError {
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] tokio_postgres::Error),
    /// The store of files failed.
    #[error(transparent)]
    Files(#[from] FilesError),
}

/// Deletes all files that are due. `operations` is connected as `vetplan_ops`.
///
/// # Errors
/// [`SweepError`]
pub async fn sweep(operations: &mut Client, files: &Files) -> Result<Swept, SweepError> {
    let next = "select tenant_id, id, sha256 from files where due_at <= now() order by due_at limit 1
                for update skip locked";
    let named = named();
    let mut swept = Swept::default();
    loop {
        let transaction = operations.transaction().await?;
        let Some(row) = transaction.query_opt(next, &[]).await? else { return Ok(swept) };
        let (tenant, id, sha256): (Uuid, Uuid, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let is_named: bool = transaction.query_one(&named, &[&tenant, &format!("file:{sha256}")]).await?.try_get(0)?;
        if is_named {
            let keep = "update files set due_at = null where tenant_id = $1 and id = $2";
            transaction.execute(keep, &[&tenant, &id]).await?;
            swept.kept += 1;
        } else {
            files.delete(tenant, &sha256).await?;
            transaction.execute("delete from files where tenant_id = $1 and id = $2", &[&tenant, &id]).await?;
            swept.deleted += 1;
        }
        transaction.commit().await?;
    }
}

/// Whether any row of a practice names a file, deleted ones among them: they can still be read.
fn named() -> String {
    let place = |table: &str, column: &str| {
        format!("exists (select from {table} where tenant_id = $1 and strpos({column}::text, $2) > 0)")
    };
    let places = SCHEMA.all_tables().flat_map(|def| def.file_columns().map(|column| place(def.table, column)));
    format!("select {}", places.collect::<Vec<_>>().join(" or "))
}
