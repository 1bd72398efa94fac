//! Which chains there are.

use std::collections::BTreeSet;

use tokio_postgres::{Client, types::Type};
use uuid::Uuid;

/// A chain of a tenant.
pub(super) type Chain = (Uuid, String);

/// The tables that name chains.
const TABLES: [&str; 3] = ["audit_logs", "audit_links", "checkpoints"];

/// Every chain of which anything is left, of all tenants or of one; by tenant and name.
pub(super) async fn chains(client: &Client, tenant: Option<Uuid>) -> Result<BTreeSet<Chain>, tokio_postgres::Error> {
    let mut found = BTreeSet::new();
    for table in TABLES {
        // From one chain to the next by index: a few steps for each, however many rows it has.
        let next = format!(
            "with recursive found as (
               (select tenant_id, chain from {table} where $1::uuid is null or tenant_id = $1
                order by tenant_id, chain limit 1)
               union all
               select next.tenant_id, next.chain from found cross join lateral (
                 select tenant_id, chain from {table}
                 where (tenant_id, chain) > (found.tenant_id, found.chain) and ($1::uuid is null or tenant_id = $1)
                 order by tenant_id, chain limit 1
               ) next
             ) select tenant_id, chain from found"
        );
        for row in client.query_typed(&next, &[(&tenant, Type::UUID)]).await? {
            found.insert((row.try_get(0)?, row.try_get(1)?));
        }
    }
    Ok(found)
}
