//! What the chains of the audit log cost a writer:
//! `cargo bench -p vet-tests --features unchained --bench audit_write`.
//!
//! Sixteen clients write, by turns to a store that chains and to one that does not, on the same private
//! database with the settings of the product: a commit waits for the disk.

#![allow(clippy::unwrap_used, reason = "a bench ends where it fails")]

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use vet_core::{domain::commands, store::Outcome};
use vet_server::{
    cluster::{Database, DatabaseSetting, Role, connect},
    migrate::migrate,
    store::{Settings, Store},
};
use vet_tests::desk::Desk;

const CLIENTS: usize = 16;
const TURNS: usize = 12;
const TURN: Duration = Duration::from_secs(2);

fn main() {
    tokio::runtime::Runtime::new().unwrap().block_on(measure());
}

async fn measure() {
    let folder = tempfile::Builder::new().prefix("vetplan-bench-").tempdir_in("/tmp").unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    let database = DatabaseSetting::from(folder.path().to_str().unwrap()).open(|_| {}).await.unwrap();
    migrate(&mut connect(&database.login(Role::Owner)).await.unwrap()).await.unwrap();
    let chained = desk(&database, "chained").await;
    let unchained = desk(&database, "unchained").await;
    // Connections, caches, statistics.
    for desk in [&chained, &unchained] {
        turn(desk, TURN).await;
    }
    let (mut with, mut without) = (0.0, 0.0);
    for at in 0..TURNS {
        // Each goes first as often as the other.
        let order = if at % 2 == 0 { [true, false] } else { [false, true] };
        for is_chained in order {
            let rate = turn(if is_chained { &chained } else { &unchained }, TURN).await;
            *(if is_chained { &mut with } else { &mut without }) += rate / TURNS as f64;
        }
    }
    println!(
        "{CLIENTS} clients, {TURNS} turns of {} s each, commits on disk: {with:.0} commands per second with chains, \
         {without:.0} without: {:.1} %",
        TURN.as_secs(),
        100.0 * with / without
    );
}

async fn desk(database: &Database, server: &str) -> Desk {
    let settings = Settings {
        connections: CLIENTS,
        server: server.to_owned(),
        patience: Duration::from_secs(30),
        ..Settings::of(database.login(Role::App))
    };
    let mut desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    desk.now = chrono::DateTime::from_timestamp_micros(chrono::Utc::now().timestamp_micros()).unwrap();
    desk
}

/// All clients write for a while; how many commands a second.
async fn turn(desk: &Desk, time: Duration) -> f64 {
    let is_over = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let clients = (0..CLIENTS).map(|_| {
        let (desk, is_over) = (desk.clone(), Arc::clone(&is_over));
        tokio::spawn(async move {
            let mut done = 0_u32;
            while !is_over.load(Ordering::Relaxed) {
                let input = r#"{"first_name":"Ana","last_name":"Silva","city":"Porto"}"#;
                match desk.run("clients.create", input).await.unwrap() {
                    Outcome::Accepted(_) => done += 1,
                    refused @ Outcome::Refused(_) => panic!("{refused:?}"),
                }
            }
            done
        })
    });
    let clients: Vec<_> = clients.collect();
    tokio::time::sleep(time).await;
    is_over.store(true, Ordering::Relaxed);
    let mut done = 0;
    for client in clients {
        done += client.await.unwrap();
    }
    f64::from(done) / start.elapsed().as_secs_f64()
}
