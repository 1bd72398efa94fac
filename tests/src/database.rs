//! Migrated databases, and the store over them.

use sha2::{Digest, Sha256};
use vet_core::domain::commands;
use vet_server::{
    cluster::Role,
    migrate::migrate,
    store::{Keys, Settings, Store},
};

use crate::postgres::{TestDatabase, template};

/// A database with all tables and no rows.
///
/// # Panics
/// When the migrations fail, which fails the test.
pub async fn migrated_database() -> TestDatabase {
    let sql = include_str!("../../server-adapter/migrations/V1__schema.sql");
    let digest: String = Sha256::digest(sql).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("migrated_{digest}");
    let migrated = template(&name, async |mut owner| {
        migrate(&mut owner).await.unwrap_or_else(|error| panic!("{error}"));
    });
    migrated.await.database().await
}

/// The store over a database, with so many connections.
///
/// # Panics
/// When it does not open, which fails the test.
pub async fn store(database: &TestDatabase, connections: usize) -> Store {
    let settings = Settings { connections, keys: keys("test"), ..Settings::of(database.login(Role::App)) };
    Store::open(commands::engine(), settings).await.unwrap_or_else(|error| panic!("{error}"))
}

/// Keys of sealed columns with these ids, the one of now first; the same ids, the same keys.
///
/// # Panics
/// When an id is none.
#[must_use]
pub fn keys(ids: &str) -> Keys {
    let entry = |id: &str| {
        let hex: String = Sha256::digest(id).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{id}:{hex}")
    };
    let text = ids.split(',').map(entry).collect::<Vec<_>>().join(",");
    Keys::read(&text.into()).unwrap_or_else(|error| panic!("{error}"))
}
