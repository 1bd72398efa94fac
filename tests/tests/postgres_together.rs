//! Commands in one transaction: each sees what those before it write, and all are written or none.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{collections::BTreeSet, time::Duration};

use vet_core::{
    domain::{clients::Client, commands},
    engine::Query,
    kernel::json::Json,
    schema::Values,
    store::Outcome,
};
use vet_server::{
    cluster::Role,
    store::{Settings, Store},
};
use vet_tests::{
    clinic::booking,
    database::{migrated_database, store},
    desk::{Desk, envelope},
    postgres::{TestDatabase, connected_as_superuser},
    practice::{id, wrongs},
    slow_line::SlowLine,
};

/// A client with a name of its own.
fn client(name: &str) -> String {
    envelope("clients.create", &format!(r#"{{"id":"{}","first_name":"{name}","last_name":"Silva"}}"#, id(name)))
}

fn patient(name: &str, owner: &str) -> String {
    let (id, owner) = (id(name), id(owner));
    let row = format!(r#"{{"id":"{id}","client_id":"{owner}","name":"{name}","species":"dog","gender":"female"}}"#);
    envelope("patients.create", &row)
}

/// Moves a client of that version.
fn moving(name: &str, version: i64, city: &str) -> String {
    let id = id(name);
    envelope("clients.update", &format!(r#"{{"id":"{id}","patch":{{"city":"{city}"}}}}"#))
        .replace(r#","input""#, &format!(r#","expected":{{"clients":{{"{id}":{version}}}}},"input""#))
}

fn role(name: &str) -> String {
    envelope("roles.create", &format!(r#"{{"name":"{name}","display_name":"R"}}"#))
}

fn accepted(outcome: Outcome) -> Vec<Json> {
    let Outcome::Accepted(text) = &outcome else { panic!("{outcome:?}") };
    let Ok(Json::List(answers)) = Json::parse(text) else { panic!("{text}") };
    answers
}

/// How many rows there are of everything that an accepted command writes.
async fn written(database: &TestDatabase) -> [i64; 6] {
    let client = connected_as_superuser(database).await;
    let tables = [
        "clients",
        "roles",
        "commands",
        "command_ids",
        "audit_logs where outcome = 'allowed'",
        "audit_links where id in (select id from command_ids)",
    ];
    let mut counts = [0; 6];
    for (count, table) in counts.iter_mut().zip(tables) {
        *count = client.query_one(&format!("select count(*) from {table}"), &[]).await.unwrap().get(0);
    }
    counts
}

#[tokio::test]
async fn a_later_command_sees_what_an_earlier_one_wrote() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    desk.open_clinic().await;
    let before = written(&database).await;
    let booked = envelope("appointments.book", &booking("visit", "dr-lee", "room-1", "fido", "09:00"));
    let batch = [client("bea"), patient("fido", "bea"), moving("bea", 1, "Faro"), moving("bea", 2, "Porto"), booked];
    let answers = accepted(desk.together(&batch).await.unwrap());
    assert!(answers.iter().all(|answer| answer.get("kind") == Some(&Json::from("accepted"))), "{answers:?}");
    let bea = desk.store.get(desk.actor.tenant, "clients", id("bea")).await.unwrap().unwrap();
    assert_eq!(bea.cell("city").as_text(), Some("Porto"));
    let now = written(&database).await;
    assert_eq!((now[2] - before[2], now[3] - before[3]), (5, 5), "each has its receipt");
    assert_eq!(desk.every_chain_holds().await, 1);

    // What a command alone is told of a row that is there, it is told of a row of its neighbour.
    let outcome = desk.together(&[role("night_nurse"), role("night_nurse")]).await.unwrap();
    assert_eq!(wrongs(&outcome), ["commands[1].name not-unique"]);
}

#[tokio::test]
async fn the_first_refusal_leaves_nothing() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    desk.open_clinic().await;
    let before = written(&database).await;
    let nameless = envelope("clients.create", r#"{"first_name":"Eve"}"#);
    let reader = envelope("clients.create", r#"{"first_name":"Eve","last_name":"Reis"}"#).replace("input", "inputs");
    for (wrong, told) in [
        (nameless, vec!["commands[1].last_name field-missing"]),
        (patient("fido", "nobody"), vec!["commands[1].client_id not-found"]),
        (moving("ana", 7, "Faro"), vec!["commands[1].expected.clients.CLIENT version-conflict"]),
        (envelope("clients.burn", "{}"), vec!["commands[1].command command-unknown"]),
        (reader, vec!["commands[1].inputs unknown-field", "commands[1].input field-missing"]),
        ("7".to_owned(), vec!["commands[1] value-invalid"]),
    ] {
        let outcome = desk.together(&[client("bea"), wrong, role("night_nurse")]).await.unwrap();
        let told: Vec<_> = told.iter().map(|told| told.replace("CLIENT", &id("ana").to_string())).collect();
        assert_eq!(wrongs(&outcome), told);
        assert_eq!(written(&database).await, before, "{told:?}");
    }
    assert_eq!(accepted(desk.together(&[]).await.unwrap()), []);
    desk.must("roles.create", r#"{"name":"night_nurse","display_name":"R"}"#).await;
    desk.every_chain_holds().await;
}

/// A check that the engine does not know of stands in for a rule that it judged wrongly.
#[tokio::test]
async fn what_the_database_refuses_names_the_command_and_leaves_nothing() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let owner = database.connect(Role::Owner).await;
    let stricter = "alter table services drop constraint services__duration_positive;
                    alter table services add constraint services__duration_positive check (estimated_duration > 20)";
    owner.batch_execute(stricter).await.unwrap();
    let service = envelope(
        "services.create",
        r#"{"name":"Nail trim","service_code":"NT","category":"grooming","base_price":"12.00","estimated_duration":15}"#,
    );
    for (batch, at) in [([role("a"), service.clone(), role("b")], 1), ([role("a"), role("b"), service.clone()], 2)] {
        let outcome = desk.together(&batch).await.unwrap();
        assert_eq!(wrongs(&outcome), [format!("commands[{at}].estimated_duration duration-positive")]);
        assert_eq!(written(&database).await, [0; 6]);
    }
}

/// The database looks at references when a transaction ends, but at those of a command before the next:
/// here one that leads to the wrong table, where the engine has seen the right one.
#[tokio::test]
async fn a_reference_that_leads_nowhere_is_the_mistake_of_its_own_command() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let owner = database.connect(Role::Owner).await;
    let elsewhere = "alter table patients drop constraint patients__client_id_exists;
                     alter table patients add constraint patients__client_id_exists
                     foreign key (tenant_id, client_id) references roles (tenant_id, id) deferrable initially deferred";
    owner.batch_execute(elsewhere).await.unwrap();
    let outcome = desk.together(&[client("bea"), patient("fido", "bea"), role("night_nurse")]).await.unwrap();
    assert_eq!(wrongs(&outcome), ["commands[1].client_id not-found"]);
    assert_eq!(written(&database).await, [0; 6]);
}

#[tokio::test]
async fn a_replay_gets_the_first_answers() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let batch = [client("ana"), client("ben"), role("night_nurse")];
    let first = desk.together(&batch).await.unwrap();
    let after = written(&database).await;
    assert_eq!(desk.together(&batch).await.unwrap(), first);
    let Outcome::Accepted(alone) = desk.send(&batch[1]).await.unwrap() else { panic!("a replay") };
    assert_eq!(Json::parse(&alone).unwrap(), accepted(first.clone())[1]);

    let other = [batch[0].clone(), batch[1].replace("Silva", "Souza"), batch[2].clone()];
    assert_eq!(wrongs(&desk.together(&other).await.unwrap()), ["commands[1].id command-id-reused"]);
    assert_eq!(written(&database).await, after);

    // Some were accepted before, and one comes twice: each is done once.
    let new = client("cid");
    let mixed = [batch[1].clone(), new.clone(), batch[0].clone(), new, client("dan")];
    let answers = accepted(desk.together(&mixed).await.unwrap());
    assert_eq!((&answers[0], &answers[1]), (&accepted(first)[1], &answers[3]));
    assert_eq!(written(&database).await[0], after[0] + 2);
    desk.every_chain_holds().await;
}

#[tokio::test]
async fn numbers_are_found_for_more_commands_than_a_block_has() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let batch: Vec<_> = (0..130).map(|number| client(&format!("c{number}"))).collect();
    assert_eq!(accepted(desk.together(&batch).await.unwrap()).len(), 130);
    let rows = desk.store.find(desk.actor.tenant, &Query::all::<Client>()).await.unwrap();
    let numbers: BTreeSet<_> = rows.iter().filter_map(|row| row.cell("client_number").as_text()).collect();
    assert_eq!((rows.len(), numbers.len()), (130, 130));
    desk.every_chain_holds().await;
}

/// Counted at the socket, over a line so slow that all that is sent without waiting is one trip.
#[tokio::test]
async fn each_further_command_takes_one_round_trip() {
    let database = migrated_database().await;
    let line = SlowLine::to(&database.login(Role::App), Duration::from_millis(50));
    let settings = Settings { connections: 1, ..Settings::of(line.config(&database.login(Role::App))) };
    let desk = Desk::at(Store::open(commands::engine(), settings).await.unwrap());
    desk.open_clinic().await;
    let before = line.trips();
    let batch = [client("bea"), role("night_nurse"), moving("bea", 1, "Faro"), role("day_nurse")];
    let outcome = desk.together(&batch).await.unwrap();
    assert_eq!((accepted(outcome).len(), line.trips() - before), (4, 5));
    let before = line.trips();
    desk.together(&batch).await.unwrap();
    assert_eq!(line.trips() - before, 2, "the receipts answer; the transaction is rolled back");
}
