//! The texts that the audit chains cover are the same, whether they are made of rows or straight of what a
//! database sent.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use proptest::prelude::*;
use vet_core::{
    domain::audit_logging::AuditLog,
    engine::{CHAIN_START, Coverage, covered_text, put_cell, seal},
    kernel::{cell::Cell, json::Json},
    schema::{Entity, Row, Values},
};

fn written(text: &str) -> String {
    let mut out = "before".to_owned();
    Json::put_canonical_text(&mut out, text).unwrap();
    out.split_off(6)
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i32>().prop_map(|number| Json::Int(number.into())),
        any_text().prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::btree_map(any_text(), inner, 0..6).prop_map(Json::map),
        ]
    })
}

/// Letters that need escapes, and letters on both sides of the surrogates, where the two orders differ.
fn any_text() -> impl Strategy<Value = String> {
    let letters = ['a', 'b', '"', '\\', '\n', '\u{1}', '\u{7f}', 'é', '\u{2028}', '\u{fb33}', '\u{1f415}'];
    prop::collection::vec(prop::sample::select(letters.to_vec()), 0..4)
        .prop_map(|letters| letters.into_iter().collect())
}

/// The text as a database spaces it, with the keys of every object in another order.
fn spaced(value: &Json) -> String {
    match value {
        Json::List(items) => format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", ")),
        Json::Map(entries) => {
            let entry = |(key, value): &(String, Json)| format!("{}: {}", Json::from(key.as_str()), spaced(value));
            format!("{{{}}}", entries.iter().rev().map(entry).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

proptest! {
    #[test]
    fn canonical_text_is_that_of_the_canonical_value(value in any_json()) {
        let canonical = value.clone().canonical().to_string();
        prop_assert_eq!(&written(&value.to_string()), &canonical);
        prop_assert_eq!(&written(&spaced(&value)), &canonical);
    }

    #[test]
    fn what_is_covered_of_a_row_is_covered_of_its_cells(reason in any_text(), changes in any_json(), is_phi: bool) {
        let mut row = Row::complete(AuditLog::DEF, vec![Cell::Null; AuditLog::DEF.fields.len()]);
        row.set("reason", Cell::Text(reason));
        row.set("change_set", Cell::Json(changes));
        row.set("is_phi", Cell::Bool(is_phi));
        seal(&mut row, "main", 1, "salt", CHAIN_START);
        let put = |at: usize, out: &mut String| {
            put_cell(out, row.cell(AuditLog::DEF.fields[at].name));
            Ok::<_, ()>(())
        };
        let coverage = Coverage::of(AuditLog::DEF);
        prop_assert_eq!(coverage.covered_text(put).unwrap(), covered_text(&row));
        let digest = coverage.details_digest("salt", put).unwrap();
        prop_assert_eq!(Some(digest.as_str()), row.cell("details_digest").as_text());
    }
}
