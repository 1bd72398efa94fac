//! `POST /v1/commands`, and the envelope of every command.

use vet_core::{engine::Engine, kernel::json::Json, schema::EntityDef};

use super::{answer, entry, kind, list_of, object, or_null, reference, request_body, schema, shape, text_of};

/// What commands in one transaction mean to the caller.
const ATOMIC: &str = "All or nothing: the commands share one transaction, and each sees what those before it \
    changed. The answer is the list of their answers or, when one is refused, the problem of the first that is, \
    with `commands[i]` before its paths.";

/// The route.
pub(super) fn path() -> Json {
    let list = || list_of(schema("Envelope"));
    let atomic = Json::map([
        ("type", Json::from("boolean")),
        ("default", Json::from(false)),
        ("description", Json::from(ATOMIC)),
    ]);
    let batch = object(vec![entry("commands", list()), entry("atomic", atomic)], &["commands"]);
    let body = Json::map([("oneOf", Json::List(vec![schema("Envelope"), list(), batch]))]);
    let each = Json::map([("oneOf", Json::List(vec![schema("Accepted"), schema("Problem")]))]);
    let done = Json::map([("oneOf", Json::List(vec![schema("Accepted"), list_of(each)]))]);
    let responses = Json::map([
        ("200", answer("Accepted; for a list, what came of each, in order", done)),
        ("400", reference("responses", "Problem")),
        ("401", reference("responses", "Problem")),
        ("409", reference("responses", "Conflict")),
        ("413", reference("responses", "Problem")),
        ("415", reference("responses", "Problem")),
        ("422", reference("responses", "Refused")),
        ("503", reference("responses", "Busy")),
        ("default", reference("responses", "Problem")),
    ]);
    let post = Json::map([
        ("operationId", Json::from("command")),
        ("summary", Json::from("Gives a command, or several: each a transaction of its own, or all or nothing")),
        ("requestBody", request_body(body)),
        ("responses", responses),
    ]);
    Json::map([("post", post)])
}

/// The schemas of all envelopes.
pub(super) fn schemas(engine: &Engine<'_>) -> Vec<(String, Json)> {
    let mut found = Vec::new();
    for command in engine.commands.iter().copied().flatten() {
        let input = entry(&format!("{}.Input", command.name), shape::record(command.input));
        found.push((command.name.to_owned(), input, command.doc));
    }
    for def in engine.schema.all_tables() {
        for verb in def.generic_commands() {
            let name = format!("{}.{verb}", def.table);
            let input = entry(&format!("{name}.Input"), generic_input(def, verb));
            found.push((name, input, ""));
        }
    }
    let mut schemas = vec![entry("Envelope", any_of(found.iter().map(|(name, ..)| name.as_str())))];
    for (name, (input_name, input), doc) in found {
        schemas.push(entry(&name, envelope(&name, &input_name, doc)));
        schemas.push((input_name, input));
    }
    schemas
}

/// One of the envelopes; `command` says which.
fn any_of<'n>(names: impl Iterator<Item = &'n str> + Clone) -> Json {
    let mapping = names.clone().map(|name| entry(name, Json::Text(format!("#/components/schemas/{name}")))).collect();
    let discriminator = Json::map([("propertyName", Json::from("command")), ("mapping", Json::Map(mapping))]);
    Json::map([("oneOf", Json::List(names.map(schema).collect())), ("discriminator", discriminator)])
}

fn envelope(name: &str, input: &str, doc: &str) -> Json {
    let versions = Json::map([("type", Json::from("object")), ("additionalProperties", kind("integer"))]);
    let expected = Json::map([("type", Json::from("object")), ("additionalProperties", versions)]);
    let properties = vec![
        entry("id", text_of("uuid")),
        entry("command", Json::map([("const", Json::from(name))])),
        entry("input", schema(input)),
        entry("expected", or_null(expected)),
        entry("reason", or_null(Json::map([("type", Json::from("string")), ("maxLength", Json::Int(2_000))]))),
        entry("occurred_at", or_null(text_of("date-time"))),
        entry("tenant", or_null(text_of("uuid"))),
    ];
    let Json::Map(mut entries) = object(properties, &["id", "command", "input"]) else { return Json::Null };
    if !doc.is_empty() {
        entries.insert(0, entry("description", Json::from(doc)));
    }
    Json::Map(entries)
}

fn generic_input(def: &EntityDef, verb: &str) -> Json {
    let id = || entry("id", text_of("uuid"));
    match verb {
        "create" => schema(&format!("New{}Row", def.name)),
        "update" => object(vec![id(), entry("patch", schema(&format!("{}Patch", def.name)))], &["id", "patch"]),
        _ => object(vec![id()], &["id"]),
    }
}
