//! One practice moves into another installation, with everything that is its own and nothing of anybody else.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::path::{Path, PathBuf};

use chrono::{SubsecRound, Utc};
use tempfile::TempDir;
use tokio_postgres::{Client, Config};
use vet_core::{domain::SCHEMA, engine::Query, kernel::json::Json, schema::Values};
use vet_server::{
    archive::{ArchiveError, Installation},
    audit::{PublicKey, SigningKey, Verification, Wrong, sign, verify},
    cluster::Role,
    files::{Files, sha256_of},
    settings,
    store::{Keys, Settings, Store},
    tenants::{self, NewTenant},
    transfer::{self, Transfer, TransferKeys},
};
use vet_tests::{
    database::{keys, migrated_database, store},
    desk::{Desk, envelope},
    everywhere::{Ids, fill},
    postgres::{TestDatabase, connected_as_superuser},
    practice::{actor, id, monday},
};

const TAX_ID: &str = "DE-4711-0815";

const SCAN: &[u8] = b"a scan of Rex";

async fn found(database: &TestDatabase, name: &str) {
    let tenant = NewTenant {
        id: id(name),
        name: name.to_owned(),
        slug: name.to_owned(),
        country: "US".to_owned(),
        language: "en".to_owned(),
        currency: "USD".to_owned(),
        timezone: "UTC".to_owned(),
        profile: Json::Map(Vec::new()),
    };
    assert!(tenants::create(&mut database.connect(Role::App).await, &tenant).await.unwrap());
}

async fn count(client: &Client, table: &str, tenant: &str) -> i64 {
    let query = format!("select count(*) from {table} where tenant_id = $1");
    client.query_one(&query, &[&id(tenant)]).await.unwrap().get(0)
}

/// An installation with two practices under the same ids, rows in every table, a sealed value and a signed head.
struct Old {
    database: TestDatabase,
    folder: TempDir,
    files: Files,
    audit: PublicKey,
    command: String,
}

/// Takes out what is made up too freely: rows that refer to none, and rows of the audit log, which are in no chain.
async fn mend(superuser: &Client) {
    superuser.batch_execute("set session_replication_role = replica; delete from audit_logs").await.unwrap();
    loop {
        let mut mended = 0;
        for def in SCHEMA.all_tables() {
            for (column, reference) in def.fields.iter().filter_map(|field| Some((field.name, field.references?))) {
                let torn = format!(
                    "delete from {} it where {column} is not null and not exists
                     (select from {} other where other.tenant_id = it.tenant_id and other.id = it.{column})",
                    def.table, reference.table
                );
                mended += superuser.execute(&torn, &[]).await.unwrap();
            }
        }
        if mended == 0 {
            return;
        }
    }
}

impl Old {
    async fn new() -> Self {
        let database = migrated_database().await;
        let superuser = connected_as_superuser(&database).await;
        for name in ["north", "south"] {
            found(&database, name).await;
            fill(&superuser, id(name), 0..12, &Ids::new(), Utc::now().trunc_subsecs(6)).await;
        }
        mend(&superuser).await;
        let desk = Desk::at(store(&database, 2).await);
        let south = Desk { actor: actor("south"), ..desk.clone() };
        let ana = format!(r#"{{"id":"{}","first_name":"Ana","last_name":"Silva","tax_id":"{TAX_ID}"}}"#, id("ana"));
        let command = envelope("clients.create", &ana);
        desk.send(&command).await.unwrap();
        south.must("clients.create", &ana.replace("Silva", "Southern")).await;
        let folder = TempDir::new().unwrap();
        let key = SigningKey::open(&folder.path().join("audit.key")).unwrap();
        sign(&database.connect(Role::Ops).await, &key, monday()).await.unwrap();
        let files = files_in(&folder.path().join("source"));
        for (practice, bytes) in [("north", SCAN), ("south", b"of the south")] {
            let sha256 = sha256_of(bytes);
            files.put(id(practice), &sha256, bytes.into()).await.unwrap();
            let row = "insert into files (tenant_id, id, sha256, size, media_type, uploaded_by)
                       values ($1, gen_random_uuid(), $2, $3, 'image/png', $1)";
            superuser.execute(row, &[&id(practice), &sha256, &i64::try_from(bytes.len()).unwrap()]).await.unwrap();
        }
        Self { database, files, audit: key.public(), folder, command }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("north.vetplan")
    }

    async fn export(&self) -> Transfer {
        let keys = TransferKeys { own: &keys("test"), way: &keys("way") };
        let operations = self.database.login(Role::Ops);
        let from = Installation { operations: &operations, files: Some(&self.files) };
        transfer::export(from, "north", keys, Some(self.audit.text()), &self.file()).await.unwrap()
    }
}

/// Another installation, which seals by a key of its own.
async fn new() -> TestDatabase {
    let database = migrated_database().await;
    found(&database, "east").await;
    database
}

/// A database without a store of files.
fn rows_of(operations: &Config) -> Installation<'_> {
    Installation { operations, files: None }
}

fn own() -> Keys {
    keys("new")
}

async fn import(target: &TestDatabase, file: &Path) -> Result<Transfer, ArchiveError> {
    let operations = target.login(Role::Ops);
    let folder = target_files(file);
    let into = Installation { operations: &operations, files: Some(&folder) };
    transfer::import(into, TransferKeys { own: &own(), way: &keys("way") }, file).await
}

/// The files of the other installation, beside the file that comes.
fn target_files(file: &Path) -> Files {
    files_in(&file.with_file_name("target"))
}

fn files_in(folder: &Path) -> Files {
    let settings = settings::Files { folder: Some(folder.to_owned()), ..Default::default() };
    Files::open(&settings).unwrap().unwrap()
}

async fn desk_at(target: &TestDatabase, keys: Keys) -> Desk {
    let settings = Settings { connections: 2, keys, ..Settings::of(target.login(Role::App)) };
    Desk::at(Store::open(vet_core::domain::commands::engine(), settings).await.unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_practice_arrives_whole_and_alone() {
    let old = Old::new().await;
    let left = old.export().await;
    let (target, left_files) = (new().await, left.end.files);
    let come = import(&target, &old.file()).await.unwrap();
    assert_eq!((come.end.clone(), come.id, come.slug.as_str()), (left.end, id("north"), "north"));

    let [before, after] = [connected_as_superuser(&old.database).await, connected_as_superuser(&target).await];
    let mut tables = 0;
    for def in SCHEMA.all_tables().filter(|def| def.table != "sessions") {
        let there = count(&before, def.table, "north").await;
        assert_eq!(count(&after, def.table, "north").await, there, "{}", def.table);
        assert_eq!(count(&after, def.table, "south").await, 0, "{}", def.table);
        tables += i32::from(there > 0);
    }
    println!("{} rows of {tables} tables moved", come.end.rows());
    assert!(tables > 50, "rows of {tables} tables alone");

    let key = old.audit.clone();
    let verified = async |keys: Vec<PublicKey>| {
        let (database, outside) = (target.login(Role::Ops), Vec::new());
        verify(Verification { database, tenant: Some(id("north")), keys, outside, workers: 1 }).await.unwrap()
    };
    let report = verified(vec![key.clone()]).await;
    assert!(report.is_clean() && report.rows > 0 && report.heads > 0, "{:?}", report.findings);
    let other = SigningKey::open(&old.folder.path().join("other.key")).unwrap().public();
    assert!(verified(vec![other]).await.findings.iter().all(|finding| finding.wrong == Wrong::KeyUnknown));

    let files = target_files(&old.file());
    assert_eq!((left_files, come.end.files, come.end.missing), (1, 1, 0));
    assert_eq!(files.get(id("north"), &sha256_of(SCAN)).await.unwrap().as_deref(), Some(SCAN));
    assert_eq!(files.get(id("south"), &sha256_of(b"of the south")).await.unwrap(), None);

    // A command that came there already finds its first answer here, and chains go on.
    let desk = desk_at(&target, own()).await;
    let again = desk.send(&old.command).await.unwrap();
    assert!(matches!(again, vet_core::store::Outcome::Accepted(_)), "{again:?}");
    assert_eq!(count(&after, "commands", "north").await, count(&before, "commands", "north").await);
    desk.must("clients.create", r#"{"first_name":"Ben","last_name":"Silva"}"#).await;
    assert!(verified(vec![key]).await.is_clean());
}

#[tokio::test]
async fn what_is_sealed_is_sealed_on_the_way_and_by_the_new_keys_there() {
    let old = Old::new().await;
    old.export().await;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(old.file()).unwrap();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(file), &mut bytes).unwrap();
    let says = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(says("Silva") && says("sealed:way:"));
    assert!(!says(TAX_ID) && !says("sealed:test:") && !says("Southern"));

    let target = new().await;
    import(&target, &old.file()).await.unwrap();
    let tax_id = async |keys: Keys| {
        let def = SCHEMA.table("clients").unwrap();
        let rows = desk_at(&target, keys).await.store.find(id("north"), &Query::by_id(def, id("ana"))).await;
        rows.map(|rows| rows[0].cell("tax_id").as_text().map(str::to_owned))
    };
    assert_eq!(tax_id(own()).await.unwrap().as_deref(), Some(TAX_ID));
    assert!(tax_id(keys("way")).await.is_err() && tax_id(keys("test")).await.is_err());
}

#[tokio::test]
async fn what_is_there_already_broken_or_shut_is_refused_as_a_whole() {
    let old = Old::new().await;
    old.export().await;
    let target = new().await;
    let superuser = connected_as_superuser(&target).await;
    let nothing = async || {
        for def in SCHEMA.all_tables() {
            assert_eq!(count(&superuser, def.table, "north").await, 0, "{}", def.table);
        }
    };
    let wrong = TransferKeys { own: &own(), way: &keys("other") };
    let error = transfer::import(rows_of(&target.login(Role::Ops)), wrong, &old.file()).await.unwrap_err();
    assert!(matches!(error, ArchiveError::Shut(_)), "{error}");
    nothing().await;
    let nowhere = TransferKeys { own: &own(), way: &keys("way") };
    let error = transfer::import(rows_of(&target.login(Role::Ops)), nowhere, &old.file()).await.unwrap_err();
    assert!(matches!(error, ArchiveError::NoFiles), "{error}");
    nothing().await;

    let mut bytes = std::fs::read(old.file()).unwrap();
    bytes.truncate(bytes.len() - 200);
    let cut = old.folder.path().join("cut.vetplan");
    std::fs::write(&cut, bytes).unwrap();
    let error = import(&target, &cut).await.unwrap_err();
    assert!(matches!(error, ArchiveError::Broken { .. }), "{error}");
    nothing().await;
    let error = vet_server::backup::restore(rows_of(&migrated_database().await.login(Role::Ops)), &old.file())
        .await
        .unwrap_err();
    assert!(matches!(error, ArchiveError::Other { command: "tenant import", .. }), "{error}");

    // The short name of somebody else.
    superuser.execute("update tenants set slug = 'north' where slug = 'east'", &[]).await.unwrap();
    let error = import(&target, &old.file()).await.unwrap_err();
    assert!(matches!(&error, ArchiveError::Taken(name) if name == "north"), "{error}");
    nothing().await;
    superuser.execute("update tenants set slug = 'east' where slug = 'north'", &[]).await.unwrap();
    import(&target, &old.file()).await.unwrap();
    let error = import(&target, &old.file()).await.unwrap_err();
    assert!(matches!(&error, ArchiveError::Taken(_)), "{error}");
    let keys = TransferKeys { own: &keys("test"), way: &keys("way") };
    let nobody =
        transfer::export(rows_of(&old.database.login(Role::Ops)), "west", keys, None, &old.folder.path().join("w"))
            .await;
    assert!(matches!(nobody.unwrap_err(), ArchiveError::NoTenant(_)));
}

/// Rows of somebody else, smuggled into the file of a practice, are not kept.
#[tokio::test]
async fn a_file_of_one_practice_brings_no_rows_of_another() {
    let old = Old::new().await;
    old.export().await;
    let mut forged = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let source = std::fs::File::open(old.file()).unwrap();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(source));
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut entry, &mut text).unwrap();
        if name.starts_with("rows/message_templates") {
            let line = text.lines().next().unwrap().replace(&id("north").to_string(), &id("east").to_string());
            text.push_str(&(line + "\n"));
        }
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        forged.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    let file = old.folder.path().join("forged.vetplan");
    std::fs::write(&file, forged.into_inner().unwrap().finish().unwrap()).unwrap();
    let target = new().await;
    let error = import(&target, &file).await.unwrap_err();
    assert!(matches!(&error, ArchiveError::Foreign { table } if table == "message_templates"), "{error}");
    let superuser = connected_as_superuser(&target).await;
    assert_eq!(count(&superuser, "message_templates", "east").await, 0);
}
