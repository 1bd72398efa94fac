//! The schemas and responses that the routes refer to.

use vet_core::{
    domain::SCHEMA,
    engine::{Engine, access::ALWAYS},
    kernel::json::Json,
    schema::{Schema, project::json_schema},
};

use super::{
    super::problem::{KINDS, PROBLEM_JSON},
    codes, commands, entry, files, kind, list_of, logins, me, object, or_null, rules, schema, tables, text_of, texts,
};

/// Every schema.
pub(super) fn all(engine: &Engine<'_>) -> Vec<(String, Json)> {
    let mut found = rows();
    found.extend([
        entry("Violation", violation(&engine.schema)),
        entry("Problem", problem()),
        entry("Accepted", accepted(&engine.schema)),
    ]);
    found.extend(commands::schemas(engine));
    found.extend(tables::schemas(&engine.schema));
    found.extend(rules::schemas());
    found.extend(logins::schemas());
    found.extend(me::schemas());
    found.extend(files::schemas());
    found
}

/// The responses that many routes have.
pub(super) fn responses() -> Vec<(String, Json)> {
    let response = |description: &str| {
        let content = Json::map([(PROBLEM_JSON, Json::map([("schema", schema("Problem"))]))]);
        Json::map([("description", Json::from(description)), ("content", content)])
    };
    vec![
        entry("Problem", response("What went wrong")),
        entry("Refused", response("The command is refused; nothing was changed")),
        entry("Conflict", response("A row has another version by now, or the time is taken; nothing was changed")),
        entry("Busy", response("Too much goes on; `retry-after` says when to come back")),
    ]
}

/// The rows, new rows, patches and choices of the data model, under the names that they have there. A row has the
/// columns that are open to whoever reads it.
fn rows() -> Vec<(String, Json)> {
    let document = Json::parse(&json_schema::document(&SCHEMA)).unwrap_or_default();
    let Some(Json::Map(entries)) = document.get("$defs") else { return Vec::new() };
    let is_row = |name: &str| SCHEMA.all_tables().any(|def| name.strip_suffix("Row") == Some(def.name));
    entries
        .iter()
        .map(|(name, value)| {
            let value = moved(value.clone());
            (name.clone(), if is_row(name) { as_seen(value) } else { value })
        })
        .collect()
}

/// The schema of a row, of which whoever reads it may not see every column.
fn as_seen(row: Json) -> Json {
    let Json::Map(mut entries) = row else { return row };
    for (key, value) in &mut entries {
        if let ("required", Json::List(columns)) = (key.as_str(), value) {
            columns.retain(|column| column.as_text().is_some_and(|column| ALWAYS.contains(&column)));
        }
    }
    Json::Map(entries)
}

/// The same schema, whose references lead to where the definitions stand here.
fn moved(value: Json) -> Json {
    match value {
        Json::List(items) => Json::List(items.into_iter().map(moved).collect()),
        Json::Map(entries) => Json::Map(
            entries
                .into_iter()
                .map(|(key, value)| match value {
                    Json::Text(place) if key == "$ref" => {
                        (key, Json::Text(place.replacen("#/$defs/", "#/components/schemas/", 1)))
                    }
                    value => (key, moved(value)),
                })
                .collect(),
        ),
        other => other,
    }
}

fn violation(data: &Schema) -> Json {
    object(
        vec![
            entry("code", Json::map([("enum", texts(codes(data)))])),
            entry("path", kind("string")),
            entry("params", kind("object")),
            entry("severity", Json::map([("enum", texts(["hard", "warn"]))])),
        ],
        &["code", "path", "params", "severity"],
    )
}

/// RFC 9457 problem details, with what a refused command adds.
fn problem() -> Json {
    let types: Vec<String> = KINDS.iter().map(|kind| format!("urn:vetplan:problem:{}", kind.code)).collect();
    object(
        vec![
            entry("type", Json::map([("enum", texts(types.iter().map(String::as_str)))])),
            entry("title", kind("string")),
            entry("status", kind("integer")),
            entry("detail", kind("string")),
            entry("instance", kind("string")),
            entry("kind", Json::map([("const", Json::from("refused"))])),
            entry("id", or_null(kind("string"))),
            entry("violations", list_of(schema("Violation"))),
        ],
        &["type", "title", "status", "detail", "instance"],
    )
}

fn accepted(data: &Schema) -> Json {
    let table = Json::map([("enum", texts(data.all_tables().map(|def| def.table)))]);
    let change = object(
        vec![
            entry("table", table),
            entry("id", text_of("uuid")),
            entry("op", Json::map([("enum", texts(["insert", "update", "delete"]))])),
            entry("version", or_null(kind("integer"))),
        ],
        &["table", "id", "op", "version"],
    );
    object(
        vec![
            entry("kind", Json::map([("const", Json::from("accepted"))])),
            entry("id", text_of("uuid")),
            entry("answer", Json::Map(Vec::new())),
            entry("changes", list_of(change)),
            entry("warnings", list_of(schema("Violation"))),
        ],
        &["kind", "id", "answer", "changes", "warnings"],
    )
}
