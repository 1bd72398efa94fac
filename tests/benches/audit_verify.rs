//! How fast a verification is: `cargo bench -p vet-tests --bench audit_verify`.
//!
//! It fills a database with half a million audit rows in eight chains, whose details are those of a
//! practice at work, and goes along them as `vetplan-server audit verify` does.

#![allow(clippy::unwrap_used, reason = "a bench ends where it fails")]

use std::{fmt::Write as _, time::Instant};

use bytes::Bytes;
use futures_util::SinkExt;
use uuid::Uuid;
use vet_core::{
    domain::{audit_logging::AuditLog, system::AuditLink},
    engine::{CHAIN_START, Query, seal},
    kernel::{cell::Cell, json::Json},
    schema::{Entity, Row, Values},
};
use vet_server::{
    audit::{SigningKey, Verification, sign, verify},
    cluster::Role,
};
use vet_tests::{
    database::migrated_database,
    postgres::connected_as_superuser,
    practice::{Practice, id},
};

const CHAINS: usize = 8;
/// So many rows are written by one command.
const RUN: i64 = 2;

fn rows() -> usize {
    std::env::var("VETPLAN_ROWS").ok().and_then(|text| text.parse().ok()).unwrap_or(500_000)
}

fn main() {
    tokio::runtime::Runtime::new().unwrap().block_on(measure());
}

async fn measure() {
    let database = migrated_database().await;
    let superuser = connected_as_superuser(&database).await;
    let samples = samples();
    let now = chrono::DateTime::from_timestamp_micros(chrono::Utc::now().timestamp_micros()).unwrap();
    let per_chain = rows() / CHAINS;
    for chain in 1..=CHAINS {
        let name = format!("main-{chain}");
        let (mut log, mut links) = (String::new(), String::new());
        let mut head = CHAIN_START.to_owned();
        for at in 0..per_chain {
            let seq = i64::try_from(at + 1).unwrap();
            let mut row = samples[at % samples.len()].clone();
            row.set("id", Cell::Uuid(Uuid::from_u128((chain as u128) << 64 | at as u128)));
            row.set("created_at", Cell::Instant(now + chrono::TimeDelta::milliseconds(seq)));
            head = seal(&mut row, &name, seq, &format!("{:032x}", at * CHAINS + chain), &head);
            put_line(&mut log, AuditLog::DEF.fields.iter().map(|field| row.cell(field.name)));
            if seq % RUN == 0 || at + 1 == per_chain {
                let first = seq - (seq - 1) % RUN;
                let mut link = Row::new(AuditLink::DEF);
                for (column, cell) in [
                    ("tenant_id", Cell::Uuid(id("north"))),
                    ("id", row.cell("id").clone()),
                    ("chain", Cell::Text(name.clone())),
                    ("first_seq", Cell::Int(first)),
                    ("last_seq", Cell::Int(seq)),
                    ("head", Cell::Text(head.clone())),
                    ("created_at", row.cell("created_at").clone()),
                ] {
                    link.set(column, cell);
                }
                put_line(&mut links, AuditLink::DEF.fields.iter().map(|field| link.cell(field.name)));
            }
        }
        for (def, text) in [(AuditLog::DEF, log), (AuditLink::DEF, links)] {
            let columns: Vec<&str> = def.fields.iter().map(|field| field.name).collect();
            let copy = format!("copy {} ({}) from stdin", def.table, columns.join(", "));
            let mut sink = Box::pin(superuser.copy_in(&copy).await.unwrap());
            sink.send(Bytes::from(text)).await.unwrap();
            sink.close().await.unwrap();
        }
    }
    for table in ["audit_logs", "audit_links"] {
        superuser.batch_execute(&format!("vacuum analyze {table}")).await.unwrap();
    }
    let folder = tempfile::TempDir::new().unwrap();
    let key = SigningKey::open(&folder.path().join("audit.key")).unwrap();
    let outside = sign(&database.connect(Role::Ops).await, &key, now).await.unwrap();
    assert_eq!(outside.len(), CHAINS);

    let processors = std::thread::available_parallelism().map_or(2, usize::from);
    for _ in 0..3 {
        let (start, worked) = (Instant::now(), work());
        let what = Verification {
            database: database.login(Role::Ops),
            tenant: None,
            keys: vec![key.public()],
            outside: outside.clone(),
            workers: processors,
        };
        let report = verify(what).await.unwrap();
        let seconds = start.elapsed().as_secs_f64();
        assert!(report.is_clean(), "{report:?}");
        println!(
            "{} rows in {} chains against {} heads with {processors} workers: {seconds:.2} s, {:.0} rows per second; {:.1} µs of work for each row beside the database's; {} kB in memory at most",
            report.rows,
            report.chains,
            report.heads,
            report.rows as f64 / seconds,
            (work() - worked) / report.rows as f64,
            most_memory(),
        );
    }
    database.finish().await;
}

/// The rows that a day of a practice leaves in the log.
fn samples() -> Vec<Row> {
    let mut practice = Practice::default();
    for at in 0..40 {
        let (ana, rex) = (id(&format!("ana {at}")), id(&format!("rex {at}")));
        practice.must(
            "clients.create",
            &format!(r#"{{"id":"{ana}","first_name":"Ana","last_name":"Silva {at}","city":"Porto","phone":"+351 22 000 {at:04}"}}"#),
        );
        practice.must(
            "patients.create",
            &format!(r#"{{"id":"{rex}","client_id":"{ana}","name":"Rex {at}","species":"dog","gender":"female"}}"#),
        );
        for version in 1..=3 {
            let patch =
                format!(r#"{{"id":"{ana}","patch":{{"city":"Lisboa {version}","notes":"moved {version} times"}}}}"#);
            practice.run_at("clients.update", &patch, ana, version);
        }
    }
    practice.store.find(practice.actor.tenant, &Query::of(AuditLog::DEF))
}

/// A line of COPY.
fn put_line<'a>(text: &mut String, cells: impl Iterator<Item = &'a Cell>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push('\t');
        }
        let value = match cell.to_json() {
            Json::Null => "\\N".to_owned(),
            Json::Text(value) => escaped(&value),
            other => escaped(&other.to_string()),
        };
        let _ = write!(text, "{value}");
    }
    text.push('\n');
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

/// How long processors have worked for this process, in microseconds: a machine with much else to do tells less
/// by the clock.
fn work() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let numbers = stat.rsplit(") ").next().unwrap_or_default().split(' ');
    // In hundredths of a second: at work for itself, and by the system for it.
    numbers.skip(11).take(2).filter_map(|number| number.parse::<f64>().ok()).sum::<f64>() * 10_000.0
}

/// The most memory that this process has held, after the rows were made.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse().ok()).unwrap_or_default()
}
