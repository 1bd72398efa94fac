//! Whatever ends at whatever step of a write: it is written as a whole with its audit rows, or not at all,
//! and never twice.
//!
//! A line to the database holds before each message in turn, in both directions; there the connection is
//! cut, the back end is terminated, or the server process is killed.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::process::{Child, Command, Stdio};

use tokio_postgres::Client;
use vet_core::{
    domain::{
        SCHEMA,
        audit_logging::{AuditAction, AuditEntityType},
        commands,
    },
    engine::Event,
    store::Outcome,
};
use vet_server::{
    cluster::{Role, url},
    store::{Settings, Store},
};
use vet_tests::{
    database::migrated_database,
    desk::{Desk, envelope},
    postgres::{TestDatabase, connected_as_superuser},
    practice::{id, monday},
    step_line::{Held, StepLine, Way},
};

/// What is written while something ends.
#[derive(Debug, Clone)]
enum Work {
    /// One command.
    Command(String),
    /// Two in one transaction.
    Together(String, String),
    /// One that is refused.
    Refused(String),
    /// A read that is written down.
    Event,
}

/// Every fifth step, and in the soak every one.
fn stride() -> usize {
    if std::env::var_os("VETPLAN_KILLS").is_some() { 1 } else { 5 }
}

fn client(name: &str) -> String {
    envelope("clients.create", &format!(r#"{{"first_name":"Ana","last_name":"{name}"}}"#))
}

impl Work {
    fn new(kind: usize, step: usize) -> Self {
        match kind {
            0 => Self::Command(client(&format!("single {step}"))),
            1 => Self::Together(client(&format!("first {step}")), client(&format!("second {step}"))),
            2 => Self::Refused(envelope("clients.create", "{}")),
            _ => Self::Event,
        }
    }

    /// Does it, and says how many audit rows it leaves. The store tries again by itself, so that it is done.
    async fn done(self, desk: &Desk) -> i64 {
        match self {
            Self::Command(envelope) => {
                assert!(matches!(desk.send(&envelope).await.unwrap(), Outcome::Accepted(_)));
                1
            }
            Self::Together(one, other) => {
                assert!(matches!(desk.together(&[one, other]).await.unwrap(), Outcome::Accepted(_)));
                2
            }
            Self::Refused(envelope) => {
                assert!(matches!(desk.send(&envelope).await.unwrap(), Outcome::Refused(_)));
                1
            }
            Self::Event => {
                let event = uuid_of_its_own();
                let event = Event::new(event, AuditAction::Read, AuditEntityType::Patient, id("rex"), "read");
                let row = event.row(&SCHEMA, &desk.actor, monday());
                desk.store.record(desk.actor.tenant, vec![row]).await.unwrap();
                1
            }
        }
    }
}

/// Goes through all kinds of work, and through all steps of each; `end` makes an end of something while the
/// line is held.
async fn at_every_step(end: impl AsyncFn(&TestDatabase, &Client, Held)) {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let mut line = StepLine::to(&database.login(Role::App));
    let settings = Settings { connections: 1, ..Settings::of(line.config(&database.login(Role::App))) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    let mut logged = 0;
    for kind in 0..4 {
        for way in [Way::Asked, Way::Answered] {
            let mut step = 0;
            loop {
                // A connection that knows where its chain stands: the common case, and the longest pipeline.
                logged += Work::Event.done(&desk).await;
                line.stop_after(way, step);
                let work = Work::new(kind, step + if way == Way::Asked { 0 } else { 1_000 });
                let task = tokio::spawn({
                    let desk = desk.clone();
                    async move { work.done(&desk).await }
                });
                let mut task = task;
                let was_held = tokio::select! {
                    held = line.held() => {
                        end(&database, &superuser, held).await;
                        true
                    }
                    done = &mut task => {
                        logged += done.unwrap();
                        false
                    }
                };
                if was_held {
                    logged += task.await.unwrap();
                }
                line.never_stop();
                is_whole(&superuser, logged).await;
                if !was_held {
                    break;
                }
                step += stride();
            }
            assert!(step > 8, "{kind} {way:?} has only {step} steps");
        }
        desk.every_chain_holds().await;
    }
}

/// Every accepted command has its receipt, its id, its row and its audit row, once; and there are so many
/// audit rows.
async fn is_whole(superuser: &Client, logged: i64) {
    let query = "select (select count(*) from commands), (select count(*) from command_ids),
                        (select count(*) from clients), (select count(*) from audit_logs where outcome = 'allowed' and action = 'create'),
                        (select count(distinct command_id) from audit_logs where outcome = 'allowed' and action = 'create'),
                        (select count(*) from audit_logs)";
    let row = superuser.query_one(query, &[]).await.unwrap();
    let counts: Vec<i64> = (0..6).map(|at| row.get(at)).collect();
    assert!(counts[..5].iter().all(|count| *count == counts[0]), "{counts:?}");
    assert_eq!(counts[5], logged);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_is_cut_at_any_step_loses_and_doubles_nothing() {
    at_every_step(async |_, _, held| held.cut()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_back_end_that_ends_at_any_step_loses_and_doubles_nothing() {
    let end = async |_: &TestDatabase, superuser: &Client, held: Held| {
        let end = "select pg_terminate_backend(pid, 1000) from pg_stat_activity
                   where usename = 'vetplan_app' and datname = current_database()";
        superuser.query(end, &[]).await.unwrap();
        held.go_on();
    };
    at_every_step(end).await;
}

fn uuid_of_its_own() -> uuid::Uuid {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

const DATABASE: &str = "VETPLAN_STEP_DATABASE";
const ENVELOPE: &str = "VETPLAN_STEP_ENVELOPE";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_killed_at_any_step_loses_and_doubles_nothing() {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let mut line = StepLine::to(&database.login(Role::App));
    let through = url(&line.config(&database.login(Role::App)));
    let desk = Desk::at(vet_tests::database::store(&database, 1).await);
    for way in [Way::Asked, Way::Answered] {
        let mut steps = 0;
        for step in (0..).step_by(stride()) {
            let envelope = client(&format!("{way:?} {step}"));
            line.stop_after(way, step);
            let mut server = sends(&through, &envelope);
            let has_ended = tokio::task::spawn_blocking({
                let mut ended = server.stdout.take().unwrap();
                move || std::io::copy(&mut ended, &mut std::io::sink())
            });
            let was_held = tokio::select! {
                held = line.held() => {
                    server.kill().unwrap();
                    held.cut();
                    true
                }
                _ = has_ended => false,
            };
            let status = server.wait().unwrap();
            line.never_stop();
            assert_eq!(status.success(), !was_held);
            // The client was not answered, and sends it again: to another server of the same name.
            assert!(matches!(desk.send(&envelope).await.unwrap(), Outcome::Accepted(_)));
            let written: i64 = superuser.query_one("select count(*) from audit_logs", &[]).await.unwrap().get(0);
            is_whole(&superuser, written).await;
            if !was_held {
                break;
            }
            steps += 1;
        }
        assert!(steps * stride() > 40, "{way:?}: {steps}");
    }
    desk.every_chain_holds().await;
}

fn sends(database: &str, envelope: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "helper_sends_one_command", "--ignored"])
        .env(DATABASE, database)
        .env(ENVELOPE, envelope)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[tokio::test]
#[ignore = "run by the test above, in a process of its own"]
async fn helper_sends_one_command() {
    let config = std::env::var(DATABASE).unwrap().parse().unwrap();
    let settings = Settings { connections: 1, ..Settings::of(config) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    let outcome = desk.send(&std::env::var(ENVELOPE).unwrap()).await.unwrap();
    assert!(matches!(outcome, Outcome::Accepted(_)));
}
