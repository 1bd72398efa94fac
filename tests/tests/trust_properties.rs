//! What holds for every permission, every chain of the audit log and every time that records are kept.

#![allow(clippy::unwrap_used)]

use chrono::{Days, Months, NaiveDate};
use proptest::{collection::vec, option, prelude::*, sample::Index};
use vet_core::{domain::rules::evaluate_json, kernel::json::Json};

const NOTHING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The records in a chain: their texts, and the hash of each.
fn chained(texts: &[String]) -> Vec<(String, String)> {
    let mut prev = NOTHING.to_owned();
    let mut chain = Vec::new();
    for (seq, text) in (1..).zip(texts) {
        let record = Json::map([
            ("seq", Json::Int(seq)),
            ("at", Json::from("2026-05-04T09:00:00Z")),
            ("after", Json::map([("note", Json::from(text.as_str())), ("from", Json::Null)])),
        ]);
        let answer = evaluate_json("audit.hash", &format!(r#"{{"prev":"{prev}","record":{record}}}"#));
        prev = Json::parse(&answer).unwrap().get("hash").and_then(Json::as_text).unwrap().to_owned();
        chain.push((record.to_string(), prev.clone()));
    }
    chain
}

fn records(chain: &[(String, String)]) -> String {
    let records: Vec<String> =
        chain.iter().map(|(record, hash)| format!(r#"{{"record":{record},"hash":"{hash}"}}"#)).collect();
    format!("[{}]", records.join(","))
}

fn verified(chain: &[(String, String)]) -> String {
    evaluate_json("audit.verify", &format!(r#"{{"records":{}}}"#, records(chain)))
}

/// Rules of a role: which effect, on which actions and resources.
type Grants = Vec<(bool, Vec<usize>, Vec<usize>)>;

const ACTIONS: [&str; 4] = ["create", "read", "update", "export"];
const RESOURCES: [&str; 3] = ["patients", "clients", "invoices"];

fn words(all: &[&str], chosen: &[usize]) -> String {
    let words: Vec<String> = chosen.iter().map(|at| format!("\"{}\"", all[*at])).collect();
    format!("[{}]", words.join(","))
}

fn grants() -> impl Strategy<Value = Grants> {
    let grant = (prop::bool::weighted(0.2), vec(0..ACTIONS.len(), 1..4), vec(0..RESOURCES.len(), 1..3));
    vec(grant, 0..3)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_chain_holds_and_goes_on_from_any_of_its_links(texts in vec("[^\\u{0}]{0,12}", 1..8), from in any::<Index>()) {
        let chain = chained(&texts);
        let (_, head) = chain.last().unwrap();
        let fine = format!(r#"{{"ok":true,"head":"{head}"}}"#);
        prop_assert_eq!(verified(&chain), fine.clone());
        let from = from.index(chain.len());
        let input = format!(
            r#"{{"records":{},"after":{{"seq":{},"hash":"{}"}}}}"#, records(&chain[from + 1..]), from + 1, chain[from].1
        );
        prop_assert_eq!(evaluate_json("audit.verify", &input), fine);
    }

    /// Another letter or digit anywhere in the text of a chain is found.
    #[test]
    fn a_chain_shows_every_change(texts in vec("[a-z0-9 é]{0,12}", 1..6), at in any::<Index>(), to in "[a-zA-Z0-9]") {
        let text = records(&chained(&texts));
        let places: Vec<usize> =
            text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_alphanumeric()).map(|(at, _)| at).collect();
        let place = *at.get(&places);
        prop_assume!(text.as_bytes()[place] != to.as_bytes()[0]);
        let changed = format!("{}{to}{}", &text[..place], &text[place + 1..]);
        let answer = evaluate_json("audit.verify", &format!(r#"{{"records":{changed}}}"#));
        prop_assert!(answer.starts_with(r#"{"error":"#), "{changed}\n{answer}");
    }

    #[test]
    fn a_chain_shows_what_is_left_out_or_moved(texts in vec("[^\\u{0}]{0,12}", 2..8), at in any::<Index>()) {
        let chain = chained(&texts);
        // What is cut off at the end leaves a chain; its head is kept elsewhere for that.
        let at = at.index(chain.len() - 1);
        let (mut less, mut moved) = (chain.clone(), chain);
        less.remove(at);
        moved.swap(at, at + 1);
        for broken in [less, moved] {
            let answer = verified(&broken);
            prop_assert!(answer.starts_with(r#"{"error":"audit-sequence-gap""#), "{answer}");
        }
    }

    /// What nobody allowed is denied, and what anybody denied is denied, whoever allowed it.
    #[test]
    fn a_permission_is_an_allow_without_a_deny(
        roles in vec((grants(), 0..4_usize), 0..4), action in 0..ACTIONS.len(), resource in 0..RESOURCES.len(),
    ) {
        let grant = |(deny, actions, resources): &(bool, Vec<usize>, Vec<usize>)| format!(
            r#"{{"effect":"{}","actions":{},"resources":{}}}"#,
            if *deny { "deny" } else { "allow" }, words(&ACTIONS, actions), words(&RESOURCES, resources),
        );
        let table: Vec<String> = roles.iter().enumerate().map(|(at, (grants, _))| {
            let grants: Vec<String> = grants.iter().map(grant).collect();
            format!(r#""r{at}":[{}]"#, grants.join(","))
        }).collect();
        // One role in four is over, right now.
        let held: Vec<String> = roles.iter().enumerate().map(|(at, (_, time))| {
            let until = if *time == 0 { r#","until":"2026-05-04T09:00:00+00:00""# } else { "" };
            format!(r#"{{"role":"r{at}","from":"2026-01-01T00:00:00+00:00"{until}}}"#)
        }).collect();
        let input = format!(
            r#"{{"at":"2026-05-04T09:00:00+00:00","user":{{"id":"u","roles":[{}]}},"roles":{{{}}},"action":"{}","resource_type":"{}"}}"#,
            held.join(","), table.join(","), ACTIONS[action], RESOURCES[resource],
        );
        let active = || roles.iter().filter(|(_, time)| *time > 0).flat_map(|(grants, _)| grants);
        let says = |wanted: bool| active().any(|(deny, actions, resources)| {
            *deny == wanted && actions.contains(&action) && resources.contains(&resource)
        });
        let expected = match () {
            () if roles.is_empty() => r#"{"error":"permission-denied","reason":"no-role"}"#,
            () if roles.iter().all(|(_, time)| *time == 0) => r#"{"error":"role-inactive"}"#,
            () if says(true) => r#"{"error":"permission-denied","reason":"explicit-deny"}"#,
            () if says(false) => r#"{"allowed":true}"#,
            () => r#"{"error":"permission-denied","reason":"no-matching-grant"}"#,
        };
        prop_assert_eq!(evaluate_json("rbac.check", &input), expected, "{}", input);
    }

    /// The longest rule wins, the first of equals; nothing is purged before, or under a hold.
    #[test]
    fn records_are_kept_for_the_longest_of_their_times(
        anchors in vec(option::of(0_u64..3_000), 1..5), rules in vec((0..6_usize, 0_u32..10), 1..6),
        as_of in 0_u64..6_000, hold in any::<bool>(),
    ) {
        let day = |number: u64| NaiveDate::from_ymd_opt(2016, 2, 29).unwrap() + Days::new(number);
        let given = anchors.iter().enumerate().filter_map(|(at, anchor)| Some((at, (*anchor)?)));
        let given: Vec<String> = given.map(|(at, anchor)| format!(r#""a{at}":"{}""#, day(anchor))).collect();
        let rule = |(at, (anchor, years)): (usize, &(usize, u32))|
            format!(r#"{{"name":"n{at}","anchor":"a{anchor}","years":{years}}}"#);
        let listed: Vec<String> = rules.iter().enumerate().map(rule).collect();
        let input = format!(
            r#"{{"anchors":{{{}}},"rules":[{}],"as_of":"{}","legal_hold":{hold}}}"#,
            given.join(","), listed.join(","), day(as_of),
        );
        let mut longest: Option<(NaiveDate, usize)> = None;
        for (at, (anchor, years)) in rules.iter().enumerate() {
            let Some(Some(anchor)) = anchors.get(*anchor) else { continue };
            let until = day(*anchor) + Months::new(12 * years);
            if longest.is_none_or(|(known, _)| until > known) {
                longest = Some((until, at));
            }
        }
        let expected = match longest {
            None => r#"{"error":"retention-anchor-missing"}"#.to_owned(),
            Some((until, at)) => {
                let verdict = match day(as_of) > until {
                    _ if hold => r#"false,"reason":"legal-hold-active""#,
                    true => "true",
                    false => r#"false,"reason":"retention-not-elapsed""#,
                };
                format!(r#"{{"retain_until":"{until}","rule":"n{at}","can_purge":{verdict}}}"#)
            }
        };
        prop_assert_eq!(evaluate_json("retention.compute", &input), expected, "{}", input);
    }
}
