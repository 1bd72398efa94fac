//! Files: who may send and have them, what is taken, and that they go with the last row that names them.

use std::path::Path;

use chrono::{SubsecRound, Utc};
use reqwest::Method;
use serde_json::json;
use tempfile::TempDir;
use tokio_postgres::Client;
use vet_server::{
    cluster::Role,
    files::{Files, Swept, sha256_of, sweep},
    roles,
};
use vet_tests::{
    database::store,
    postgres::connected_as_superuser,
    practice::{actor, id},
};

use crate::{
    issuer::{Issuer, claims, ed},
    server::{Answer, Server, furnish},
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n a picture of Rex";

/// A server that keeps files in a folder, with a clinic and two owners.
async fn server() -> (Server, TempDir) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().to_owned();
    let server = Server::with(|settings| {
        settings.files.folder = Some(path);
        settings.files.limit = 1000;
        settings.files.link_key = Some("a secret of the test".into());
    });
    let server = server.await;
    furnish(&server, "north").await;
    (server, folder)
}

async fn send(server: &Server, tenant: &str, table: &str, kind: &str, bytes: &[u8]) -> Answer {
    let request = server.request(Method::POST, &format!("/v1/files?table={table}"), tenant);
    Answer::of(request.header("content-type", kind).body(bytes.to_vec())).await
}

/// Sends a picture and names it in a document of `rex`; its digest.
async fn document(server: &Server, name: &str, bytes: &[u8]) -> String {
    let sent = send(server, "north", "patient_documents", "image/png", bytes).await;
    assert_eq!(sent.status, 201, "{sent:?}");
    let row = format!(
        r#"{{"id":"{}","patient_id":"{}","document_type":"photo","title":"Rex","file_url":"{}","file_name":"rex.png"}}"#,
        id(name),
        id("rex"),
        sent.member("file")
    );
    server.must("north", &[("patient_documents.create", row)]).await;
    sha256_of(bytes)
}

async fn link(server: &Server, tenant: &str, sha256: &str, row: &str) -> Answer {
    server.get(tenant, &format!("/v1/files/{sha256}/link?table=patient_documents&row={}", id(row))).await
}

async fn download(server: &Server, url: &str) -> Answer {
    Answer::of(server.anonymous(Method::GET, url)).await
}

fn object(folder: &Path, tenant: &str, sha256: &str) -> std::path::PathBuf {
    folder.join("tenant").join(id(tenant).to_string()).join(sha256)
}

async fn swept(server: &Server, folder: &TempDir) -> Swept {
    let settings = vet_server::settings::Files { folder: Some(folder.path().to_owned()), ..Default::default() };
    let files = Files::open(&settings).unwrap().unwrap();
    sweep(&mut server.database.connect(Role::Ops).await, &files).await.unwrap()
}

async fn entries(superuser: &Client, action: &str, row: &str) -> i64 {
    let query = "select count(*) from audit_logs where action = $1 and entity_id = $2";
    superuser.query_one(query, &[&action, &id(row)]).await.unwrap().get(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_kept_once_linked_by_its_row_and_its_download_written_down() {
    let (server, folder) = server().await;
    let sha256 = document(&server, "scan", PNG).await;
    assert_eq!(std::fs::read(object(folder.path(), "north", &sha256)).unwrap(), PNG);
    assert_eq!(send(&server, "north", "patient_documents", "image/png", PNG).await.status, 201);
    let superuser = connected_as_superuser(&server.database).await;
    let kept = superuser.query("select sha256, size, media_type, due_at is null from files", &[]).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].get::<_, String>(0), kept[0].get::<_, i64>(1)), (sha256.clone(), PNG.len() as i64));
    assert!(kept[0].get::<_, bool>(3), "a row names it");

    let given = link(&server, "north", &sha256, "scan").await;
    assert_eq!(given.status, 200, "{given:?}");
    let url = given.member("url");
    assert_eq!(entries(&superuser, "export", "scan").await, 0);
    let got = download(&server, &url).await;
    assert_eq!((got.status, got.header("content-type")), (200, "image/png"));
    assert_eq!(got.header("x-content-type-options"), "nosniff");
    assert!(got.text.ends_with("a picture of Rex"));
    assert_eq!(entries(&superuser, "export", "scan").await, 1);
    let who = "select user_id, ip_address is not null from audit_logs where action = 'export'";
    let who = superuser.query_one(who, &[]).await.unwrap();
    assert_eq!((who.get::<_, uuid::Uuid>(0), who.get::<_, bool>(1)), (actor("north").user_id, true));

    for (from, to) in [("scan", "scam"), ("table=patient_documents", "table=patients"), ("until=1", "until=2")] {
        let from = if from == "scan" { id("scan").to_string() } else { from.to_owned() };
        let to = if to == "scam" { id("rex").to_string() } else { to.to_owned() };
        let bent = download(&server, &url.replace(&from, &to)).await;
        assert_eq!((bent.status, bent.member("type").as_str()), (403, "urn:vetplan:problem:link-over"), "{to}");
    }
    let south = url.replace(&id("north").to_string(), &id("south").to_string());
    assert_eq!(download(&server, &south).await.status, 403);
    assert_eq!(entries(&superuser, "export", "scan").await, 1, "what is refused is no download");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_whoever_sees_the_row_that_names_it_gets_a_link() {
    let (server, _folder) = server().await;
    let sha256 = document(&server, "scan", PNG).await;
    assert_eq!(link(&server, "south", &sha256, "scan").await.status, 404, "another practice");
    assert_eq!(link(&server, "north", &sha256, "rex").await.status, 404, "another row");
    assert_eq!(link(&server, "north", &sha256_of(b"x"), "scan").await.status, 404, "another file");
    for path in [
        format!("/v1/files/{sha256}/link?table=clients&row={}", id("ana")),
        format!("/v1/files/{sha256}/link?table=patient_documents"),
        format!("/v1/files/{sha256}/link"),
        "/v1/files/../../etc/passwd/link".to_owned(),
        format!("/v1/files/..%2F..%2F/link?table=patient_documents&row={}", id("scan")),
    ] {
        assert_eq!(server.get("north", &path).await.status, 404, "{path}");
    }
    assert_eq!(download(&server, &format!("/v1/files/{sha256}")).await.status, 403);
    let anonymous = format!("/v1/files/{sha256}/link?table=patient_documents&row={}", id("scan"));
    assert_eq!(download(&server, &anonymous).await.status, 401);
}

/// Grants are judged for links and for sending, as for rows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_holds_no_role_neither_sends_nor_gets_and_a_role_changes_that() {
    let issuer = Issuer::showing(&[ed()]).await;
    let folder = TempDir::new().unwrap();
    let server = Server::with(|settings| {
        settings.files.folder = Some(folder.path().to_owned());
        settings.issuer = Some(issuer.settings());
    });
    let server = server.await;
    furnish(&server, "north").await;
    let sha256 = document(&server, "scan", PNG).await;
    let user = id("nurse");
    let token = ed().sign(&claims(json!({"sub": user.to_string()})));
    let asked = async || {
        let link = format!("/v1/files/{sha256}/link?table=patient_documents&row={}", id("scan"));
        let with_token =
            |method, path: &str| server.anonymous(method, path).header("authorization", format!("Bearer {token}"));
        let link = Answer::of(with_token(Method::GET, &link)).await;
        let send = with_token(Method::POST, "/v1/files?table=patient_documents");
        let sent = Answer::of(send.header("content-type", "image/png").body(PNG)).await;
        (link.status, sent.status)
    };
    assert_eq!(asked().await, (403, 403));
    let (store, now) = (store(&server.database, 1).await, Utc::now().trunc_subsecs(6));
    roles::install(&store, id("north"), now).await.unwrap();
    roles::give(&store, id("north"), user, "practice_manager", now).await.unwrap();
    assert_eq!(asked().await, (200, 201));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_large_of_another_type_or_for_no_table_is_not_taken() {
    let (server, folder) = server().await;
    let large = [PNG, &[0; 1000]].concat();
    let tries = [
        ("patient_documents", "image/png", large.as_slice(), 413, "body-too-large"),
        ("patient_documents", "text/html", b"<html>", 415, "file-type-unknown"),
        ("patient_documents", "image/svg+xml", b"<svg/>", 415, "file-type-unknown"),
        ("patient_documents", "image/png", b"<html><script>", 422, "file-differs"),
        ("patient_documents", "image/jpeg", PNG, 422, "file-differs"),
        ("patient_documents", "image/png", b"", 422, "file-differs"),
        ("patient_documents", "", PNG, 415, "file-type-unknown"),
        ("clients", "image/png", PNG, 404, "not-found"),
        ("", "image/png", PNG, 404, "not-found"),
    ];
    for (table, kind, bytes, status, code) in tries {
        let answer = send(&server, "north", table, kind, bytes).await;
        let told = answer.member("type").replace("urn:vetplan:problem:", "");
        assert_eq!((answer.status, told.as_str()), (status, code), "{table} {kind}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was kept");
    let bare = Server::start().await;
    assert_eq!(send(&bare, "north", "patient_documents", "image/png", PNG).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_goes_with_the_last_row_that_names_it() {
    let (server, folder) = server().await;
    let sha256 = document(&server, "scan", PNG).await;
    document(&server, "copy", PNG).await;
    let superuser = connected_as_superuser(&server.database).await;
    let there = || object(folder.path(), "north", &sha256).exists();
    let given = link(&server, "north", &sha256, "copy").await.member("url");

    let gone = async |row: &str| {
        let delete = "delete from patient_documents where id = $1";
        superuser.execute(delete, &[&id(row)]).await.unwrap();
    };
    gone("scan").await;
    assert_eq!(swept(&server, &folder).await, Swept { deleted: 0, kept: 1 });
    assert!(there(), "a row names it still");
    // Through its patient, as an erasure does it.
    superuser.execute("delete from patients where id = $1", &[&id("rex")]).await.unwrap();
    assert!(there(), "nothing goes before the commit");
    assert_eq!(download(&server, &given).await.status, 404, "a link ends with its row");
    assert_eq!(swept(&server, &folder).await, Swept { deleted: 1, kept: 0 });
    assert!(!there());
    let left: i64 = superuser.query_one("select count(*) from files", &[]).await.unwrap().get(0);
    assert_eq!(left, 0);
    assert_eq!(swept(&server, &folder).await, Swept::default());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_row_ever_names_goes_after_a_day_and_a_change_lets_go_of_what_it_replaces() {
    let (server, folder) = server().await;
    let superuser = connected_as_superuser(&server.database).await;
    let orphan = sha256_of(PNG);
    assert_eq!(send(&server, "north", "patient_documents", "image/png", PNG).await.status, 201);
    assert_eq!(swept(&server, &folder).await, Swept::default(), "there is a day to name it");
    superuser.execute("update files set due_at = due_at - interval '25 hours'", &[]).await.unwrap();
    // A sweep that was killed between the object and its row goes on from there.
    std::fs::remove_file(object(folder.path(), "north", &orphan)).unwrap();
    assert_eq!(swept(&server, &folder).await, Swept { deleted: 1, kept: 0 });

    let first = document(&server, "scan", b"\x89PNG\r\n\x1a\n first").await;
    let second =
        send(&server, "north", "patient_documents", "image/png", b"\x89PNG\r\n\x1a\n second").await.member("file");
    let patch = format!(r#"{{"id":"{}","patch":{{"file_url":"{second}"}}}}"#, id("scan"));
    let envelope = format!(
        r#"{{"id":"{}","command":"patient_documents.update","input":{patch},"expected":{{"patient_documents":{{"{}":1}}}}}}"#,
        crate::server::command_id("replace"),
        id("scan")
    );
    let answer = server.post("north", "/v1/commands", envelope).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(swept(&server, &folder).await, Swept { deleted: 1, kept: 0 });
    assert!(!object(folder.path(), "north", &first).exists());
    assert!(object(folder.path(), "north", second.trim_start_matches("file:")).exists());
}
