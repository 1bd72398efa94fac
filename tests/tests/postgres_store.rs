//! The Postgres store one command at a time: round trips, receipts, lost connections, roles, chains.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::time::Duration;

use vet_core::{domain::commands, store::Outcome};
use vet_server::{
    cluster::Role,
    store::{Fault, Settings, StartError, Store},
};
use vet_tests::{
    clinic::booking,
    database::{migrated_database, store},
    desk::{Desk, envelope},
    postgres::{TestDatabase, connected_as_superuser},
    practice::{id, wrongs},
    slow_line::SlowLine,
};

async fn count(database: &TestDatabase, query: &str) -> i64 {
    connected_as_superuser(database).await.query_one(query, &[]).await.unwrap().get(0)
}

/// Each level is known only when the one below it is: a round of facts for every one of them.
#[tokio::test]
async fn a_rule_gets_as_many_rounds_of_facts_as_it_needs() {
    let database = migrated_database().await;
    let desk = Desk::at(Store::open(commands::engine(), Settings::of(database.login(Role::App))).await.unwrap());
    desk.open_clinic().await;
    for level in 0..=20 {
        let above = if level == 0 { "null".to_owned() } else { format!("\"{}\"", id(&format!("c{}", level - 1))) };
        let new = id(&format!("c{level}"));
        let input = format!(r#"{{"id":"{new}","name":"c{level}","parent_category_id":{above}}}"#);
        match desk.run("service_categories.create", &input).await.unwrap() {
            Outcome::Accepted(_) => assert!(level < 20, "level {level} is one too many"),
            Outcome::Refused(found) => {
                let codes: Vec<_> = found.iter().map(|violation| violation.code).collect();
                assert_eq!((level, codes), (20, vec!["categories-form-a-tree"]));
            }
        }
    }
}

/// Counted at the socket, over a line so slow that all that is sent without waiting is one trip.
#[tokio::test]
async fn the_common_command_takes_two_round_trips() {
    let database = migrated_database().await;
    let line = SlowLine::to(&database.login(Role::App), Duration::from_millis(50));
    let settings = Settings { connections: 1, ..Settings::of(line.config(&database.login(Role::App))) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    desk.open_clinic().await;

    let trips = async |command: &str, input: &str| {
        let before = line.trips();
        let outcome = desk.run(command, input).await.unwrap();
        assert!(matches!(outcome, Outcome::Accepted(_)), "{command}: {outcome:?}");
        line.trips() - before
    };
    let client = id("bea");
    let new = format!(r#"{{"id":"{client}","first_name":"Bea","last_name":"Costa"}}"#);
    assert_eq!(trips("clients.create", &new).await, 2, "a number from the block in stock");
    let role = r#"{"name":"night_nurse","display_name":"Night nurse"}"#;
    assert_eq!(trips("roles.create", role).await, 2);
    let before = line.trips();
    let change = format!(
        r#"{{"id":"{}","command":"clients.update","input":{{"id":"{client}","patch":{{"city":"Faro"}}}},
            "expected":{{"clients":{{"{client}":1}}}}}}"#,
        id("change")
    );
    assert!(matches!(desk.send(&change).await, Ok(Outcome::Accepted(_))));
    assert_eq!(line.trips() - before, 2);
    // The owner is known only when the animal is: one round of facts more.
    let booked = trips("appointments.book", &booking("visit", "dr-lee", "room-1", "rex", "09:00")).await;
    assert_eq!(booked, 3);

    let before = line.trips();
    assert!(matches!(desk.send(&change).await, Ok(Outcome::Accepted(_))));
    assert_eq!(line.trips() - before, 2, "the receipt answers; the transaction is rolled back");
    let before = line.trips();
    desk.store.get(desk.actor.tenant, "clients", client).await.unwrap().unwrap();
    assert_eq!(line.trips() - before, 1);
}

#[tokio::test]
async fn a_command_goes_on_when_nobody_waits_for_it() {
    let database = migrated_database().await;
    let line = SlowLine::to(&database.login(Role::App), Duration::from_millis(20));
    let settings = Settings { connections: 1, ..Settings::of(line.config(&database.login(Role::App))) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    let command = envelope("roles.create", r#"{"name":"night_nurse","display_name":"Night nurse"}"#);
    let gone = tokio::time::timeout(Duration::from_millis(5), desk.send(&command)).await;
    assert!(gone.is_err(), "it cannot have been answered so soon");
    // The next command waits for the only connection, so the first has ended by then.
    desk.must("roles.create", r#"{"name":"day_nurse","display_name":"Day nurse"}"#).await;
    assert_eq!(count(&database, "select count(*) from roles").await, 2);
    assert!(matches!(desk.send(&command).await, Ok(Outcome::Accepted(_))));
    assert_eq!(count(&database, "select count(*) from roles").await, 2);
}

#[tokio::test]
async fn a_lost_connection_is_replaced_and_the_command_tried_again() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 2).await);
    desk.must("roles.create", r#"{"name":"a","display_name":"A"}"#).await;
    let closed = "select count(pg_terminate_backend(pid)) from pg_stat_activity
                  where usename = 'vetplan_app' and datname = current_database()";
    assert_eq!(count(&database, closed).await, 1);
    desk.must("roles.create", r#"{"name":"b","display_name":"B"}"#).await;

    // In the middle of a command: somebody holds the table until the connection is cut.
    let holder = connected_as_superuser(&database).await;
    holder.batch_execute("begin; lock table roles in access exclusive mode").await.unwrap();
    let waiting = tokio::spawn({
        let desk = desk.clone();
        async move { desk.run("roles.create", r#"{"name":"c","display_name":"C"}"#).await }
    });
    while count(&database, &format!("{closed} and wait_event_type = 'Lock'")).await == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    holder.batch_execute("commit").await.unwrap();
    assert!(matches!(waiting.await.unwrap(), Ok(Outcome::Accepted(_))));
    assert_eq!(count(&database, "select count(*) from roles").await, 3);
    desk.every_chain_holds().await;
}

#[tokio::test]
async fn a_database_that_stays_away_is_a_fault() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 2).await);
    let name: String =
        connected_as_superuser(&database).await.query_one("select current_database()::text", &[]).await.unwrap().get(0);
    let mut elsewhere = database.superuser();
    elsewhere.dbname("postgres");
    let elsewhere = vet_server::cluster::connect(&elsewhere).await.unwrap();
    elsewhere.batch_execute(&format!("alter database {name} with allow_connections false")).await.unwrap();
    let lost = desk.run("roles.create", r#"{"name":"a","display_name":"A"}"#).await;
    assert!(matches!(lost, Err(Fault::Lost(_))), "{lost:?}");
    elsewhere.batch_execute(&format!("alter database {name} with allow_connections true")).await.unwrap();
    desk.must("roles.create", r#"{"name":"a","display_name":"A"}"#).await;
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_a_fault_and_names_its_column() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    desk.open_clinic().await;
    let owner = connected_as_superuser(&database).await;
    owner.batch_execute("update clients set date_of_birth = 'infinity'").await.unwrap();
    let read = desk.store.get(desk.actor.tenant, "clients", id("ana")).await;
    assert!(matches!(read, Err(Fault::Row { table: "clients", column: "date_of_birth", .. })), "{read:?}");
    desk.must("roles.create", r#"{"name":"a","display_name":"A"}"#).await;
}

/// What a constraint refuses although the engine let it pass is the same violation: here a check that
/// the engine does not know of stands in for a rule that it judged wrongly.
#[tokio::test]
async fn a_rule_that_only_the_database_judges_is_a_violation_too() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let owner = database.connect(Role::Owner).await;
    owner
        .batch_execute(
            "alter table services drop constraint services__duration_positive;
             alter table services add constraint services__duration_positive check (estimated_duration > 20)",
        )
        .await
        .unwrap_or_else(|error| panic!("{:?}", error.as_db_error()));
    let service = r#"{"name":"Nail trim","service_code":"NT","category":"grooming","base_price":"12.00",
                      "estimated_duration":15}"#;
    let outcome = desk.run("services.create", service).await.unwrap();
    assert_eq!(wrongs(&outcome), ["estimated_duration duration-positive"], "{outcome:?}");
    assert_eq!(count(&database, "select count(*) from commands").await, 0);

    // Somebody holds the table for longer than a command is tried: there is no second try.
    owner.batch_execute("begin; lock table services in access exclusive mode").await.unwrap();
    let waiting = tokio::spawn({
        let desk = desk.clone();
        async move { desk.run("services.create", service).await }
    });
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    owner.batch_execute("commit").await.unwrap();
    let outcome = waiting.await.unwrap().unwrap();
    assert_eq!(wrongs(&outcome), ["estimated_duration duration-positive"], "{outcome:?}");
}

#[tokio::test]
async fn an_id_outlives_its_receipt() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let command = envelope("roles.create", r#"{"name":"a","display_name":"A"}"#);
    assert!(matches!(desk.send(&command).await, Ok(Outcome::Accepted(_))));
    let purge = "set session_replication_role = replica; delete from commands; delete from roles";
    connected_as_superuser(&database).await.batch_execute(purge).await.unwrap();
    let outcome = desk.send(&command).await.unwrap();
    assert_eq!(wrongs(&outcome), ["id command-id-reused"]);
    assert_eq!(count(&database, "select count(*) from roles").await, 0);
}

#[tokio::test]
async fn the_store_refuses_a_role_that_security_does_not_bind() {
    let database = migrated_database().await;
    let open = async |config| {
        let opened = Store::open(commands::engine(), Settings::of(config)).await;
        opened.err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert!(open(database.superuser()).await.contains("`postgres` is a superuser"));
    assert!(open(database.login(Role::Ops)).await.contains("`vetplan_ops` bypasses row-level security"));
    assert!(open(database.login(Role::Owner)).await.contains("`vetplan_owner` owns the tables"));
    assert_eq!(open(database.login(Role::App)).await, "");
    let empty = vet_tests::postgres::test_database().await;
    let opened = Store::open(commands::engine(), Settings::of(empty.login(Role::App))).await;
    assert!(matches!(opened.err(), Some(StartError::NotMigrated)));
}
