//! A server that is killed leaves each command written as a whole, or not at all.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    process::{Command, Stdio},
    time::Duration,
};

use vet_core::domain::commands;
use vet_server::{
    cluster::Role,
    store::{Settings, Store},
};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    postgres::connected_as_superuser,
    slow_line::SlowLine,
};

const DATABASE: &str = "VETPLAN_KILL_DATABASE";

/// How often it is killed: six times, or as `VETPLAN_KILLS` says.
fn kills() -> u64 {
    std::env::var("VETPLAN_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(6)
}

/// Over a slow line a server spends nearly all its time between the round trips of a command.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_half_written() {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let line = SlowLine::to(&database.login(Role::App), Duration::from_millis(10));
    let through = vet_server::cluster::url(&line.config(&database.login(Role::App)));
    let mut written = 0;
    let kills = kills();
    for kill in 0..kills {
        let mut server = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "helper_creates_clients_until_killed", "--ignored"])
            .env(DATABASE, &through)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Until it is at work, and a little longer each time.
        while count(&superuser, "clients").await == written {
            tokio::time::sleep(Duration::from_millis(5)).await;
            assert!(server.try_wait().unwrap().is_none(), "the server ended by itself");
        }
        tokio::time::sleep(Duration::from_millis(7 * (kill % 20))).await;
        server.kill().unwrap();
        server.wait().unwrap();
        let busy =
            "select count(*) from pg_stat_activity where usename = 'vetplan_app' and datname = current_database()";
        while superuser.query_one(busy, &[]).await.unwrap().get::<_, i64>(0) > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        written = count(&superuser, "clients").await;
        for table in ["commands", "command_ids", "audit_logs", "audit_links"] {
            assert_eq!(count(&superuser, table).await, written, "{table}");
        }
    }
    assert!(written >= i64::try_from(kills).unwrap());
    let desk = Desk::at(store(&database, 1).await);
    desk.must("clients.create", r#"{"first_name":"Ana","last_name":"after"}"#).await;
    desk.every_chain_holds().await;
}

async fn count(client: &tokio_postgres::Client, table: &str) -> i64 {
    client.query_one(&format!("select count(*) from {table}"), &[]).await.unwrap().get(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "run by the test above, in a process of its own"]
async fn helper_creates_clients_until_killed() {
    let config = std::env::var(DATABASE).unwrap().parse().unwrap();
    let settings = Settings { connections: 4, ..Settings::of(config) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    let work = (0..4).map(|_| {
        let desk = desk.clone();
        tokio::spawn(async move {
            loop {
                let id = uuid_of_its_own();
                let envelope = format!(
                    r#"{{"id":"{id}","command":"clients.create","input":{{"first_name":"Ana","last_name":"Silva"}}}}"#
                );
                let _ = desk.send(&envelope).await;
            }
        })
    });
    for task in work.collect::<Vec<_>>() {
        let _: Result<(), _> = task.await;
    }
}

fn uuid_of_its_own() -> uuid::Uuid {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}
