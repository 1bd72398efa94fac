//! Whether the server lives, and whether it can do its work.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::sync::Mutex;
use tokio_postgres::{Client, Config, Error};
use vet_core::kernel::json::Json;

use super::App;
use crate::{cluster::connect, migrate::is_current};

/// A connection beside those of the store, so that a busy store can be told from a dead database.
pub(crate) struct Watch {
    database: Config,
    client: Mutex<Option<Arc<Client>>>,
}

/// What is known of the database.
struct Found {
    is_current: bool,
    stray_audit_bytes: i64,
}

impl Watch {
    pub(crate) fn new(database: Config) -> Self {
        Self { database, client: Mutex::new(None) }
    }

    async fn look(&self) -> Result<Found, Error> {
        let client = self.client().await?;
        Ok(Found { is_current: is_current(&client).await?, stray_audit_bytes: stray_audit_bytes(&client).await? })
    }

    /// The connection that is there, or a new one.
    pub(crate) async fn client(&self) -> Result<Arc<Client>, Error> {
        let mut kept = self.client.lock().await;
        match &*kept {
            Some(client) if !client.is_closed() => Ok(Arc::clone(client)),
            _ => Ok(Arc::clone(kept.insert(Arc::new(connect(&self.database).await?)))),
        }
    }
}

/// How many bytes of audit rows lie in no partition of their month. No role needs a right to ask.
pub(crate) async fn stray_audit_bytes(client: &Client) -> Result<i64, Error> {
    let size = "select coalesce(pg_relation_size(to_regclass('audit_logs_default')), 0)";
    client.query_typed(size, &[]).await?.first().map_or(Ok(0), |row| row.try_get(0))
}

/// The process answers.
pub(super) async fn live() -> Response {
    report(StatusCode::OK, Json::map([("status", Json::from("ok"))]))
}

/// The database answers, has the schema of this version, and every audit row has its partition.
pub(super) async fn ready(State(app): State<Arc<App>>) -> Response {
    let (database, migrations, audit) = match app.watch.look().await {
        Ok(found) => {
            app.metrics.stray_audit_bytes.set(found.stray_audit_bytes);
            (true, found.is_current, found.stray_audit_bytes == 0)
        }
        Err(error) => {
            let code = error.code().map(|state| state.code().to_owned());
            tracing::warn!(code, "the database does not answer");
            (false, false, false)
        }
    };
    let is_ready = database && migrations && audit;
    let word = |holds: bool, word: &'static str| Json::from(if holds { "ok" } else { word });
    let body = Json::map([
        ("status", word(is_ready, "not-ready")),
        ("database", word(database, "unreachable")),
        ("migrations", if database { word(migrations, "not-current") } else { Json::from("unknown") }),
        ("audit_partitions", if database { word(audit, "strays") } else { Json::from("unknown") }),
    ]);
    report(if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, body)
}

fn report(status: StatusCode, body: Json) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
