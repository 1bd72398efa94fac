//! The engine over HTTP: commands in, rows and rules out.
//!
//! Every request passes the frame (`frame.rs`): an id, a limit on time and number, a line in the log,
//! counts, and problem details for whatever went wrong. What a route does stands in a file of its own.

mod address;
mod audit;
mod body;
mod caller;
mod commands;
mod cors;
mod cursor;
mod documents;
mod evaluate;
mod export;
mod fault;
mod files;
mod find;
mod frame;
mod health;
mod login;
mod me;
mod metrics;
pub mod openapi;
mod origin;
mod page;
mod problem;
mod rates;
mod rows;
mod serve;
mod shown;

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn_with_state,
    routing::{get, post},
};
use secrecy::ExposeSecret;
use tokio::sync::Semaphore;
use tokio_postgres::Config;
use tokio_rustls::TlsAcceptor;
use tokio_util::task::TaskTracker;

use crate::{
    auth::{Logins, accounts::Accounts, grants::Signer},
    files::{Files, Links},
    settings::{Settings, SettingsError},
    store::Store,
    tenants::Known,
    tls,
};
use cursor::Cursors;
use documents::Documents;
use health::Watch;
use metrics::Metrics;
use problem::{METHOD_UNKNOWN, NOT_FOUND, Problem};
use rates::Rates;

pub(crate) use health::stray_audit_bytes;
pub use serve::serve;

/// What every request works with.
pub struct App {
    pub(crate) settings: Settings,
    pub(crate) store: Store,
    pub(crate) tenants: Known,
    pub(crate) metrics: Metrics,
    /// Whatever was accepted and must be finished before the server ends.
    pub(crate) running: TaskTracker,
    pub(crate) watch: Watch,
    /// Where files are kept, when the settings say.
    pub(crate) files: Option<Files>,
    links: Links,
    logins: Logins,
    accounts: Option<Accounts>,
    grants: Signer,
    cursors: Cursors,
    documents: Documents,
    room: Semaphore,
    pub(crate) rates: Rates,
    tls: Option<TlsAcceptor>,
}

impl App {
    /// The server over a store; `database` is where the store is, as `vetplan_app`.
    ///
    /// # Errors
    /// When the settings would let in nobody, or everybody.
    pub fn new(settings: Settings, store: Store, database: Config) -> Result<Arc<Self>, SettingsError> {
        settings.check()?;
        tls::choose_cryptography();
        let accounts = match &settings.accounts {
            accounts if accounts.enabled => Some(Accounts::open(store.clone(), accounts)?),
            _ => None,
        };
        Ok(Arc::new(Self {
            logins: Logins::new(&settings, accounts.as_ref())?,
            accounts,
            grants: Signer::new(&settings.grants)?,
            cursors: Cursors::new(settings.cursor_key.as_ref().map(ExposeSecret::expose_secret)),
            room: Semaphore::new(settings.requests),
            rates: Rates::new(&settings.rates),
            tls: tls::acceptor(&settings.tls)?,
            documents: Documents::new(store.engine()),
            files: Files::open(&settings.files)?,
            links: Links::new(settings.files.link_key.as_ref().map(ExposeSecret::expose_secret)),
            metrics: Metrics::default(),
            tenants: Known::default(),
            running: TaskTracker::new(),
            watch: Watch::new(database),
            settings,
            store,
        }))
    }

    /// Everything that the server answers.
    pub fn routes(self: &Arc<Self>) -> Router {
        let routes = Router::new()
            .route("/v1/commands", post(commands::post))
            .route("/v1/evaluate/{rule}", post(evaluate::post))
            .route("/v1/login", post(login::login))
            .route("/v1/refresh", post(login::refresh))
            .route("/v1/logout", post(login::logout))
            .route("/v1/password", post(login::password))
            .route("/v1/me", get(me::me))
            .route("/v1/rules", get(documents::rules))
            .route("/v1/schema", get(documents::schema))
            .route("/v1/files", post(files::post).layer(DefaultBodyLimit::max(self.settings.files.limit)))
            .route("/v1/files/{sha256}", get(files::get))
            .route("/v1/files/{sha256}/link", get(files::link))
            .route("/v1/audit/{table}/{id}", get(audit::of_row))
            .route("/v1/{table}", get(rows::list))
            .route("/v1/{table}/query", post(rows::query))
            .route("/v1/{table}/{id}", get(rows::one))
            .route("/.well-known/jwks.json", get(me::keys))
            .route("/openapi.json", get(documents::openapi))
            .route("/healthz", get(health::live))
            .route("/readyz", get(health::ready))
            .route("/metrics", get(metrics::text))
            .method_not_allowed_fallback(async || {
                Problem::new(METHOD_UNKNOWN, "the description stands at /openapi.json")
            });
        let routes = match &self.settings.page {
            Some(folder) => routes.fallback_service(page::of(folder)),
            None => routes.fallback(async || Problem::new(NOT_FOUND, "the description stands at /openapi.json")),
        };
        let routes = routes
            .layer(DefaultBodyLimit::max(self.settings.body_limit))
            .layer(from_fn_with_state(Arc::clone(self), frame::around))
            .with_state(Arc::clone(self));
        match cors::layer(&self.settings.origins) {
            Some(cors) => routes.layer(cors),
            None => routes,
        }
    }
}
