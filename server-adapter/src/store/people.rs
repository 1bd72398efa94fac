//! Who somebody is and what they hold, read from the rows of their practice and kept for a while.
//!
//! What is kept is never believed: every decision and every read looks at the count of changes that it was read
//! at, and whoever finds another count reads again.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant as Clock;
use uuid::Uuid;
use vet_core::{
    domain::rbac::{Principal, principal},
    engine::{Actor, Ask, Facts, Gap, Query, ROUNDS},
    kernel::time::Instant,
};

use super::{
    Inner,
    cell_sql::read_rows,
    fault::Fault,
    statement::select,
    transaction::{begin_reading, commit, enter},
};

/// How long somebody is taken to be who they were, when nothing of their grants has changed: the day may change
/// which clinics they work in.
const FRESH: Duration = Duration::from_secs(60);

/// The most people who are kept in mind.
const MOST: usize = 10_000;

/// The people met lately.
#[derive(Debug, Default)]
pub(super) struct People {
    met: Mutex<HashMap<(Uuid, Uuid), (Actor, Clock)>>,
}

impl People {
    fn met(&self, tenant: Uuid, user: Uuid) -> Option<Actor> {
        let met = self.met.lock().unwrap_or_else(PoisonError::into_inner);
        met.get(&(tenant, user)).filter(|(_, at)| at.elapsed() < FRESH).map(|(actor, _)| actor.clone())
    }

    fn keep(&self, actor: &Actor) {
        let mut met = self.met.lock().unwrap_or_else(PoisonError::into_inner);
        if met.len() >= MOST {
            met.retain(|_, (_, at)| at.elapsed() < FRESH);
        }
        if met.len() < MOST {
            met.insert((actor.tenant, actor.user_id), (actor.clone(), Clock::now()));
        }
    }
}

/// Somebody as they were met lately, or as they are now.
pub(super) async fn known(store: &Inner, tenant: Uuid, user: Uuid, now: Instant) -> Result<Actor, Fault> {
    match store.people.met(tenant, user) {
        Some(actor) => Ok(actor),
        None => read(store, tenant, user, now).await,
    }
}

/// Somebody as the rows say that are known, or what is to be asked first.
pub(super) fn told(
    store: &Inner,
    tenant: Uuid,
    user: Uuid,
    now: Instant,
    facts: &Facts,
) -> Result<Holding, Vec<Query>> {
    let mut ask = Ask::new(facts);
    let timezone = store.engine.timezone(&mut ask);
    let today = store.engine.day(&mut ask, now);
    match principal(&mut ask, tenant, user, today) {
        Ok(principal) => Ok(Holding { principal, timezone }),
        Err(Gap) => Err(ask.into_missing()),
    }
}

/// Somebody as they are now.
async fn read(store: &Inner, tenant: Uuid, user: Uuid, now: Instant) -> Result<Actor, Fault> {
    Ok(holding(store, tenant, user, now).await?.principal.actor)
}

/// Somebody with everything that they hold, and the clocks that they go by.
#[derive(Debug, Clone)]
pub struct Holding {
    /// Who, and what they hold.
    pub principal: Principal,
    /// The name of the time zone of their practice.
    pub timezone: String,
}

/// Somebody as they are now, with everything that they hold.
pub(super) async fn holding(store: &Inner, tenant: Uuid, user: Uuid, now: Instant) -> Result<Holding, Fault> {
    let mut facts = Facts::default();
    for _ in 0..ROUNDS {
        match told(store, tenant, user, now, &facts) {
            Ok(holding) => {
                store.people.keep(&holding.principal.actor);
                return Ok(holding);
            }
            Err(queries) => {
                let mut statements = vec![begin_reading(), enter(tenant)];
                statements.extend(queries.iter().map(|query| select(tenant, query)));
                statements.push(commit());
                let answers = store.pool.get().await?.close(&statements).await.map_err(Fault::of)?;
                for (query, answer) in queries.into_iter().zip(&answers[2..]) {
                    let rows = read_rows(&store.keys, query.def, answer)?;
                    facts.add(query, rows);
                }
            }
        }
    }
    Err(in_circles())
}

pub(super) fn in_circles() -> Fault {
    Fault::Stopped("who somebody is asks for facts in circles".to_owned())
}

/// The same person with what they hold now.
pub(super) async fn renewed(store: &Inner, actor: &Actor, now: Instant) -> Result<Actor, Fault> {
    let fresh = read(store, actor.tenant, actor.user_id, now).await?;
    Ok(Actor { origin: actor.origin.clone(), ..fresh })
}
