//! Who saw or changed a row: pages, filters, exports, and that to ask is written down.

use vet_core::kernel::json::Json;
use vet_tests::practice::id;

use crate::server::{Answer, Server, command_id, furnish};

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
