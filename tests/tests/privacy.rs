//! What people ask of their data: a copy of what is theirs and no more, and that they are erased.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in tests, also outside of the test functions")]

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vet_core::{
    domain::retention::tombstone::personal,
    engine::details_hold,
    kernel::{
        json::Json,
        time::{Instant, parse_instant},
    },
    schema::Values,
    store::Outcome,
};
use vet_server::cluster::Role;
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    mirror,
    person::{put_all, row_of, secret, tables},
    postgres::{TestDatabase, connected_as_superuser},
    practice::{Practice, actor, id, wrongs},
    rows::put,
};

fn instant(text: &str) -> Instant {
    parse_instant(text).unwrap()
}

/// Ana and Ben, each with a row in every table.
fn two_people(at: &str) -> Practice {
    let mut practice = Practice::default();
    for person in ["ana", "ben"] {
        put_all(&mut practice, person, instant(at), &[]);
    }
    practice
}

fn as_login(practice: &mut Practice, name: &str) {
    practice.actor.user_id = id(name);
}

/// A request of Ana, whose identity was checked.
fn request(practice: &mut Practice, kind: &str, more: &str) -> String {
    let client = row_of("ana", "clients");
    let request = id(kind);
    let input = format!(r#"{{"id":"{request}","kind":"{kind}","client_id":"{client}"{more}}}"#);
    practice.must("privacy.receive", &input);
    practice.must("privacy.verify_identity", &format!(r#"{{"id":"{request}","how":"passport"}}"#));
    format!(r#"{{"id":"{request}"}}"#)
}

fn copy(practice: &mut Practice) -> Value {
    let of = request(practice, "export", "");
    let answer = practice.must("privacy.export", &of);
    serde_json::from_str(&answer.get("answer").unwrap().to_string()).unwrap()
}

#[test]
fn a_copy_holds_everything_about_the_person() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let text = copy(&mut practice).to_string();
    assert!(!text.contains("_hash"), "what proves a login is for nobody to see");
    // Whom Ana named for emergencies, and who is related to her, are other people; a login is none.
    let others = ["emergency_contact", "user_id", "client_relationships.notes"];
    let mut looked = 0;
    for def in tables() {
        assert!(text.contains(&row_of("ana", def.table).to_string()), "{}", def.table);
        for field in personal(def).filter(|field| field.sensitivity.pii || field.sealed) {
            let told = secret("ana", def.table, field.name);
            if others.iter().any(|other| told.contains(other)) {
                assert!(!text.contains(&told), "{told}");
            } else if field.kind != vet_core::kernel::cell::ColumnKind::Date && stands(&practice, &told) {
                assert!(text.contains(&told), "{told}");
                looked += 1;
            }
        }
    }
    assert!(looked > 40, "{looked}");
}

/// Whether a value stands in a row of the practice.
fn stands(practice: &Practice, told: &str) -> bool {
    all_rows(practice).contains(told)
}

fn all_rows(practice: &Practice) -> String {
    let rows =
        practice.engine.schema.all_tables().flat_map(|def| {
            practice.store.find(practice.actor.tenant, &vet_core::engine::Query::of(def).with_deleted())
        });
    rows.map(|row| row.to_json().to_string()).collect()
}

#[test]
fn a_copy_holds_nothing_about_others() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    // Ben acts for Ana's animal, and Ana for Ben's, in every table that names both.
    for (client, patient) in [("ben", "ana"), ("ana", "ben")] {
        for def in tables() {
            let (Some(_), Some(_)) = (def.field("client_id"), def.field("patient_id")) else { continue };
            let own = row_of(client, def.table);
            let mut row = practice.store.get(practice.actor.tenant, def.table, own).unwrap();
            let ids = [("client_id", client, "clients"), ("patient_id", patient, "patients")];
            for (column, person, table) in ids {
                row.set(column, vet_core::kernel::cell::Cell::Uuid(row_of(person, table)));
            }
            if client == "ana" {
                row.set("id", vet_core::kernel::cell::Cell::Uuid(row_of("acting", def.table)));
            }
            practice.store.put(practice.actor.tenant, row);
        }
    }
    let staff = r#"{"employee_number":"1","first_name":"secret-ben-staff","last_name":"b","email":"c","role":"other",
        "employment_type":"full_time","hire_date":"2020-01-01","country":"US"}"#;
    put(&mut practice, "staff", "ana:staff", staff);
    let text = copy(&mut practice).to_string();
    assert!(text.contains("secret-ana-clients.first_name"));
    let from = text.find("secret-ben").map(|at| text[at.saturating_sub(200)..(at + 60).min(text.len())].to_owned());
    assert_eq!(from, None);
    assert!(!text.contains(&row_of("ben", "clients").to_string()));
}

#[test]
fn a_copy_is_what_its_schema_says() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let schema = include_str!("../../docs/privacy-export.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let copy = copy(&mut practice);
    let wrong: Vec<String> = validator.iter_errors(&copy).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let mut spoilt = copy;
    spoilt["audit"] = json!([]);
    assert!(!validator.is_valid(&spoilt));
}

#[test]
fn a_copy_takes_an_identity_and_a_week() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let client = row_of("ana", "clients");
    let received =
        format!(r#"{{"id":"{}","kind":"export","client_id":"{client}","received_on":"2026-05-04"}}"#, id("copy"));
    let answer = practice.must("privacy.receive", &received).to_string();
    assert!(answer.contains(r#""respond_by":"2026-06-04""#), "{answer}");
    let of = format!(r#"{{"id":"{}"}}"#, id("copy"));
    assert_eq!(wrongs(&practice.run("privacy.export", &of)), ["id identity-not-verified"]);
    assert_eq!(
        wrongs(&practice.run("privacy.erase", &of)).first().map(String::as_str),
        Some("id identity-not-verified")
    );
    practice.must("privacy.verify_identity", &format!(r#"{{"id":"{}","how":"passport"}}"#, id("copy")));
    practice.must("privacy.export", &of);
    practice.now = instant("2026-05-11T07:59:59Z");
    practice.must("privacy.export", &of);
    practice.now = instant("2026-05-11T08:00:00Z");
    assert_eq!(wrongs(&practice.run("privacy.export", &of)), ["id export-expired"]);
}

#[test]
fn a_copy_for_somebody_else_takes_consent() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let of = request(&mut practice, "export", r#","recipient":"Happy Paws Insurance""#);
    // The forms that Ana has signed are for other things.
    assert_eq!(wrongs(&practice.run("privacy.export", &of)), ["id consent-missing"]);
    let form = format!(
        r#"{{"template":"data_sharing","version":1,"client_id":"{}","procedure":"Another insurer"}}"#,
        row_of("ana", "clients")
    );
    practice.must("consents.sign", &form);
    assert_eq!(wrongs(&practice.run("privacy.export", &of)), ["id consent-scope-mismatch"]);
    practice.must("consents.sign", &form.replace("Another insurer", "happy paws insurance"));
    assert!(matches!(practice.run("privacy.export", &of), Outcome::Accepted(_)));
}

#[test]
fn a_large_copy_takes_another_person() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    for number in 0..500 {
        let mut note =
            practice.store.get(practice.actor.tenant, "client_notes", row_of("ana", "client_notes")).unwrap();
        note.set("id", vet_core::kernel::cell::Cell::Uuid(id(&format!("note-{number}"))));
        practice.store.put(practice.actor.tenant, note);
    }
    let of = request(&mut practice, "export", "");
    assert_eq!(wrongs(&practice.run("privacy.export", &of)), ["id export-needs-approval"]);
    assert_eq!(wrongs(&practice.run("privacy.approve", &of)), ["id separation-of-duties"]);
    as_login(&mut practice, "boss");
    practice.must("privacy.approve", &of);
    practice.must("privacy.export", &of);
}

#[test]
fn what_is_told_in_confidence_is_told_once() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let of = request(&mut practice, "export", "");
    let envelope =
        format!(r#"{{"id":"01900000-0000-7000-8000-00000000f00f","command":"privacy.export","input":{of}}}"#);
    let (Outcome::Accepted(first), Outcome::Accepted(second)) = (practice.send(&envelope), practice.send(&envelope))
    else {
        panic!("refused");
    };
    assert!(first.contains("secret-ana"));
    assert!(!second.contains("secret-ana"), "{second}");
    for table in ["commands", "audit_logs"] {
        let def = practice.engine.schema.table(table).unwrap();
        let rows = practice.store.find(practice.actor.tenant, &vet_core::engine::Query::of(def));
        assert!(rows.iter().all(|row| !row.to_json().to_string().contains("secret-")), "{table}");
    }
}

/// Plans, approves by another and erases, in batches.
fn erase(practice: &mut Practice, limit: u32) -> (Json, u32) {
    let of = request(practice, "erase", "");
    let plan = practice.must("privacy.plan", &of);
    assert_eq!(wrongs(&practice.run("privacy.erase", &of)), ["id privacy-request-not-ready"]);
    assert_eq!(wrongs(&practice.run("privacy.approve", &of)), ["id separation-of-duties"]);
    as_login(practice, "boss");
    practice.must("privacy.approve", &of);
    let limited = of.replace('}', &format!(r#","limit":{limit}}}"#));
    let mut batches = 1;
    while practice.must("privacy.erase", &limited).to_string().contains(r#""more":true"#) {
        batches += 1;
        assert!(batches < 100, "it never ends");
    }
    assert_eq!(wrongs(&practice.run("privacy.erase", &limited)), ["id privacy-request-not-ready"]);
    (plan.get("answer").unwrap().get("plan").unwrap().clone(), batches)
}

/// The columns that a plan keeps, as `table.column`.
fn kept(plan: &Json) -> BTreeSet<String> {
    let plan: Value = serde_json::from_str(&plan.to_string()).unwrap();
    let restricted = plan["tables"].as_array().unwrap().iter().filter(|line| line["deed"] == "restrict");
    restricted
        .flat_map(|line| {
            assert!(line["until"].is_string() && line["rule"].is_string(), "{line}");
            let table = line["table"].as_str().unwrap().to_owned();
            let columns = line["columns"].as_array().unwrap().clone();
            columns.into_iter().map(move |column| format!("{table}.{}", column.as_str().unwrap()))
        })
        .collect()
}

#[test]
fn what_no_law_asks_for_is_erased_and_the_rest_is_named() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let (plan, batches) = erase(&mut practice, 4);
    assert!(batches > 2, "{batches}");
    let kept = kept(&plan);
    assert!(kept.contains("consent_forms.signed_by"), "{kept:?}");
    assert!(!kept.contains("clients.first_name"));
    let (rows, before) = (all_rows(&practice), all_rows(&two_people("2026-04-01T08:00:00Z")));
    for def in tables() {
        for field in personal(def) {
            let (told, name) = (secret("ana", def.table, field.name), format!("{}.{}", def.table, field.name));
            let stays = kept.contains(&name) && !field.sealed;
            assert!(!rows.contains(&told) || stays, "{told}");
            let bens = secret("ben", def.table, field.name);
            assert_eq!(rows.contains(&bens), before.contains(&bens), "{bens}");
        }
    }
    // The animal and its history are there, and belong to somebody without a name.
    let tenant = practice.actor.tenant;
    assert!(practice.store.get(tenant, "patients", row_of("ana", "patients")).is_some());
    assert!(practice.store.get(tenant, "clients", row_of("ana", "clients")).is_some());
    for gone in ["reminders", "accounts", "sessions"] {
        assert!(practice.store.get(tenant, gone, row_of("ana", gone)).is_none(), "{gone}");
    }
    assert!(practice.store.get(tenant, "reminders", row_of("ben", "reminders")).is_some());
}

#[test]
fn when_all_times_are_over_nothing_is_kept() {
    let mut practice = two_people("2001-04-01T08:00:00Z");
    let (plan, _) = erase(&mut practice, 500);
    assert_eq!(kept(&plan), BTreeSet::new());
    assert!(!all_rows(&practice).contains("secret-ana"));
    assert!(all_rows(&practice).contains("secret-ben"));
}

#[test]
fn nothing_is_erased_under_a_legal_hold() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let hold = format!(r#"{{"subject":"patient","patient_id":"{}","reason":"case 7"}}"#, row_of("ana", "patients"));
    let of = request(&mut practice, "erase", "");
    practice.must("privacy.plan", &of);
    as_login(&mut practice, "boss");
    practice.must("privacy.approve", &of);
    practice.must("holds.place", &hold);
    let hers = |practice: &Practice| -> Vec<_> {
        let tenant = practice.actor.tenant;
        tables().iter().map(|def| practice.store.get(tenant, def.table, row_of("ana", def.table))).collect()
    };
    let before = hers(&practice);
    assert_eq!(wrongs(&practice.run("privacy.erase", &of)), ["id legal-hold-active"]);
    assert!(before.iter().all(Option::is_some));
    assert_eq!(hers(&practice), before);
}

/// Every text and tree of the whole database in which the word stands, as `table.column`; partitions count
/// as what they are part of.
async fn search(database: &TestDatabase, word: &str) -> BTreeSet<String> {
    let client = connected_as_superuser(database).await;
    let columns = client
        .query(
            "select c.table_name::text, c.column_name::text from information_schema.columns c
             join information_schema.tables t using (table_schema, table_name)
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'character varying')",
            &[],
        )
        .await
        .unwrap();
    assert!(columns.len() > 500, "{}", columns.len());
    let mut found = BTreeSet::new();
    for row in columns {
        let (table, column): (String, String) = (row.get(0), row.get(1));
        let query = format!("select count(*) from {table} where position($1 in {column}::text) > 0");
        let hits: i64 = client.query_one(&query, &[&word]).await.unwrap().get(0);
        if hits > 0 {
            found.insert(format!("{}.{column}", if table.starts_with("audit_logs_") { "audit_logs" } else { &table }));
        }
    }
    found
}

/// Ana and Ben in Postgres: Ana by commands, so that the log and the receipts know of her, too.
async fn people_in_postgres(at: &str) -> (TestDatabase, Desk) {
    let mut practice = Practice::default();
    put_all(&mut practice, "ana", instant(at), &["clients"]);
    put_all(&mut practice, "ben", instant(at), &[]);
    let database = migrated_database().await;
    mirror::without_sealed(&mut practice);
    mirror::copy(&practice, &database).await;
    let desk = Desk { now: instant(at), ..Desk::at(store(&database, 2).await) };
    let id = row_of("ana", "clients");
    let told = |column: &str| secret("ana", "clients", column);
    let columns = ["first_name", "last_name", "address", "city", "company_name", "business_license", "tax_id", "notes"];
    let told: String = columns.iter().map(|column| format!(r#","{column}":"{}""#, told(column))).collect();
    desk.must("clients.create", &format!(r#"{{"id":"{id}","email":"secret-ana@example.com"{told}}}"#)).await;
    let note = r#""note_type":"general","content":"secret-ana-told","subject":"secret-ana-subject""#;
    let staff = row_of("ana", "staff");
    let _ = desk.run("client_notes.create", &format!(r#"{{"client_id":"{id}","created_by":"{staff}",{note}}}"#)).await;
    (database, desk)
}

async fn erase_in_postgres(desk: &Desk, limit: u32) -> Json {
    let client = row_of("ana", "clients");
    let request = id("erase");
    let of = format!(r#"{{"id":"{request}"}}"#);
    desk.must("privacy.receive", &format!(r#"{{"id":"{request}","kind":"erase","client_id":"{client}"}}"#)).await;
    desk.must("privacy.verify_identity", &format!(r#"{{"id":"{request}","how":"passport"}}"#)).await;
    let plan = desk.must("privacy.plan", &of).await;
    let mut boss = desk.clone();
    boss.actor.user_id = id("boss");
    boss.must("privacy.approve", &of).await;
    let limited = of.replace('}', &format!(r#","limit":{limit}}}"#));
    while boss.must("privacy.erase", &limited).await.to_string().contains(r#""more":true"#) {}
    plan.get("answer").unwrap().get("plan").unwrap().clone()
}

#[tokio::test]
async fn no_table_of_the_database_knows_the_person_any_more_but_where_the_plan_says() {
    let (database, desk) = people_in_postgres("2026-04-01T08:00:00Z").await;
    let before = search(&database, "secret-ana").await;
    for known in ["commands.changes", "audit_logs.change_set", "clients.first_name", "consent_forms.signed_by"] {
        assert!(before.contains(known), "{known}: {before:?}");
    }
    let bens = search(&database, "secret-ben").await;
    let desk = Desk { now: instant("2026-05-04T08:00:00Z"), ..desk };
    let plan = erase_in_postgres(&desk, 9).await;
    let after = search(&database, "secret-ana").await;
    let kept = kept(&plan);
    assert_eq!(after.difference(&kept).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(!after.is_empty());
    // What is left of the log is either as it was written, or erased as a whole.
    let logs = vet_core::engine::Query::of(vet_core::domain::SCHEMA.table("audit_logs").unwrap());
    let logs = desk.store.find(desk.actor.tenant, &logs).await.unwrap();
    assert!(logs.iter().all(details_hold));
    assert!(logs.iter().any(|log| log.cell("details_salt").is_null()));
    assert_eq!(search(&database, "secret-ben").await, bens);
    assert!(desk.every_chain_holds().await > 0);
}

#[tokio::test]
async fn when_all_times_are_over_no_table_of_the_database_knows_the_person() {
    let (database, desk) = people_in_postgres("2001-04-01T08:00:00Z").await;
    let bens = search(&database, "secret-ben").await;
    let desk = Desk { now: instant("2026-05-04T08:00:00Z"), ..desk };
    erase_in_postgres(&desk, 500).await;
    assert_eq!(search(&database, "secret-ana").await, BTreeSet::new());
    assert_eq!(search(&database, "secret-ben").await, bens);
    assert!(desk.every_chain_holds().await > 0);
}

/// The same people, the same commands: the rows are the same in memory and in Postgres.
#[tokio::test]
async fn memory_and_postgres_erase_alike() {
    let mut practice = two_people("2026-04-01T08:00:00Z");
    let database = migrated_database().await;
    mirror::without_sealed(&mut practice);
    mirror::copy(&practice, &database).await;
    let desk = Desk::at(store(&database, 1).await);
    assert_eq!(desk.actor, practice.actor);
    erase_in_postgres(&desk, 11).await;
    erase(&mut practice, 11);
    for def in tables() {
        for person in ["ana", "ben"] {
            let id = row_of(person, def.table);
            let own = practice.store.get(practice.actor.tenant, def.table, id).map(|row| row.to_json().to_string());
            let theirs = desk.store.get(desk.actor.tenant, def.table, id).await.unwrap();
            assert_eq!(theirs.map(|row| row.to_json().to_string()), own, "{} of {person}", def.table);
        }
    }
}

#[tokio::test]
async fn the_application_purges_by_its_commands_alone() {
    let (database, desk) = people_in_postgres("2026-04-01T08:00:00Z").await;
    let app = database.connect(Role::App).await;
    let enter = format!("begin; select set_config('vetplan.tenant', '{}', true)", actor("north").tenant);
    app.batch_execute(&enter).await.unwrap();
    let row = row_of("ben", "reminders");
    for statement in [
        format!("select vetplan_purge('reminders', '{row}', null, null)"),
        "set local vetplan.purge = 'on'; delete from audit_logs".to_owned(),
        "set local vetplan.purge = 'on'; update audit_logs set reason = 'x'".to_owned(),
        format!("delete from reminders where id = '{row}'"),
    ] {
        app.batch_execute("savepoint before").await.unwrap();
        let error = app.batch_execute(&statement).await.unwrap_err();
        let code = error.code().unwrap().clone();
        assert_eq!(code, tokio_postgres::error::SqlState::INSUFFICIENT_PRIVILEGE, "{statement}");
        app.batch_execute("rollback to before").await.unwrap();
    }
    assert!(desk.store.get(desk.actor.tenant, "reminders", row).await.unwrap().is_some());
}
