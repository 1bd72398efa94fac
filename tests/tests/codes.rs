//! Every violation code is listed, with one meaning.

#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use vet_core::domain::{SCHEMA, codes::CODES, commands::ROW_RULES, rules::RULES};

fn listed() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut meanings: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for code in CODES.iter().flat_map(|(_, codes)| *codes) {
        meanings.entry(code.code).or_default().insert(code.doc);
    }
    meanings
}

#[test]
fn a_code_has_one_meaning() {
    for (code, meanings) in listed() {
        assert_eq!(meanings.len(), 1, "{code}: {meanings:?}");
        assert!(meanings.iter().all(|meaning| !meaning.is_empty()), "{code}");
        assert!(code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit()), "{code}");
    }
}

/// A rule between rows may name its code after itself; its sentence is the meaning.
fn own_codes() -> BTreeSet<String> {
    ROW_RULES.iter().copied().flatten().map(|rule| rule.name.replace('_', "-")).collect()
}

#[test]
fn what_rules_report_is_listed() {
    let (listed, own) = (listed(), own_codes());
    for rule in RULES.iter().copied().flatten() {
        assert!(rule.codes.iter().all(|code| listed.contains_key(code)), "{}", rule.id);
    }
    for rule in ROW_RULES.iter().copied().flatten() {
        for code in rule.codes {
            assert_ne!(listed.contains_key(code), own.contains(*code), "{} {code}", rule.name);
        }
    }
}

#[test]
fn what_the_source_refuses_with_is_listed() {
    let (listed, own) = (listed(), own_codes());
    let mut found = 0;
    for (path, text) in sources() {
        for rest in text.split("Violation::new(").skip(1).chain(text.split(".wrong(").skip(1)) {
            let Some(code) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            found += 1;
            assert!(listed.contains_key(code) || own.contains(code), "{code} in {} is not listed", path.display());
        }
    }
    assert!(found > 40, "{found}");
}

#[test]
fn every_enum_of_problems_is_listed() {
    let in_domain = sources().into_iter().filter(|(path, _)| path.to_string_lossy().contains("/domain/"));
    let enums: usize = in_domain.map(|(_, text)| text.matches("problem::Problem)]").count()).sum();
    let choices = 3;
    assert_eq!(
        enums + choices + 3,
        CODES.len(),
        "each enum of problems, the choices of findings, any input, the engine, and the rules between rows"
    );
}

#[test]
fn a_row_rule_reports_what_it_declares() {
    let names: BTreeSet<&str> = ROW_RULES.iter().copied().flatten().map(|rule| rule.name).collect();
    assert_eq!(names.len(), ROW_RULES.iter().map(|rules| rules.len()).sum::<usize>(), "names are unique");
    for rule in ROW_RULES.iter().copied().flatten() {
        assert!(!rule.doc.is_empty(), "{}", rule.name);
        assert!(rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{}", rule.name);
    }
}

#[test]
fn the_code_of_a_condition_with_the_name_of_another_code_means_that() {
    // A condition on a row may stand for a fact that has a code of its own; then no other condition of
    // the table may have the same.
    for def in SCHEMA.all_tables() {
        let mut seen = BTreeSet::new();
        for check in def.checks.iter().filter(|check| listed().contains_key(check.code)) {
            assert!(seen.insert(check.code), "{} {}", def.table, check.code);
        }
    }
}

/// Every source file that ships, with its text.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for package in ["core", "server-adapter", "wasm"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(package).join("src"), &mut files);
    }
    files
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
}
