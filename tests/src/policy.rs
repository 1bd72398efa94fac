//! The default policy as plain JSON, and every question about it: each role, action and resource, under each
//! condition fulfilled, not fulfilled or unknown, for different fields.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::slow_judge::{ACTIONS, RESOURCES};

/// The roles of the file, with their grants.
///
/// # Panics
/// When the file is not JSON, which fails the test.
#[must_use]
pub fn default_roles() -> Vec<(String, Value)> {
    let file = include_str!("../../core/data/roles.json");
    let file: Value = serde_json::from_str(file).unwrap_or_else(|error| panic!("roles.json: {error}"));
    let rows = file["rows"].as_array().cloned().unwrap_or_default();
    let role = |row: Value| (row["role"].as_str().unwrap_or_default().to_owned(), row["grants"].clone());
    rows.into_iter().map(role).collect()
}

/// What is known of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// Nobody can tell.
    Unknown,
}

const KNOWN: [Known; 3] = [Known::Yes, Known::No, Known::Unknown];

/// One question: the input of the rule without its `roles`.
#[derive(Debug, Clone)]
pub struct Question {
    /// The role that is held.
    pub role: String,
    /// The input but for the grants of that role.
    pub input: Value,
}

impl Question {
    /// The input with something in place of the grants of the role.
    #[must_use]
    pub fn text(&self, grants: &str) -> String {
        let rest = self.input.to_string();
        format!(r#"{{"roles":{{"{}":{grants}}},{}"#, self.role, &rest[1..])
    }
}

/// Every question about a role.
pub fn questions<'a>(role: &'a str, grants: &'a Value) -> impl Iterator<Item = Question> + 'a {
    let about = RESOURCES.iter().flat_map(|resource| ACTIONS.iter().map(move |action| (*action, *resource)));
    about.flat_map(move |(action, resource)| questions_about(role, grants, action, resource))
}

/// Every question about a role, an action and a resource.
pub fn questions_about(
    role: &str,
    grants: &Value,
    action: &'static str,
    resource: &'static str,
) -> impl Iterator<Item = Question> + use<> {
    let (role, fields) = (role.to_owned(), field_sets(grants, action, resource));
    let known = KNOWN.iter().flat_map(|own| {
        KNOWN.iter().flat_map(move |clinic| KNOWN.iter().map(move |department| (*own, *clinic, *department)))
    });
    known.flat_map(move |(own, clinic, department)| {
        let question = |fields: &Option<Vec<String>>| Question {
            role: role.clone(),
            input: input(&role, action, resource, record(own, clinic, department, fields.as_ref())),
        };
        fields.iter().map(question).collect::<Vec<_>>()
    })
}

/// Somebody who holds a role, has a licence and is registered, asks about a record.
#[must_use]
pub fn input(role: &str, action: &str, resource: &str, record: Value) -> Value {
    json!({
        "at": "2026-05-04T09:00:00+00:00",
        "user": {
            "id": "u1", "clinic_ids": ["c1", "c2"], "department": "surgery", "license": "2026-12-31",
            "dea": "2026-12-31", "roles": [{"role": role, "from": "2026-01-01T00:00:00+00:00"}],
        },
        "action": action,
        "resource_type": resource,
        "resource": record,
    })
}

fn record(own: Known, clinic: Known, department: Known, fields: Option<&Vec<String>>) -> Value {
    let mut record = json!({});
    let attributes = [
        ("owner_id", own, "u1", "u2"),
        ("clinic_id", clinic, "c2", "c3"),
        ("department", department, "surgery", "grooming"),
    ];
    for (name, known, same, other) in attributes {
        match known {
            Known::Yes => record[name] = json!(same),
            Known::No => record[name] = json!(other),
            Known::Unknown => {}
        }
    }
    if let Some(fields) = fields {
        record["fields"] = json!(fields);
    }
    record
}

/// No fields; one that should be open, one that should be closed, and both.
fn field_sets(grants: &Value, action: &str, resource: &str) -> [Option<Vec<String>>; 4] {
    let named = |effect: &str| {
        let has = |list: &Value, word: &str| list.as_array().is_some_and(|list| list.iter().any(|it| it == word));
        let grants = grants.as_array().into_iter().flatten();
        let about = grants.filter(|grant| {
            grant["effect"] == effect && has(&grant["actions"], action) && has(&grant["resources"], resource)
        });
        let fields = about.filter_map(|grant| grant["fields"].as_array()).flatten();
        fields.filter_map(|field| field.as_str().map(str::to_owned)).collect::<BTreeSet<_>>()
    };
    let (listed, denied) = (named("allow"), named("deny"));
    let open = listed.difference(&denied).next().cloned().unwrap_or_else(|| "name".to_owned());
    let closed = denied.last().cloned().unwrap_or_else(|| "nobody_lists_this".to_owned());
    [None, Some(vec![open.clone()]), Some(vec![closed.clone()]), Some(vec![closed, open])]
}
