//! One practice in a file, and from there into another installation.
//!
//! Along go its rows, its commands with their receipts, the chains of its audit log and their signed heads, its
//! accounts and its files. Sessions stay behind: everybody logs in again. What is sealed is opened and sealed anew by
//! a key for the way, which goes by another way than the file; the installation that takes the practice in seals by
//! its own. Everything else stands in the file as it is, as in a backup.

use std::path::Path;

use tokio_postgres::{Client, types::Type};
use uuid::Uuid;
use vet_core::{domain::system::Session, kernel::id::parse_uuid, schema::Entity};

use crate::{
    archive::{ArchiveError, Dump, End, Head, Holds, Installation, Load, Packer, Rows, Sealing, Unpacker},
    cluster::connect,
    store::Keys,
};

/// Tables whose rows stay where they are.
const STAYS: [&str; 1] = [Session::TABLE];

/// A practice that was written or taken in.
#[derive(Debug, Clone)]
pub struct Transfer {
    /// Its id.
    pub id: Uuid,
    /// Its short name.
    pub slug: String,
    /// Every table, and how many files.
    pub end: End,
    /// The public key that signed the heads of its audit log where it comes from, as the file says.
    pub audit_key: Option<String>,
}

/// The keys of the installation, and those for the way.
#[derive(Debug, Clone, Copy)]
pub struct TransferKeys<'a> {
    /// Those of this installation.
    pub own: &'a Keys,
    /// Those for the way.
    pub way: &'a Keys,
}

/// Writes a practice, by its short name or id, into a new file. It may be at work; whoever wants its last word
/// suspends it before.
///
/// # Errors
/// [`ArchiveError`]; there is no file then.
pub async fn export(
    from: Installation<'_>,
    tenant: &str,
    keys: TransferKeys<'_>,
    audit_key: Option<String>,
    file: &Path,
) -> Result<Transfer, ArchiveError> {
    let client = connect(from.operations).await?;
    let (id, slug) = named(&client, tenant).await?.ok_or_else(|| ArchiveError::NoTenant(tenant.to_owned()))?;
    let mut pack = Packer::new(file)?;
    let sealing = Sealing { open: keys.own, seal: keys.way };
    let mut dump = Dump::begin(&client, Some((id, &slug)), Some(sealing)).await?;
    dump.head.audit_key.clone_from(&audit_key);
    let tables = dump.write(&mut pack, |def| !STAYS.contains(&def.table)).await?;
    let (files, missing) = dump.files(&mut pack, from.files).await?;
    let end = End { tables, files, missing };
    dump.end(pack, &end).await?;
    Ok(Transfer { id, slug, end, audit_key })
}

/// Takes a practice into a database that does not know it, and compares every table with the file.
///
/// # Errors
/// [`ArchiveError`]; nothing of it is there then.
pub async fn import(into: Installation<'_>, keys: TransferKeys<'_>, file: &Path) -> Result<Transfer, ArchiveError> {
    let (mut archive, head) = Unpacker::open(file).await?;
    let (id, slug) = practice_of(file, &head)?;
    let client = connect(into.operations).await?;
    for name in [&id.to_string(), &slug] {
        if named(&client, name).await?.is_some() {
            return Err(ArchiveError::Taken(name.clone()));
        }
    }
    let load = Load::begin(&client, into.files, &head).await?;
    let end = load.all(&mut archive, Some(id), Some(Sealing { open: keys.way, seal: keys.own })).await?;
    let sealing = Some(Sealing { open: keys.own, seal: keys.own });
    load.end(&end.tables, &Rows { client: &client, tenant: Some(id), next_transaction: 0, sealing }).await?;
    Ok(Transfer { id, slug, end, audit_key: head.audit_key })
}

async fn named(client: &Client, tenant: &str) -> Result<Option<(Uuid, String)>, tokio_postgres::Error> {
    let named = "select id, slug from tenants where slug = $1 or id::text = $1";
    let found = client.query_typed(named, &[(&tenant, Type::TEXT)]).await?;
    found.first().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

fn practice_of(file: &Path, head: &Head) -> Result<(Uuid, String), ArchiveError> {
    match &head.holds {
        Holds::Tenant { id, slug } => {
            let id = parse_uuid(id).ok_or_else(|| ArchiveError::broken(file, "its practice has no id"))?;
            Ok((id, slug.clone()))
        }
        Holds::Database => Err(ArchiveError::Other {
            file: file.display().to_string(),
            holds: "a whole installation".to_owned(),
            command: "restore",
        }),
    }
}
