//! The server program: `vetplan-server --help`.

mod account;
mod backup;
mod home;
mod keys;
mod tenant;

use std::{
    error::Error,
    io::IsTerminal,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use chrono::SubsecRound;
use clap::{Args, Parser, Subcommand, ValueEnum};
use futures_util::future::try_join_all;
use secrecy::ExposeSecret;
use tokio::net::TcpListener;
use tokio_postgres::Config;
use uuid::Uuid;
use vet_core::{domain::commands, kernel::time::Instant};
use vet_server::{
    audit::{self, SigningKey, task::AuditTask},
    clock,
    cluster::{Database, Role, connect},
    http::{self, App},
    migrate::{add_past_audit_partitions, is_current, migrate},
    roles,
    sample::Sample,
    settings::{Log, Settings},
    store::{self, Store},
    tenants,
};

use account::{AccountTask, TokenOptions};
use keys::KeysTask;

/// The rules engine for veterinary practices, over HTTP and Postgres
#[derive(Parser)]
#[command(name = "vetplan-server", version)]
struct Arguments {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    task: Option<Task>,
}

/// What overrides the settings file and the environment.
#[derive(Args)]
struct Options {
    /// A file with settings, in TOML; `VETPLAN_SERVER_<SETTING>` in the environment goes over it
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The database: a folder for a private one, or an address (postgresql://vetplan_app@…)
    #[arg(long, global = true, value_name = "FOLDER OR ADDRESS")]
    database: Option<String>,
    /// The address and port to listen on
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Lets in whoever says who they are, on this machine alone
    #[arg(long, global = true)]
    development: bool,
    /// A folder with a page, to be served at `/`
    #[arg(long, global = true, value_name = "FOLDER")]
    page: Option<PathBuf>,
    /// How the log is written
    #[arg(long, global = true)]
    log: Option<LogForm>,
}

#[derive(Clone, Copy, ValueEnum)]
enum LogForm {
    /// An object per line
    Json,
    /// Lines for people
    Text,
}

#[derive(Subcommand)]
enum Task {
    /// Serves requests until it is told to stop; this is also done when no task is named
    Serve,
    /// Brings the database to the schema of this version; at an address, as `vetplan_owner`
    Migrate,
    /// Creates and looks after tenants: the practices and groups that share the installation
    #[command(subcommand)]
    Tenant(tenant::TenantTask),
    /// Looks after the accounts that the server keeps itself
    #[command(subcommand)]
    Account(AccountTask),
    /// Looks after the keys of sealed columns
    #[command(subcommand)]
    Keys(KeysTask),
    /// Prints a token that stands for somebody, for an operator at work
    Token(TokenOptions),
    /// Creates the tenants of a sample and plays their story up to now; one that is there is left as it is
    Sample {
        /// The sample, in JSON
        file: PathBuf,
    },
    /// Looks after the audit log: signs where its chains stand, and finds out whether anybody touched them
    #[command(subcommand)]
    Audit(AuditTask),
    /// Writes all rows of this moment into a new file, while the server is at work
    Backup {
        /// The file
        file: PathBuf,
    },
    /// Takes a backup into an empty database, compares every table with it, and verifies the audit log
    Restore {
        /// The file
        file: PathBuf,
    },
    /// Prints the description of the routes, OpenAPI 3.1
    Openapi,
}

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vetplan-server: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let settings = arguments.options.settings()?;
    match arguments.task.unwrap_or(Task::Serve) {
        Task::Serve => serve(settings).await,
        Task::Migrate => {
            let database = open(&settings).await?;
            let applied = migrate(&mut connect(&database.login(Role::Owner)).await?).await?;
            println!("{applied} migrations applied");
            Ok(())
        }
        Task::Account(task) => account::run(settings, task).await,
        Task::Keys(task) => keys::run(settings, task).await,
        Task::Token(options) => account::print_token(settings, &options).await,
        Task::Tenant(task) => tenant::run(settings, task).await,
        Task::Sample { file } => play(settings, &file).await,
        Task::Audit(task) => {
            let database = open(&settings).await?;
            let operations = operations(&settings, &database)?.unwrap_or_else(|| database.login(Role::Ops));
            audit::task::run(task, &operations, audit_key(&settings, &database).as_deref()).await
        }
        Task::Backup { file } => backup::take(settings, &file).await,
        Task::Restore { file } => backup::restore(settings, &file).await,
        Task::Openapi => {
            println!("{}", http::openapi::document(&commands::engine()));
            Ok(())
        }
    }
}

impl Options {
    fn settings(&self) -> Result<Settings, Failure> {
        let mut settings = Settings::read(self.config.as_ref())?;
        if let Some(database) = &self.database {
            settings.database = Some(database.as_str().into());
        }
        if let Some(listen) = self.listen {
            settings.listen = listen;
        }
        if let Some(page) = &self.page {
            settings.page = Some(page.clone());
        }
        if let Some(log) = self.log {
            settings.log = match log {
                LogForm::Json => Log::Json,
                LogForm::Text => Log::Text,
            };
        }
        settings.development.any_actor |= self.development;
        Ok(settings)
    }
}

async fn serve(mut settings: Settings) -> Result<(), Failure> {
    // Before the first second is spent on the database.
    settings.check()?;
    write_log(settings.log);
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}; `--listen` names another address", settings.listen))?;
    let database = brought_up(open_alone(&settings).await?).await?;
    home::fill_in(&mut settings, &database)?;
    let login = database.login(Role::App);
    let operations = operations(&settings, &database)?;
    let sealing = settings.sealing.read()?;
    if let Some(operations) = &operations {
        keys::check(operations, &sealing).await?;
    }
    let store = store::Settings {
        connections: settings.connections,
        server: settings.name.clone(),
        keys: sealing,
        ..store::Settings::of(login.clone())
    };
    let store = Store::open(commands::engine(), store).await?;
    let key = audit_key(&settings, &database).map(|file| SigningKey::open(&file)).transpose()?;
    if key.is_none() || operations.is_none() {
        tracing::warn!("without `audit_key` and `operations` nobody signs where the chains of the audit log stand");
    }
    if operations.is_none() {
        tracing::warn!(
            "`operations` is not set: the clock moves for those tenants alone that send something, and nobody looks \
             whether all that is sealed can be opened"
        );
    }
    let scheme = if settings.tls.certificate.is_some() { "https" } else { "http" };
    let app = App::new(settings, store, login)?;
    let ticking = tokio::spawn(clock::tick(Arc::clone(&app), operations, key));
    println!("listening on {scheme}://{}", listener.local_addr()?);
    let served = http::serve(app, listener, told_to_stop()).await;
    ticking.abort();
    drop(database);
    Ok(served?)
}

/// How `vetplan_ops` connects, where that is known.
pub(crate) fn operations(settings: &Settings, database: &Database) -> Result<Option<Config>, Failure> {
    Ok(match &settings.operations {
        Some(address) => Some(address.expose_secret().parse()?),
        None => database.folder().map(|_| database.login(Role::Ops)),
    })
}

/// The same for what nobody else can do.
pub(crate) fn must_operate(settings: &Settings, database: &Database) -> Result<Config, Failure> {
    let login = operations(settings, database)?;
    Ok(login.ok_or("`operations` is missing: only `vetplan_ops` sees the rows of all tenants")?)
}

/// The file with the key of the audit log. A private database has one beside its rows.
fn audit_key(settings: &Settings, database: &Database) -> Option<PathBuf> {
    settings.audit_key.clone().or_else(|| Some(database.folder()?.join("audit.key")))
}

/// The public half of that key, where there is one.
pub(crate) fn public_audit_key(settings: &Settings, database: &Database) -> Result<Option<String>, Failure> {
    let file = audit_key(settings, database).filter(|file| file.exists());
    Ok(file.map(|file| SigningKey::open(&file)).transpose()?.map(|key| key.public().text()))
}

/// The store of a task that the operator does.
async fn store_of(settings: &Settings, database: &Database) -> Result<Store, Failure> {
    let login = store::Settings::of(database.login(Role::App));
    // An audit chain of its own: a server may be at work.
    let server = format!("{}-operator", settings.name);
    Ok(Store::open(commands::engine(), store::Settings { keys: settings.sealing.read()?, server, ..login }).await?)
}

fn now() -> Instant {
    chrono::Utc::now().trunc_subsecs(6)
}

async fn play(mut settings: Settings, file: &Path) -> Result<(), Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let now = chrono::Utc::now();
    let sample = Sample::read(&text, now)?;
    let database = ready(&settings).await?;
    home::fill_in(&mut settings, &database)?;
    let mut client = connect(&database.login(Role::App)).await?;
    let months = sample.begins().map_or(0, |begin| (now - begin).num_days() / 28 + 1);
    add_past_audit_partitions(&client, i32::try_from(months)?).await?;
    let store = store_of(&settings, &database).await?;
    let mut new = Vec::new();
    for tenant in &sample.tenants {
        if tenants::create(&mut client, tenant).await? {
            roles::install(&store, tenant.id, sample.begins().unwrap_or_else(self::now)).await?;
            new.push(tenant);
        } else {
            eprintln!("{} is there already", tenant.name);
        }
    }
    // Practices know nothing of each other, and their stories can be told at once.
    let stories = new.into_iter().map(|tenant| {
        let count = sample.count(tenant.id);
        let mut done = 0;
        let progress = move || {
            done += 1;
            if done % 200 == 0 || done == count {
                eprintln!("{}: {done} of {count} commands", tenant.name);
            }
        };
        sample.play(&store, tenant.id, progress)
    });
    try_join_all(stories).await?;
    Ok(())
}

/// The database for a task, at the schema of this version; a server may be at work in it.
async fn ready(settings: &Settings) -> Result<Database, Failure> {
    brought_up(open(settings).await?).await
}

/// A private database is brought to the schema of this version; another one is its owner's to migrate.
async fn brought_up(database: Database) -> Result<Database, Failure> {
    if database.folder().is_some() {
        if migrate(&mut connect(&database.login(Role::Owner)).await?).await? > 0 {
            eprintln!("created the tables");
        }
    } else if !is_current(&connect(&database.login(Role::App)).await?).await.unwrap_or(false) {
        return Err(
            "the database is not at the schema of this version; run `vetplan-server migrate` with its address \
                    as `vetplan_owner`"
                .into(),
        );
    }
    Ok(database)
}

async fn open(settings: &Settings) -> Result<Database, Failure> {
    Ok(settings.database()?.join(|step| eprintln!("{step}")).await?)
}

/// The database for a server, which has a private one to itself.
async fn open_alone(settings: &Settings) -> Result<Database, Failure> {
    Ok(settings.database()?.open(|step| eprintln!("{step}")).await?)
}

/// A UUID of the seventh version: the time, and 74 random bits.
fn new_id() -> Result<Uuid, Failure> {
    let mut random = [0; 10];
    getrandom::fill(&mut random)?;
    let milliseconds = chrono::Utc::now().timestamp_millis().unsigned_abs();
    Ok(uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid())
}

/// The log goes to standard error; `RUST_LOG` says how much of it.
fn write_log(form: Log) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    match form {
        Log::Json => log.json().flatten_event(true).init(),
        Log::Text => log.with_ansi(std::io::stderr().is_terminal()).init(),
    }
}

/// Ctrl-C, or the signal with which a system ends its services.
async fn told_to_stop() {
    let interrupt = async {
        // Where there are no signals the server runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
