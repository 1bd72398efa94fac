//! Rows whose time is over: what goes, what stays and why, and that nothing is left that leads nowhere.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;
use vet_core::{
    domain::SCHEMA,
    engine::Query,
    kernel::{
        cell::Cell,
        time::{Instant, parse_instant},
    },
    schema::{Row, Values},
};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    mirror,
    person::{put_all, row_of, tables},
    postgres::connected_as_superuser,
    practice::{Practice, id, wrongs},
    rows::{put, shown},
};

fn instant(text: &str) -> Instant {
    parse_instant(text).unwrap()
}

/// Ana, whose rows are of that day, and Ben, whose rows are new.
fn old_and_new(at: &str) -> Practice {
    let mut practice = Practice::default();
    put_all(&mut practice, "ana", instant(at), &[]);
    put_all(&mut practice, "ben", instant("2026-04-01T08:00:00Z"), &[]);
    practice
}

/// A policy that wants a kind of record for so many days.
fn policy(practice: &mut Practice, kind: &str, days: i64, more: &str) {
    let row = format!(
        r#"{{"policy_name":"{kind}-{days}","entity_type":"{kind}","retention_days":{days},"is_active":true{more}}}"#
    );
    put(practice, "data_retention_policies", &format!("{kind}-{days}"), &row);
}

const PURGE: &str = r#","delete_after_days":30,"delete_action":"hard_delete""#;

fn as_login(practice: &mut Practice, name: &str) {
    practice.actor.user_id = id(name);
}

/// What the plan says, as `deed` or `keep: reason rule until`, by table of Ana's rows.
fn plan(practice: &mut Practice) -> BTreeMap<(String, String), String> {
    let mut told = BTreeMap::new();
    let mut from = String::new();
    loop {
        let answer = practice.must("retention.plan", &format!(r#"{{"limit":20{from}}}"#));
        let answer: Value = serde_json::from_str(&answer.get("answer").unwrap().to_string()).unwrap();
        for row in answer["rows"].as_array().unwrap() {
            let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            let deed = match text("deed").as_str() {
                "keep" => format!("keep: {} {} {}", text("reason"), text("rule"), text("until")),
                deed => deed.to_owned(),
            };
            assert!(told.insert((text("table"), text("id")), deed).is_none(), "{row} twice");
        }
        let next = &answer["next"];
        if next.is_null() {
            return told;
        }
        from = format!(r#","table":{}"#, next["table"]);
        if next["after"].is_string() {
            from += &format!(r#","after":{}"#, next["after"]);
        }
    }
}

fn of(plan: &BTreeMap<(String, String), String>, person: &str, table: &str) -> String {
    plan.get(&(table.to_owned(), row_of(person, table).to_string())).cloned().unwrap_or_default()
}

/// Proposes, approves by another and runs, in batches; what the last answer counts in all.
fn run(practice: &mut Practice, limit: u32) -> u32 {
    let purge = format!(r#"{{"id":"{}"}}"#, id("purge"));
    practice.must("retention.propose", &purge);
    as_login(practice, "boss");
    practice.must("retention.approve", &purge);
    let limited = purge.replace('}', &format!(r#","limit":{limit}}}"#));
    let mut batches = 1;
    while practice.must("retention.run", &limited).to_string().contains(r#""more":true"#) {
        batches += 1;
        assert!(batches < 1_000, "it never ends");
    }
    batches
}

fn rows(practice: &Practice, table: &str) -> Vec<Row> {
    practice.store.find(practice.actor.tenant, &Query::of(SCHEMA.table(table).unwrap()).with_deleted())
}

/// References that lead nowhere although they did lead somewhere before.
fn dangling(practice: &Practice, before: &dyn Fn(&str, Uuid) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for def in SCHEMA.all_tables() {
        for row in rows(practice, def.table) {
            for field in def.fields {
                let (Some(reference), Some(id)) = (field.references, row.cell(field.name).as_uuid()) else { continue };
                let there = practice.store.get(practice.actor.tenant, reference.table, id).is_some();
                if !there && before(reference.table, id) {
                    found.push(format!("{}.{}", def.table, field.name));
                }
            }
        }
    }
    found
}

#[test]
fn the_law_of_the_state_keeps_what_the_practice_would_not() {
    let mut practice = old_and_new("2022-04-01T08:00:00Z");
    put(
        &mut practice,
        "clinics",
        "denver",
        r#"{"name":"D","clinic_type":"general_practice","state":"CO","country":"US"}"#,
    );
    for kind in ["appointment", "invoice", "prescription", "communication", "client"] {
        policy(&mut practice, kind, 30, PURGE);
    }
    let told = plan(&mut practice);
    // Three years after the last visit in Colorado; seven for the books; two for prescriptions.
    assert_eq!(of(&told, "ana", "appointments"), "purge");
    assert_eq!(of(&told, "ana", "invoices"), "keep: retention-not-elapsed tax 2029-04-01");
    assert_eq!(of(&told, "ana", "prescriptions"), "purge");
    assert_eq!(of(&told, "ana", "reminders"), "purge");
    // A client goes when everything of theirs may go.
    assert_eq!(of(&told, "ana", "clients"), "keep: retention-not-elapsed tax 2029-04-01");
    assert_eq!(of(&told, "ben", "appointments"), "keep: retention-not-elapsed CO-medical 2029-04-01");
    assert_eq!(of(&told, "ben", "reminders"), "purge");
    // What no policy speaks of is not even looked at.
    assert!(!told.keys().any(|(table, _)| table == "patients"));
    assert!(told.len() > 10);
}

#[test]
fn the_longest_policy_counts_and_its_conditions() {
    let mut practice = old_and_new("2026-01-01T08:00:00Z");
    policy(&mut practice, "communication", 30, PURGE);
    policy(&mut practice, "communication", 200, PURGE.replace("30", "200").as_str());
    let told = plan(&mut practice);
    assert_eq!(of(&told, "ana", "reminders"), "keep: retention-not-elapsed communication-200 2026-07-20");
    let elsewhere = PURGE.replace("30", "200") + r#","conditions":{"status":["no-such"]}"#;
    policy(&mut practice, "communication", 200, &elsewhere);
    assert_eq!(of(&plan(&mut practice), "ana", "reminders"), "purge");
    // The last day is kept, the next is not.
    practice.now = instant("2026-01-31T23:59:59Z");
    let told = plan(&mut practice);
    assert_eq!(of(&told, "ana", "reminders"), "keep: retention-not-elapsed communication-30 2026-01-31");
    practice.now = instant("2026-02-01T00:00:00Z");
    assert_eq!(of(&plan(&mut practice), "ana", "reminders"), "purge");
}

#[test]
fn what_is_purged_leaves_nothing_that_leads_nowhere() {
    let mut practice = old_and_new("2010-04-01T08:00:00Z");
    policy(&mut practice, "client", 30, PURGE);
    let known: Vec<(String, Uuid)> = SCHEMA
        .all_tables()
        .flat_map(|def| rows(&practice, def.table))
        .map(|row| (row.def().table.to_owned(), row.cell("id").as_uuid().unwrap()))
        .collect();
    let before = |table: &str, id: Uuid| known.iter().any(|(known, other)| known == table && *other == id);
    assert_eq!(of(&plan(&mut practice), "ana", "clients"), "purge");
    assert!(run(&mut practice, 2) > 1);
    for def in tables() {
        let tenant = practice.actor.tenant;
        assert!(practice.store.get(tenant, def.table, row_of("ana", def.table)).is_none(), "{}", def.table);
        // What is about clients, but of no one's record, goes by age alone; the record of Ben stays.
        let loose = ["client_notes", "client_relationships"].contains(&def.table);
        assert!(loose || practice.store.get(tenant, def.table, row_of("ben", def.table)).is_some(), "{}", def.table);
    }
    assert_eq!(dangling(&practice, &before), Vec::<String>::new());
    // Each row that went has left its entry, which does not say what stood in it.
    let logs = rows(&practice, "audit_logs");
    for def in tables() {
        let gone = Cell::Uuid(row_of("ana", def.table));
        let log = logs.iter().find(|log| log.cell("entity_id") == &gone).unwrap_or_else(|| panic!("{}", def.table));
        assert_eq!(log.cell("action").as_text(), Some("delete"));
        assert!(!log.to_json().to_string().contains("secret-"), "{}", def.table);
    }
    let purged: i32 = shown(&practice, "purges", "purge", "purged").parse().unwrap();
    assert!(usize::try_from(purged).unwrap() >= tables().len(), "{purged}");
    assert_eq!(shown(&practice, "purges", "purge", "status"), r#""done""#);
}

#[test]
fn a_legal_hold_comes_first() {
    for hold in [
        format!(
            r#"{{"id":"{}","subject":"client","client_id":"{}","reason":"r"}}"#,
            id("hold"),
            row_of("ana", "clients")
        ),
        format!(
            r#"{{"id":"{}","subject":"patient","patient_id":"{}","reason":"r"}}"#,
            id("hold"),
            row_of("ana", "patients")
        ),
        format!(r#"{{"id":"{}","subject":"all","reason":"r"}}"#, id("hold")),
    ] {
        let mut practice = old_and_new("2010-04-01T08:00:00Z");
        policy(&mut practice, "appointment", 30, PURGE);
        practice.must("holds.place", &hold);
        let held = "keep: legal-hold-active legal-hold ";
        assert_eq!(of(&plan(&mut practice), "ana", "appointments"), held, "{hold}");
        run(&mut practice, 100);
        assert!(practice.store.get(practice.actor.tenant, "appointments", row_of("ana", "appointments")).is_some());
        let lift = format!(r#"{{"id":"{}","reason":"settled"}}"#, id("hold"));
        practice.must("holds.lift", &lift);
        assert_eq!(wrongs(&practice.run("holds.lift", &lift)), ["id hold-lifted"]);
        assert_eq!(of(&plan(&mut practice), "ana", "appointments"), "purge");
    }
    let mut practice = old_and_new("2010-04-01T08:00:00Z");
    policy(&mut practice, "appointment", 30, PURGE);
    let until = r#"{"subject":"all","reason":"r","until":"2026-05-04T08:00:00Z"}"#;
    practice.must("holds.place", until);
    assert_eq!(of(&plan(&mut practice), "ana", "appointments"), "keep: legal-hold-active legal-hold ");
    practice.now = instant("2026-05-04T08:00:00.000001Z");
    assert_eq!(of(&plan(&mut practice), "ana", "appointments"), "purge");
    for (wrong, told) in [
        (r#"{"subject":"client","reason":"r"}"#, "client_id field-missing"),
        (r#"{"subject":"all","reason":" "}"#, "reason value-invalid"),
        (r#"{"subject":"all","reason":"r","until":"2026-05-01T08:00:00Z"}"#, "until value-invalid"),
    ] {
        assert_eq!(wrongs(&practice.run("holds.place", wrong)), [told]);
    }
}

#[test]
fn one_proposes_and_another_approves() {
    let mut practice = old_and_new("2010-04-01T08:00:00Z");
    let purge = format!(r#"{{"id":"{}"}}"#, id("purge"));
    practice.must("retention.propose", &purge);
    assert_eq!(wrongs(&practice.run("retention.run", &purge)), ["id purge-not-approved"]);
    assert_eq!(wrongs(&practice.run("retention.approve", &purge)), ["id separation-of-duties"]);
    as_login(&mut practice, "boss");
    practice.must("retention.approve", &purge);
    assert_eq!(wrongs(&practice.run("retention.approve", &purge)), ["id purge-not-approved"]);
    practice.must("retention.run", &purge);
    assert_eq!(wrongs(&practice.run("retention.run", &purge)), ["id purge-not-approved"]);
}

#[test]
fn rows_are_put_aside_or_become_tombstones_as_the_policy_says() {
    let mut practice = old_and_new("2010-04-01T08:00:00Z");
    policy(&mut practice, "appointment", 30, r#","archive_action":"move_to_cold_storage""#);
    policy(&mut practice, "communication", 30, r#","archive_action":"anonymize""#);
    policy(&mut practice, "insurance", 30, r#","delete_after_days":60,"delete_action":"soft_delete""#);
    run(&mut practice, 100);
    let tenant = practice.actor.tenant;
    let column = |table: &str, column: &str| {
        let row = practice.store.get(tenant, table, row_of("ana", table)).unwrap();
        row.cell(column).to_json().to_string()
    };
    assert!(column("appointments", "metadata").contains("archived_at"));
    assert_eq!(column("appointments", "deleted_at"), r#""2026-05-04T08:00:00Z""#);
    assert_eq!(column("communication_logs", "recipient_email"), "null");
    assert_eq!(column("reminders", "title"), format!("\"erased-{}\"", row_of("ana", "reminders")));
    assert_eq!(column("insurance_policies", "deleted_at"), r#""2026-05-04T08:00:00Z""#);
    // A second run finds nothing to do.
    let again = format!(r#"{{"id":"{}"}}"#, id("again"));
    practice.must("retention.propose", &again);
    as_login(&mut practice, "somebody");
    practice.must("retention.approve", &again);
    let answer = practice.must("retention.run", &again).to_string();
    assert!(answer.contains(r#""archived":0,"anonymised":0,"purged":0"#), "{answer}");
}

/// Whatever the ages, the policies and the day: no row goes before its time, and what went was planned.
#[test]
fn a_purge_never_takes_a_row_inside_its_period() {
    let mut dice = vet_tests::random_rows::Dice::named("retention");
    for _ in 0..12 {
        let year = 2010 + dice.below(17);
        let mut practice = old_and_new(&format!("{year}-0{}-01T08:00:00Z", 1 + dice.below(4)));
        for kind in
            ["appointment", "invoice", "prescription", "communication", "client", "patient", "medical_encounter"]
        {
            let days = 1 + dice.below(3_000);
            policy(&mut practice, kind, days.try_into().unwrap(), &PURGE.replace("30", &days.to_string()));
        }
        let told = plan(&mut practice);
        let before: BTreeMap<(String, String), Row> = tables()
            .into_iter()
            .flat_map(|def| rows(&practice, def.table))
            .map(|row| ((row.def().table.to_owned(), row.cell("id").as_uuid().unwrap().to_string()), row))
            .collect();
        run(&mut practice, 500);
        let today = practice.now.date_naive();
        for ((table, id), row) in before {
            let there = practice.store.get(practice.actor.tenant, &table, id.parse().unwrap()).is_some();
            let said = told.get(&(table.clone(), id)).map(String::as_str);
            if there {
                assert_ne!(said, Some("purge"), "{table} of {year}");
                continue;
            }
            assert!(said.is_none_or(|said| !said.contains("-medical") && !said.contains("tax")), "{table}: {said:?}");
            let Cell::Instant(created) = row.cell("created_at") else { panic!("{row:?}") };
            let age = (today - created.date_naive()).num_days();
            let least = match row.def().table {
                "invoices" | "payments" | "invoice_items" | "insurance_claims" => 7 * 365,
                "appointments" | "medical_encounters" | "patients" | "vaccinations" => 7 * 365,
                "prescriptions" | "medication_administration" => 2 * 365,
                _ => 0,
            };
            assert!(age > least, "{table} went after {age} days");
        }
    }
}

#[tokio::test]
async fn memory_and_postgres_purge_alike() {
    let mut practice = old_and_new("2010-04-01T08:00:00Z");
    policy(&mut practice, "client", 30, PURGE);
    policy(&mut practice, "appointment", 30, r#","archive_action":"move_to_cold_storage""#);
    let database = migrated_database().await;
    mirror::without_sealed(&mut practice);
    mirror::copy(&practice, &database).await;
    let desk = Desk::at(store(&database, 1).await);
    let purge = format!(r#"{{"id":"{}"}}"#, id("purge"));
    desk.must("retention.propose", &purge).await;
    let mut boss = desk.clone();
    boss.actor.user_id = id("boss");
    boss.must("retention.approve", &purge).await;
    let limited = purge.replace('}', r#","limit":3}"#);
    while boss.must("retention.run", &limited).await.to_string().contains(r#""more":true"#) {}
    run(&mut practice, 3);
    for def in tables() {
        for person in ["ana", "ben"] {
            let id = row_of(person, def.table);
            let own = practice.store.get(practice.actor.tenant, def.table, id).map(|row| row.to_json().to_string());
            let theirs = desk.store.get(desk.actor.tenant, def.table, id).await.unwrap();
            assert_eq!(theirs.map(|row| row.to_json().to_string()), own, "{} of {person}", def.table);
        }
    }
    let superuser = connected_as_superuser(&database).await;
    let gone: i64 = superuser
        .query_one("select count(*) from clients where id = $1", &[&row_of("ana", "clients")])
        .await
        .unwrap()
        .get(0);
    assert_eq!(gone, 0);
    assert!(desk.every_chain_holds().await > 0);
}
