//! Rules over HTTP answer what they answer everywhere, byte for byte.

use futures_util::{StreamExt, stream};
use vet_core::kernel::json::Json;
use vet_tests::golden::{Example, examples};

use crate::server::Server;

/// How many examples are asked at once.
const AT_ONCE: usize = 16;

#[tokio::test]
async fn every_example_is_answered_to_the_byte() {
    let server = Server::start().await;
    let asked = stream::iter(examples()).map(|example| wrong(&server, example)).buffer_unordered(AT_ONCE);
    let wrong: Vec<String> = asked.filter_map(async |wrong| wrong).collect().await;
    assert!(wrong.is_empty(), "{} wrong answers\n\n{}", wrong.len(), wrong.join("\n\n"));
}

/// What is wrong with the answer to an example, if anything is.
async fn wrong(server: &Server, example: Example) -> Option<String> {
    let Example { rule, place, input, output } = example;
    let answer = server.post("north", &format!("/v1/evaluate/{rule}"), input.clone()).await;
    let is_right = answer.status == 200 && answer.text == output;
    let (status, text) = (answer.status, answer.text);
    (!is_right).then(|| format!("{place}\n   input {input}\nexpected {output}\n  answer {status} {text}"))
}

#[tokio::test]
async fn what_is_no_rule_or_no_input_is_an_answer_of_the_rules() {
    let server = Server::start().await;
    for (rule, input, output) in [
        ("pricing.nothing", "{}", r#"{"error":"not-found"}"#),
        ("pricing.line", "{", r#"{"error":"value-invalid","field":""}"#),
        ("pricing.line", "{}", r#"{"error":"field-missing","field":"qty"}"#),
    ] {
        let answer = server.post("north", &format!("/v1/evaluate/{rule}"), input).await;
        assert_eq!((answer.status, answer.text.as_str()), (200, output));
        assert_eq!(answer.header("content-type"), "application/json");
    }
}

#[tokio::test]
async fn the_list_of_rules_names_each_with_its_errors() {
    let server = Server::start().await;
    let Some(Json::List(rules)) = server.get("north", "/v1/rules").await.json().get("rules").cloned() else { panic!() };
    let line = rules.iter().find(|rule| rule.get("id").and_then(Json::as_text) == Some("pricing.line")).unwrap();
    let errors = line.get("errors").unwrap().to_string();
    assert!(errors.contains("discount-exceeds-line"), "{errors}");
    assert!(line.get("input").unwrap().to_string().contains(r#""required":["qty","unit_price"]"#));
}

#[tokio::test]
async fn the_answer_names_the_reference_data_behind_it() {
    let server = Server::start().await;
    let input = r#"{"drug":"carprofen","patient":{"species":"dog"},"on":"2026-06-01"}"#;
    let answer = server.post("north", "/v1/evaluate/dosing.safety", input).await;
    assert_eq!(answer.header("vetplan-data"), "drugs 2026.1, formulary 2026.1");
    let answer = server.post("north", "/v1/evaluate/pricing.line", r#"{"qty":"1","unit_price":"2"}"#).await;
    assert_eq!(answer.header("vetplan-data"), "");
}
