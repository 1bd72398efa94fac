//! Two rows of one client: found, and made one.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use serde_json::Value;
use vet_core::{
    domain::SCHEMA,
    engine::Query,
    kernel::{cell::Cell, time::parse_instant},
    schema::Values,
};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    mirror,
    person::{put_all, row_of, tables},
    practice::{Practice, actor, id, wrongs},
    rows::{change, put, shown, with_ids},
};

const NONE: [&str; 0] = [];

fn client(practice: &mut Practice, name: &str, columns: &str) {
    let named = if columns.contains("first_name") {
        String::new()
    } else {
        format!(r#","first_name":"{name}","last_name":"L""#)
    };
    let row = format!(r#"{{"client_number":"{name}","country":"US"{named}{columns}}}"#);
    put(practice, "clients", name, &row);
}

/// The pairs that are found, as `one other score reasons`.
fn pairs(practice: &mut Practice, input: &str) -> Vec<String> {
    let answer = practice.must("clients.duplicates", &with_ids(input));
    let answer: Value = serde_json::from_str(&answer.get("answer").unwrap().to_string()).unwrap();
    let names = ["a", "b", "c", "d", "e", "f"];
    let name = |of: &Value| names.iter().find(|name| of == &id(name).to_string()).copied().unwrap_or("?");
    let told = answer["pairs"].as_array().unwrap().iter().map(|pair| {
        let mut both = [name(&pair["clients"][0]), name(&pair["clients"][1])];
        both.sort_unstable();
        let reasons: Vec<_> = pair["reasons"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        format!("{} {} {} {}", both[0], both[1], pair["score"], reasons.join(" "))
    });
    told.collect()
}

#[test]
fn the_same_person_is_found_however_it_is_spelt() {
    let mut practice = Practice::default();
    client(&mut practice, "a", r#","email":"Ana.Silva@Example.com","phone":"+1 (303) 555-0101""#);
    client(&mut practice, "b", r#","email":"ana.silva+vet@example.com""#);
    client(&mut practice, "c", r#","mobile_phone":"303.555.0101""#);
    client(&mut practice, "d", r#","first_name":"Jo-Ann","last_name":"O'Neil","date_of_birth":"1980-02-03""#);
    client(
        &mut practice,
        "e",
        r#","first_name":"JoAnn","last_name":"ONeil","date_of_birth":"1980-02-03","phone":"12345""#,
    );
    client(
        &mut practice,
        "f",
        r#","first_name":"JoAnn","last_name":"ONeil","date_of_birth":"1980-02-04","phone":"12345""#,
    );
    assert_eq!(pairs(&mut practice, "{}"), ["d e 70 name_and_birth", "a b 60 email", "a c 50 phone"]);
    assert_eq!(pairs(&mut practice, r#"{"min_score":60}"#), ["d e 70 name_and_birth", "a b 60 email"]);
    assert_eq!(pairs(&mut practice, r#"{"client_id":"@c"}"#), ["a c 50 phone"]);
    assert_eq!(pairs(&mut practice, r#"{"limit":1}"#), ["d e 70 name_and_birth"]);
    // What many share, such as the address of a shelter, is nobody's.
    for number in 0..11 {
        client(&mut practice, &format!("shelter-{number}"), r#","email":"all@shelter.example""#);
    }
    assert_eq!(pairs(&mut practice, r#"{"min_score":60}"#), ["d e 70 name_and_birth", "a b 60 email"]);
}

/// Ana twice: the second has a row in every table.
fn twice() -> Practice {
    let mut practice = Practice::default();
    put_all(&mut practice, "ana", parse_instant("2026-04-01T08:00:00Z").unwrap(), &[]);
    let stays = r#","account_balance":"10.50","first_visit_date":"2025-01-01","last_visit_date":"2025-06-01""#;
    client(&mut practice, "stays", stays);
    let goes = r#"{"account_balance":"4.25","first_visit_date":"2024-01-01","last_visit_date":"2025-03-01"}"#;
    let mut row = practice.store.get(practice.actor.tenant, "clients", row_of("ana", "clients")).unwrap();
    let given =
        vet_core::engine::read_row(row.def(), &vet_core::kernel::json::Json::parse(goes).unwrap(), &mut Vec::new());
    row = row.patched(&given);
    row.set("user_id", Cell::Null);
    practice.store.put(practice.actor.tenant, row);
    practice
}

fn merge() -> String {
    format!(r#"{{"id":"{}","merged_id":"{}"}}"#, id("stays"), row_of("ana", "clients"))
}

/// Every column of every table in which a row names that client.
fn naming(practice: &Practice, client: uuid::Uuid) -> Vec<String> {
    let mut found = Vec::new();
    for def in SCHEMA.all_tables().filter(|def| def.table != "client_merges") {
        let rows = practice.store.find(practice.actor.tenant, &Query::of(def).with_deleted());
        for field in def.fields.iter().filter(|field| field.references.is_some_and(|it| it.table == "clients")) {
            found.extend(
                rows.iter()
                    .filter(|row| row.cell(field.name).as_uuid() == Some(client))
                    .map(|_| format!("{}.{}", def.table, field.name)),
            );
        }
    }
    found
}

#[test]
fn everything_of_the_one_belongs_to_the_other() {
    let mut practice = twice();
    let before = naming(&practice, row_of("ana", "clients"));
    assert!(before.len() > 10, "{before:?}");
    practice.must("clients.merge", &merge());
    assert_eq!(naming(&practice, row_of("ana", "clients")), Vec::<String>::new());
    assert_eq!(naming(&practice, id("stays")), before);
    assert_eq!(shown(&practice, "clients", "stays", "account_balance"), r#""14.75""#);
    assert_eq!(shown(&practice, "clients", "stays", "first_visit_date"), r#""2024-01-01""#);
    assert_eq!(shown(&practice, "clients", "stays", "last_visit_date"), r#""2025-06-01""#);
    // What only the other row knew is known; what both knew stays.
    assert_eq!(shown(&practice, "clients", "stays", "first_name"), r#""stays""#);
    assert_eq!(shown(&practice, "clients", "stays", "email"), r#""secret-ana-clients.email""#);
    let tombstone = practice.store.get(practice.actor.tenant, "clients", row_of("ana", "clients")).unwrap();
    assert!(tombstone.cell("metadata").to_json().to_string().contains(&id("stays").to_string()));
    assert_eq!(tombstone.cell("account_balance").to_json().to_string(), r#""0.00""#);
    assert!(!tombstone.cell("deleted_at").is_null());
    assert_eq!(wrongs(&practice.run("clients.merge", &merge())), ["merged_id not-found"]);
    // Each row that changed hands has its entry in the log.
    let logs = practice.store.find(practice.actor.tenant, &Query::of(SCHEMA.table("audit_logs").unwrap()));
    assert!(logs.iter().any(|log| log.cell("entity_id") == &Cell::Uuid(row_of("ana", "patients"))));
    assert!(logs.len() > before.len());
}

#[test]
fn ties_between_the_two_go_and_what_is_told_twice_is_told_once() {
    let mut practice = twice();
    client(&mut practice, "friend", "");
    let tie = |from: &str, to: &str| {
        format!(r#"{{"primary_client_id":"{from}","related_client_id":"{to}","relationship_type":"spouse"}}"#)
    };
    let (ana, stays, friend) = (row_of("ana", "clients"), id("stays"), id("friend"));
    put(&mut practice, "client_relationships", "each-other", &tie(&ana.to_string(), &stays.to_string()));
    put(&mut practice, "client_relationships", "hers", &tie(&ana.to_string(), &friend.to_string()));
    put(&mut practice, "client_relationships", "his", &tie(&stays.to_string(), &friend.to_string()));
    assert_eq!(change(&mut practice, "clients", "stays", &format!(r#"{{"referred_by":"{ana}"}}"#)), NONE);
    practice.must("clients.merge", &merge());
    let there = |name: &str| practice.store.get(practice.actor.tenant, "client_relationships", id(name)).is_some();
    assert_eq!([there("each-other"), there("hers"), there("his")], [false, false, true]);
    assert_eq!(shown(&practice, "clients", "stays", "referred_by"), "null");
}

#[test]
fn what_cannot_be_one_is_not_made_one() {
    let mut practice = twice();
    let itself = format!(r#"{{"id":"{0}","merged_id":"{0}"}}"#, id("stays"));
    assert_eq!(wrongs(&practice.run("clients.merge", &itself)), ["merged_id value-invalid"]);
    practice.actor = actor("south");
    assert_eq!(wrongs(&practice.run("clients.merge", &merge())), ["id not-found", "merged_id not-found"]);
    practice.actor = actor("north");

    let hold = format!(
        r#"{{"id":"{}","subject":"patient","patient_id":"{}","reason":"r"}}"#,
        id("hold"),
        row_of("ana", "patients")
    );
    practice.must("holds.place", &hold);
    assert_eq!(wrongs(&practice.run("clients.merge", &merge())), ["merged_id legal-hold-active"]);
    practice.must("holds.lift", &format!(r#"{{"id":"{}","reason":"over"}}"#, id("hold")));

    let asked = format!(r#"{{"id":"{}","kind":"export","client_id":"{}"}}"#, id("asked"), id("stays"));
    practice.must("privacy.receive", &asked);
    assert_eq!(wrongs(&practice.run("clients.merge", &merge())), ["id client-merge-conflict"]);
    practice.must("privacy.verify_identity", &format!(r#"{{"id":"{}","how":"passport"}}"#, id("asked")));
    practice.must("privacy.export", &format!(r#"{{"id":"{}"}}"#, id("asked")));

    let mut row = practice.store.get(practice.actor.tenant, "clients", id("stays")).unwrap();
    row.set("user_id", Cell::Uuid(id("login-1")));
    practice.store.put(practice.actor.tenant, row);
    let mut row = practice.store.get(practice.actor.tenant, "clients", row_of("ana", "clients")).unwrap();
    row.set("user_id", Cell::Uuid(id("login-2")));
    practice.store.put(practice.actor.tenant, row);
    assert_eq!(wrongs(&practice.run("clients.merge", &merge())), ["merged_id client-merge-conflict"]);
}

#[test]
fn who_became_one_is_erased_as_one() {
    let mut practice = twice();
    practice.must("clients.merge", &merge());
    let of = format!(r#"{{"id":"{}"}}"#, id("asked"));
    practice.must(
        "privacy.receive",
        &format!(r#"{{"id":"{}","kind":"erase","client_id":"{}"}}"#, id("asked"), id("stays")),
    );
    practice.must("privacy.verify_identity", &format!(r#"{{"id":"{}","how":"passport"}}"#, id("asked")));
    practice.must("privacy.plan", &of);
    practice.actor.user_id = id("boss");
    practice.must("privacy.approve", &of);
    practice.must("privacy.erase", &of);
    for row in [id("stays"), row_of("ana", "clients")] {
        let row = practice.store.get(practice.actor.tenant, "clients", row).unwrap().to_json().to_string();
        assert!(!row.contains("secret-ana"), "{row}");
    }
    for table in ["audit_logs", "commands"] {
        let rows = practice.store.find(practice.actor.tenant, &Query::of(SCHEMA.table(table).unwrap()));
        assert!(rows.iter().all(|row| !row.to_json().to_string().contains("secret-ana-clients")), "{table}");
    }
}

#[tokio::test]
async fn memory_and_postgres_merge_alike() {
    let mut practice = twice();
    let database = migrated_database().await;
    mirror::without_sealed(&mut practice);
    mirror::copy(&practice, &database).await;
    let desk = Desk::at(store(&database, 1).await);
    desk.must("clients.merge", &merge()).await;
    practice.must("clients.merge", &merge());
    let mut looked = 0;
    for def in tables() {
        for id in [row_of("ana", def.table), id("stays")] {
            let own = practice.store.get(practice.actor.tenant, def.table, id).map(|row| row.to_json().to_string());
            let theirs = desk.store.get(desk.actor.tenant, def.table, id).await.unwrap();
            looked += usize::from(own.is_some());
            assert_eq!(theirs.map(|row| row.to_json().to_string()), own, "{}", def.table);
        }
    }
    assert!(looked > tables().len());
    assert!(desk.every_chain_holds().await > 0);
}
