//! Whoever touches the audit log is found out, also a superuser: each way of touching it, and what a
//! verification says of it. What is lawful is not mistaken for it.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use tempfile::TempDir;
use tokio_postgres::Client;
use vet_core::{
    domain::audit_logging::AuditLog,
    engine::{CHAIN_START, Direction, Query, erased_details, seal},
    kernel::{cell::Cell, json::Json},
    schema::{Entity, Row, Values},
};
use vet_server::{
    audit::{Head, Report, SigningKey, Verification, Wrong, heads, sign, verify},
    cluster::Role,
};
use vet_tests::{
    database::{migrated_database, store},
    desk::Desk,
    postgres::{TestDatabase, connected_as_superuser},
    practice::{actor, id, monday},
};

const CHAIN: &str = "main-1";

/// A log of twelve rows in one chain of `north`, and three in one of `south`; where they stand is signed.
struct Log {
    database: TestDatabase,
    desk: Desk,
    superuser: Client,
    key: SigningKey,
    outside: Vec<Head>,
    _folder: TempDir,
}

fn client(name: &str) -> String {
    format!(r#"{{"id":"{}","first_name":"Ana","last_name":"{name}"}}"#, id(name))
}

impl Log {
    async fn new() -> Self {
        let database = migrated_database().await;
        let desk = Desk::at(store(&database, 1).await);
        let south = Desk { actor: actor("south"), ..desk.clone() };
        for at in 0..12 {
            let of = if at < 3 { &south } else { &desk };
            of.must("clients.create", &client(&format!("ana {at}"))).await;
        }
        for at in 3..6 {
            let ana = id(&format!("ana {at}"));
            let patch = format!(r#"{{"id":"{ana}","patch":{{"city":"Faro"}}}}"#);
            let envelope = vet_tests::desk::envelope("clients.update", &patch);
            let expected = format!(r#","expected":{{"clients":{{"{ana}":1}}}},"input""#);
            desk.send(&envelope.replace(r#","input""#, &expected)).await.unwrap();
        }
        let folder = TempDir::new().unwrap();
        let key = SigningKey::open(&folder.path().join("audit.key")).unwrap();
        let outside = sign(&database.connect(Role::Ops).await, &key, monday()).await.unwrap();
        assert_eq!(outside.len(), 2);
        let superuser = connected_as_superuser(&database).await;
        // No trigger stands in the way of a superuser.
        superuser.batch_execute("set session_replication_role = replica").await.unwrap();
        Self { database, desk, superuser, key, outside, _folder: folder }
    }

    async fn verified(&self, outside: &[Head]) -> Report {
        let what = Verification {
            database: self.database.login(Role::Ops),
            tenant: None,
            keys: vec![self.key.public()],
            outside: outside.to_vec(),
            workers: 2,
        };
        verify(what).await.unwrap()
    }

    /// What is found in the chain of `north`, with the heads inside of the database alone.
    async fn found(&self) -> Vec<(i64, Wrong)> {
        self.found_with(&[]).await
    }

    async fn found_with(&self, outside: &[Head]) -> Vec<(i64, Wrong)> {
        let findings = self.verified(outside).await.findings;
        assert!(findings.iter().all(|it| it.tenant == id("north") && it.chain == CHAIN), "{findings:?}");
        findings.iter().map(|finding| (finding.seq, finding.wrong)).collect()
    }

    /// Does something to the log of `north` as a superuser.
    async fn touch(&self, statement: &str) {
        let statement = statement.replace("OURS", &format!("tenant_id = '{}' and chain = '{CHAIN}'", id("north")));
        self.superuser.batch_execute(&statement).await.unwrap_or_else(|error| panic!("{statement}: {error:?}"));
    }

    async fn rows(&self) -> Vec<Row> {
        let log = Query::of(AuditLog::DEF).sorted("seq", Direction::Ascending);
        self.desk.store.find(id("north"), &log).await.unwrap()
    }
}

#[tokio::test]
async fn a_log_that_nobody_touched_is_clean() {
    let log = Log::new().await;
    let report = log.verified(&log.outside).await;
    assert!(report.is_clean(), "{report:?}");
    assert_eq!((report.chains, report.rows, report.heads), (2, 15, 2));
    // A day later, with more in it.
    log.desk.must("clients.create", &client("late")).await;
    assert!(log.verified(&log.outside).await.is_clean());
    let operations = log.database.connect(Role::Ops).await;
    let tomorrow = monday() + chrono::TimeDelta::days(1);
    let signed = sign(&operations, &log.key, tomorrow).await.unwrap();
    assert_eq!(signed.iter().map(|head| head.last_seq).collect::<Vec<_>>(), [13]);
    assert!(sign(&operations, &log.key, tomorrow).await.unwrap().is_empty());
    // What is printed is what is read.
    let lines: Vec<String> = heads(&operations, None, None).await.unwrap().iter().map(Head::line).collect();
    let read: Vec<Head> = lines.iter().map(|line| Head::read(line).unwrap()).collect();
    assert_eq!(read.len(), 3);
    assert!(log.verified(&read).await.is_clean());
}

#[tokio::test]
async fn a_changed_row_is_found() {
    for (change, wrong) in [
        ("description = 'nothing'", Wrong::Changed),
        ("user_id = gen_random_uuid()", Wrong::Changed),
        ("outcome = 'denied'", Wrong::Changed),
        ("created_at = created_at + interval '1 second'", Wrong::Changed),
        ("metadata = '{}'", Wrong::Changed),
        ("details_digest = repeat('0', 64)", Wrong::Changed),
        ("prev_hash = repeat('0', 64)", Wrong::OutOfPlace),
        ("change_set = '{}'", Wrong::DetailsChanged),
        ("user_name = 'Somebody else'", Wrong::DetailsChanged),
        ("ip_address = '192.0.2.1'", Wrong::DetailsChanged),
        ("details_salt = null", Wrong::DetailsChanged),
        ("details_salt = 'x'", Wrong::DetailsChanged),
    ] {
        let log = Log::new().await;
        log.touch(&format!("update audit_logs set {change} where OURS and seq = 5")).await;
        let found = log.found().await;
        assert!(found.contains(&(5, wrong)) && found.iter().all(|(seq, _)| *seq == 5), "{change}: {found:?}");
    }
}

#[tokio::test]
async fn a_removed_row_is_found() {
    let log = Log::new().await;
    log.touch("delete from audit_logs where OURS and seq in (5, 6)").await;
    assert_eq!(log.found().await, [(5, Wrong::Removed(2))]);
    let log = Log::new().await;
    log.touch("delete from audit_logs where OURS and seq = 1; delete from audit_links where OURS and first_seq = 1")
        .await;
    assert_eq!(log.found().await, [(1, Wrong::Removed(1))]);
}

#[tokio::test]
async fn an_inserted_row_is_found() {
    let log = Log::new().await;
    log.touch(
        "insert into audit_logs select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
         'created_at', created_at + interval '1 second'))).* from audit_logs a where OURS and seq = 5",
    )
    .await;
    let found = log.found().await;
    assert!(found.contains(&(5, Wrong::Inserted)), "{found:?}");

    // At the end, well linked, but nothing says that it wrote it.
    let log = Log::new().await;
    let mut row = log.rows().await.last().unwrap().clone();
    let before = row.cell("hash").as_text().unwrap().to_owned();
    row.set("id", Cell::Uuid(id("forged")));
    seal(&mut row, CHAIN, 13, "salt", &before);
    write(&log, "insert", &row).await;
    assert_eq!(log.found().await, [(13, Wrong::Unlinked)]);
}

#[tokio::test]
async fn rows_that_changed_places_are_found() {
    let log = Log::new().await;
    for (from, to) in [(5, 1_000), (6, 5), (1_000, 6)] {
        log.touch(&format!("update audit_logs set seq = {to} where OURS and seq = {from}")).await;
    }
    let found = log.found().await;
    assert!(found.contains(&(5, Wrong::OutOfPlace)) && found.contains(&(6, Wrong::OutOfPlace)), "{found:?}");
    assert!(found.contains(&(5, Wrong::Changed)), "{found:?}");
}

#[tokio::test]
async fn an_end_that_is_cut_off_is_found() {
    let log = Log::new().await;
    log.touch("delete from audit_logs where OURS and seq > 8").await;
    assert_eq!(log.found().await, [(9, Wrong::Truncated(12))]);
    // With the links, only a signed head knows; without that one, only the one outside.
    log.touch("delete from audit_links where OURS and last_seq > 8").await;
    assert_eq!(log.found().await, [(9, Wrong::Truncated(12))]);
    log.touch("delete from checkpoints where OURS").await;
    assert_eq!(log.found().await, []);
    assert_eq!(log.found_with(&log.outside).await, [(9, Wrong::Truncated(12))]);
    // A chain of which nothing is left.
    log.touch("delete from audit_logs where OURS; delete from audit_links where OURS").await;
    assert_eq!(log.found_with(&log.outside).await, [(1, Wrong::Truncated(12))]);
}

#[tokio::test]
async fn a_chain_that_is_written_anew_is_found() {
    let log = Log::new().await;
    let mut head = CHAIN_START.to_owned();
    for (mut row, seq) in log.rows().await.into_iter().zip(1..) {
        if seq == 4 {
            row.set("description", Cell::Text("nothing".to_owned()));
        }
        head = seal(&mut row, CHAIN, seq, "salt", &head);
        write(&log, "update", &row).await;
        log.touch(&format!("update audit_links set head = '{head}' where OURS and last_seq = {seq}")).await;
    }
    assert_eq!(log.found().await, [(12, Wrong::HeadDiffers)]);
    // The signed head cannot be changed along, nor signed by another key.
    log.touch(&format!("update checkpoints set head = '{head}' where OURS")).await;
    assert_eq!(log.found().await, [(12, Wrong::SignatureInvalid)]);
    let stranger = SigningKey::open(&TempDir::new().unwrap().path().join("key")).unwrap();
    let mut forged = Head { hash: head, key_id: stranger.public().id(), ..log.outside[0].clone() };
    if forged.tenant != id("north") {
        forged = Head { tenant: id("north"), last_seq: 12, ..forged };
    }
    let signature = stranger.sign(&forged.signed_text());
    let key = &forged.key_id;
    log.touch(&format!("update checkpoints set key_id = '{key}', signature = '{signature}' where OURS")).await;
    assert_eq!(log.found().await, [(12, Wrong::KeyUnknown)]);
    log.touch("delete from checkpoints where OURS").await;
    assert_eq!(log.found().await, []);
    assert_eq!(log.found_with(&log.outside).await, [(12, Wrong::HeadDiffers)]);
}

#[tokio::test]
async fn a_lawful_erasure_and_a_lawful_purge_are_not_mistaken_for_it() {
    let log = Log::new().await;
    let operations = log.database.connect(Role::Ops).await;
    operations.batch_execute("set vetplan.purge = 'on'").await.unwrap();
    for row in log.rows().await.iter().skip(8) {
        let blank = erased_details(row).into_iter().map(|(column, cell)| format!("{column} = {}", literal(&cell)));
        let blank: Vec<String> = blank.collect();
        let of = row.cell("id").as_uuid().unwrap();
        let erase = format!("update audit_logs set {} where id = '{of}'", blank.join(", "));
        assert_eq!(operations.execute(&erase, &[]).await.unwrap(), 1);
    }
    assert!(log.rows().await.iter().skip(8).all(|row| row.cell("user_name").as_text() == Some("erased")));
    assert!(log.verified(&log.outside).await.is_clean());

    // The rows up to a signed head have been kept long enough.
    log.desk.must("clients.create", &client("late")).await;
    let north = id("north");
    let purge = format!("delete from audit_logs where tenant_id = '{north}' and seq <= 12");
    assert_eq!(operations.execute(&purge, &[]).await.unwrap(), 12);
    let report = log.verified(&log.outside).await;
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.rows, 4);
    // More than that is no purge.
    log.desk.must("clients.create", &client("later")).await;
    log.touch("delete from audit_logs where OURS and seq <= 13").await;
    assert_eq!(log.found().await, [(1, Wrong::Removed(13))]);
}

/// Writes a row as it stands.
async fn write(log: &Log, how: &str, row: &Row) {
    let sealed = ["chain", "seq", "details_digest", "details_salt", "prev_hash", "hash", "description"];
    let statement = if how == "insert" {
        let columns: Vec<&str> = row.cells().map(|(column, _)| column).collect();
        let values: Vec<String> = row.cells().map(|(_, cell)| literal(cell)).collect();
        format!("insert into audit_logs ({}) values ({})", columns.join(", "), values.join(", "))
    } else {
        let set: Vec<String> =
            sealed.iter().map(|column| format!("{column} = {}", literal(row.cell(column)))).collect();
        format!("update audit_logs set {} where OURS and id = '{}'", set.join(", "), row.cell("id").as_uuid().unwrap())
    };
    log.touch(&statement).await;
}

/// A value as SQL writes it.
fn literal(cell: &Cell) -> String {
    match cell.to_json() {
        Json::Null => "null".to_owned(),
        Json::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Json::Map(entries) => format!("'{}'", Json::Map(entries).to_string().replace('\'', "''")),
        other => other.to_string(),
    }
}
