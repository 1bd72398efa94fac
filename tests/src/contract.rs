//! The contract of a store, as data: scenarios that every store must answer alike.
//!
//! The files of `tests/contract` are plain JSON, described in the README beside them, so that stores
//! in other languages run them too. [`run`] plays a scenario on a [`ContractStore`] and compares
//! every answer, byte for byte.

use std::{fs, path::PathBuf};

use uuid::Uuid;
use vet_core::{
    engine::{Actor, Direction, Query, query, refused_json},
    kernel::{
        cell::Cell,
        id::parse_uuid,
        json::Json,
        time::{Instant, parse_instant},
    },
    schema::{Row, Schema, Values},
    store::Outcome,
};

/// A store under test.
#[allow(async_fn_in_trait, reason = "the tests wait for each step where they are")]
pub trait ContractStore {
    /// Runs a command.
    async fn run(&mut self, command: &Json, actor: &Actor, now: Instant) -> Outcome;
    /// The row of that id, deleted or not.
    async fn get(&mut self, tenant: Uuid, table: &str, id: Uuid) -> Option<Row>;
    /// The rows that answer a query.
    async fn find(&mut self, tenant: Uuid, query: &Query) -> Vec<Row>;
}

/// One file: its name and its steps.
#[derive(Debug)]
pub struct Scenario {
    /// Where it stands.
    pub path: PathBuf,
    /// What happens, in order.
    pub steps: Vec<Json>,
}

/// Every scenario, in order of the file names.
///
/// # Panics
/// When a file is not what it should be.
#[must_use]
pub fn scenarios() -> Vec<Scenario> {
    let folder = folder();
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "json") && !path.ends_with("actors.json"));
    paths.sort();
    let scenario = |path: PathBuf| match read(&path) {
        Json::List(steps) => Scenario { path, steps },
        _ => panic!("{} is no list of steps", path.display()),
    };
    paths.into_iter().map(scenario).collect()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("contract")
}

fn read(path: &PathBuf) -> Json {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Json::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The keys of a step that say what must come of it.
const EXPECTED: [&str; 5] = ["answer", "row", "rows", "ids", "replayed"];

/// Plays a scenario and returns its steps with what really came of each.
///
/// # Panics
/// When a step is not what it should be.
pub async fn play(store: &mut impl ContractStore, schema: &Schema, scenario: &Scenario) -> Vec<Json> {
    let actors = read(&folder().join("actors.json"));
    let mut played = Vec::new();
    for step in &scenario.steps {
        let name = text(step, "actor");
        let actor = actors.get(name).and_then(vet_core::engine::actor);
        let actor = actor.unwrap_or_else(|| panic!("there is no actor `{name}`"));
        let (key, came) = outcome(store, schema, step, &actor).await;
        let Json::Map(entries) = step else { unreachable!("a step has an actor") };
        let kept = entries.iter().filter(|(key, _)| !EXPECTED.contains(&key.as_str())).cloned();
        played.push(Json::Map(kept.chain([(key.to_owned(), came)]).collect()));
    }
    played
}

/// Plays a scenario; every step must come out as written.
///
/// # Panics
/// At the first step that does not.
pub async fn run(store: &mut impl ContractStore, schema: &Schema, scenario: &Scenario) {
    let played = play(store, schema, scenario).await;
    for (at, (expected, came)) in scenario.steps.iter().zip(&played).enumerate() {
        let place = format!("{}, step {}", scenario.path.display(), at + 1);
        assert_eq!(came.to_string(), expected.to_string(), "{place}");
    }
}

/// Writes a scenario with what really came of it, one entry of a step in a line.
///
/// # Panics
/// When the file cannot be written.
pub fn bless(scenario: &Scenario, played: &[Json]) {
    let step = |step: &Json| match step {
        Json::Map(entries) => {
            let lines: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}: {value}", Json::from(key.as_str()))).collect();
            format!("  {{\n    {}\n  }}", lines.join(",\n    "))
        }
        other => format!("  {other}"),
    };
    let steps: Vec<String> = played.iter().map(step).collect();
    let text = format!("[\n{}\n]\n", steps.join(",\n"));
    fs::write(&scenario.path, text).unwrap_or_else(|error| panic!("{}: {error}", scenario.path.display()));
}

async fn outcome(store: &mut impl ContractStore, schema: &Schema, step: &Json, actor: &Actor) -> (&'static str, Json) {
    if let Some(command) = step.get("run") {
        let now = parse_instant(text(step, "at")).unwrap_or_else(|| panic!("`at` is no instant: {step}"));
        return ("answer", answer(store.run(command, actor, now).await));
    }
    if let Some(of) = step.get("get") {
        let row = store.get(actor.tenant, text(of, "table"), id(of)).await;
        return ("row", row.map_or(Json::Null, |row| shown(step, &row)));
    }
    if let Some(asked) = step.get("find") {
        let asked = query(schema, asked).unwrap_or_else(|| panic!("no query: {asked}"));
        let rows = store.find(actor.tenant, &asked).await;
        return if step.get("ids").is_some() {
            ("ids", Json::List(rows.iter().map(|row| row.cell("id").to_json()).collect()))
        } else {
            ("rows", Json::List(rows.iter().map(|row| shown(step, row)).collect()))
        };
    }
    if let Some(of) = step.get("audit") {
        return ("replayed", Json::from(log_tells(store, schema, actor, text(of, "table"), id(of)).await));
    }
    panic!("a step runs, gets, finds or audits: {step}")
}

fn answer(outcome: Outcome) -> Json {
    match outcome {
        Outcome::Accepted(text) => Json::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}")),
        Outcome::Refused(violations) => refused_json(&violations),
    }
}

/// The whole row, or the columns that the step names.
fn shown(step: &Json, row: &Row) -> Json {
    let Some(Json::List(columns)) = step.get("columns") else { return row.to_json() };
    let columns = columns.iter().filter_map(Json::as_text);
    Json::map(columns.map(|column| (column, row.cell(column).to_json())))
}

/// Whether the audit log, laid one entry over the other, tells the row as it reads, byte for byte.
async fn log_tells(store: &mut impl ContractStore, schema: &Schema, actor: &Actor, table: &str, id: Uuid) -> bool {
    let Some(log) = schema.table("audit_logs") else { return false };
    let query = Query::of(log).equal("entity_id", Cell::Uuid(id)).sorted("created_at", Direction::Ascending);
    let mut told: Vec<(String, Json)> = Vec::new();
    for entry in store.find(actor.tenant, &query).await {
        let Some(Json::Map(after)) = entry.cell("change_set").to_json().get("after").cloned() else { continue };
        for (column, value) in after {
            told.retain(|(known, _)| *known != column);
            told.push((column, value));
        }
    }
    let Some(row) = store.get(actor.tenant, table, id).await else { return false };
    let read = row.cells().filter(|(column, _)| *column != "tenant_id").map(|(column, cell)| {
        let sealed = row.def().field(column).is_some_and(|field| field.sealed) && !cell.is_null();
        (column, if sealed { Json::from("***") } else { cell.to_json() })
    });
    Json::map(read).sorted().to_string() == Json::Map(told).sorted().to_string()
}

fn text<'a>(json: &'a Json, key: &str) -> &'a str {
    json.get(key).and_then(Json::as_text).unwrap_or_else(|| panic!("`{key}` is missing: {json}"))
}

fn id(json: &Json) -> Uuid {
    parse_uuid(text(json, "id")).unwrap_or_else(|| panic!("`id` is no id: {json}"))
}
