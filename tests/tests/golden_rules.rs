//! Every rule answers its examples to the byte.
//!
//! `golden/rules/<rule id>.jsonl` holds the examples that explain a rule, and
//! `golden/rules/limits/<rule id>.jsonl` one for each of its codes and both sides of its limits. A line
//! is `{"input":..,"output":..}`, and the text of the output is compared, not its value.

use std::collections::BTreeSet;

use vet_core::domain::rules::{RULES, evaluate_json};
use vet_tests::golden::{FOLDERS, examples, examples_of, ids_in, rules};

#[test]
fn every_example_is_answered_to_the_byte() {
    let mut wrong = Vec::new();
    for example in examples() {
        let answer = evaluate_json(&example.rule, &example.input);
        if answer != example.output {
            let (place, input, expected) = (example.place, example.input, example.output);
            wrong.push(format!("{place}\n   input {input}\nexpected {expected}\n  answer {answer}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong answers\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_rule_has_examples_and_every_file_a_rule() {
    let rules: BTreeSet<String> = rules().into_iter().map(str::to_owned).collect();
    for folder in FOLDERS {
        assert_eq!(ids_in(folder), rules);
    }
}

#[test]
fn every_code_of_a_rule_is_shown_by_an_example() {
    let mut missing = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        let shown: BTreeSet<String> =
            examples_of(rule.id).iter().filter_map(|example| code_of(&example.output).map(str::to_owned)).collect();
        for code in rule.codes.iter().chain(&["unknown-field", "field-missing", "value-invalid"]) {
            if !shown.contains(*code) {
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
        for example in examples_of(rule.id) {
            let Some(code) = code_of(&example.output) else { continue };
            let generic = ["unknown-field", "field-missing", "value-invalid"].contains(&code);
            assert!(generic || rule.codes.contains(&code), "{} answers {code} undeclared", rule.id);
        }
    }
}

#[test]
fn an_unknown_rule_is_not_found() {
    assert_eq!(evaluate_json("pricing.nothing", "{}"), r#"{"error":"not-found"}"#);
}

/// The code of an answer that is an error.
fn code_of(output: &str) -> Option<&str> {
    output.strip_prefix(r#"{"error":""#)?.split('"').next()
}
