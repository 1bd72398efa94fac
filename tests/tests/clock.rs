//! What time alone brings about.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use vet_core::kernel::{json::Json, time::parse_instant};
use vet_tests::{
    clinic::{clinic, value},
    practice::{Practice, id},
};

fn advance(practice: &mut Practice, now: &str, limit: u32) -> String {
    practice.now = parse_instant(now).unwrap();
    let answer = practice.must("clock.advance", &format!(r#"{{"limit":{limit}}}"#));
    answer.get("answer").map(Json::to_string).unwrap()
}

fn license(practice: &mut Practice, name: &str, expiry: &str) {
    let row = format!(
        r#"{{"id":"{}","veterinarian_id":"{}","license_number":"{name}","issuing_authority":"State board",
            "issue_date":"2020-01-01","expiry_date":"{expiry}"}}"#,
        id(name),
        id("dr-lee")
    );
    practice.must("veterinarian_licenses.create", &row);
}

#[test]
fn a_licence_expires_the_day_after_its_last() {
    let mut practice = clinic();
    license(&mut practice, "a", "2026-06-30");
    assert_eq!(advance(&mut practice, "2026-06-30T23:59:59Z", 100), r#"{"moved":0,"more":false}"#);
    assert_eq!(advance(&mut practice, "2026-07-01T00:00:00Z", 100), r#"{"moved":1,"more":false}"#);
    assert_eq!(value(&practice, "veterinarian_licenses", id("a"), "status"), r#""expired""#);
    assert_eq!(advance(&mut practice, "2026-07-01T00:00:01Z", 100), r#"{"moved":0,"more":false}"#);
}

#[test]
fn batches_go_on_until_nothing_is_due() {
    let mut practice = clinic();
    for name in ["a", "b", "c"] {
        license(&mut practice, name, "2026-06-30");
    }
    let july = "2026-07-01T00:00:00Z";
    assert_eq!(advance(&mut practice, july, 2), r#"{"moved":2,"more":true}"#);
    assert_eq!(advance(&mut practice, july, 2), r#"{"moved":1,"more":false}"#);
}

#[test]
fn an_overdue_dose_leaves_a_reminder_for_the_owner() {
    let mut practice = clinic();
    let dose = format!(
        r#"{{"id":"{}","patient_id":"{}","vaccine_name":"Rabies","status":"scheduled","due_date":"2026-06-30"}}"#,
        id("dose"),
        id("rex")
    );
    practice.must("vaccinations.create", &dose);
    assert_eq!(advance(&mut practice, "2026-07-01T08:00:00Z", 100), r#"{"moved":1,"more":false}"#);
    assert_eq!(value(&practice, "vaccinations", id("dose"), "status"), r#""overdue""#);
    let reminders = practice.engine.schema.table("reminders").unwrap();
    let found = practice.store.find(practice.actor.tenant, &vet_core::engine::Query::of(reminders));
    assert_eq!(found.len(), 1);
    let text = |column: &str| found[0].get(column).unwrap().to_json().to_string();
    assert_eq!(text("title"), r#""Rabies is overdue for rex""#);
    assert_eq!(text("client_id"), format!("\"{}\"", id("ana")));
    // Its own window passes, too.
    assert_eq!(advance(&mut practice, "2026-07-31T08:00:00Z", 100), r#"{"moved":0,"more":false}"#);
    assert_eq!(advance(&mut practice, "2026-07-31T08:00:01Z", 100), r#"{"moved":1,"more":false}"#);
}
