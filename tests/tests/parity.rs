//! Writes down what the native build answers, for the wasm build to be compared with byte for byte
//! (`node/parity.test.mjs`), and asks that the requests reach everything.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, collections::BTreeSet, fs, path::PathBuf};

use vet_core::{
    domain::{
        commands,
        rules::{RULES, evaluate_json},
    },
    engine::{Engine, check_json, decide_json, validate_json},
    kernel::json::Json,
};
use vet_tests::corpus::{Face, Request, requests};

/// The least share of decisions, in a hundred, that must be accepted.
const ACCEPTED: usize = 15;

fn answer(engine: &Engine<'_>, request: &Request) -> String {
    match request.face {
        Face::Decide => decide_json(engine, &request.text),
        Face::Check => check_json(engine, &request.text),
        Face::Validate => validate_json(engine, &request.text),
        Face::Evaluate => evaluate_json(&request.about, &request.text),
    }
}

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "target", "parity"].iter().collect()
}

#[test]
fn requests_reach_everything_and_their_answers_are_written_down() {
    let engine = commands::engine();
    let requests = requests(&engine);
    let answers: Vec<String> = requests.iter().map(|request| answer(&engine, request)).collect();
    write(&requests, &answers);

    assert!(requests.len() >= 5_000, "{} requests", requests.len());
    let about: BTreeSet<&str> = requests.iter().map(|request| request.about.as_str()).collect();
    let named = engine.commands.iter().copied().flatten().map(|command| command.name.to_owned());
    let tables = engine.schema.tables();
    let generic = tables.flat_map(|def| def.generic_commands().map(move |verb| format!("{}.{verb}", def.table)));
    let rows = engine.schema.all_tables().map(|def| format!("{} create", def.table));
    let rules = RULES.iter().copied().flatten().map(|rule| rule.id.to_owned());
    for wanted in named.chain(generic).chain(rows).chain(rules) {
        assert!(about.contains(wanted.as_str()), "nothing asks for {wanted}");
    }

    let kinds = kinds(&requests, &answers);
    println!("{kinds:#?}");
    let share = |kind: &str| 100 * kinds.get(kind).copied().unwrap_or(0) / kinds.values().sum::<usize>();
    assert!(share("accepted") >= ACCEPTED, "{} % of the decisions are accepted", share("accepted"));
    assert!(share("need") > 0 && share("refused") > 0);
    for command in never_accepted(&requests, &answers) {
        println!("never accepted: {command}");
    }
}

/// How many commands are accepted, refused and in need of facts.
fn kinds(requests: &[Request], answers: &[String]) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for (_, answer) in decisions(requests, answers) {
        *kinds.entry(kind(answer)).or_insert(0) += 1;
    }
    kinds
}

fn never_accepted<'r>(requests: &'r [Request], answers: &'r [String]) -> Vec<&'r str> {
    let mut accepted: BTreeMap<&str, bool> = BTreeMap::new();
    for (request, answer) in decisions(requests, answers) {
        *accepted.entry(&request.about).or_default() |= kind(answer) == "accepted";
    }
    accepted.into_iter().filter(|(_, once)| !once).map(|(about, _)| about).collect()
}

fn decisions<'r>(requests: &'r [Request], answers: &'r [String]) -> impl Iterator<Item = (&'r Request, &'r String)> {
    requests.iter().zip(answers).filter(|(request, _)| matches!(request.face, Face::Decide | Face::Check))
}

fn kind(answer: &str) -> String {
    answer.strip_prefix(r#"{"kind":""#).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// One line per request, `[face, about, text]`, and one per answer, as it is.
fn write(requests: &[Request], answers: &[String]) {
    let lines = requests.iter().map(|request| {
        let face = Json::Text(format!("{:?}", request.face).to_lowercase());
        Json::List(vec![face, Json::from(request.about.as_str()), Json::from(request.text.as_str())]).to_string()
    });
    fs::create_dir_all(folder()).unwrap();
    fs::write(folder().join("requests.jsonl"), joined(lines)).unwrap();
    fs::write(folder().join("answers.jsonl"), joined(answers.iter().cloned())).unwrap();
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}
