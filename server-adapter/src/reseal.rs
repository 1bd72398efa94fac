//! Another key for what is sealed: values are sealed anew, a few at a time, while the server is at work.
//!
//! What has been done is told by the values themselves, so that an interrupted run goes on where it was. It is
//! no change of a row: versions stay, and whoever has read a row may still write it.

use std::collections::BTreeSet;

use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    schema::{EntityDef, FieldDef},
};

use crate::store::{Fault, Keys, Place};

/// How many values are sealed anew in one transaction.
const BATCH: i64 = 200;

/// Why a run ended before its time; the next one goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum ResealError {
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] tokio_postgres::Error),
    /// A value is sealed by a key that is not among those given.
    #[error(transparent)]
    Shut(#[from] Fault),
    /// There is no key to seal with.
    #[error("there is no key to seal with")]
    NoKey,
}

/// The ids of keys by which something is sealed that these keys do not have. `operations` is connected as
/// `vetplan_ops`, who sees all practices.
///
/// # Errors
/// When the database fails.
pub async fn unknown_keys(operations: &Client, keys: &Keys) -> Result<BTreeSet<String>, tokio_postgres::Error> {
    let mut found = BTreeSet::new();
    for (def, field) in sealed() {
        let (table, column) = (def.table, field.name);
        let ids = format!("select distinct split_part({column}, ':', 2) from {table} where {column} is not null");
        for row in operations.query_typed(&ids, &[]).await? {
            found.insert(row.try_get(0)?);
        }
    }
    for known in keys.ids() {
        found.remove(known);
    }
    Ok(found)
}

/// Seals by the first of the keys whatever is sealed by another one; how many values that were.
///
/// # Errors
/// When the database fails, or a value does not open.
pub async fn reseal(operations: &mut Client, keys: &Keys) -> Result<u64, ResealError> {
    let current = keys.ids().next().ok_or(ResealError::NoKey)?;
    let is_current = format!("sealed:{current}:");
    let mut count = 0;
    for column in sealed() {
        let mut last = Some((Uuid::nil(), Uuid::nil()));
        while let Some(place) = last {
            let done = batch(operations, keys, column, &is_current, place).await?;
            (count, last) = (count + done.values, done.last);
        }
    }
    Ok(count)
}

/// What a batch has done: how many values, and behind which practice and row to go on.
struct Done {
    values: u64,
    last: Option<(Uuid, Uuid)>,
}

async fn batch(
    operations: &mut Client,
    keys: &Keys,
    (def, field): (&'static EntityDef, &'static FieldDef),
    is_current: &str,
    (tenant, row): (Uuid, Uuid),
) -> Result<Done, ResealError> {
    let (table, column) = (def.table, field.name);
    let transaction = operations.transaction().await?;
    transaction.batch_execute("set local vetplan.reseal = 'on'").await?;
    // Locked, so that nobody writes them meanwhile. In the order of the key, so that a table is gone through once.
    let old = format!(
        "select tenant_id, id, {column} from {table}
         where (tenant_id, id) > ($3, $4) and {column} is not null and not starts_with({column}, $1)
         order by tenant_id, id limit $2 for update"
    );
    let rows = transaction.query(&old, &[&is_current, &BATCH, &tenant, &row]).await?;
    let update = format!("update {table} set {column} = $3 where tenant_id = $1 and id = $2");
    let mut done = Done { values: 0, last: None };
    for row in &rows {
        let (tenant, id, value): (Uuid, Uuid, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let place = Place { tenant, table, column, row: id };
        let anew = keys.seal(place, &keys.open(place, &value)?)?;
        transaction.execute(&update, &[&tenant, &id, &anew]).await?;
        done = Done { values: done.values + 1, last: Some((tenant, id)) };
    }
    transaction.commit().await?;
    Ok(done)
}

fn sealed() -> impl Iterator<Item = (&'static EntityDef, &'static FieldDef)> {
    SCHEMA.all_tables().flat_map(|def| def.fields.iter().filter(|field| field.sealed).map(move |field| (def, field)))
}
