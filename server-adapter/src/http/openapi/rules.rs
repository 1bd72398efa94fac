//! The rules: a list of them, and a route for each.

use vet_core::{domain::rules::RULES, kernel::json::Json, rule::Rule};

use super::{answer, entry, kind, list_of, reference, request_body, schema, shape, texts};

/// Every rule with its meaning, the reference data it looks at, its input, its result and its errors.
#[must_use]
pub fn list(rules: &[&[Rule]]) -> Json {
    let rules = rules.iter().copied().flatten().map(|rule| {
        Json::map([
            ("id", Json::from(rule.id)),
            ("description", Json::from(rule.doc)),
            ("source", Json::from(rule.source)),
            ("data", Json::List(rule.data.iter().map(|name| Json::from(*name)).collect())),
            ("input", shape::record(rule.input)),
            ("output", shape::record(rule.output)),
            ("errors", Json::Map(rule.codes.iter().map(|code| entry(code, Json::from(rule.meaning(code)))).collect())),
        ])
    });
    Json::map([("rules", Json::List(rules.collect()))])
}

/// The routes.
pub(super) fn paths() -> Vec<(String, Json)> {
    let object = || kind("object");
    let rules = Json::map([("rules", list_of(object()))]);
    let rules = Json::map([("type", Json::from("object")), ("properties", rules)]);
    let get = Json::map([
        ("operationId", Json::from("rules")),
        ("summary", Json::from("Lists the rules that can be evaluated")),
        ("security", Json::List(Vec::new())),
        ("responses", Json::map([("200", answer("The rules", rules)), ("default", reference("responses", "Problem"))])),
    ]);
    let mut paths = vec![entry("/v1/rules", Json::map([("get", get)]))];
    for rule in RULES.iter().copied().flatten() {
        let said = Json::map([("oneOf", Json::List(vec![schema(&output(rule)), schema(&error(rule))]))]);
        let responses = Json::map([
            ("200", answer("The result, or the error", said)),
            ("default", reference("responses", "Problem")),
        ]);
        let post = Json::map([
            ("operationId", Json::Text(format!("evaluate.{}", rule.id))),
            ("summary", Json::from(first_sentence(rule.doc))),
            ("description", Json::Text(format!("{}\n\nSource: {}.", rule.doc, rule.source))),
            ("requestBody", request_body(schema(&input(rule)))),
            ("responses", responses),
        ]);
        paths.push(entry(&format!("/v1/evaluate/{}", rule.id), Json::map([("post", post)])));
    }
    paths
}

/// The schemas of input, result and error of every rule.
pub(super) fn schemas() -> Vec<(String, Json)> {
    RULES
        .iter()
        .copied()
        .flatten()
        .flat_map(|rule| {
            let of_any = ["unknown-field", "field-missing", "value-invalid"];
            let code = Json::map([("enum", texts(of_any.into_iter().chain(rule.codes.iter().copied())))]);
            let refused = Json::map([
                ("type", Json::from("object")),
                ("properties", Json::map([("error", code)])),
                ("required", texts(["error"])),
            ]);
            [
                (input(rule), shape::record(rule.input)),
                (output(rule), shape::record(rule.output)),
                (error(rule), refused),
            ]
        })
        .collect()
}

fn input(rule: &Rule) -> String {
    format!("rule.{}.Input", rule.id)
}

fn output(rule: &Rule) -> String {
    format!("rule.{}.Output", rule.id)
}

fn error(rule: &Rule) -> String {
    format!("rule.{}.Error", rule.id)
}

/// The first sentence of a doc comment, in one line and without its point.
#[must_use]
pub fn first_sentence(doc: &str) -> String {
    let text = doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    text.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}
