//! A backup that is taken while others write, and what becomes of it in an empty database.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    collections::BTreeSet,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio_postgres::{Client, Config};
use uuid::Uuid;
use vet_core::store::Outcome;
use vet_server::{
    archive::{ArchiveError, Installation},
    audit::{SigningKey, Verification, sign, verify},
    backup,
    cluster::{Role, connect},
};
use vet_tests::{
    database::{keys, migrated_database, store},
    desk::{Desk, envelope},
    postgres::{TestDatabase, connected_as_superuser, test_database},
    practice::{actor, monday},
};

const WRITERS: usize = 8;

/// Tables that every accepted command of this test leaves one row in.
const ONE_EACH: [&str; 5] = ["clients", "commands", "command_ids", "audit_logs", "audit_links"];

/// A database without a store of files.
fn rows_of(operations: &Config) -> Installation<'_> {
    Installation { operations, files: None }
}

async fn count(client: &Client, what: &str) -> i64 {
    client.query_one(&format!("select count(*) from {what}"), &[]).await.unwrap().get(0)
}

async fn ids(client: &Client, query: &str) -> BTreeSet<Uuid> {
    client.query(query, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
}

/// Creates clients until it is told to stop; the ids of those that were acknowledged, and when.
async fn write(desk: Desk, stop: Arc<AtomicBool>) -> Vec<(Uuid, Instant)> {
    let mut acknowledged = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let envelope = envelope("clients.create", r#"{"first_name":"Ana","last_name":"Silva","tax_id":"PT 507"}"#);
        let id =
            vet_core::kernel::json::Json::parse(&envelope).unwrap().get("id").unwrap().as_text().unwrap().to_owned();
        if let Ok(Outcome::Accepted(_)) = desk.send(&envelope).await {
            acknowledged.push((id.parse().unwrap(), Instant::now()));
        }
    }
    acknowledged
}

async fn chains_hold(database: &TestDatabase, key: &SigningKey) -> u64 {
    let what = Verification {
        database: database.login(Role::Ops),
        tenant: None,
        keys: vec![key.public()],
        outside: Vec::new(),
        workers: 2,
    };
    let report = verify(what).await.unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    report.rows
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_before_it_began_is_in_it_and_every_command_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let key = SigningKey::open(&folder.path().join("audit.key")).unwrap();
    let (source, target) = (migrated_database().await, migrated_database().await);
    let desk = Desk::at(store(&source, WRITERS).await);
    let stop = Arc::new(AtomicBool::new(false));
    let tenants = ["north", "south"];
    let writers = (0..WRITERS).map(|at| {
        let desk = Desk { actor: actor(tenants[at % 2]), ..desk.clone() };
        tokio::spawn(write(desk, Arc::clone(&stop)))
    });
    let writers: Vec<_> = writers.collect();
    tokio::time::sleep(Duration::from_millis(700)).await;
    sign(&source.connect(Role::Ops).await, &key, monday()).await.unwrap();

    let file = folder.path().join("all.vetplan");
    let before = Instant::now();
    let taken = backup::take(rows_of(&source.login(Role::Ops)), None, &file).await.unwrap();
    let lasted = before.elapsed();
    tokio::time::sleep(Duration::from_millis(200)).await;
    stop.store(true, Ordering::Relaxed);
    let mut acknowledged = Vec::new();
    for writer in writers {
        acknowledged.extend(writer.await.unwrap());
    }

    let start = Instant::now();
    let restored = backup::restore(rows_of(&target.login(Role::Ops)), &file).await.unwrap();
    assert_eq!(restored.end, taken.end);
    let there = connected_as_superuser(&target).await;
    let clients = count(&there, "clients").await;
    for table in ONE_EACH {
        assert_eq!(count(&there, table).await, clients, "{table}: a command is there in part");
    }
    let commands = ids(&there, "select id from commands").await;
    let due: Vec<_> = acknowledged.iter().filter(|(_, at)| *at < before).collect();
    assert!(due.iter().all(|(id, _)| commands.contains(id)), "an acknowledged write is lost");
    assert!(due.len() > WRITERS && commands.len() < acknowledged.len(), "nobody wrote before, or meanwhile");
    // A command ends up before or behind the moment, never in between: its row, its receipt and its log agree.
    let torn = "select c.id from commands c left join audit_logs a on a.tenant_id = c.tenant_id and a.command_id = c.id
                where a.id is null";
    assert!(ids(&there, torn).await.is_empty());
    let verified = chains_hold(&target, &key).await;
    println!(
        "{} acknowledged, {} of them before the backup; backup of {} rows and {} bytes in {lasted:?}, restored and \
         verified ({verified} audit rows) in {:?}",
        acknowledged.len(),
        due.len(),
        taken.end.rows(),
        taken.bytes,
        start.elapsed()
    );

    // The server goes on where it was: the same names of chains, the same receipts, values that open.
    let again = Desk::at(store(&target, 2).await);
    let of_before = "select max(transaction_number) < 0 from commands";
    assert!(there.query_one(of_before, &[]).await.unwrap().get::<_, bool>(0), "numbers of another cluster");
    again.must("clients.create", r#"{"first_name":"Ana","last_name":"after"}"#).await;
    again.every_chain_holds().await;
    assert_eq!(chains_hold(&target, &key).await, verified + 1);
    backup::opens(&target.login(Role::Ops), &keys("test")).await.unwrap();
    let shut = backup::opens(&target.login(Role::Ops), &keys("other")).await.unwrap_err();
    assert!(matches!(shut, ArchiveError::Shut(_)), "{shut}");
    assert!(!contains(&file, "PT 507"), "a sealed value stands in the file");
}

/// Whether a text stands anywhere in the rows of a file.
fn contains(file: &Path, text: &str) -> bool {
    use std::io::Read;
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(file).unwrap()).read_to_end(&mut bytes).unwrap();
    assert!(bytes.windows(5).any(|part| part == b"Silva"), "the rows are there");
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

async fn small_backup(folder: &Path) -> std::path::PathBuf {
    let source = migrated_database().await;
    let desk = Desk::at(store(&source, 1).await);
    desk.open_clinic().await;
    let file = folder.join("small.vetplan");
    backup::take(rows_of(&source.login(Role::Ops)), None, &file).await.unwrap();
    file
}

#[tokio::test]
async fn a_file_is_refused_that_is_broken_cut_off_or_goes_where_rows_are() {
    let folder = tempfile::tempdir().unwrap();
    let file = small_backup(folder.path()).await;
    let bytes = std::fs::read(&file).unwrap();
    let target = migrated_database().await;
    let operations = target.login(Role::Ops);
    let there = connected_as_superuser(&target).await;

    let spoilt = folder.path().join("spoilt.vetplan");
    let mut bent = bytes.clone();
    bent[bytes.len() / 2] ^= 0x40;
    let mut more = bytes.clone();
    more.truncate(bytes.len() * 2 / 3);
    for wrong in [bent, more, b"no archive".to_vec(), Vec::new()] {
        std::fs::write(&spoilt, wrong).unwrap();
        let error = backup::restore(rows_of(&operations), &spoilt).await.unwrap_err();
        assert!(!error.to_string().is_empty());
        assert_eq!(count(&there, "clients").await, 0, "{error}");
    }
    assert!(backup::take(rows_of(&operations), None, &file).await.is_err(), "a file is never written over");
    assert_eq!(std::fs::read(&file).unwrap(), bytes);

    backup::restore(rows_of(&operations), &file).await.unwrap();
    let error = backup::restore(rows_of(&operations), &file).await.unwrap_err();
    assert!(matches!(error, ArchiveError::NotEmpty(_)), "{error}");
    assert_eq!(count(&there, "clients").await, 1);
}

#[tokio::test]
async fn another_schema_is_refused_on_either_side() {
    let folder = tempfile::tempdir().unwrap();
    let file = small_backup(folder.path()).await;
    let bare = test_database().await;
    assert!(backup::restore(rows_of(&bare.login(Role::Ops)), &file).await.is_err(), "nobody has migrated it");
    let target = migrated_database().await;
    let owner = connect(&target.login(Role::Owner)).await.unwrap();
    owner.batch_execute("update vetplan_migrations set checksum = '7'").await.unwrap();
    let error = backup::restore(rows_of(&target.login(Role::Ops)), &file).await.unwrap_err();
    assert!(matches!(error, ArchiveError::Schema { .. }), "{error}");
    let error = backup::take(rows_of(&target.login(Role::Ops)), None, &folder.path().join("x")).await.unwrap_err();
    assert!(matches!(error, ArchiveError::Schema { .. }), "{error}");
    assert!(!folder.path().join("x").exists());
}

#[tokio::test]
async fn a_table_that_comes_out_otherwise_than_it_went_in_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = small_backup(folder.path()).await;
    let target = migrated_database().await;
    let there = connected_as_superuser(&target).await;
    there
        .batch_execute(
            "create function spoil() returns trigger language plpgsql as $$ begin new.name = 'Max'; return new; end $$;
             create trigger spoil before insert on patients for each row execute function spoil()",
        )
        .await
        .unwrap();
    let error = backup::restore(rows_of(&target.login(Role::Ops)), &file).await.unwrap_err();
    assert!(matches!(&error, ArchiveError::Differs { table, found: 1, expected: 1 } if table == "patients"), "{error}");
    assert_eq!(count(&there, "patients").await, 0);
}
