//! Somebody whose grants stand in the rows of the practice, read again when these change.

use std::cell::RefCell;

use chrono::NaiveDate;
use uuid::Uuid;
use vet_core::{
    domain::rbac::{Principal, named_by, principal},
    engine::{
        Actor, Ask, Facts, Gap,
        access::{grants_query, grants_version},
    },
    kernel::time::Instant,
    store::Memory,
};

use crate::text::with_engine;

/// Somebody, as they were when they last acted.
#[derive(Debug, Default)]
pub(crate) struct ByRows {
    met: RefCell<Option<Met>>,
}

#[derive(Debug)]
struct Met {
    version: i64,
    day: NaiveDate,
    actor: Actor,
}

impl ByRows {
    /// Whoever acts in a practice, as they are now; `said` is what they say of themselves.
    pub(crate) fn acting(&self, said: &Actor, memory: &Memory, now: Instant) -> Actor {
        let version = with_engine(|engine| grants_version(&memory.find(said.tenant, &grants_query(&engine.schema))));
        let day = today(said.tenant, memory, now);
        let mut met = self.met.borrow_mut();
        if let Some(met) = met.as_ref().filter(|met| met.version == version && met.day == day) {
            return met.actor.clone();
        }
        let actor = found(said, memory, now).actor;
        *met = Some(Met { version, day, actor: actor.clone() });
        actor
    }
}

/// Somebody with everything that they hold now.
pub(crate) fn found(said: &Actor, memory: &Memory, now: Instant) -> Principal {
    let (tenant, user, day) = (said.tenant, said.user_id, today(said.tenant, memory, now));
    let found = answered(memory, tenant, |ask| principal(ask, tenant, user, day));
    let Actor { name, client_id, origin, .. } = said.clone();
    Principal { actor: named_by(found.actor, name, client_id, origin), ..found }
}

fn today(tenant: Uuid, memory: &Memory, now: Instant) -> NaiveDate {
    with_engine(|engine| answered(memory, tenant, |ask| Ok(engine.day(ask, now))))
}

/// What a question says once all the rows that it asks for are there.
fn answered<T>(memory: &Memory, tenant: Uuid, question: impl Fn(&mut Ask<'_>) -> Result<T, Gap>) -> T {
    let mut facts = Facts::default();
    loop {
        let mut ask = Ask::new(&facts);
        let answer = question(&mut ask);
        let missing = ask.into_missing();
        if let (Ok(answer), true) = (answer, missing.is_empty()) {
            return answer;
        }
        for query in missing {
            let rows = memory.find(tenant, &query);
            facts.add(query, rows);
        }
    }
}
