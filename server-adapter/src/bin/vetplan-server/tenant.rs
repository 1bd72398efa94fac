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
    archive::Installation,
    audit::{
        self,
        task::{AuditTask, VerifyOptions},
    },
    cluster::{Database, Role, connect},
    files::Files,
    roles,
    settings::Settings,
    store::Keys,
    tenants::{self, NewTenant},
    transfer::{self, TransferKeys},
};

use crate::{Failure, audit_key, home, must_operate, new_id, now, public_audit_key, ready, store_of};

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
    /// Writes a tenant with its commands, audit log and files into a new file, for another database
    Export {
        /// Its short name or id
        tenant: String,
        #[command(flatten)]
        options: TransferOptions,
    },
    /// Takes such a file into this database, compares every table with it, and verifies the audit log
    Import {
        #[command(flatten)]
        options: TransferOptions,
    },
}

/// A file with a practice, and the keys for the way.
#[derive(Args)]
pub(crate) struct TransferOptions {
    /// The file
    file: PathBuf,
    /// The keys by which sealed columns are sealed on the way, as `keys new` prints one; it goes another way than the
    /// file
    #[arg(long, value_name = "FILE")]
    keys: PathBuf,
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
        TenantTask::Export { tenant, options } => export(settings, &tenant, &options).await,
        TenantTask::Import { options } => import(settings, &options).await,
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

async fn export(mut settings: Settings, tenant: &str, options: &TransferOptions) -> Result<(), Failure> {
    let database = ready(&settings).await?;
    home::fill_in(&mut settings, &database)?;
    let (own, way) = (settings.sealing.read()?, way(options)?);
    let keys = TransferKeys { own: &own, way: &way };
    let key = public_audit_key(&settings, &database)?;
    let operations = must_operate(&settings, &database)?;
    let files = Files::open(&settings.files)?;
    let left = transfer::export(
        Installation { operations: &operations, files: files.as_ref() },
        tenant,
        keys,
        key,
        &options.file,
    )
    .await?;
    eprintln!("{}: {} rows and {} files ({} missing)", left.slug, left.end.rows(), left.end.files, left.end.missing);
    Ok(())
}

async fn import(mut settings: Settings, options: &TransferOptions) -> Result<(), Failure> {
    let database = ready(&settings).await?;
    home::fill_in(&mut settings, &database)?;
    let (own, way) = (settings.sealing.read()?, way(options)?);
    let operations = must_operate(&settings, &database)?;
    let files = Files::open(&settings.files)?;
    let come = transfer::import(
        Installation { operations: &operations, files: files.as_ref() },
        TransferKeys { own: &own, way: &way },
        &options.file,
    )
    .await?;
    eprintln!("{}: {} rows and {} files", come.slug, come.end.rows(), come.end.files);
    if let Some(key) = &come.audit_key {
        eprintln!("its signed heads are those of another server; `audit verify` knows them by `--key {key}`");
    }
    let keys = come.audit_key.into_iter().collect();
    let verify = AuditTask::Verify(VerifyOptions { tenant: Some(come.id), keys, ..VerifyOptions::default() });
    audit::task::run(verify, &operations, audit_key(&settings, &database).as_deref()).await?;
    println!("{}", come.id);
    Ok(())
}

fn way(options: &TransferOptions) -> Result<Keys, Failure> {
    let file = options.keys.display();
    let text = std::fs::read_to_string(&options.keys).map_err(|error| format!("{file}: {error}"))?;
    Ok(Keys::read(&text.into()).map_err(|error| format!("{file}: {error}"))?)
}

/// A connection of whoever sees all tenants.
async fn as_operator(settings: &Settings, database: &Database) -> Result<Client, Failure> {
    Ok(connect(&must_operate(settings, database)?).await?)
}
