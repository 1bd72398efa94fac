//! What the server does by itself: every minute it moves the clock of each tenant, every day it makes
//! room for the audit log; files that no row names go.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use chrono::{DateTime, SubsecRound, Utc};
use sha2::{Digest, Sha256};
use tokio::time::{MissedTickBehavior, interval};
use tokio_postgres::Config;
use uuid::Uuid;
use vet_core::{
    engine::{Actor, ActorKind, Origin},
    kernel::json::Json,
    store::Outcome,
};

use crate::{
    audit::{AuditError, SigningKey, sign},
    cluster::connect,
    files::{Files, SweepError, Swept, sweep},
    http::App,
    migrate::add_audit_partitions,
    tenants,
};

const MINUTE: Duration = Duration::from_secs(60);
const MINUTES_OF_A_DAY: u64 = 24 * 60;

/// The most batches of one tenant in a minute; what is left waits for the next.
const BATCHES: u32 = 50;

/// Ticks until it is dropped. `operations` is how `vetplan_ops` connects, who sees which tenants there
/// are; without it, those count that the server has met. With a key it signs every day where the chains of
/// the audit log stand.
pub async fn tick(app: Arc<App>, operations: Option<Config>, key: Option<SigningKey>) {
    let mut signed_on = None;
    let mut minutes = interval(MINUTE);
    minutes.set_missed_tick_behavior(MissedTickBehavior::Delay);
    for minute in 0_u64.. {
        minutes.tick().await;
        app.rates.tidy();
        look_after_the_audit_log(&app, minute % MINUTES_OF_A_DAY == 0).await;
        if let (Some(operations), Some(files)) = (&operations, &app.files) {
            sweep_files(operations, files).await;
        }
        let today = Utc::now().date_naive();
        if let (Some(operations), Some(key), true) = (&operations, &key, signed_on != Some(today))
            && sign_chains(operations, key).await
        {
            signed_on = Some(today);
        }
        for tenant in known_tenants(&app, operations.as_ref()).await {
            advance(&app, tenant, Utc::now()).await;
        }
    }
}

async fn look_after_the_audit_log(app: &App, is_new_day: bool) {
    let looked = async {
        let client = app.watch.client().await?;
        if is_new_day {
            add_audit_partitions(&client).await?;
        }
        crate::http::stray_audit_bytes(&client).await
    };
    match looked.await {
        Ok(bytes) => {
            app.metrics.stray_audit_bytes.set(bytes);
            if bytes > 0 {
                tracing::error!(bytes, "audit rows lie in no partition of their month");
            }
        }
        Err(error) => warn("the audit log was not looked after", &error),
    }
}

/// Signs where the chains stand; whether that was done.
async fn sign_chains(operations: &Config, key: &SigningKey) -> bool {
    let signed = async { sign(&connect(operations).await?, key, Utc::now().trunc_subsecs(6)).await };
    match signed.await {
        Ok(heads) => {
            tracing::info!(heads = heads.len(), "signed where the chains of the audit log stand");
            true
        }
        Err(AuditError::Database(error)) => {
            warn("the chains of the audit log were not signed", &error);
            false
        }
        Err(error) => {
            tracing::warn!(%error, "the chains of the audit log were not signed");
            false
        }
    }
}

/// Deletes the files that no row names any more.
async fn sweep_files(operations: &Config, files: &Files) {
    let swept = async { sweep(&mut connect(operations).await?, files).await };
    match swept.await {
        Ok(swept) if swept == Swept::default() => {}
        Ok(Swept { deleted, kept }) => tracing::info!(deleted, kept, "swept the files that no row names"),
        Err(SweepError::Database(error)) => warn("the files were not swept", &error),
        Err(SweepError::Files(error)) => tracing::warn!(%error, "the files were not swept"),
    }
}

async fn known_tenants(app: &App, operations: Option<&Config>) -> BTreeSet<Uuid> {
    let mut known: BTreeSet<Uuid> = app.tenants.met().into_iter().collect();
    if let Some(operations) = operations {
        let listed = async { tenants::active(&connect(operations).await?).await };
        match listed.await {
            Ok(active) => known = active.into_iter().collect(),
            Err(error) => warn("the tenants were not listed; those met so far count", &error),
        }
    }
    known
}

/// Makes the moves of a tenant that are due, a batch at a time; how many that were.
pub async fn advance(app: &Arc<App>, tenant: Uuid, now: DateTime<Utc>) -> i64 {
    let mut moved = 0;
    for batch in 0..BATCHES {
        let command = command(tenant, now, batch);
        let (inner, sent) = (Arc::clone(app), command);
        let task =
            app.running.spawn(async move { inner.store.run(&sent, &clockwork(tenant), now.trunc_subsecs(6)).await });
        let answer = match task.await {
            Ok(Ok(Outcome::Accepted(answer))) => Json::parse(&answer).unwrap_or_default(),
            Ok(Ok(Outcome::Refused(violations))) => {
                let codes: Vec<_> = violations.iter().map(|violation| violation.code).collect();
                app.metrics.missed_ticks.inc();
                tracing::warn!(?codes, "the clock was refused");
                break;
            }
            Ok(Err(_)) | Err(_) => {
                app.metrics.missed_ticks.inc();
                tracing::warn!("the clock did not move; it tries again in a minute");
                break;
            }
        };
        let said = |key: &str| answer.get("answer").and_then(|answer| answer.get(key)).cloned().unwrap_or_default();
        if let Json::Int(count) = said("moved") {
            moved += count;
            app.metrics.moves.inc_by(count.unsigned_abs());
        }
        if said("more") != Json::Bool(true) {
            break;
        }
    }
    moved
}

/// The command of a minute: two servers that tick at once give the same one, and it is done once.
fn command(tenant: Uuid, now: DateTime<Utc>, batch: u32) -> Json {
    let minute = now.timestamp().div_euclid(60);
    let digest = Sha256::digest(format!("clock.advance {tenant} {minute} {batch}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    let id = uuid::Builder::from_custom_bytes(bytes).into_uuid();
    Json::map([
        ("id", Json::Text(id.to_string())),
        ("command", Json::from("clock.advance")),
        ("input", Json::Map(Vec::new())),
    ])
}

/// Whoever acts when nobody does.
pub(crate) fn clockwork(tenant: Uuid) -> Actor {
    Actor {
        user_id: Uuid::from_u128(0x8000_8000_0000_0000_0000),
        name: "Clock".to_owned(),
        role: "system".to_owned(),
        tenant,
        clinics: Vec::new(),
        department: None,
        staff_id: None,
        veterinarian_id: None,
        client_id: None,
        kind: ActorKind::System,
        access: None,
        origin: Origin::default(),
    }
}

fn warn(what: &str, error: &tokio_postgres::Error) {
    let code = error.code().map(|state| state.code().to_owned());
    tracing::warn!(code, "{what}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_has_one_command_per_tenant_and_batch() {
        let at = |second: i64| DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap();
        let (here, there) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(command(here, at(0), 0), command(here, at(59), 0));
        for other in [command(here, at(60), 0), command(there, at(0), 0), command(here, at(0), 1)] {
            assert_ne!(command(here, at(0), 0), other);
        }
    }
}
