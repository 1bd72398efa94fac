//! `vetplan-server tenant`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use tokio_postgres::Client;
use uuid::Uuid;
use vet_core::{
    domain::system::TenantStatus,
    kernel::{json::Json, zone::Zone},
};
use vet_server::{
    cluster::{Database, Role, connect},
    roles,
    settings::Settings,
    tenants::{self, NewTenant},
};

use crate::{Failure, home, new_id, now, operations, ready, store_of};

#[derive(Subcommand)]
pub(crate) enum TenantTask {
    /// Creates a tenant and prints its id; one that is there already is left as it is
    Create(TenantOptions),
    /// Lists all tenants
    List,
    /// Closes a tenant to everybody, within a minute; its rows stay
    Suspend {
        /// Its short name or id
        tenant: String,
    },
    /// Opens a suspended tenant again
    Resume {
        /// Its short name or id
        tenant: String,
    },
}

#[derive(Args)]
pub(crate) struct TenantOptions {
    /// The name of the practice or group
    #[arg(long)]
    name: String,
    /// Short name in addresses and files
    #[arg(long)]
    slug: String,
    /// The id; a new one by default
    #[arg(long)]
    id: Option<Uuid>,
    /// ISO 3166 alpha-2 code
    #[arg(long, default_value = "US")]
    country: String,
    /// Language code
    #[arg(long, default_value = "en")]
    language: String,
    /// ISO 4217 code
    #[arg(long, default_value = "USD")]
    currency: String,
    /// IANA name of the zone of the books
    #[arg(long, default_value = "UTC", value_parser = time_zone)]
    timezone: String,
    /// A file with the policies that differ from the defaults: a JSON object
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
}

fn time_zone(name: &str) -> Result<String, &'static str> {
    Zone::chosen(name).map(|_| name.to_owned()).ok_or("there is no time zone of that name")
}

pub(crate) async fn run(settings: Settings, task: TenantTask) -> Result<(), Failure> {
    match task {
        TenantTask::Create(options) => create_tenant(settings, options).await,
        TenantTask::List => list_tenants(&settings).await,
        TenantTask::Suspend { tenant } => set_status(&settings, &tenant, TenantStatus::Suspended).await,
        TenantTask::Resume { tenant } => set_status(&settings, &tenant, TenantStatus::Active).await,
    }
}

async fn create_tenant(mut settings: Settings, options: TenantOptions) -> Result<(), Failure> {
    let profile = match &options.profile {
        Some(file) => {
            Json::parse(&std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?)?
        }
        None => Json::Map(Vec::new()),
    };
    if !matches!(profile, Json::Map(_)) {
        return Err("a profile is a JSON object".into());
    }
    let TenantOptions { name, slug, id, country, language, currency, timezone, .. } = options;
    let id = match id {
        Some(id) => id,
        None => new_id()?,
    };
    let tenant = NewTenant { id, name, slug, country, language, currency, timezone, profile };
    let database = ready(&settings).await?;
    home::fill_in(&mut settings, &database)?;
    let is_new = tenants::create(&mut connect(&database.login(Role::App)).await?, &tenant).await?;
    if is_new {
        roles::install(&store_of(&settings, &database).await?, id, now()).await?;
    } else {
        eprintln!("the tenant is there already, and is left as it is");
    }
    println!("{id}");
    Ok(())
}

async fn list_tenants(settings: &Settings) -> Result<(), Failure> {
    let database = ready(settings).await?;
    for tenant in tenants::list(&as_operator(settings, &database).await?).await? {
        println!("{}  {:9}  {}  {}", tenant.id, tenant.status, tenant.slug, tenant.name);
    }
    Ok(())
}

async fn set_status(settings: &Settings, tenant: &str, status: TenantStatus) -> Result<(), Failure> {
    let database = ready(settings).await?;
    let is_there = tenants::set_status(&as_operator(settings, &database).await?, tenant, status).await?;
    if is_there { Ok(()) } else { Err(format!("there is no tenant `{tenant}`").into()) }
}

/// A connection of whoever sees all tenants.
async fn as_operator(settings: &Settings, database: &Database) -> Result<Client, Failure> {
    let login = operations(settings, database)?;
    Ok(connect(&login.ok_or("`operations` is missing: only `vetplan_ops` sees all tenants")?).await?)
}
