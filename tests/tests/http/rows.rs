//! Reading rows: one by one, in pages, and never another tenant's.

use std::collections::BTreeSet;

use reqwest::Method;
use vet_core::kernel::json::Json;
use vet_tests::practice::id;

use crate::server::{Answer, Server, command_id, envelope, furnish};

#[tokio::test]
async fn a_row_has_its_version_as_a_tag() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let path = format!("/v1/clients/{}", id("ana"));
    let answer = server.get("north", &path).await;
    assert_eq!((answer.status, answer.header("etag")), (200, "\"1\""), "{answer:?}");
    assert_eq!(answer.member("first_name"), "ana");
    let known = server.request(Method::GET, &path, "north").header("if-none-match", "\"1\"");
    let known = Answer::of(known).await;
    assert_eq!((known.status, known.text.as_str()), (304, ""));
    let outdated = server.request(Method::GET, &path, "north").header("if-none-match", "\"0\"");
    assert_eq!(Answer::of(outdated).await.status, 200);
}

#[tokio::test]
async fn missing_deleted_and_foreign_rows_cannot_be_told_apart() {
    let server = Server::start().await;
    let path = format!("/v1/clients/{}", id("ana"));
    let missing = server.get("south", &path).await;
    assert_eq!(missing.status, 404);
    let row = |last: &str| format!(r#"{{"id":"{}","first_name":"Ana","last_name":"{last}"}}"#, id("ana"));
    server.must("north", &[("clients.create", row("North"))]).await;
    let foreign = server.get("south", &path).await;
    assert_eq!((foreign.status, &foreign.text), (404, &missing.text));

    // The same id in both tenants: each sees its own.
    server.must("south", &[("clients.create", row("South"))]).await;
    for (tenant, last) in [("north", "North"), ("south", "South")] {
        assert_eq!(server.get(tenant, &path).await.member("last_name"), last);
        let listed = server.get(tenant, "/v1/clients").await.text;
        assert!(listed.contains(last) && listed.matches("last_name").count() == 1, "{listed}");
    }

    let delete = format!(
        r#"{{"id":"{}","command":"clients.delete","input":{{"id":"{client}"}},"expected":{{"clients":{{"{client}":1}}}}}}"#,
        command_id("delete"),
        client = id("ana"),
    );
    assert_eq!(server.post("south", "/v1/commands", delete).await.status, 200);
    let deleted = server.get("south", &path).await;
    assert_eq!((deleted.status, &deleted.text), (404, &missing.text));
    assert!(!server.get("south", "/v1/clients").await.text.contains("South"));
    assert_eq!(server.get("north", &path).await.status, 200);
}

/// 450 rows with few different names, walked in pages of 17 while others come in between: by id, and by
/// a name that many share.
#[tokio::test]
async fn a_walk_neither_repeats_nor_skips_a_row() {
    let server = Server::start().await;
    let client = |at: usize| {
        let input =
            format!(r#"{{"id":"{}","first_name":"C","last_name":"Name {}"}}"#, command_id(&at.to_string()), at % 7);
        ("clients.create", input)
    };
    for batch in (0..450).collect::<Vec<_>>().chunks(50) {
        server.must("north", &batch.iter().map(|at| client(*at)).collect::<Vec<_>>()).await;
    }
    let wanted: BTreeSet<String> = (0..450).map(|at| command_id(&at.to_string()).to_string()).collect();
    let mut newcomer = 1_000;
    for sort in ["", r#""sort":"last_name","#, r#""sort":"-last_name","#, r#""sort":"-id","#] {
        let mut seen = Vec::new();
        let mut names = Vec::new();
        let mut cursor = String::new();
        loop {
            let body = format!(r#"{{{sort}"limit":17{cursor}}}"#);
            let page = server.post("north", "/v1/clients/query", body).await;
            assert_eq!(page.status, 200, "{page:?}");
            let Some(Json::List(rows)) = page.json().get("rows").cloned() else { panic!("{page:?}") };
            for row in rows {
                let text = |column: &str| row.get(column).and_then(Json::as_text).unwrap().to_owned();
                seen.push(text("id"));
                names.push(text("last_name"));
            }
            server.must("north", &[client(newcomer)]).await;
            newcomer += 1;
            match page.member("cursor").as_str() {
                "null" => break,
                next => cursor = format!(r#","cursor":"{next}""#),
            }
        }
        let found: BTreeSet<String> = seen.iter().cloned().collect();
        assert_eq!(found.len(), seen.len(), "{sort} repeats rows");
        assert!(wanted.is_subset(&found), "{sort} skips {} rows", wanted.difference(&found).count());
        match sort {
            "" => assert!(seen.is_sorted()),
            r#""sort":"last_name","# => assert!(names.is_sorted()),
            r#""sort":"-last_name","# => assert!(names.iter().rev().is_sorted()),
            _ => assert!(seen.iter().rev().is_sorted()),
        }
    }
}

#[tokio::test]
async fn a_cursor_belongs_to_its_question_and_tenant() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    furnish(&server, "south").await;
    let first = server.get("north", "/v1/clients?limit=1").await;
    let cursor = first.member("cursor");
    let ask = async |tenant: &str, query: &str, cursor: &str| {
        let answer = server.get(tenant, &format!("/v1/clients?{query}&cursor={cursor}")).await;
        (answer.status, if answer.status == 200 { String::new() } else { answer.member("type") })
    };
    assert_eq!(ask("north", "limit=1", &cursor).await.0, 200);
    assert_eq!(ask("north", "limit=200", &cursor).await.0, 200);
    let invalid = (400, "urn:vetplan:problem:cursor-invalid".to_owned());
    assert_eq!(ask("south", "limit=1", &cursor).await, invalid);
    assert_eq!(ask("north", "sort=-id", &cursor).await, invalid);
    let mut changed = cursor.clone().into_bytes();
    changed[5] = if changed[5] == b'A' { b'B' } else { b'A' };
    let changed = String::from_utf8(changed).unwrap();
    for cursor in [changed.as_str(), &cursor[1..], "", "%00", "e30"] {
        assert_eq!(ask("north", "limit=1", cursor).await, invalid, "{cursor}");
    }
}

#[tokio::test]
async fn only_what_an_index_answers_is_asked_and_nothing_personal_in_an_address() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    for (path, wrong) in [
        ("/v1/appointments?notes=eq.x", "notes column-not-indexed"),
        ("/v1/appointments?nothing=eq.x", "nothing unknown-field"),
        ("/v1/appointments?limit=501", "limit value-invalid"),
        ("/v1/appointments?clinic_id=eq.7", "clinic_id value-invalid"),
        ("/v1/clients?last_name=eq.Silva", "last_name column-personal"),
        ("/v1/clients?sort=last_name", "sort column-personal"),
    ] {
        let answer = server.get("north", path).await;
        assert_eq!((answer.status, answer.wrongs()), (400, vec![wrong.to_owned()]), "{path}");
        assert_eq!(answer.member("type"), "urn:vetplan:problem:find-invalid");
    }
    let asked = server.post("north", "/v1/clients/query", r#"{"last_name":"eq.Silva","sort":"last_name"}"#).await;
    assert_eq!((asked.status, asked.text.matches("\"Silva\"").count()), (200, 2), "{asked:?}");
    let none = server.post("north", "/v1/clients/query", r#"{"last_name":["gt.Silva","lt.Silvb"]}"#).await;
    assert_eq!(none.text, r#"{"rows":[],"cursor":null,"masked":[]}"#);
    let of_owner = server.get("north", &format!("/v1/patients?client_id=eq.{}", id("ben"))).await;
    assert!(of_owner.text.contains("\"tom\"") && !of_owner.text.contains("\"rex\""), "{of_owner:?}");
    let answer = server.post("north", "/v1/clients/query", "[]").await;
    assert_eq!((answer.status, answer.wrongs()), (400, vec![" value-invalid".to_owned()]));
}

#[tokio::test]
async fn what_is_sealed_is_masked_and_not_asked_for() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let licence = format!(
        r#"{{"veterinarian_id":"{}","license_number":"V-1","issuing_authority":"Board","issue_date":"2020-01-01",
            "dea_registration":"AB1234563"}}"#,
        id("dr-lee")
    );
    server.must("north", &[("veterinarian_licenses.create", licence)]).await;
    let rows = server.get("north", "/v1/veterinarian_licenses").await.text;
    assert!(rows.contains(r#""dea_registration":"***""#) && !rows.contains("AB1234563"), "{rows}");
    let asked = r#"{"dea_registration":"eq.AB1234563"}"#;
    let answer = server.post("north", "/v1/veterinarian_licenses/query", asked).await;
    assert_eq!(answer.wrongs(), ["dea_registration column-not-indexed"]);
}

#[tokio::test]
async fn a_suspended_tenant_is_turned_away() {
    let server = Server::start().await;
    let client = server.database.connect(vet_server::cluster::Role::App).await;
    let suspend = format!(
        "begin; select set_config('vetplan.tenant', '{0}', true);
         update tenants set status = 'suspended' where tenant_id = '{0}'; commit",
        id("north")
    );
    client.batch_execute(&suspend).await.unwrap();
    let command = envelope("x", "clients.create", "{}");
    assert_eq!(server.post("north", "/v1/commands", command.clone()).await.status, 403);
    assert_eq!(server.post("south", "/v1/commands", command).await.status, 422);
}
