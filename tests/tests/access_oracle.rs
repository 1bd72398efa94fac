//! The whole default policy, cell by cell, against a second judge written from the words of the rule: natively,
//! through a running server, and (`node/access.test.mjs`, by the files written here) in wasm.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf, thread};

use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use vet_core::domain::rules::evaluate_json;
use vet_tests::{
    policy::{Question, default_roles, input, questions, questions_about},
    slow_judge::{ACTIONS, RESOURCES, answer},
};

#[path = "http/server.rs"]
#[allow(dead_code, reason = "the tests of HTTP use all of it")]
mod server;

use server::Server;

const RULE: &str = "rbac.check";

/// Every how many-th cell goes through the server. It divides none of the numbers of roles, resources, actions,
/// conditions and fields, so that each of them comes up with each.
const STRIDE: usize = 13;

/// How many requests are under way at once.
const AT_ONCE: usize = 8;

fn native(question: &str) -> String {
    evaluate_json(RULE, question)
}

/// What both judges say of every question about a role: how many cells, how often each kind of answer, where
/// they differ, and the lines for wasm.
fn judged(role: &str, grants: &Value) -> (usize, BTreeMap<String, usize>, Vec<String>, String) {
    let (roles, text) = (json!({ role: grants }), grants.to_string());
    let (mut cells, mut kinds, mut wrong, mut lines) = (0, BTreeMap::new(), Vec::new(), String::new());
    for question in questions(role, grants) {
        let (ours, theirs) = (native(&question.text(&text)), answer(&question.input, &roles));
        cells += 1;
        writeln!(lines, "{}", json!([role, question.text("\"$grants\""), ours])).unwrap();
        *kinds.entry(kind(&theirs)).or_insert(0) += 1;
        if ours != theirs {
            wrong.push(format!("{role} {}\n  engine {ours}\n  second {theirs}", question.input));
        }
    }
    (cells, kinds, wrong, lines)
}

fn kind(answer: &str) -> String {
    let answer: Value = serde_json::from_str(answer).unwrap();
    match (answer["error"].as_str(), answer["reason"].as_str()) {
        (Some(error), Some(reason)) => format!("{error} {reason}"),
        (Some(error), None) => error.to_owned(),
        (None, _) => answer.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" "),
    }
}

#[test]
fn every_cell_of_the_default_policy_is_as_the_words_say() {
    let roles = default_roles();
    assert_eq!((roles.len(), RESOURCES.len(), ACTIONS.len()), (12, 14, 10));
    let halves: Vec<_> = roles.chunks(roles.len().div_ceil(2)).collect();
    let judged: Vec<_> = thread::scope(|scope| {
        let work = |half: &'_ [(String, Value)]| half.iter().map(|(role, grants)| judged(role, grants)).collect();
        let threads: Vec<_> = halves.iter().map(|half| scope.spawn(move || -> Vec<_> { work(half) })).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let (mut cells, mut kinds, mut wrong, mut lines) = (0, BTreeMap::new(), Vec::new(), String::new());
    for (count, by_kind, differences, of_role) in judged {
        cells += count;
        lines += &of_role;
        wrong.extend(differences);
        by_kind.into_iter().for_each(|(kind, count)| *kinds.entry(kind).or_insert(0) += count);
    }
    println!("{cells} cells natively, {} differences: {kinds:#?}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
    assert_eq!(cells, 12 * 14 * 10 * 27 * 4);
    write(&roles, &lines);
    // The policy has every kind of answer but the one that no role of it can give.
    for kind in ["allowed", "allowed fields", "allowed except_fields", "condition-not-met", "field-forbidden"] {
        assert!(kinds.contains_key(kind), "no cell is {kind}");
    }
}

#[test]
fn pairs_of_roles_and_times_are_as_the_words_say() {
    let roles = default_roles();
    let all = Value::Object(roles.iter().cloned().collect());
    let (mut cells, mut wrong) = (0, Vec::new());
    let times = [
        ("2026-01-01T00:00:00+00:00", None),
        ("2026-05-04T09:00:00+00:00", Some("2026-05-04T09:00:01+00:00")),
        ("2026-05-04T09:00:01+00:00", None),
        ("2026-01-01T00:00:00+00:00", Some("2026-05-04T09:00:00+00:00")),
    ];
    for (at, (one, _)) in roles.iter().enumerate() {
        for (two, _) in &roles[at..] {
            let pair = json!({ one: all[one], two: all[two] }).to_string();
            for (turn, (action, resource)) in
                ACTIONS.iter().flat_map(|action| RESOURCES.iter().map(move |it| (*action, *it))).enumerate()
            {
                // Every time of the second role comes up with each action and resource in some pair.
                let (from, until) = times[(turn + cells) % times.len()];
                let record = [json!({"owner_id": "u1", "clinic_id": "c2"}), json!({"owner_id": "u2"}), json!({})];
                let record = &record[(turn / 4 + at) % 3];
                let mut asked = input(one, action, resource, record.clone());
                let held = json!({"role": two, "from": from, "until": until});
                asked["user"]["roles"].as_array_mut().unwrap().push(held);
                if cells % 7 == 0 {
                    asked["user"]["roles"][0]["until"] = json!("2026-02-01T00:00:00+00:00");
                }
                let rest = asked.to_string();
                let ours = native(&format!(r#"{{"roles":{pair},{}"#, &rest[1..]));
                let theirs = answer(&asked, &all);
                cells += 1;
                if ours != theirs {
                    wrong.push(format!("{rest}\n  engine {ours}\n  second {theirs}"));
                }
            }
        }
    }
    println!("{cells} cells of pairs of roles, {} differences", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
}

/// Grants that the default policy has not: rules that forbid, with conditions of every kind, known or not.
#[test]
fn what_forbids_and_what_nobody_knows_is_as_the_words_say() {
    let conditions = [
        json!(null),
        json!({"own_records_only": true}),
        json!({"clinic_only": true}),
        json!({"department_only": true}),
        json!({"own_records_only": true, "clinic_only": true, "department_only": false}),
        json!({"on_sundays": 1}),
        json!({"clinic_only": false, "on_sundays": false}),
    ];
    let fields = [json!(null), json!([]), json!(["a"]), json!(["b", "a", "a"])];
    let grant = |effect: &str, conditions: &Value, fields: &Value| {
        let mut grant = json!({"effect": effect, "actions": ["read", "approve"], "resources": ["staff"]});
        for (key, value) in [("conditions", conditions), ("fields", fields)] {
            if !value.is_null() {
                grant[key] = value.clone();
            }
        }
        grant
    };
    let (mut cells, mut wrong) = (0, Vec::new());
    for allow in &conditions {
        for (listed, deny) in fields.iter().flat_map(|it| conditions.iter().map(move |deny| (it, deny))) {
            for closed in &fields {
                let grants =
                    json!([grant("allow", allow, listed), grant("deny", deny, closed), grant("allow", deny, closed)]);
                let (text, roles) = (grants.to_string(), json!({ "r": grants }));
                let about = questions_about("r", &roles["r"], "read", "staff").skip(cells % 5).step_by(5);
                for question in about {
                    let (ours, theirs) = (native(&question.text(&text)), answer(&question.input, &roles));
                    cells += 1;
                    if ours != theirs {
                        wrong.push(format!("{text} {}\n  engine {ours}\n  second {theirs}", question.input));
                    }
                }
            }
        }
    }
    println!("{cells} cells of made-up grants, {} differences", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
}

#[test]
fn approvals_and_prescriptions_are_as_the_words_say() {
    let (mut cells, mut wrong) = (0, Vec::new());
    for (role, grants) in default_roles() {
        let (roles, text) = (json!({ role.as_str(): grants }), grants.to_string());
        let mut ask = |input: Value| {
            let question = Question { role: role.clone(), input };
            let (ours, theirs) = (native(&question.text(&text)), answer(&question.input, &roles));
            cells += 1;
            if ours != theirs {
                wrong.push(format!("{role} {}\n  engine {ours}\n  second {theirs}", question.input));
            }
        };
        for resource in RESOURCES {
            for author in [json!(null), json!("u1"), json!("u2")] {
                let record = json!({"owner_id": "u1", "clinic_id": "c1", "department": "surgery"});
                let mut asked = input(&role, "approve", resource, record);
                if !author.is_null() {
                    asked["resource"]["created_by"] = author;
                }
                ask(asked);
            }
        }
        let days = [json!(null), json!("2026-05-03"), json!("2026-05-04"), json!("2026-05-05")];
        for (license, dea) in days.iter().flat_map(|license| days.iter().map(move |dea| (license, dea))) {
            for schedule in [json!(null), json!("I"), json!("II"), json!("III"), json!("IV"), json!("V")] {
                for clinic in ["c1", "c3"] {
                    let mut asked = input(&role, "prescribe", "prescriptions", json!({"clinic_id": clinic}));
                    asked["user"]["license"] = license.clone();
                    asked["user"]["dea"] = dea.clone();
                    asked["resource"]["schedule"] = schedule.clone();
                    ask(asked);
                }
            }
        }
    }
    println!("{cells} cells of approvals and prescriptions, {} differences", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_answers_every_thirteenth_cell_to_the_byte() {
    let server = Server::start().await;
    let roles = default_roles();
    let texts: BTreeMap<&str, String> = roles.iter().map(|(role, it)| (role.as_str(), it.to_string())).collect();
    let all = Value::Object(roles.iter().cloned().collect());
    let chosen = roles.iter().flat_map(|(role, grants)| questions(role, grants)).step_by(STRIDE);
    let (server, texts, all) = (&server, &texts, &all);
    let asked = stream::iter(chosen).map(async move |question| {
        let text = question.text(&texts[question.role.as_str()]);
        let (native, second) = (native(&text), answer(&question.input, all));
        let answer = server.post("north", "/v1/evaluate/rbac.check", text).await;
        let is_right = answer.status == 200 && answer.text == native && answer.text == second;
        (!is_right).then(|| format!("{}\n  {} {}", question.input, answer.status, answer.text))
    });
    let answers: Vec<Option<String>> = asked.buffer_unordered(AT_ONCE).collect().await;
    let wrong: Vec<&String> = answers.iter().flatten().collect();
    println!("{} cells through the server, {} differences", answers.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong[0]);
    assert!(answers.len() > 10_000);
}

/// For wasm (`node/access.test.mjs`): the grants of each role in one file; in the other, line by line, the role,
/// the input with a word in place of the grants, and the answer.
fn write(roles: &[(String, Value)], lines: &str) {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "target", "access"].iter().collect();
    fs::create_dir_all(&folder).unwrap();
    let all = Value::Object(roles.iter().cloned().collect());
    fs::write(folder.join("roles.json"), all.to_string()).unwrap();
    fs::write(folder.join("cells.jsonl"), lines).unwrap();
}
