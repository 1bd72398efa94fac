//! The engine over text: the same function natively and in wasm, byte for byte.

use std::sync::Arc;

use super::{
    Actor, Change, Clock, Decision, Engine, Envelope, Facts, Moment, Query, Violation,
    access::{Access, Granted},
    actor::{ActorKind, Origin},
    checks,
    codec::read_row,
    generic::Verb,
    query::{Direction, Filter, How},
    settle::operation,
};
use crate::{
    kernel::{
        cell::Cell,
        choice::Choice,
        id::parse_uuid,
        json::Json,
        time::{Instant, parse_instant},
    },
    record,
    schema::{EntityDef, Row, Schema, Values, Writer},
};

/// Decides `{command, facts?: [{query, rows}], actor, now}` and answers
/// `{kind: "accepted", answer, changes, audit, warnings}`, `{kind: "refused", violations}` or
/// `{kind: "need", queries}`.
#[must_use]
pub fn decide_json(engine: &Engine<'_>, text: &str) -> String {
    match Request::read(engine, text) {
        Ok(request) => decision_json(&request.decide(engine)).to_string(),
        Err(violations) => refused_json(&violations).to_string(),
    }
}

/// The same as [`decide_json`] without the changes, for a form that is being filled in.
#[must_use]
pub fn check_json(engine: &Engine<'_>, text: &str) -> String {
    match Request::read(engine, text) {
        Ok(request) => checked_json(&request.decide(engine)).to_string(),
        Err(violations) => refused_json(&violations).to_string(),
    }
}

/// A decision without its changes.
#[must_use]
pub fn checked_json(decision: &Decision) -> Json {
    match decision {
        Decision::Accepted(accepted) => {
            let warnings = accepted.warnings.iter().map(Violation::to_json).collect();
            Json::map([("kind", Json::from("accepted")), ("warnings", Json::List(warnings))])
        }
        other => decision_json(other),
    }
}

/// Judges one row by itself: `{table, verb: "create" | "update", row}` answers `{violations}`. What
/// other rows say is a matter of [`check_json`].
#[must_use]
pub fn validate_json(engine: &Engine<'_>, text: &str) -> String {
    let violations = match Json::parse(text) {
        Ok(request) => validate(engine, &request),
        Err(error) => vec![not_json(&error)],
    };
    Json::map([("violations", Json::List(violations.iter().map(Violation::to_json).collect()))]).to_string()
}

fn validate(engine: &Engine<'_>, request: &Json) -> Vec<Violation> {
    let def = request.get("table").and_then(Json::as_text).and_then(|table| engine.schema.table(table));
    let verb = request.get("verb").and_then(Json::as_text).and_then(Verb::named);
    let (Some(def), Some(verb @ (Verb::Create | Verb::Update))) = (def, verb) else {
        let path = if def.is_none() { "table" } else { "verb" };
        return vec![Violation::new("value-invalid", path)];
    };
    let Some(given @ Json::Map(_)) = request.get("row") else {
        return vec![Violation::new("value-invalid", "row")];
    };
    let mut found = Vec::new();
    let row = read_row(def, given, &mut found);
    found.extend(
        row.cells()
            .filter(|(column, _)| def.field(column).is_some_and(|field| field.writer != Writer::Caller))
            .map(|(column, _)| Violation::new("field-not-writable", column)),
    );
    if verb == Verb::Create {
        // The engine makes an id where the caller gives none.
        let missing = super::generic::missing(def, &row, &found);
        found.extend(missing.into_iter().filter(|lack| lack.path != "id"));
    }
    found.extend(checks::failed(&row, Clock::utc(Instant::UNIX_EPOCH)));
    super::decide::in_order(found)
}

struct Request {
    envelope: Envelope,
    facts: Facts,
    actor: Actor,
    now: Instant,
}

impl Request {
    fn read(engine: &Engine<'_>, text: &str) -> Result<Self, Vec<Violation>> {
        let json = Json::parse(text).map_err(|error| vec![not_json(&error)])?;
        let command = json.get("command").ok_or_else(|| vec![Violation::new("field-missing", "command")])?;
        let envelope = Envelope::read(command)?;
        let invalid = |path: &str| vec![Violation::new("value-invalid", path)];
        let actor = json.get("actor").and_then(actor).ok_or_else(|| invalid("actor"))?;
        let now = json.get("now").and_then(Json::as_text).and_then(parse_instant).ok_or_else(|| invalid("now"))?;
        let facts = facts(&engine.schema, json.get("facts")).ok_or_else(|| invalid("facts"))?;
        Ok(Self { envelope, facts, actor, now })
    }

    fn decide(&self, engine: &Engine<'_>) -> Decision {
        engine.decide(&self.envelope, &self.facts, &self.actor, Moment::at(self.now))
    }
}

fn not_json(error: &impl std::fmt::Display) -> Violation {
    Violation::new("json-invalid", "").with("reason", error.to_string())
}

/// `{kind: "refused", violations}`
#[must_use]
pub fn refused_json(violations: &[Violation]) -> Json {
    let violations = violations.iter().map(Violation::to_json).collect();
    Json::map([("kind", Json::from("refused")), ("violations", Json::List(violations))])
}

/// A decision as a caller that keeps its own rows receives it.
#[must_use]
pub fn decision_json(decision: &Decision) -> Json {
    match decision {
        Decision::Accepted(accepted) => Json::map([
            ("kind", Json::from("accepted")),
            ("answer", accepted.answer.clone()),
            ("changes", Json::List(accepted.changes.iter().map(change_json).collect())),
            ("audit", Json::List(accepted.audit.iter().map(Row::to_json).collect())),
            ("warnings", Json::List(accepted.warnings.iter().map(Violation::to_json).collect())),
        ]),
        Decision::Refused(violations) => refused_json(violations),
        Decision::Need(queries) => Json::map([
            ("kind", Json::from("need")),
            ("queries", Json::List(queries.iter().map(Query::to_json).collect())),
        ]),
    }
}

fn change_json(change: &Change) -> Json {
    let mut entries = vec![
        ("op", Json::from(operation(change))),
        ("table", Json::from(change.def().table)),
        ("id", Json::Text(change.id().to_string())),
    ];
    if let Some(before) = change.before() {
        entries.push(("expected_version", before.cell("version").to_json()));
    }
    if let Some(row) = change.after_part() {
        entries.push(("columns", row.to_json()));
    }
    Json::map(entries)
}

/// Reads an actor, as [`Actor::to_json`] writes it; absent lists are empty, absent ids unknown.
#[must_use]
pub fn actor(json: &Json) -> Option<Actor> {
    let text = |key: &str| json.get(key).and_then(Json::as_text);
    let id = |key: &str| match json.get(key) {
        None | Some(Json::Null) => Some(None),
        Some(value) => value.as_text().and_then(parse_uuid).map(Some),
    };
    let clinics = match json.get("clinics") {
        None | Some(Json::Null) => Vec::new(),
        Some(Json::List(items)) => {
            items.iter().map(|item| item.as_text().and_then(parse_uuid)).collect::<Option<Vec<_>>>()?
        }
        Some(_) => return None,
    };
    Some(Actor {
        user_id: id("user_id")??,
        name: text("name")?.to_owned(),
        role: text("role")?.to_owned(),
        tenant: id("tenant")??,
        clinics,
        department: text("department").map(str::to_owned),
        staff_id: id("staff_id")?,
        veterinarian_id: id("veterinarian_id")?,
        client_id: id("client_id")?,
        kind: text("kind").map_or(Some(ActorKind::User), ActorKind::from_code)?,
        access: granted(json.get("grants"))?,
        origin: Origin::read(json.get("origin"))?,
    })
}

/// What the actor may do; absent for the host itself, which nobody judges.
fn granted(json: Option<&Json>) -> Option<Option<Arc<Access>>> {
    let Some(json) = json.filter(|json| !json.is_null()) else { return Some(None) };
    let granted: Granted = record::read(json).ok()?;
    Some(Some(Arc::new(Access::of(&granted))))
}

fn facts(schema: &Schema, json: Option<&Json>) -> Option<Facts> {
    let mut facts = Facts::default();
    let entries = match json {
        None | Some(Json::Null) => return Some(facts),
        Some(Json::List(entries)) => entries,
        Some(_) => return None,
    };
    for entry in entries {
        let query = query(schema, entry.get("query")?)?;
        let Json::List(rows) = entry.get("rows")? else { return None };
        let rows = rows.iter().map(|row| stored_row(query.def, row)).collect::<Option<Vec<_>>>()?;
        facts.add(query, rows);
    }
    Some(facts)
}

/// A complete row as a store hands it out.
#[must_use]
pub fn stored_row(def: &'static EntityDef, json: &Json) -> Option<Row> {
    let mut mistakes = Vec::new();
    let row = read_row(def, json, &mut mistakes);
    mistakes.is_empty().then_some(row)
}

/// Reads a query, as [`Query::to_json`] writes it.
#[must_use]
pub fn query(schema: &Schema, json: &Json) -> Option<Query> {
    let def = schema.table(json.get("table")?.as_text()?)?;
    let list = |key: &str| match json.get(key) {
        None => Some(&[][..]),
        Some(Json::List(items)) => Some(items.as_slice()),
        Some(_) => None,
    };
    let mut query = Query::of(def);
    for filter in list("filters")? {
        query.filters.push(read_filter(def, filter)?);
    }
    for sort in list("sort")? {
        let text = sort.as_text()?;
        let (name, direction) = match text.strip_prefix('-') {
            Some(name) => (name, Direction::Descending),
            None => (text, Direction::Ascending),
        };
        query.sort.push((def.field(name)?.name, direction));
    }
    query.limit = match json.get("limit") {
        None => u32::MAX,
        Some(Json::Int(limit)) => u32::try_from(*limit).ok()?,
        Some(_) => return None,
    };
    query.deleted = matches!(json.get("deleted"), Some(Json::Bool(true)));
    Some(query)
}

fn read_filter(def: &'static EntityDef, json: &Json) -> Option<Filter> {
    let field = def.field(json.get("column")?.as_text()?)?;
    let how = match json.get("op")?.as_text()? {
        "eq" => How::Equal,
        "lt" => How::Less,
        "gt" => How::Greater,
        "is_null" => How::IsNull,
        _ => return None,
    };
    let value = match how {
        How::IsNull => Cell::Null,
        _ => super::codec::read_cell(field, json.get("value")?.into(), &mut Vec::new())?,
    };
    Some(Filter { column: field.name, how, value })
}
