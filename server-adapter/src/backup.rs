//! All rows and files of an installation in a file, and back into an empty database.
//!
//! What is sealed stays sealed: the keys are no part of a backup, and whoever loses them has lost what they seal.
//! `restore` says whether those at hand open it.

use std::path::Path;

use tokio_postgres::{Client, Config};
use vet_core::domain::SCHEMA;

use crate::{
    archive::{ArchiveError, Dump, End, Head, Holds, Installation, Load, Packer, Rows, Sealing, Unpacker},
    cluster::connect,
    store::Keys,
};

/// What was written or taken in.
#[derive(Debug, Clone)]
pub struct Backup {
    /// The moment, in UTC.
    pub taken_at: String,
    /// Every table, and how many files.
    pub end: End,
    /// How many bytes the file has.
    pub bytes: u64,
}

/// Writes all rows and files of this moment into a new file, while others write on. `audit_key` is the public key of
/// the audit log.
///
/// # Errors
/// [`ArchiveError`]; there is no file then.
pub async fn take(from: Installation<'_>, audit_key: Option<String>, file: &Path) -> Result<Backup, ArchiveError> {
    let client = connect(from.operations).await?;
    let mut pack = Packer::new(file)?;
    let mut dump = Dump::begin(&client, None, None).await?;
    dump.head.audit_key = audit_key;
    let tables = dump.write(&mut pack, |_| true).await?;
    let (files, missing) = dump.files(&mut pack, from.files).await?;
    let (taken_at, end) = (dump.head.taken_at.clone(), End { tables, files, missing });
    let bytes = dump.end(pack, &end).await?;
    Ok(Backup { taken_at, end, bytes })
}

/// Takes a file into a database that is migrated and empty, and compares every table with it.
///
/// # Errors
/// [`ArchiveError`]; the database is as empty as before then.
pub async fn restore(into: Installation<'_>, file: &Path) -> Result<Backup, ArchiveError> {
    let (mut archive, head) = Unpacker::open(file).await?;
    refuse_tenant(file, &head)?;
    let client = connect(into.operations).await?;
    let load = Load::begin(&client, into.files, &head).await?;
    // Nobody may begin to work here meanwhile.
    client.batch_execute("lock table tenants in access exclusive mode").await?;
    refuse_rows(&client).await?;
    let end = load.all(&mut archive, None, None).await?;
    let rows = Rows { client: &client, tenant: None, next_transaction: 0, sealing: None };
    load.end(&end.tables, &rows).await?;
    let bytes = std::fs::metadata(file).map(|facts| facts.len()).unwrap_or_default();
    Ok(Backup { taken_at: head.taken_at, end, bytes })
}

/// Refuses keys that do not open whatever is sealed in a database.
///
/// # Errors
/// [`ArchiveError::Shut`], or the database fails.
pub async fn opens(operations: &Config, keys: &Keys) -> Result<(), ArchiveError> {
    let client = connect(operations).await?;
    let sealing = Some(Sealing { open: keys, seal: keys });
    let rows = Rows { client: &client, tenant: None, next_transaction: 0, sealing };
    for def in SCHEMA.all_tables().filter(|def| def.fields.iter().any(|field| field.sealed)) {
        rows.of(def, |_| Ok(())).await?;
    }
    Ok(())
}

fn refuse_tenant(file: &Path, head: &Head) -> Result<(), ArchiveError> {
    match &head.holds {
        Holds::Database => Ok(()),
        Holds::Tenant { slug, .. } => Err(ArchiveError::Other {
            file: file.display().to_string(),
            holds: format!("the practice `{slug}` alone"),
            command: "tenant import",
        }),
    }
}

async fn refuse_rows(client: &Client) -> Result<(), ArchiveError> {
    for def in SCHEMA.all_tables() {
        let some = client.query_typed(&format!("select from {} limit 1", def.table), &[]).await?;
        if !some.is_empty() {
            return Err(ArchiveError::NotEmpty(def.table));
        }
    }
    Ok(())
}
