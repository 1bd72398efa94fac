//! What is done with the bytes that a fuzzer makes up, and with those that are kept from it.
//!
//! The first line is the name of a rule or a table; one that is unknown stands for some known one, so
//! that no bytes are lost. The rest is JSON, or should be.

#![allow(dead_code, reason = "each target uses one of them")]

use vet_core::{
    domain::{SCHEMA, rules::RULES},
    engine::read_row,
    kernel::json::Json,
};

/// A rule answers with an object, the same every time, and an error has a code that it declares.
pub(crate) fn evaluate(data: &[u8]) {
    let Some((name, text)) = parts(data) else { return };
    let rules: Vec<_> = RULES.iter().copied().flatten().collect();
    let Some(rule) = chosen(name, &rules, |rule| rule.id) else { return };
    let answer = vet_core::domain::rules::evaluate_json(rule.id, text);
    assert_eq!(answer, vet_core::domain::rules::evaluate_json(rule.id, text), "{} answers twice", rule.id);
    let Ok(parsed @ Json::Map(_)) = Json::parse(&answer) else { panic!("{} answers {answer}", rule.id) };
    if let Some(code) = parsed.get("error") {
        let code = code.as_text().unwrap_or_default();
        let of_any = ["unknown-field", "field-missing", "value-invalid"];
        assert!(rule.codes.contains(&code) || of_any.contains(&code), "{} answers {code}", rule.id);
    }
}

/// A row is read or refused; what is read is written, and read again as the same.
pub(crate) fn row(data: &[u8]) {
    let Some((name, text)) = parts(data) else { return };
    let tables: Vec<_> = SCHEMA.all_tables().collect();
    let Some(def) = chosen(name, &tables, |def| def.table) else { return };
    let Ok(json @ Json::Map(_)) = Json::parse(text) else { return };
    let mut mistakes = Vec::new();
    let row = read_row(def, &json, &mut mistakes);
    if !mistakes.is_empty() {
        return;
    }
    let written = row.to_json();
    let again = read_row(def, &written, &mut mistakes);
    assert!(mistakes.is_empty(), "{}: {written}", def.table);
    assert_eq!(again.to_json().to_string(), written.to_string(), "{}", def.table);
}

/// The name, and what comes after it.
fn parts(data: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(data).ok()?.split_once('\n')
}

/// The one of that name, or the one that its bytes stand for.
fn chosen<'a, T>(name: &str, all: &'a [T], name_of: impl Fn(&T) -> &str) -> Option<&'a T> {
    let place = name.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    all.iter().find(|one| name_of(one) == name).or_else(|| all.get(place.checked_rem(all.len())?))
}
