//! What is refused stands in the audit log, alike in every store; what a form tries out does not.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::sync::Arc;

use vet_core::{
    domain::{SCHEMA, audit_logging::AuditLog, commands},
    engine::{
        Actor, Direction, Query,
        access::{Access, Granted},
    },
    kernel::{cell::Cell, json::Json},
    schema::{Entity, Row, Values},
    store::{Journal, Memory, Outcome},
};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    practice::{actor, id, monday},
};

/// Somebody without any role.
fn without_roles() -> Actor {
    Actor { access: Some(Arc::new(Access::of(&Granted::default()))), ..actor("north") }
}

const COMMAND: &str = "01900000-0000-7000-8000-00000000c0de";

/// Commands that are refused, and what the log says of each: outcome, code, action, entity, row, table, flags.
fn refused() -> Vec<(String, [&'static str; 5], String)> {
    let envelope = |command: &str, input: String| {
        format!(r#"{{"id":"{COMMAND}","command":"{command}","input":{input},"reason":"why not"}}"#)
    };
    let (rex, visit) = (id("rex"), id("visit"));
    vec![
        (
            envelope("patients.update", format!(r#"{{"id":"{rex}","patch":{{"handling_instructions":"shy"}}}}"#)),
            ["denied", "permission-denied", "update", "patient", "patients"],
            rex.to_string(),
        ),
        (
            envelope("clients.create", r#"{"first_name":"Ana","nonsense":1}"#.to_owned()),
            ["error", "field-missing", "create", "client", "clients"],
            COMMAND.to_owned(),
        ),
        (
            envelope("appointments.cancel", format!(r#"{{"id":"{visit}","cancellation_reason":"rain"}}"#)),
            ["error", "not-found", "update", "appointment", "appointments"],
            visit.to_string(),
        ),
        (
            envelope("clients.burn", "{}".to_owned()),
            ["error", "command-unknown", "update", "user", ""],
            COMMAND.to_owned(),
        ),
        (
            r#"{"command":"clients.create","input":7}"#.to_owned(),
            ["error", "field-missing", "create", "client", "clients"],
            id("user").to_string(),
        ),
        ("[]".to_owned(), ["error", "value-invalid", "update", "user", ""], id("user").to_string()),
    ]
}

fn log() -> Query {
    Query::of(AuditLog::DEF).sorted("seq", Direction::Ascending)
}

fn text(row: &Row, column: &str) -> String {
    row.cell(column).as_text().unwrap_or_default().to_owned()
}

fn is_as_expected(row: &Row, expected: &[&str; 5], entity: &str) {
    let table = match row.cell("metadata") {
        Cell::Json(metadata) => metadata.get("table").and_then(Json::as_text).unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    let found = [
        text(row, "outcome"),
        text(row, "outcome_code"),
        text(row, "action"),
        text(row, "entity_type"),
        table,
        row.cell("entity_id").as_uuid().unwrap().to_string(),
    ];
    let expected: Vec<&str> = expected.iter().copied().chain([entity]).collect();
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{row:?}");
}

fn is_refused(outcome: &Outcome) {
    assert!(matches!(outcome, Outcome::Refused(_)), "{outcome:?}");
}

#[tokio::test]
async fn every_refusal_stands_in_the_log_of_every_store() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 2).await);
    let engine = commands::engine();
    let (mut memory, mut journal) = (Memory::new(SCHEMA), Journal::in_memory(SCHEMA));
    let now = monday();
    let cases = refused();
    for (command, expected, _) in &cases {
        let who = if expected[0] == "denied" { without_roles() } else { actor("north") };
        let command = Json::parse(command).unwrap();
        is_refused(&memory.run(&engine, &command, &who, now));
        let (outcome, changed) = journal.run(&engine, &command, &who, now).unwrap();
        is_refused(&outcome);
        assert_eq!(changed.iter().map(|row| row.table).collect::<Vec<_>>(), ["audit_logs"]);
        is_refused(&desk.store.run(&command, &who, now).await.unwrap());
    }
    let logs = [
        memory.find(id("north"), &log()),
        journal.memory().find(id("north"), &log()),
        desk.store.find(id("north"), &Query::of(AuditLog::DEF).sorted("id", Direction::Ascending)).await.unwrap(),
    ];
    for log in &logs[..2] {
        assert_eq!(log.len(), cases.len());
        for (row, (_, expected, entity)) in log.iter().zip(&cases) {
            is_as_expected(row, expected, entity);
        }
        let [first, ..] = &log[..] else { panic!("a row") };
        assert_eq!((first.cell("is_phi"), first.cell("patient_id")), (&Cell::Bool(true), &Cell::Uuid(id("rex"))));
        assert_eq!(
            (text(first, "reason"), text(first, "description")),
            ("why not".into(), "patients.update: refused".into())
        );
    }
    // The ids are random, and so is their order within a millisecond.
    assert_eq!(logs[2].len(), cases.len());
    for (_, expected, entity) in &cases {
        let of_case = |row: &&Row| {
            row.cell("entity_id").as_uuid().unwrap().to_string() == *entity && text(row, "outcome_code") == expected[1]
        };
        is_as_expected(logs[2].iter().find(of_case).unwrap(), expected, entity);
    }
    desk.every_chain_holds().await;
}

#[test]
fn a_form_that_is_filled_in_leaves_nothing() {
    let (engine, memory) = (commands::engine(), Memory::new(SCHEMA));
    for (command, ..) in refused() {
        let answer = memory.check(&engine, &Json::parse(&command).unwrap(), &without_roles(), monday());
        assert!(answer.contains(r#""kind":"refused""#), "{answer}");
    }
    assert!(memory.find(id("north"), &log()).is_empty());
}

#[tokio::test]
async fn of_commands_that_belong_together_the_refused_one_is_named() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let client = |name: &str| {
        vet_tests::desk::envelope("clients.create", &format!(r#"{{"first_name":"{name}","last_name":"S"}}"#))
    };
    let broken = vet_tests::desk::envelope("clients.create", "{}");
    is_refused(&desk.together(&[client("a"), broken.clone(), client("b")]).await.unwrap());
    let rows = desk.store.find(id("north"), &log()).await.unwrap();
    assert_eq!(rows.len(), 1);
    let command = Json::parse(&broken).unwrap().get("id").and_then(Json::as_text).unwrap().to_owned();
    is_as_expected(&rows[0], &["error", "field-missing", "create", "client", "clients"], &command);
}

#[tokio::test]
async fn the_same_refused_twice_is_recorded_twice_and_an_answer_given_again_is_not() {
    let database = migrated_database().await;
    let desk = Desk::at(store(&database, 1).await);
    let broken = vet_tests::desk::envelope("clients.create", "{}");
    let fine = vet_tests::desk::envelope("clients.create", r#"{"first_name":"Ana","last_name":"S"}"#);
    let mut memory = Memory::new(SCHEMA);
    for envelope in [&broken, &broken, &fine, &fine] {
        desk.send(envelope).await.unwrap();
        memory.run(&commands::engine(), &Json::parse(envelope).unwrap(), &desk.actor, desk.now);
    }
    let outcomes = |rows: Vec<Row>| rows.iter().map(|row| text(row, "outcome")).collect::<Vec<_>>();
    assert_eq!(outcomes(desk.store.find(id("north"), &log()).await.unwrap()), ["error", "error", "allowed"]);
    assert_eq!(outcomes(memory.find(id("north"), &log())), ["error", "error", "allowed"]);
}
