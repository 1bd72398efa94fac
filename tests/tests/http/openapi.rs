//! The description is valid OpenAPI 3.1, and what the server answers is what it says.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};
use vet_tests::practice::id;

use crate::server::{Answer, Server, booking, envelope, furnish};

/// The schema of OpenAPI 3.1 documents, as its authors publish it.
const OPENAPI: &str = include_str!("openapi-3.1.json");

async fn document(server: &Server) -> Value {
    let answer = server.get("north", "/openapi.json").await;
    // The engine's own reader also refuses a key that stands twice.
    answer.json();
    serde_json::from_str(&answer.text).unwrap()
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

/// A validator for one of the schemas of the document.
fn component(document: &Value, name: &str) -> Validator {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/components/schemas/{name}"),
        "components": { "schemas": document["components"]["schemas"] },
    });
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[tokio::test]
async fn the_document_is_valid_and_every_reference_leads_somewhere() {
    let server = Server::start().await;
    let document = document(&server).await;
    let openapi: Value = serde_json::from_str(OPENAPI).unwrap();
    let validator = jsonschema::validator_for(&openapi).unwrap();
    assert_eq!(errors(&validator, &document), [""; 0]);
    assert!(!validator.is_valid(&json!({ "openapi": "3.1.0", "info": {}, "paths": {} })));

    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(jsonschema::meta::is_valid(schema), "{name}");
    }
    let mut places = BTreeSet::new();
    references(&document, &mut places);
    assert!(places.len() > 300, "{}", places.len());
    for place in places {
        assert!(document.pointer(place.trim_start_matches('#')).is_some(), "{place}");
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            if let Some(Value::String(place)) = entries.get("$ref") {
                found.insert(place.clone());
            }
            entries.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn operations_have_names_of_their_own() {
    let server = Server::start().await;
    let document = document(&server).await;
    let mut names = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            if let Some(name) = operation["operationId"].as_str() {
                assert!(names.insert(name.to_owned()), "{method} {path}: {name}");
            }
        }
    }
    assert!(names.contains("appointments.list") && names.contains("evaluate.pricing.line"));
}

#[tokio::test]
async fn what_is_sent_and_answered_is_what_is_described() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let document = document(&server).await;
    let fits = |name: &str, text: &str| {
        let value = serde_json::from_str(text).unwrap();
        errors(&component(&document, name), &value)
    };
    let book = envelope("a", "appointments.book", &booking("a", "rex", 0));
    assert_eq!(fits("Envelope", &book), [""; 0]);
    assert_ne!(fits("Envelope", &book.replace("veterinarian_id", "vet")), [""; 0]);
    assert_ne!(fits("Envelope", &book.replace("appointments.book", "appointments.burn")), [""; 0]);
    let create = envelope("c", "clients.create", r#"{"first_name":"Eve","last_name":"Reis"}"#);
    assert_eq!(fits("Envelope", &create), [""; 0]);

    let accepted = server.post("north", "/v1/commands", book).await;
    assert_eq!(fits("Accepted", &accepted.text), [""; 0]);
    let refused = server.command("north", "b", "appointments.book", &booking("b", "tom", 0)).await;
    assert_eq!((refused.status, fits("Problem", &refused.text)), (409, vec![]));
    let refused = server.post("north", "/v1/commands", "{}").await;
    assert_eq!(fits("Problem", &refused.text), [""; 0]);
    let missing = server.get("north", "/v1/clients/7").await;
    assert_eq!((missing.status, fits("Problem", &missing.text)), (404, vec![]));
    let invalid = server.get("north", "/v1/clients?last_name=eq.x").await;
    assert_eq!((invalid.status, fits("Problem", &invalid.text)), (400, vec![]));

    for (table, name) in [("appointments", "Appointment"), ("clients", "Client"), ("audit_logs", "AuditLog")] {
        let page = server.get("north", &format!("/v1/{table}?limit=2")).await;
        assert_eq!(fits(&format!("{name}Page"), &page.text), [""; 0], "{table}");
    }
    let row = server.get("north", &format!("/v1/patients/{}", id("rex"))).await;
    assert_eq!(fits("PatientRow", &row.text), [""; 0]);
}

/// Every filter that is described is taken.
#[tokio::test]
async fn every_described_order_is_one_that_is_answered() {
    let server = Server::start().await;
    let document = document(&server).await;
    let mut asked = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        let Some(parameters) = methods["get"]["parameters"].as_array() else { continue };
        for parameter in parameters.iter().filter(|parameter| parameter["name"] == "sort") {
            for order in parameter["schema"]["enum"].as_array().unwrap() {
                let answer = server.get("north", &format!("{path}?sort={}", order.as_str().unwrap())).await;
                // Some columns are answered behind others of their index only.
                let behind = answer.wrongs() == ["sort column-not-indexed"];
                assert!(answer.status == 200 || behind, "{path} {order}: {answer:?}");
                asked += usize::from(answer.status == 200);
            }
        }
    }
    assert!(asked > 200, "{asked}");
}

#[tokio::test]
async fn documents_are_sent_again_only_when_they_changed() {
    let server = Server::start().await;
    for path in ["/v1/schema", "/openapi.json", "/v1/rules"] {
        let answer = Answer::of(server.anonymous(reqwest::Method::GET, path)).await;
        assert_eq!(answer.status, 200, "{path}");
        let tag = answer.header("etag").to_owned();
        let known = server.anonymous(reqwest::Method::GET, path).header("if-none-match", &tag);
        assert_eq!(Answer::of(known).await.status, 304, "{path}");
    }
    let schema = server.get("north", "/v1/schema").await.text;
    assert_eq!(schema, vet_core::schema::project::json_schema::document(&vet_core::domain::SCHEMA));
}
