//! The routes of files.

use vet_core::{domain::SCHEMA, kernel::json::Json};

use super::{answer, entry, kind, object, reference, schema, text_of, texts};

/// The routes.
pub(super) fn paths() -> Vec<(String, Json)> {
    let kept = ("201", answer("The file is kept; a row names it by `file`", schema("KeptFile")));
    let body = Json::map([
        ("required", Json::Bool(true)),
        ("content", Json::map([("*/*", Json::map([("schema", Json::Map(Vec::new()))]))])),
    ]);
    let post = operation(
        "sendFile",
        "Keeps a file for rows of a table; without a row that names it, for a day",
        vec![parameter("table", "query", tables())],
        kept,
    );
    let link = operation(
        "linkFile",
        "A link to a file, good for five minutes, for whoever sees the row that names it",
        vec![sha256(), parameter("table", "query", tables()), parameter("row", "query", text_of("uuid"))],
        ("200", answer("The link", schema("FileLink"))),
    );
    let names = ["tenant", "person", "row"].map(|name| parameter(name, "query", text_of("uuid")));
    let mut of_link = vec![sha256(), parameter("table", "query", tables())];
    of_link.extend(names);
    of_link.push(parameter("until", "query", kind("integer")));
    of_link.push(parameter("signature", "query", kind("string")));
    let bytes = Json::map([
        ("description", Json::from("The bytes")),
        ("content", Json::map([("*/*", Json::map([("schema", Json::Map(Vec::new()))]))])),
    ]);
    let mut get = operation("downloadFile", "The bytes of a file, by a link", of_link, ("200", bytes));
    if let Json::Map(entries) = &mut get {
        entries.push(entry("security", Json::List(Vec::new())));
    }
    let mut post = post;
    if let Json::Map(entries) = &mut post {
        entries.push(entry("requestBody", body));
    }
    vec![
        entry("/v1/files", Json::map([("post", post)])),
        entry("/v1/files/{sha256}/link", Json::map([("get", link)])),
        entry("/v1/files/{sha256}", Json::map([("get", get)])),
    ]
}

/// The schemas.
pub(super) fn schemas() -> Vec<(String, Json)> {
    let file = Json::map([("type", Json::from("string")), ("pattern", Json::from("^file:[0-9a-f]{64}$"))]);
    let kept = object(
        vec![entry("file", file), entry("size", kind("integer")), entry("media_type", kind("string"))],
        &["file", "size", "media_type"],
    );
    let link =
        object(vec![entry("url", kind("string")), entry("expires_at", text_of("date-time"))], &["url", "expires_at"]);
    vec![entry("KeptFile", kept), entry("FileLink", link)]
}

/// The tables whose rows name files.
fn tables() -> Json {
    let names = SCHEMA.tables().filter(|def| def.file_columns().next().is_some()).map(|def| def.table);
    Json::map([("enum", texts(names))])
}

fn sha256() -> Json {
    let digest = Json::map([("type", Json::from("string")), ("pattern", Json::from("^[0-9a-f]{64}$"))]);
    parameter("sha256", "path", digest)
}

fn parameter(name: &str, place: &str, schema: Json) -> Json {
    Json::map([
        ("name", Json::from(name)),
        ("in", Json::from(place)),
        ("required", Json::Bool(true)),
        ("schema", schema),
    ])
}

fn operation(name: &str, summary: &str, parameters: Vec<Json>, done: (&'static str, Json)) -> Json {
    let problem = |status: &'static str| (status, reference("responses", "Problem"));
    let refusals = ["400", "401", "403", "404", "413", "415", "422", "429"].map(problem);
    let responses =
        [done].into_iter().chain(refusals).chain([("503", reference("responses", "Busy")), problem("default")]);
    Json::map([
        ("operationId", Json::from(name)),
        ("summary", Json::from(summary)),
        ("parameters", Json::List(parameters)),
        ("responses", Json::map(responses)),
    ])
}
