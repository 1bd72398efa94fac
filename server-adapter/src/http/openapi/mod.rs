//! The description of the server, OpenAPI 3.1: read off the declarations of tables, commands and rules,
//! so that it cannot say anything else than what the server does.

mod codes;
mod commands;
mod files;
mod logins;
mod me;
mod rules;
mod schemas;
mod shape;
mod tables;

use vet_core::{engine::Engine, kernel::json::Json};

pub use codes::codes;
pub use rules::{first_sentence, list as rules};

/// The whole document.
#[must_use]
pub fn document(engine: &Engine<'_>) -> Json {
    let mut paths = vec![entry("/v1/commands", commands::path())];
    paths.extend(tables::paths(&engine.schema));
    paths.extend(rules::paths());
    paths.extend(logins::paths());
    paths.extend(me::paths());
    paths.extend(files::paths());
    paths.extend(fixed_paths());
    Json::map([
        ("openapi", Json::from("3.1.0")),
        ("info", info()),
        ("security", Json::List(vec![Json::map([("bearer", Json::List(Vec::new()))])])),
        ("paths", Json::Map(paths)),
        (
            "components",
            Json::map([
                ("schemas", Json::Map(schemas::all(engine))),
                ("responses", Json::Map(schemas::responses())),
                ("securitySchemes", security()),
            ]),
        ),
    ])
}

fn info() -> Json {
    Json::map([
        ("title", Json::from("Vetplan")),
        ("version", Json::from(env!("CARGO_PKG_VERSION"))),
        (
            "description",
            Json::from(
                "The rules engine for veterinary practices. Everything is written by commands, each with an id that \
                 makes it safe to send twice; rows are read table by table; rules are asked without any row. Who \
                 belongs to several practices names one in each request by the header `vetplan-tenant`.",
            ),
        ),
    ])
}

fn security() -> Json {
    let bearer = Json::map([("type", Json::from("http")), ("scheme", Json::from("bearer"))]);
    Json::map([("bearer", bearer)])
}

/// The routes that need no declaration.
fn fixed_paths() -> Vec<(String, Json)> {
    let open = |summary: &str, kind: &str| {
        let answer = Json::map([
            ("description", Json::from(summary)),
            ("content", Json::map([(kind, Json::map([("schema", Json::Map(Vec::new()))]))])),
        ]);
        let get = Json::map([
            ("summary", Json::from(summary)),
            ("security", Json::List(Vec::new())),
            ("responses", Json::map([("200", answer), ("default", reference("responses", "Problem"))])),
        ]);
        Json::map([("get", get)])
    };
    vec![
        entry("/v1/schema", open("The rows as JSON Schema", "application/json")),
        entry("/openapi.json", open("This description", "application/json")),
        entry("/healthz", open("Whether the server lives", "application/json")),
        entry("/readyz", open("Whether the server can do its work; 503 says what is missing", "application/json")),
        entry("/metrics", open("Counts, as OpenMetrics", "application/openmetrics-text")),
    ]
}

fn entry(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

/// `{"$ref": "#/components/<kind>/<name>"}`
fn reference(kind: &str, name: &str) -> Json {
    Json::map([("$ref", Json::Text(format!("#/components/{kind}/{name}")))])
}

/// A schema that stands under that name.
fn schema(name: &str) -> Json {
    reference("schemas", name)
}

/// JSON of that schema, as body or answer.
fn content(schema: Json) -> Json {
    Json::map([("application/json", Json::map([("schema", schema)]))])
}

fn request_body(schema: Json) -> Json {
    Json::map([("required", Json::Bool(true)), ("content", content(schema))])
}

fn answer(description: &str, schema: Json) -> Json {
    Json::map([("description", Json::from(description)), ("content", content(schema))])
}

fn texts<'t>(items: impl IntoIterator<Item = &'t str>) -> Json {
    Json::List(items.into_iter().map(Json::from).collect())
}

/// An object with these properties, all of them or those named required, and no others.
fn object(properties: Vec<(String, Json)>, required: &[&str]) -> Json {
    let mut entries = vec![entry("type", Json::from("object")), entry("properties", Json::Map(properties))];
    if !required.is_empty() {
        entries.push(entry("required", texts(required.iter().copied())));
    }
    entries.push(entry("additionalProperties", Json::Bool(false)));
    Json::Map(entries)
}

fn kind(name: &str) -> Json {
    Json::map([("type", Json::from(name))])
}

fn text_of(format: &str) -> Json {
    Json::map([("type", Json::from("string")), ("format", Json::from(format))])
}

fn list_of(items: Json) -> Json {
    Json::map([("type", Json::from("array")), ("items", items)])
}

fn or_null(schema: Json) -> Json {
    Json::map([("anyOf", Json::List(vec![schema, kind("null")]))])
}
