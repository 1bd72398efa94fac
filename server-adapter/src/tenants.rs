//! The practices and groups that share an installation: creating one, listing them, and knowing
//! which are active.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{
    domain::system::TenantStatus,
    kernel::{cell::Cell, choice::Choice, json::Json},
    schema::Values,
};

use crate::store::{Fault, Store};

/// What is said of a new tenant.
#[derive(Debug, Clone)]
pub struct NewTenant {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Short name in addresses and files.
    pub slug: String,
    /// ISO 3166 alpha-2 code.
    pub country: String,
    /// Language code, such as `en`.
    pub language: String,
    /// ISO 4217 code.
    pub currency: String,
    /// IANA name of the zone of the books.
    pub timezone: String,
    /// The policies that differ from the defaults, key by key; an object.
    pub profile: Json,
}

/// Creates a tenant with its first profile, unless there is one with that id; whether it was
/// created. Run as `vetplan_app` or `vetplan_owner`.
///
/// # Errors
/// When the connection breaks, or a value is none that the columns take.
pub async fn create(client: &mut Client, tenant: &NewTenant) -> Result<bool, tokio_postgres::Error> {
    let transaction = client.transaction().await?;
    let enter = "select set_config('vetplan.tenant', $1, true)";
    transaction.execute(enter, &[&tenant.id.to_string()]).await?;
    let NewTenant { id, name, slug, country, language, currency, timezone, profile } = tenant;
    let row = "insert into tenants (tenant_id, id, name, slug, country, language, currency, timezone)
               values ($1, $1, $2, $3, $4, $5, $6, $7) on conflict (tenant_id, id) do nothing";
    let is_new = transaction.execute(row, &[id, name, slug, country, language, currency, timezone]).await? == 1;
    if is_new {
        let own = [("country", country), ("language", language), ("currency", currency), ("timezone", timezone)];
        let own = Json::map(own.map(|(key, value)| (key, Json::from(value.as_str()))));
        let row = "insert into tenant_profiles (tenant_id, id, profile_version, profile)
                   values ($1, $1, 1, ($2::text)::jsonb || ($3::text)::jsonb)";
        transaction.execute(row, &[id, &own.to_string(), &profile.to_string()]).await?;
    }
    transaction.commit().await?;
    Ok(is_new)
}

/// The active tenants, as `vetplan_ops` sees them; the role that serves requests sees none.
///
/// # Errors
/// When the connection breaks.
pub async fn active(operations: &Client) -> Result<Vec<Uuid>, tokio_postgres::Error> {
    let rows = operations.query_typed("select id from tenants where status = 'active' order by id", &[]).await?;
    rows.iter().map(|row| row.try_get(0)).collect()
}

/// A tenant as an operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// Short name in addresses and files.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// `active` or `suspended`.
    pub status: String,
}

/// All tenants by their short names, as `vetplan_ops` sees them.
///
/// # Errors
/// When the connection breaks.
pub async fn list(operations: &Client) -> Result<Vec<Listed>, tokio_postgres::Error> {
    let rows = operations.query_typed("select id, slug, name, status from tenants order by slug", &[]).await?;
    let listed = |row: &tokio_postgres::Row| {
        Ok(Listed { id: row.try_get(0)?, slug: row.try_get(1)?, name: row.try_get(2)?, status: row.try_get(3)? })
    };
    rows.iter().map(listed).collect()
}

/// Suspends the tenant of that short name or id, or lets it go on; whether there is one. As `vetplan_ops`. A
/// server that has just seen it active notices within a minute.
///
/// # Errors
/// When the connection breaks.
pub async fn set_status(
    operations: &Client,
    tenant: &str,
    status: TenantStatus,
) -> Result<bool, tokio_postgres::Error> {
    let update = "update tenants set status = $2 where slug = $1 or id::text = $1";
    Ok(operations.execute(update, &[&tenant, &status.code()]).await? == 1)
}

/// How long a tenant that was active is taken to be so.
const FRESH: Duration = Duration::from_secs(60);

/// The tenants that have been met, and when each was last seen active.
#[derive(Debug, Default)]
pub(crate) struct Known {
    active: Mutex<BTreeMap<Uuid, Instant>>,
}

impl Known {
    /// Whether there is such a tenant and it is active.
    pub(crate) async fn is_active(&self, store: &Store, tenant: Uuid) -> Result<bool, Fault> {
        let seen = self.active.lock().unwrap_or_else(PoisonError::into_inner).get(&tenant).copied();
        if seen.is_some_and(|at| at.elapsed() < FRESH) {
            return Ok(true);
        }
        let row = store.get(tenant, "tenants", tenant).await?;
        let is_active = row.is_some_and(|row| *row.cell("status") == Cell::Text("active".to_owned()));
        let mut active = self.active.lock().unwrap_or_else(PoisonError::into_inner);
        if is_active {
            active.insert(tenant, Instant::now());
        } else {
            active.remove(&tenant);
        }
        Ok(is_active)
    }

    /// The tenants met so far.
    pub(crate) fn met(&self) -> Vec<Uuid> {
        self.active.lock().unwrap_or_else(PoisonError::into_inner).keys().copied().collect()
    }
}
