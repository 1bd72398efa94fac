//! `POST /v1/commands`: one command, or several.

use std::{collections::BTreeSet, future::Future, sync::Arc, time::Instant};

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{SubsecRound, Utc};
use tracing::Instrument;
use vet_core::{
    domain::SCHEMA,
    engine::{Actor, Engine, Violation},
    kernel::json::Json,
    store::Outcome,
};

use super::{
    App,
    body::JsonBody,
    caller::Caller,
    fault,
    problem::{COMMAND_CONFLICT, COMMAND_REFUSED, INTERNAL, Problem},
};
use crate::store::Fault;

const ADDRESS: &str = "/v1/commands";

/// Commands that belong together are counted as one, under this name.
const TOGETHER: &str = "together";

/// Answers a single command with its outcome, and a list with the list of theirs.
pub(super) async fn post(State(app): State<Arc<App>>, Caller(actor): Caller, JsonBody(body): JsonBody) -> Response {
    match Sent::of(body) {
        Ok(Sent::One(command)) => match run(&app, command, &actor).await {
            Ok(answer) => json(answer),
            Err(problem) => problem.into_response(),
        },
        Ok(Sent::Many(commands)) => json(run_each(&app, commands, &actor).await),
        Ok(Sent::Together(commands)) => match run_together(&app, commands, &actor).await {
            Ok(answers) => json(answers),
            Err(problem) => problem.into_response(),
        },
        Err(violation) => {
            Problem::new(COMMAND_REFUSED, "the list is refused as a whole").violating(&[violation]).into_response()
        }
    }
}

/// What a body holds.
enum Sent {
    One(Json),
    Many(Vec<Json>),
    Together(Vec<Json>),
}

impl Sent {
    /// A list, `{commands: […], atomic?}`, or else a single command.
    fn of(body: Json) -> Result<Self, Violation> {
        let entries = match body {
            Json::List(commands) => return Ok(Self::Many(commands)),
            Json::Map(entries) if entries.iter().any(|(key, _)| key == "commands") => entries,
            command => return Ok(Self::One(command)),
        };
        let (mut list, mut atomic) = (Vec::new(), false);
        for (key, value) in entries {
            match (key.as_str(), value) {
                ("commands", Json::List(commands)) => list = commands,
                ("atomic", Json::Null) => {}
                ("atomic", Json::Bool(value)) => atomic = value,
                ("commands" | "atomic", _) => return Err(Violation::new("value-invalid", key)),
                _ => return Err(Violation::new("unknown-field", key)),
            }
        }
        Ok(if atomic { Self::Together(list) } else { Self::Many(list) })
    }
}

/// One after the other, each a transaction of its own: a later one may build on an earlier one.
async fn run_each(app: &Arc<App>, commands: Vec<Json>, actor: &Actor) -> String {
    let mut answers = Vec::with_capacity(commands.len());
    for command in commands {
        let answer = run(app, command, actor).await;
        answers.push(answer.unwrap_or_else(|problem| problem.to_json(ADDRESS).to_string()));
    }
    format!("[{}]", answers.join(","))
}

async fn run(app: &Arc<App>, command: Json, actor: &Actor) -> Result<String, Problem> {
    let name = known_name(app.store.engine(), &command);
    let id = command.get("id").and_then(Json::as_text).map_or(Json::Null, Json::from);
    let (inner, actor) = (Arc::clone(app), actor.clone());
    let work = async move { inner.store.run(&command, &actor, Utc::now().trunc_subsecs(6)).await };
    match judged(app, name, work).await? {
        Outcome::Accepted(answer) => Ok(answer),
        Outcome::Refused(violations) => Err(refused(&violations).with("id", id).violating(&violations)),
    }
}

/// All in one transaction, or none.
async fn run_together(app: &Arc<App>, commands: Vec<Json>, actor: &Actor) -> Result<String, Problem> {
    let (inner, actor) = (Arc::clone(app), actor.clone());
    let work = async move { inner.store.run_together(&commands, &actor, Utc::now().trunc_subsecs(6)).await };
    match judged(app, TOGETHER.to_owned(), work).await? {
        Outcome::Accepted(answers) => Ok(answers),
        Outcome::Refused(violations) => Err(refused(&violations).violating(&violations)),
    }
}

/// Works in a task of its own, which goes on when the caller is gone, and which the server waits for
/// before it ends.
async fn judged(
    app: &Arc<App>,
    name: String,
    work: impl Future<Output = Result<Outcome, Fault>> + Send + 'static,
) -> Result<Outcome, Problem> {
    let inner = Arc::clone(app);
    let work = async move {
        let start = Instant::now();
        let outcome = work.await;
        inner.metrics.command(&name, &outcome, start.elapsed());
        let codes: BTreeSet<&str> = match &outcome {
            Ok(Outcome::Refused(violations)) => violations.iter().map(|violation| violation.code).collect(),
            _ => BTreeSet::new(),
        };
        tracing::info!(command = name, accepted = matches!(outcome, Ok(Outcome::Accepted(_))), ?codes, "judged");
        outcome.map_err(|error| fault::problem(&error))
    };
    let task = app.running.spawn(work.in_current_span());
    task.await.unwrap_or_else(|_| Err(Problem::new(INTERNAL, "the command stopped in a bug of the server")))
}

/// The name of a command that there is; others share one name, so that nobody can fill the log and
/// the counts with inventions.
fn known_name(engine: &Engine<'_>, command: &Json) -> String {
    let name = command.get("command").and_then(Json::as_text).unwrap_or_default();
    let is_named = engine.commands.iter().copied().flatten().any(|known| known.name == name);
    let is_generic = || {
        let (table, verb) = name.split_once('.')?;
        engine.schema.table(table)?.generic_commands().find(|known| *known == verb)
    };
    if is_named || is_generic().is_some() { name.to_owned() } else { "unknown".to_owned() }
}

fn refused(violations: &[Violation]) -> Problem {
    let conflicts = violations.iter().any(|violation| is_conflict(violation.code));
    let kind = if conflicts { COMMAND_CONFLICT } else { COMMAND_REFUSED };
    let detail = match violations.len() {
        1 => "nothing was changed; 1 rule is in the way".to_owned(),
        count => format!("nothing was changed; {count} rules are in the way"),
    };
    Problem::new(kind, detail).with("kind", "refused")
}

/// Whether a code says that somebody else was there first: with what is there by now, another version
/// or another time may well be accepted.
fn is_conflict(code: &str) -> bool {
    let declared = || SCHEMA.all_tables().flat_map(|def| def.overlaps).any(|overlap| overlap.code == code);
    ["version-conflict", "resource-conflict", "patient-overlap"].contains(&code) || declared()
}

fn json(text: String) -> Response {
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

#[cfg(test)]
mod tests {
    use vet_core::domain::commands::engine;

    use super::*;

    #[test]
    fn who_came_second_hears_of_a_conflict() {
        for code in ["version-conflict", "appointment-overlap", "room-conflict", "patient-overlap"] {
            assert!(is_conflict(code), "{code}");
        }
        for code in ["not-found", "not-unique", "id-taken", "command-id-reused"] {
            assert!(!is_conflict(code), "{code}");
        }
    }

    #[test]
    fn only_known_commands_are_counted_by_name() {
        let name = |text: &str| known_name(&engine(), &Json::parse(text).unwrap());
        assert_eq!(name(r#"{"command":"appointments.book"}"#), "appointments.book");
        assert_eq!(name(r#"{"command":"clients.create"}"#), "clients.create");
        for text in [r#"{"command":"clients.burn"}"#, r#"{"command":"audit_logs.create"}"#, r#"{"command":7}"#, "[]"] {
            assert_eq!(name(text), "unknown", "{text}");
        }
    }

    #[test]
    fn a_list_says_whether_its_commands_belong_together() {
        let sent = |text: &str| Sent::of(Json::parse(text).unwrap());
        assert!(matches!(sent(r#"{"atomic":true,"commands":[{},{}]}"#), Ok(Sent::Together(list)) if list.len() == 2));
        assert!(matches!(sent(r#"{"commands":[{},{}],"atomic":false}"#), Ok(Sent::Many(list)) if list.len() == 2));
        assert!(matches!(sent("[]"), Ok(Sent::Many(list)) if list.is_empty()));
        assert!(matches!(sent(r#"{"atomic":true}"#), Ok(Sent::One(_))));
        for (text, code) in [
            (r#"{"commands":[],"atomic":1}"#, "value-invalid"),
            (r#"{"commands":{}}"#, "value-invalid"),
            (r#"{"commands":[],"all":1}"#, "unknown-field"),
        ] {
            assert_eq!(sent(text).err().unwrap().code, code, "{text}");
        }
    }
}
