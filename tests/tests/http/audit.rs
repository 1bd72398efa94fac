//! Who saw or changed a row: pages, filters, exports, and that to ask is written down.

use reqwest::Method;
use vet_core::{engine::Actor, kernel::json::Json};
use vet_tests::practice::{actor, id};

use crate::server::{Answer, Server, bearer, command_id, envelope, furnish};

fn rows(answer: &Answer) -> Vec<Json> {
    assert_eq!(answer.status, 200, "{answer:?}");
    match answer.json().get("rows").cloned() {
        Some(Json::List(rows)) => rows,
        _ => panic!("{answer:?}"),
    }
}

fn texts(rows: &[Json], column: &str) -> Vec<String> {
    rows.iter().map(|row| row.get(column).and_then(Json::as_text).unwrap_or_default().to_owned()).collect()
}

/// A patient that was created, changed and looked at; returns the address of the log about it.
async fn history(server: &Server) -> String {
    furnish(server, "north").await;
    let rex = id("rex");
    let update = format!(
        r#"{{"id":"{}","command":"patients.update","input":{{"id":"{rex}","patch":{{"color":"=brown"}}}},
            "expected":{{"patients":{{"{rex}":1}}}},"reason":"seen at the desk"}}"#,
        command_id("update"),
    );
    assert_eq!(server.post("north", "/v1/commands", update).await.status, 200);
    assert_eq!(server.get("north", &format!("/v1/patients/{rex}")).await.status, 200);
    format!("/v1/audit/patients/{rex}")
}

#[tokio::test]
async fn a_row_has_its_history_with_before_and_after() {
    let server = Server::start().await;
    let log = history(&server).await;
    let found = rows(&server.get("north", &log).await);
    assert_eq!(texts(&found, "action"), ["read", "update", "create"]);
    let change = found[1].get("change_set").unwrap();
    let side = |side: &str| change.get(side).unwrap().get("color").cloned();
    assert_eq!((side("before"), side("after")), (Some(Json::Null), Some(Json::from("=brown"))));
    assert_eq!(found[1].get("reason").and_then(Json::as_text), Some("seen at the desk"));

    // To ask was written down, and is a part of the history from then on.
    let again = rows(&server.get("north", &log).await);
    assert_eq!(texts(&again, "description")[0], "read audit_logs of patients");
    assert_eq!(again[0].get("metadata").unwrap().get("rows"), Some(&Json::Int(3)));
    // Everything about an animal, but of other rows what happened to them alone.
    let owner = rows(&server.get("north", &format!("/v1/audit/clients/{}", id("ana"))).await);
    assert_eq!(texts(&owner, "action"), ["create"]);
    assert!(rows(&server.get("south", &log).await).is_empty());
}

#[tokio::test]
async fn filters_narrow_it_and_pages_walk_through_it() {
    let server = Server::start().await;
    let log = history(&server).await;
    let count = async |query: &str| rows(&server.get("north", &format!("{log}?{query}")).await).len();
    assert_eq!(count("action=update").await, 1);
    assert_eq!(count("action=read&until=2020-01-01T00:00:00Z").await, 0);
    assert_eq!(count("outcome=denied").await, 0);
    assert_eq!(count(&format!("user={}&action=create", id("user"))).await, 1);
    assert_eq!(count(&format!("user={}", id("nobody"))).await, 0);
    assert_eq!(count("from=2020-01-01T00:00:00Z&action=create").await, 1);
    assert_eq!(server.get("north", &format!("{log}?colour=red")).await.status, 400);
    assert_eq!(server.get("north", &format!("/v1/audit/planets/{}", id("rex"))).await.status, 404);

    let before = rows(&server.get("north", &format!("{log}?until=2100-01-01T00:00:00Z&limit=500")).await).len();
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    while seen.len() < before {
        let page = server.get("north", &format!("{log}?limit=2{cursor}")).await;
        seen.extend(texts(&rows(&page), "id"));
        let Some(Json::Text(next)) = page.json().get("cursor").cloned() else { break };
        cursor = format!("&cursor={next}");
    }
    // The first page was written down after it was read.
    let unique: std::collections::BTreeSet<&String> = seen.iter().collect();
    assert_eq!(unique.len(), seen.len());
    assert!(seen.len() >= before, "{} of {before}", seen.len());
}

#[tokio::test]
async fn it_can_be_taken_along_as_csv_and_as_json_lines() {
    let server = Server::start().await;
    let log = history(&server).await;
    let csv = server.get("north", &format!("{log}?format=csv")).await;
    assert!(csv.header("content-type").starts_with("text/csv"), "{csv:?}");
    let mut lines = csv.text.split("\r\n");
    assert!(lines.next().unwrap().starts_with("created_at,user_id,user_name,"));
    assert_eq!(lines.filter(|line| !line.is_empty()).count(), 3);
    assert!(csv.text.contains(r#"""color"":""=brown"""#), "{}", csv.text);

    let lines = server.get("north", &format!("{log}?format=jsonl&limit=2")).await;
    assert_eq!(lines.header("content-type"), "application/jsonl");
    assert!(!lines.header("vetplan-cursor").is_empty());
    let read: Vec<Json> = lines.text.lines().map(|line| Json::parse(line).unwrap()).collect();
    // The export before is an entry itself.
    assert_eq!(texts(&read, "action"), ["export", "read"]);
}

#[tokio::test]
async fn more_than_one_takes_along_alone_is_allowed_by_another() {
    let server = Server::start().await;
    let log = history(&server).await;
    let first = server.get("north", &format!("{log}?format=csv&limit=1")).await;
    let next = format!("{log}?format=csv&limit=1&cursor={}", first.header("vetplan-cursor"));
    let refused = async |path: &str, code: &str| {
        let answer = server.get("north", path).await;
        assert!(answer.status == 403 && answer.text.contains(code), "{answer:?}");
    };
    refused(&next, "export-needs-approval").await;

    let (export, rex) = (id("copy"), id("rex"));
    let input = format!(r#"{{"id":"{export}","of_table":"patients","of_row":"{rex}","reason":"asked by the court"}}"#);
    assert_eq!(server.command("north", "asks", "bulk_exports.request", &input).await.status, 200);
    let allowed = format!("{next}&export={export}");
    refused(&allowed, "export-needs-approval").await;
    let approve = envelope("approves", "bulk_exports.approve", &format!(r#"{{"id":"{export}"}}"#));
    let own = server
        .post(
            "north",
            "/v1/commands",
            approve.replace(&command_id("approves").to_string(), &command_id("own").to_string()),
        )
        .await;
    assert!(own.text.contains("separation-of-duties"), "{own:?}");

    let boss = Actor { user_id: id("boss"), ..actor("north") };
    let as_boss = |method, path: &str| server.anonymous(method, path).header("authorization", bearer(&boss));
    let approved = as_boss(Method::POST, "/v1/commands").header("content-type", "application/json").body(approve);
    assert_eq!(Answer::of(approved).await.status, 200);
    assert_eq!(server.get("north", &allowed).await.status, 200);
    // It is for whoever asked, and for this row.
    let another = Answer::of(as_boss(Method::GET, &allowed)).await;
    assert!(another.status == 403, "{another:?}");
    let of_ana = format!("/v1/audit/clients/{}?format=csv&limit=1", id("ana"));
    refused(&format!("{of_ana}&cursor=any&export={export}"), "export-needs-approval").await;

    let denied = rows(&server.get("north", &format!("{log}?outcome=denied")).await);
    assert!(texts(&denied, "outcome_code").contains(&"export-needs-approval".to_owned()), "{denied:?}");
}

#[tokio::test]
async fn rows_are_read_printed_or_exported_as_what_they_are_for() {
    let server = Server::start().await;
    let log = history(&server).await;
    let rex = id("rex");
    for purpose in ["print", "export"] {
        assert_eq!(server.get("north", &format!("/v1/patients/{rex}?for={purpose}")).await.status, 200);
        assert_eq!(server.get("north", &format!("/v1/patients?for={purpose}&limit=1")).await.status, 200);
    }
    assert_eq!(server.get("north", &format!("/v1/patients/{rex}?for=fun")).await.status, 400);
    assert_eq!(server.get("north", &format!("/v1/patients/{rex}?format=csv")).await.status, 400);
    let found = rows(&server.get("north", &format!("{log}?limit=500")).await);
    let of = |action: &str| texts(&found, "action").iter().filter(|it| *it == action).count();
    assert_eq!((of("print"), of("export")), (2, 2));

    let another = r#"{"client_id":"@","name":"Bo","species":"dog","gender":"male"}"#;
    let another = another.replace('@', &id("ana").to_string());
    server.must("north", &[("patients.create", another)]).await;
    let first = server.get("north", "/v1/patients?for=export&limit=1").await;
    let Some(Json::Text(cursor)) = first.json().get("cursor").cloned() else { panic!("{first:?}") };
    for (purpose, status) in [("read", 200), ("print", 200), ("export", 403)] {
        let next = server.get("north", &format!("/v1/patients?for={purpose}&limit=1&cursor={cursor}")).await;
        assert_eq!(next.status, status, "{next:?}");
    }
}
