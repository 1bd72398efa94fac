//! Every code that was agreed on is listed, and something answers it.
//!
//! `golden/codes.txt` holds the codes, one a line. A code is answered when an example of a rule shows it in
//! its output, as the error or as something found. The codes that only commands and the functions around
//! them report have a test that expects them by name.

#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use vet_core::{
    describe::codes::known,
    domain::{SCHEMA, codes::CODES, commands::ROW_RULES, rules::RULES},
    kernel::json::Json,
};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn agreed() -> Vec<String> {
    let text = fs::read_to_string(top().join("tests/golden/codes.txt")).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn the_codes_are_in_order_and_each_stands_once() {
    let agreed = agreed();
    assert_eq!(agreed.len(), 261);
    assert!(agreed.windows(2).all(|pair| pair[0] < pair[1]));
}

#[test]
fn every_code_is_listed() {
    let known = known(&SCHEMA, CODES, RULES, ROW_RULES);
    let missing: Vec<String> = agreed().into_iter().filter(|code| !known.contains_key(code)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_code_is_answered() {
    let shown = shown_by_examples();
    let tests = texts_of_tests();
    let (by_rules, by_tests): (Vec<String>, Vec<String>) = agreed().into_iter().partition(|code| shown.contains(code));
    let silent: Vec<&String> = by_tests.iter().filter(|code| !is_expected(code, &tests)).collect();
    assert!(silent.is_empty(), "nothing expects {silent:#?}");
    println!("{} codes are shown by examples; by tests alone: {}", by_rules.len(), by_tests.join(" "));
}

/// Every text in the output of an example.
fn shown_by_examples() -> BTreeSet<String> {
    let mut shown = BTreeSet::new();
    for folder in ["tests/golden/rules", "tests/golden/rules/limits"] {
        for (_, text) in files(&top().join(folder), &["jsonl"], false) {
            for line in text.lines() {
                collect(Json::parse(line).unwrap().get("output").unwrap(), &mut shown);
            }
        }
    }
    shown
}

fn collect(json: &Json, shown: &mut BTreeSet<String>) {
    match json {
        Json::Text(text) => drop(shown.insert(text.clone())),
        Json::List(items) => items.iter().for_each(|item| collect(item, shown)),
        Json::Map(entries) => entries.iter().for_each(|(_, value)| collect(value, shown)),
        _ => {}
    }
}

/// The texts of all tests: the files of this package that hold some, and what stands behind the first
/// mark of a test.
fn texts_of_tests() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["tests/tests", "tests/node", "tests/contract"] {
        let own = |path: &Path| path.ends_with("tests/tests/code_index.rs");
        let found = files(&top().join(folder), &["rs", "mjs", "json"], true).into_iter();
        texts.extend(found.filter(|(path, _)| !own(path)).map(|(_, text)| text));
    }
    for folder in ["core/src", "server-adapter/src"] {
        let found = files(&top().join(folder), &["rs"], true).into_iter();
        texts.extend(found.filter_map(|(_, text)| {
            let tests = ["#[cfg(test)]", "\n#[test]"].into_iter().filter_map(|mark| text.find(mark)).min()?;
            text.get(tests..).map(str::to_owned)
        }));
    }
    texts
}

/// Whether a test names the code, or the problem that carries it.
fn is_expected(code: &str, tests: &[String]) -> bool {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    let variant = format!("::{}", code.split('-').map(capital).collect::<String>());
    tests.iter().any(|text| stands_alone(text, code) || stands_alone(text, &variant))
}

/// Whether a name stands in a text and is no part of a longer one.
fn stands_alone(text: &str, name: &str) -> bool {
    let part_of_name = |sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_';
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
        // The colons of a path stand in front of a variant, and the name of its enum in front of them.
        let begins = name.starts_with(':') || !before.is_some_and(part_of_name);
        begins && !after.is_some_and(part_of_name)
    })
}

fn files(folder: &Path, extensions: &[&str], below: bool) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if below && !path.ends_with("node_modules") {
                found.extend(files(&path, extensions, below));
            }
        } else if path.extension().is_some_and(|known| extensions.iter().any(|extension| known == *extension)) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}
