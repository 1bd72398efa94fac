//! Rules over HTTP answer what they answer everywhere, byte for byte.

use std::{fs, path::PathBuf};

use vet_core::kernel::json::Json;

use crate::server::Server;

#[tokio::test]
async fn every_example_is_answered_to_the_byte() {
    let server = Server::start().await;
    let mut asked = 0;
    for folder in ["", "limits"] {
        let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "golden", "rules", folder].iter().collect();
        for file in fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            let Some(rule) = path.file_name().unwrap().to_str().unwrap().strip_suffix(".jsonl") else { continue };
            for (number, example) in fs::read_to_string(&path).unwrap().lines().enumerate() {
                let (input, output) = parts(example).unwrap();
                let answer = server.post("north", &format!("/v1/evaluate/{rule}"), input.to_owned()).await;
                assert_eq!((answer.status, answer.text.as_str()), (200, output), "{rule}:{}", number + 1);
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "{asked}");
}

/// The texts of input and output.
fn parts(example: &str) -> Option<(&str, &str)> {
    example.strip_prefix(r#"{"input":"#)?.strip_suffix('}')?.rsplit_once(r#","output":"#)
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
