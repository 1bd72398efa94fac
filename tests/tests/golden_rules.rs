//! Every rule answers its examples to the byte.
//!
//! `golden/rules/<rule id>.jsonl` holds the examples that explain a rule, and
//! `golden/rules/limits/<rule id>.jsonl` one for each of its codes and both sides of its limits. A line
//! is `{"input":..,"output":..}`, and the text of the output is compared, not its value.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::PathBuf};

use vet_core::domain::rules::{RULES, evaluate_json};

#[test]
fn every_example_is_answered_to_the_byte() {
    let mut wrong = Vec::new();
    for folder in ["", "limits"] {
        for id in ids_in(folder) {
            let examples = fs::read_to_string(folder_path(folder).join(format!("{id}.jsonl"))).unwrap();
            for (number, example) in examples.lines().enumerate() {
                let place = format!("{folder}/{id}.jsonl:{}", number + 1);
                let (input, expected) = parts(example).unwrap_or_else(|| panic!("{place} is not an example"));
                let answer = evaluate_json(&id, input);
                if answer != expected {
                    wrong.push(format!("{place}\n   input {input}\nexpected {expected}\n  answer {answer}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong answers\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_rule_has_examples_and_every_file_a_rule() {
    let rules: BTreeSet<String> = RULES.iter().copied().flatten().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(ids_in(""), rules);
    assert_eq!(ids_in("limits"), rules);
}

#[test]
fn every_code_of_a_rule_is_shown_by_an_example() {
    let mut missing = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        let examples: String = ["", "limits"]
            .map(|folder| fs::read_to_string(folder_path(folder).join(format!("{}.jsonl", rule.id))).unwrap())
            .concat();
        for code in rule.codes.iter().chain(&["unknown-field", "field-missing", "value-invalid"]) {
            if !examples.contains(&format!(r#""output":{{"error":"{code}""#)) {
                missing.push(format!("{} {code}", rule.id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_answered_code_is_declared_by_its_rule() {
    for rule in RULES.iter().copied().flatten() {
        let known: BTreeSet<&str> = rule.problems.codes().map(|known| known.code).collect();
        for code in rule.codes {
            assert!(known.contains(code), "{} {code}", rule.id);
        }
        for folder in ["", "limits"] {
            let examples = fs::read_to_string(folder_path(folder).join(format!("{}.jsonl", rule.id))).unwrap();
            for (_, output) in examples.lines().filter_map(parts) {
                let Some(code) = output.strip_prefix(r#"{"error":""#).and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                let generic = ["unknown-field", "field-missing", "value-invalid"].contains(&code);
                assert!(generic || rule.codes.contains(&code), "{} answers {code} undeclared", rule.id);
            }
        }
    }
}

#[test]
fn an_unknown_rule_is_not_found() {
    assert_eq!(evaluate_json("pricing.nothing", "{}"), r#"{"error":"not-found"}"#);
}

/// The texts of input and output.
fn parts(example: &str) -> Option<(&str, &str)> {
    example.strip_prefix(r#"{"input":"#)?.strip_suffix('}')?.rsplit_once(r#","output":"#)
}

fn folder_path(folder: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "golden", "rules", folder].iter().collect()
}

fn ids_in(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder_path(folder)).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    files.filter_map(|name| name.strip_suffix(".jsonl").map(str::to_owned)).collect()
}
