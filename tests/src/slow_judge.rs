//! A second judge of `rbac.check`, to compare the engine with: written from the words of the rule, over plain
//! JSON, with nothing of the engine. It goes through every grant for every question, in the order of the text.
//!
//! Times are compared as texts: all are given in one spelling, in UTC.

use std::collections::BTreeSet;

use serde_json::Value;

/// The ten actions.
pub const ACTIONS: [&str; 10] =
    ["create", "read", "update", "delete", "export", "print", "prescribe", "administer", "approve", "void"];

/// The fourteen resources.
pub const RESOURCES: [&str; 14] = [
    "patients",
    "clients",
    "appointments",
    "medical_encounters",
    "prescriptions",
    "diagnostics",
    "surgeries",
    "invoices",
    "payments",
    "inventory",
    "staff",
    "reports",
    "settings",
    "audit_logs",
];

/// Whether an action exists on a resource.
#[must_use]
pub fn exists(action: &str, resource: &str) -> bool {
    match action {
        "prescribe" => resource == "prescriptions",
        "administer" => ["prescriptions", "medical_encounters", "surgeries"].contains(&resource),
        "approve" => !["patients", "clients", "reports", "audit_logs"].contains(&resource),
        "void" => {
            ["appointments", "prescriptions", "diagnostics", "invoices", "payments", "inventory"].contains(&resource)
        }
        "create" | "update" => !["reports", "audit_logs"].contains(&resource),
        "delete" => ["patients", "clients", "appointments", "inventory", "staff", "settings"].contains(&resource),
        _ => true,
    }
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum No {
    /// A role forbids it.
    ExplicitDeny,
    /// No role allows it.
    NoMatchingGrant,
    /// These conditions do not hold.
    Conditions(Vec<String>),
}

/// Which fields are open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// These alone, where not all are.
    pub listed: Option<BTreeSet<String>>,
    /// All but these.
    pub closed: BTreeSet<String>,
}

impl Fields {
    /// Whether a field is open.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        !self.closed.contains(field) && self.listed.as_ref().is_none_or(|listed| listed.contains(field))
    }
}

/// Steps 3 to 5: what the grants of active roles say; `holds` tells of a condition whether it holds, as far as
/// anybody knows. A grant comes with what `holds` needs to know of the role that it belongs to.
///
/// # Errors
/// Why not.
pub fn judge<'g, R: Copy>(
    grants: impl Iterator<Item = (R, &'g Value)>,
    action: &str,
    resource: &str,
    holds: impl Fn(R, &str) -> Option<bool>,
) -> Result<Fields, No> {
    let about: Vec<_> =
        grants.filter(|(_, grant)| has(&grant["actions"], action) && has(&grant["resources"], resource)).collect();
    let mut closed = BTreeSet::new();
    for (role, deny) in about.iter().filter(|(_, grant)| grant["effect"] == "deny") {
        if conditions(deny).any(|condition| holds(*role, condition) == Some(false)) {
            continue;
        }
        match deny.get("fields") {
            None => return Err(No::ExplicitDeny),
            Some(fields) => closed.extend(texts(fields)),
        }
    }
    let mut unmet = BTreeSet::new();
    let mut listed = Some(BTreeSet::new());
    let (mut allows, mut passes) = (false, false);
    for (role, allow) in about.iter().filter(|(_, grant)| grant["effect"] == "allow") {
        allows = true;
        let failed: Vec<&str> = conditions(allow).filter(|condition| holds(*role, condition) != Some(true)).collect();
        if !failed.is_empty() {
            unmet.extend(failed.into_iter().map(str::to_owned));
            continue;
        }
        passes = true;
        match (allow.get("fields"), &mut listed) {
            (Some(fields), Some(listed)) => listed.extend(texts(fields)),
            _ => listed = None,
        }
    }
    match (passes, allows) {
        (true, _) => Ok(Fields { listed, closed }),
        (false, true) => Err(No::Conditions(unmet.into_iter().collect())),
        (false, false) => Err(No::NoMatchingGrant),
    }
}

/// The whole rule: the answer to an input of `rbac.check`, whose `roles` are given apart.
#[must_use]
pub fn answer(input: &Value, roles: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (action, resource) = (text(&input["action"]), text(&input["resource_type"]));
    if !ACTIONS.contains(&action.as_str()) {
        return error("unknown-action");
    }
    if !RESOURCES.contains(&resource.as_str()) {
        return error("unknown-resource");
    }
    if !exists(&action, &resource) {
        return error("action-not-applicable");
    }
    let (at, user, about) = (text(&input["at"]), &input["user"], &input["resource"]);
    let assigned = user["roles"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_active = |held: &&Value| text(&held["from"]) <= at && (held["until"].is_null() || at < text(&held["until"]));
    let active: Vec<&Value> = assigned.iter().filter(is_active).collect();
    match (active.is_empty(), assigned.is_empty()) {
        (true, true) => return denied("no-role"),
        (true, false) => return error("role-inactive"),
        _ => {}
    }
    let grants = active.iter().filter_map(|held| roles[text(&held["role"])].as_array()).flatten().map(|it| ((), it));
    let open = match judge(grants, &action, &resource, |(), condition| holds(user, about, condition)) {
        Ok(open) => open,
        Err(No::ExplicitDeny) => return denied("explicit-deny"),
        Err(No::NoMatchingGrant) => return denied("no-matching-grant"),
        Err(No::Conditions(names)) => {
            return format!(r#"{{"error":"condition-not-met","conditions":{}}}"#, list(names.iter()));
        }
    };
    let mut allowed = r#"{"allowed":true}"#.to_owned();
    if let Some(asked) = about.get("fields") {
        let outside: BTreeSet<String> = texts(asked).filter(|field| !open.has(field)).collect();
        if !outside.is_empty() {
            return format!(r#"{{"error":"field-forbidden","fields":{}}}"#, list(outside.iter()));
        }
    } else if let Some(listed) = &open.listed {
        let left: Vec<&String> = listed.difference(&open.closed).collect();
        if left.is_empty() {
            return r#"{"error":"field-forbidden","fields":[]}"#.to_owned();
        }
        allowed = format!(r#"{{"allowed":true,"fields":{}}}"#, list(left.into_iter()));
    } else if !open.closed.is_empty() {
        allowed = format!(r#"{{"allowed":true,"except_fields":{}}}"#, list(open.closed.iter()));
    }
    if action == "approve" && about.get("created_by").is_some_and(|author| *author == user["id"]) {
        return error("separation-of-duties");
    }
    if action == "prescribe"
        && let Some(code) = prescribing(user, about, &at[..10])
    {
        return error(code);
    }
    allowed
}

fn prescribing(user: &Value, about: &Value, day: &str) -> Option<&'static str> {
    match user["license"].as_str() {
        None => return Some("license-required"),
        Some(until) if until < day => return Some("license-expired"),
        Some(_) => {}
    }
    match (about["schedule"].as_str(), user["dea"].as_str()) {
        (None, _) => None,
        (Some("I"), _) => Some("dea-schedule-not-authorized"),
        (Some(_), None) => Some("dea-registration-required"),
        (Some(_), Some(until)) => (until < day).then_some("dea-registration-expired"),
    }
}

/// Whether a condition holds, as far as the attributes say.
fn holds(user: &Value, about: &Value, condition: &str) -> Option<bool> {
    match condition {
        "own_records_only" => Some(about.get("owner_id")? == &user["id"]),
        "clinic_only" => Some(user.get("clinic_ids")?.as_array()?.contains(about.get("clinic_id")?)),
        "department_only" => Some(about.get("department")? == user.get("department")?),
        _ => None,
    }
}

/// The conditions of a grant that are set.
pub fn conditions(grant: &Value) -> impl Iterator<Item = &str> {
    let set = grant["conditions"].as_object().into_iter().flatten();
    set.filter(|(_, value)| !value.is_null() && **value != Value::Bool(false)).map(|(name, _)| name.as_str())
}

fn has(list: &Value, word: &str) -> bool {
    list.as_array().is_some_and(|list| list.iter().any(|item| item == word))
}

fn texts(list: &Value) -> impl Iterator<Item = String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned)
}

fn list<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    let quoted: Vec<String> = texts.map(|text| format!("{text:?}")).collect();
    format!("[{}]", quoted.join(","))
}

fn error(code: &str) -> String {
    format!(r#"{{"error":"{code}"}}"#)
}

fn denied(reason: &str) -> String {
    format!(r#"{{"error":"permission-denied","reason":"{reason}"}}"#)
}
