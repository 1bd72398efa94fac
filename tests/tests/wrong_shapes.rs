//! Whatever is wrong with an input, a rule answers with a result or a code and a path, and in time.
//!
//! The inputs are examples with one thing wrong (`vet_tests::spoilt`). What the native build answers is
//! written down, for the wasm build to be compared with byte for byte (`node/rules.test.mjs`).

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use sha2::{Digest, Sha256};
use vet_core::{
    domain::rules::{RULES, evaluate_json},
    kernel::json::Json,
};
use vet_tests::spoilt::{Expected, Spoilt, corpus};

/// Answers longer than this are written down by their digest.
const LONG: usize = 2_000;

/// What takes longer is told.
const LATE: Duration = Duration::from_secs(1);

/// The longest that any input may take in a debug build on a busy machine.
const IN_TIME: Duration = Duration::from_secs(30);

#[test]
fn every_wrong_shape_gets_a_result_or_a_code_with_a_path() {
    let corpus = corpus();
    let (mut wrong, mut lines, mut times) = (Vec::new(), String::new(), Vec::new());
    for spoilt in &corpus {
        let text = spoilt.text();
        let start = Instant::now();
        let answer = evaluate_json(spoilt.rule, &text);
        let time = start.elapsed();
        if time > LATE {
            // At once, in case it is the last that is heard.
            println!("{time:?} for {} {}", spoilt.rule, spoilt.what);
        }
        times.push((time, spoilt));
        if let Err(why) = judged(spoilt, &answer) {
            let shown: String = text.chars().take(600).collect();
            wrong.push(format!("{} {}: {why}\n{answer}\nto {shown}", spoilt.rule, spoilt.what));
        }
        lines += &line(spoilt, &answer);
    }
    write(&lines);

    assert!(
        wrong.is_empty(),
        "{} of {} are wrong\n\n{}",
        wrong.len(),
        corpus.len(),
        wrong[..wrong.len().min(12)].join("\n\n")
    );
    let asked: BTreeSet<&str> = corpus.iter().map(|spoilt| spoilt.rule).collect();
    assert_eq!(asked.len(), RULES.iter().copied().flatten().count(), "every rule is asked");
    times.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    println!("{} inputs; the slowest:", corpus.len());
    for (time, spoilt) in &times[..10] {
        println!("{time:>10.1?}  {} {}", spoilt.rule, spoilt.what);
    }
    let late: Vec<_> = times.iter().filter(|(time, _)| *time > IN_TIME).map(|(_, spoilt)| &spoilt.what).collect();
    assert!(late.is_empty(), "{late:?}");
}

/// Whether an answer is what it must be.
fn judged(spoilt: &Spoilt, answer: &str) -> Result<(), String> {
    let rule = RULES.iter().copied().flatten().find(|rule| rule.id == spoilt.rule).unwrap();
    let parsed = Json::parse(answer).map_err(|error| error.to_string())?;
    let expected = match &spoilt.expected {
        Expected::Any => None,
        Expected::NoJson => Some(r#"{"error":"value-invalid","field":""}"#.to_owned()),
        Expected::At(code, path) => Some(format!(r#"{{"error":"{code}","field":"{path}"}}"#)),
        Expected::Same(output) => Some(output.clone()),
    };
    if let Some(expected) = expected {
        return if answer == expected { Ok(()) } else { Err(format!("expected {expected}")) };
    }
    let Json::Map(_) = parsed else { return Err("no object".to_owned()) };
    let Some(code) = parsed.get("error") else { return Ok(()) };
    let code = code.as_text().ok_or("a code that is no text")?;
    if !["unknown-field", "field-missing", "value-invalid"].contains(&code) {
        return if rule.codes.contains(&code) { Ok(()) } else { Err(format!("`{code}` is no code of the rule")) };
    }
    // The path begins with a field of the rule.
    let path = parsed.get("field").and_then(Json::as_text).ok_or("no path")?;
    let head = path.split(['.', '[']).next().unwrap_or_default();
    let is_known = rule.input.fields.iter().any(|field| field.name == head);
    if is_known { Ok(()) } else { Err(format!("`{path}` is no path of the rule")) }
}

/// `[rule, [[part, times], ...], answer]`
fn line(spoilt: &Spoilt, answer: &str) -> String {
    let parts = spoilt
        .parts
        .iter()
        .map(|(part, times)| Json::List(vec![Json::from(part.as_str()), Json::Int(i64::try_from(*times).unwrap())]));
    let answer = match answer.len() {
        0..LONG => answer.to_owned(),
        _ => Sha256::digest(answer).iter().map(|byte| format!("{byte:02x}")).collect(),
    };
    let line = vec![Json::from(spoilt.rule), Json::List(parts.collect()), Json::from(answer)];
    Json::List(line).to_string() + "\n"
}

fn write(lines: &str) {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "target", "parity"].iter().collect();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("wrong_shapes.jsonl"), lines).unwrap();
}
