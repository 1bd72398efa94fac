//! The contract of a store, on the store in memory and on Postgres.
//!
//! `VETPLAN_BLESS=1` writes what the store in memory answers into the scenarios, to be read before
//! it is kept.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use uuid::Uuid;
use vet_core::{
    domain::commands,
    engine::{Actor, Engine, Query},
    kernel::{json::Json, time::Instant},
    schema::Row,
    store::{Memory, Outcome},
};
use vet_server::store::Store;
use vet_tests::{
    contract::{ContractStore, bless, play, run, scenarios},
    database::{migrated_database, store},
};

struct InMemory {
    engine: Engine<'static>,
    rows: Memory,
}

impl ContractStore for InMemory {
    async fn run(&mut self, command: &Json, actor: &Actor, now: Instant) -> Outcome {
        self.rows.run(&self.engine, command, actor, now)
    }

    async fn get(&mut self, tenant: Uuid, table: &str, id: Uuid) -> Option<Row> {
        self.rows.get(tenant, table, id)
    }

    async fn find(&mut self, tenant: Uuid, query: &Query) -> Vec<Row> {
        self.rows.find(tenant, query)
    }
}

struct InPostgres(Store);

impl ContractStore for InPostgres {
    async fn run(&mut self, command: &Json, actor: &Actor, now: Instant) -> Outcome {
        self.0.run(command, actor, now).await.unwrap()
    }

    async fn get(&mut self, tenant: Uuid, table: &str, id: Uuid) -> Option<Row> {
        self.0.get(tenant, table, id).await.unwrap()
    }

    async fn find(&mut self, tenant: Uuid, query: &Query) -> Vec<Row> {
        self.0.find(tenant, query).await.unwrap()
    }
}

#[tokio::test]
async fn in_memory() {
    for scenario in scenarios() {
        let engine = commands::engine();
        let schema = engine.schema;
        let mut rows = InMemory { rows: Memory::new(schema), engine };
        if std::env::var_os("VETPLAN_BLESS").is_some() {
            let played = play(&mut rows, &schema, &scenario).await;
            bless(&scenario, &played);
        } else {
            run(&mut rows, &schema, &scenario).await;
        }
    }
}

#[tokio::test]
async fn in_postgres() {
    for scenario in scenarios() {
        let database = migrated_database().await;
        let mut rows = InPostgres(store(&database, 2).await);
        let schema = rows.0.engine().schema;
        run(&mut rows, &schema, &scenario).await;
    }
}
