//! Migrations: what they apply, how often, and to whom it belongs.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use vet_server::{cluster::Role, migrate::migrate};
use vet_tests::{database::migrated_database, postgres::test_database};

#[tokio::test]
async fn a_database_is_migrated_once_by_many_at_once() {
    let database = test_database().await;
    let all: Vec<_> = (0..3)
        .map(|_| {
            let owner = database.login(Role::Owner);
            tokio::spawn(async move {
                let mut owner = vet_server::cluster::connect(&owner).await.unwrap();
                migrate(&mut owner).await.unwrap()
            })
        })
        .collect();
    let mut applied = 0;
    for task in all {
        applied += task.await.unwrap();
    }
    assert_eq!(applied, 1);
}

#[tokio::test]
async fn a_failed_migration_leaves_nothing() {
    let database = test_database().await;
    let mut owner = database.connect(Role::Owner).await;
    // The schema has a table of this name further down.
    owner.batch_execute("create table vaccinations ()").await.unwrap();
    let error = migrate(&mut owner).await.unwrap_err().to_string();
    assert!(error.contains("migrating the database"), "{error}");
    let tables = "select count(*) from pg_tables where schemaname = 'public' and tablename <> 'vetplan_migrations'";
    assert_eq!(owner.query_one(tables, &[]).await.unwrap().get::<_, i64>(0), 1);
    owner.batch_execute("drop table vaccinations").await.unwrap();
    assert_eq!(migrate(&mut owner).await.unwrap(), 1);
}

#[tokio::test]
async fn a_database_made_from_another_schema_is_refused() {
    let database = migrated_database().await;
    let mut owner = database.connect(Role::Owner).await;
    owner.batch_execute("update vetplan_migrations set checksum = '7'").await.unwrap();
    let error = migrate(&mut owner).await.unwrap_err().to_string();
    assert!(error.contains("V1__schema"), "{error}");
}
