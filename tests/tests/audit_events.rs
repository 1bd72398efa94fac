//! Audit rows that belong to no accepted command, and where a request came from: alike in every store.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use uuid::Uuid;
use vet_core::{
    domain::{
        SCHEMA,
        audit_logging::{AuditAction, AuditEntityType, AuditLog},
    },
    engine::{Actor, Direction, Event, Origin, Query, chain_hash},
    kernel::{cell::Cell, json::Json},
    schema::{Entity, Row, Sensitivity, Values},
    store::{Journal, Memory},
};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    postgres::connected_as_superuser,
    practice::{actor, id, monday},
};

/// Somebody at a tablet.
fn at_a_tablet() -> Actor {
    let known = |text: &str| Some(text.to_owned());
    let origin = Origin {
        session_id: known("s-1"),
        ip_address: known("192.0.2.7"),
        user_agent: known("Tablet/1.0"),
        device: known("tablet-3"),
        request_id: known("r-1"),
    };
    Actor { origin, ..actor("north") }
}

/// A look at the record of an animal, refused.
fn refused_look(number: u128) -> Row {
    let mut event = Event::new(
        Uuid::from_u128(0x0190_0000_0000_7000_a000_0000_0000_0000 + number),
        AuditAction::Read,
        AuditEntityType::Patient,
        id("rex"),
        "patients: read",
    );
    event.patient_id = Some(id("rex"));
    event.clinic_id = Some(id("clinic"));
    event.flags = Sensitivity { phi: true, ..Sensitivity::default() };
    event.outcome = "denied";
    event.outcome_code = Some("permission-denied");
    event.reason = Some("curious".to_owned());
    event.metadata.push(("columns", Json::Int(7)));
    event.row(&SCHEMA, &at_a_tablet(), monday())
}

/// The log of the tenant `north`, in the order of its only chain.
fn log() -> Query {
    Query::of(AuditLog::DEF).sorted("seq", Direction::Ascending)
}

/// The row without what differs between stores: the chain, the salt and what follows from them.
fn plain(row: &Row) -> String {
    let own = ["chain", "details_salt", "details_digest", "prev_hash", "hash"];
    Json::map(row.cells().filter(|(column, _)| !own.contains(column)).map(|(column, cell)| (column, cell.to_json())))
        .to_string()
}

#[test]
fn an_actor_is_read_as_it_is_written() {
    for actor in [actor("north"), at_a_tablet()] {
        assert_eq!(vet_core::engine::actor(&actor.to_json()), Some(actor));
    }
    let Json::Map(mut entries) = at_a_tablet().to_json() else { panic!("an object") };
    for wrong in [Json::from("here"), Json::map([("device", Json::Int(3))])] {
        entries.retain(|(key, _)| key != "origin");
        entries.push(("origin".to_owned(), wrong));
        assert_eq!(vet_core::engine::actor(&Json::Map(entries.clone())), None);
    }
}

#[tokio::test]
async fn an_event_is_the_same_row_in_every_store() {
    let client = r#"{"first_name":"Ana","last_name":"Silva"}"#;
    let envelope = vet_tests::desk::envelope("clients.create", client);
    let command = Json::parse(&envelope).unwrap();
    let engine = vet_core::domain::commands::engine();

    let mut memory = Memory::new(SCHEMA);
    memory.record(id("north"), vec![refused_look(1), refused_look(2)]);
    memory.run(&engine, &command, &at_a_tablet(), monday());
    memory.record(id("north"), vec![refused_look(3)]);

    let mut journal = Journal::in_memory(SCHEMA);
    assert_eq!(journal.record(id("north"), vec![refused_look(1), refused_look(2)]).unwrap().len(), 2);
    journal.run(&engine, &command, &at_a_tablet(), monday()).unwrap();
    journal.record(id("north"), vec![refused_look(3)]).unwrap();

    let database = migrated_database().await;
    let desk = Desk { actor: at_a_tablet(), ..Desk::at(store(&database, 1).await) };
    desk.store.record(id("north"), vec![refused_look(1), refused_look(2)]).await.unwrap();
    desk.send(&envelope).await.unwrap();
    desk.store.record(id("north"), vec![refused_look(3)]).await.unwrap();
    assert_eq!(desk.every_chain_holds().await, 1);

    let rows = memory.find(id("north"), &log());
    assert_eq!(rows.len(), 4);
    let others = [journal.memory().find(id("north"), &log()), desk.store.find(id("north"), &log()).await.unwrap()];
    for other in others {
        assert_eq!(other.iter().map(plain).collect::<Vec<_>>(), rows.iter().map(plain).collect::<Vec<_>>());
    }
    let mut head = "0".repeat(64);
    for row in &rows {
        head = chain_hash(row, &head);
        assert_eq!(row.cell("hash").as_text(), Some(head.as_str()));
        for (column, text) in
            [("session_id", "s-1"), ("ip_address", "192.0.2.7"), ("user_agent", "Tablet/1.0"), ("request_id", "r-1")]
        {
            assert_eq!(row.cell(column).as_text(), Some(text));
        }
        let Cell::Json(metadata) = row.cell("metadata") else { panic!("{row:?}") };
        assert_eq!(metadata.get("device").and_then(Json::as_text), Some("tablet-3"));
    }
    let [look, .., created, _] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(
        (look.cell("outcome").as_text(), look.cell("outcome_code").as_text()),
        (Some("denied"), Some("permission-denied"))
    );
    assert_eq!((look.cell("is_phi"), look.cell("is_financial")), (&Cell::Bool(true), &Cell::Bool(false)));
    assert_eq!(look.cell("metadata").to_json().to_string(), r#"{"columns":7,"device":"tablet-3"}"#);
    assert_eq!(created.cell("entity_type").as_text(), Some("client"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_and_commands_share_the_chains() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 3).await);
    let writers = (0..6_u128).map(|writer| {
        let desk = desk.clone();
        tokio::spawn(async move {
            for turn in 0..10 {
                let number = 10 + writer * 100 + turn * 2;
                desk.store.record(id("north"), vec![refused_look(number), refused_look(number + 1)]).await.unwrap();
                let name = format!("{writer} {turn}");
                desk.must("clients.create", &format!(r#"{{"first_name":"Ana","last_name":"{name}"}}"#)).await;
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    assert_eq!(desk.store.find(id("north"), &log()).await.unwrap().len(), 180);
    assert!(desk.every_chain_holds().await <= 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_are_written_once_however_often_connections_are_lost() {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let desk = Desk::at(store(&database, 2).await);
    let writing = {
        let desk = desk.clone();
        tokio::spawn(async move {
            for number in 0..200_u128 {
                desk.store.record(id("north"), vec![refused_look(number)]).await.unwrap();
            }
        })
    };
    // Again and again, wherever the next event has come to by then.
    let cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity
               where usename = 'vetplan_app' and datname = current_database()";
    let count = async |query: &str| superuser.query_one(query, &[]).await.unwrap().get::<_, i64>(0);
    let (mut seen, mut cuts) = (0, 0);
    while !writing.is_finished() {
        let written = count("select count(*) from audit_logs").await;
        if written > seen {
            seen = written;
            cuts += count(cut).await;
        }
    }
    writing.await.unwrap();
    assert!(cuts > 20, "{cuts}");
    let desk = Desk::at(store(&database, 1).await);
    assert_eq!(desk.store.find(id("north"), &log()).await.unwrap().len(), 200);
    desk.every_chain_holds().await;
}
