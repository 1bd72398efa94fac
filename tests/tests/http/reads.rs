//! Reading medical data and controlled substances leaves a row in the audit log for every row shown.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::Method;
use serde_json::json;
use uuid::Uuid;
use vet_core::kernel::json::Json;
use vet_tests::{postgres::connected_as_superuser, practice::id};

use crate::server::{Answer, Server, furnish};

/// The reads in the log: entity type, row, whether it shows medical data, whether controlled substances.
async fn reads(server: &Server) -> Vec<(String, uuid::Uuid, bool, bool)> {
    let client = connected_as_superuser(&server.database).await;
    let query = "select entity_type, entity_id, is_phi, is_dea_controlled from audit_logs
                 where action = 'read' order by entity_type, entity_id";
    client.query(query, &[]).await.unwrap().iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect()
}

#[tokio::test]
async fn every_row_shown_is_written_down() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    assert!(reads(&server).await.is_empty());

    // An owner has no medical data.
    assert_eq!(server.get("north", &format!("/v1/clients/{}", id("ana"))).await.status, 200);
    assert_eq!(reads(&server).await.len(), 0);

    let path = format!("/v1/patients/{}", id("tom"));
    let answer = server.get("north", &path).await;
    assert_eq!(answer.status, 200);
    assert_eq!(reads(&server).await, [("patient".to_owned(), id("tom"), true, false)]);
    // Whoever has the row already looks at it again.
    let again = server.request(Method::GET, &path, "north").header("if-none-match", answer.header("etag"));
    assert_eq!(Answer::of(again).await.status, 304);
    assert_eq!(reads(&server).await.len(), 2);

    // One of the page that is shown, and not of the one behind it.
    let listed = server.post("north", "/v1/patients/query", r#"{"limit":1}"#).await;
    let Some(Json::List(rows)) = listed.json().get("rows").cloned() else { panic!("{listed:?}") };
    assert_eq!((rows.len(), reads(&server).await.len()), (1, 3));

    // Nothing is shown to others, and nothing written down.
    assert_eq!(server.get("south", &path).await.status, 404);
    assert_eq!(reads(&server).await.len(), 3);
}

#[tokio::test]
async fn a_controlled_product_is_written_down_and_another_is_not() {
    let server = Server::start().await;
    let product = |name: &str, controlled: bool| {
        let schedule = if controlled { "schedule_4" } else { "non_controlled" };
        let input = format!(
            r#"{{"id":"{}","name":"{name}","product_code":"{name}","category":"medication","unit_price":"1.00",
                "requires_prescription":{controlled},"track_inventory":true,"is_controlled_substance":{controlled},
                "dea_schedule":"{schedule}"}}"#,
            id(name)
        );
        ("products.create", input)
    };
    server.must("north", &[product("diazepam", true), product("shampoo", false)]).await;
    for name in ["diazepam", "shampoo"] {
        assert_eq!(server.get("north", &format!("/v1/products/{}", id(name))).await.status, 200);
    }
    assert_eq!(reads(&server).await, [("inventory".to_owned(), id("diazepam"), false, true)]);
}

#[tokio::test]
async fn there_is_no_answer_without_its_row_in_the_log() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let path = format!("/v1/patients/{}", id("rex"));
    assert_eq!(server.get("north", &path).await.status, 200);
    let superuser = connected_as_superuser(&server.database).await;
    superuser.batch_execute("revoke insert on audit_logs from vetplan_app").await.unwrap();
    for answer in [server.get("north", &path).await, server.get("north", "/v1/patients").await] {
        assert_eq!(answer.status, 500);
        assert!(!answer.text.contains("Rex") && !answer.text.contains("rex"), "{answer:?}");
    }
    superuser.batch_execute("grant insert on audit_logs to vetplan_app").await.unwrap();
    assert_eq!(server.get("north", &path).await.status, 200);
}

/// Somebody of the north who may read the names of clients, and nothing else.
fn clerk() -> String {
    let grant = json!({"effect": "allow", "actions": ["read"], "resources": ["clients"], "fields": ["first_name"]});
    let actor = json!({
        "user_id": id("clerk").to_string(), "name": "Clerk", "role": "clerk", "tenant": id("north").to_string(),
        "clinics": [], "grants": {"roles": [{"role": "clerk", "from": "2020-01-01T00:00:00Z", "grants": [grant]}]},
    });
    format!("Bearer dev:{}", URL_SAFE_NO_PAD.encode(actor.to_string()))
}

#[tokio::test]
async fn a_read_that_is_refused_is_written_down() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let ask = async |path: &str| {
        Answer::of(server.anonymous(Method::GET, path).header("authorization", clerk())).await.status
    };
    let denied = async || {
        let client = connected_as_superuser(&server.database).await;
        let query = "select concat_ws(' ', action, entity_type, outcome_code, metadata->>'table'), entity_id, user_id
                     from audit_logs where outcome = 'denied' order by created_at, id";
        let rows = client.query(query, &[]).await.unwrap();
        assert!(rows.iter().all(|row| row.get::<_, Uuid>(2) == id("clerk")));
        rows.iter().map(|row| (row.get(0), row.get(1))).collect::<Vec<(String, Uuid)>>()
    };
    assert_eq!(ask("/v1/clients").await, 200);
    assert_eq!(denied().await, []);

    let rex = id("rex");
    assert_eq!(ask(&format!("/v1/patients/{rex}")).await, 403);
    assert_eq!(ask("/v1/patients?limit=1").await, 403);
    // To ask by a column that is closed would tell what stands in it.
    assert_eq!(ask("/v1/clients?status=eq.active").await, 403);
    assert_eq!(ask(&format!("/v1/audit/patients/{rex}?format=csv")).await, 403);
    let entry = |text: &str, row: Uuid| (text.to_owned(), row);
    let expected = [
        entry("read patient permission-denied patients", rex),
        entry("read patient permission-denied patients", id("clerk")),
        entry("read client field-forbidden clients", id("clerk")),
        entry("export user permission-denied audit_logs", id("clerk")),
    ];
    assert_eq!(denied().await, expected);

    // What is no question at all is nobody's secret.
    assert_eq!(ask("/v1/patients?nothing=eq.1").await, 400);
    assert_eq!(ask(&format!("/v1/clients/{}", id("nobody"))).await, 404);
    assert_eq!(denied().await, expected);
}
