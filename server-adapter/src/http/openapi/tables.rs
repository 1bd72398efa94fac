//! The routes of the tables.

use vet_core::{
    domain::audit_logging::{AuditAction, AuditOutcome},
    kernel::{choice::Choice, json::Json},
    schema::{EntityDef, FieldDef, Schema},
};

use super::{
    super::{
        audit::Format,
        find::{MOST, PURPOSES, USUAL, asked},
    },
    answer, entry, kind, list_of, object, or_null, reference, request_body, schema, text_of, texts,
};

/// The routes of every table.
pub(super) fn paths(data: &Schema) -> Vec<(String, Json)> {
    data.shown_tables()
        .flat_map(|def| {
            [
                entry(&format!("/v1/{}", def.table), Json::map([("get", list(def))])),
                entry(&format!("/v1/{}/query", def.table), Json::map([("post", query(def))])),
                entry(&format!("/v1/{}/{{id}}", def.table), Json::map([("get", one(def))])),
                entry(&format!("/v1/audit/{}/{{id}}", def.table), Json::map([("get", audit(def))])),
            ]
        })
        .collect()
}

/// The schema of a page of every table.
pub(super) fn schemas(data: &Schema) -> Vec<(String, Json)> {
    data.shown_tables()
        .map(|def| {
            let rows = list_of(schema(&format!("{}Row", def.name)));
            // The columns that are closed to whoever asks, and absent from some row.
            let masked = list_of(kind("string"));
            let properties =
                vec![entry("rows", rows), entry("cursor", or_null(kind("string"))), entry("masked", masked)];
            (page(def), object(properties, &["rows", "cursor", "masked"]))
        })
        .collect()
}

fn page(def: &EntityDef) -> String {
    format!("{}Page", def.name)
}

fn list(def: &'static EntityDef) -> Json {
    let filters = asked(def).filter(|field| !field.sensitivity.pii);
    let mut parameters: Vec<Json> =
        filters.clone().map(|field| parameter(field.name, list_of(condition(field)))).collect();
    parameters.push(parameter("sort", sort(filters)));
    parameters.push(parameter("limit", limit()));
    parameters.push(parameter("cursor", kind("string")));
    parameters.push(parameter("for", purposes()));
    parameters.push(parameter("export", text_of("uuid")));
    operation("list", def, &format!("Lists {}", spoken(def)), vec![entry("parameters", Json::List(parameters))])
}

fn query(def: &'static EntityDef) -> Json {
    let mut properties: Vec<_> = asked(def)
        .map(|field| {
            let one = condition(field);
            entry(field.name, Json::map([("oneOf", Json::List(vec![one.clone(), list_of(one)]))]))
        })
        .collect();
    properties.push(entry("sort", sort(asked(def))));
    properties.push(entry("limit", limit()));
    properties.push(entry("cursor", kind("string")));
    properties.push(entry("for", purposes()));
    properties.push(entry("export", text_of("uuid")));
    let body = request_body(object(properties, &[]));
    operation(
        "query",
        def,
        &format!("Lists {}, asked for by what may be personal", spoken(def)),
        vec![entry("requestBody", body)],
    )
}

fn one(def: &'static EntityDef) -> Json {
    let id = Json::map([
        ("name", Json::from("id")),
        ("in", Json::from("path")),
        ("required", Json::Bool(true)),
        ("schema", text_of("uuid")),
    ]);
    let headers =
        [("etag", "The version of the row"), ("vetplan-masked", "The columns that are closed to whoever asks")];
    let responses = Json::map([
        ("200", with_headers(answer("The row", schema(&format!("{}Row", def.name))), headers)),
        ("304", Json::map([("description", Json::from("The row is at the version that was sent"))])),
        ("404", reference("responses", "Problem")),
        ("default", reference("responses", "Problem")),
    ]);
    Json::map([
        ("operationId", Json::Text(format!("{}.get", def.table))),
        ("tags", texts([def.table])),
        ("summary", Json::Text(format!("Reads one of {}", spoken(def)))),
        ("parameters", Json::List(vec![id, parameter("for", purposes())])),
        ("responses", responses),
    ])
}

fn audit(def: &'static EntityDef) -> Json {
    let id = Json::map([
        ("name", Json::from("id")),
        ("in", Json::from("path")),
        ("required", Json::Bool(true)),
        ("schema", text_of("uuid")),
    ]);
    let choice = |values: &[&str]| Json::map([("enum", texts(values.iter().copied()))]);
    let most = Json::map([
        ("type", Json::from("integer")),
        ("minimum", Json::Int(1)),
        ("maximum", Json::Int(super::super::audit::MOST.into())),
        ("default", Json::Int(USUAL.into())),
    ]);
    let parameters = vec![
        id,
        parameter("from", text_of("date-time")),
        parameter("until", text_of("date-time")),
        parameter("user", text_of("uuid")),
        parameter("action", choice(AuditAction::VALUES)),
        parameter("outcome", choice(AuditOutcome::VALUES)),
        parameter("format", choice(Format::VALUES)),
        parameter("export", text_of("uuid")),
        parameter("limit", most),
        parameter("cursor", kind("string")),
    ];
    let about = if def.table == "patients" { "everything about an animal" } else { "a row" };
    let line = || Json::map([("schema", kind("string"))]);
    let taken_along = [entry("text/csv", line()), entry("application/jsonl", line())];
    let cursor = ("vetplan-cursor", "Of an export: where the next entries begin");
    let responses = Json::map([
        (
            "200",
            with_headers(
                with_content(
                    answer("The entries, the latest first, and where the next begin", schema("AuditLogPage")),
                    taken_along,
                ),
                [cursor],
            ),
        ),
        ("400", reference("responses", "Problem")),
        ("default", reference("responses", "Problem")),
    ]);
    Json::map([
        ("operationId", Json::Text(format!("{}.audit", def.table))),
        ("tags", texts([def.table])),
        ("summary", Json::Text(format!("Who saw or changed {about} of {}; to ask is written down too", spoken(def)))),
        ("parameters", Json::List(parameters)),
        ("responses", responses),
    ])
}

fn operation(verb: &str, def: &EntityDef, summary: &str, more: Vec<(String, Json)>) -> Json {
    let responses = Json::map([
        ("200", answer("The rows, and where the next begin", schema(&page(def)))),
        ("400", reference("responses", "Problem")),
        ("default", reference("responses", "Problem")),
    ]);
    let mut entries = vec![
        entry("operationId", Json::Text(format!("{}.{verb}", def.table))),
        entry("tags", texts([def.table])),
        entry("summary", Json::from(summary)),
    ];
    entries.extend(more);
    entries.push(entry("responses", responses));
    Json::Map(entries)
}

/// The answer, which comes in these media types as well.
fn with_content(answer: Json, more: impl IntoIterator<Item = (String, Json)>) -> Json {
    let Json::Map(mut entries) = answer else { return answer };
    for (key, value) in &mut entries {
        if let ("content", Json::Map(types)) = (key.as_str(), value) {
            types.extend(more);
            break;
        }
    }
    Json::Map(entries)
}

/// The answer, with headers that it may have.
fn with_headers<'h>(answer: Json, headers: impl IntoIterator<Item = (&'h str, &'h str)>) -> Json {
    let Json::Map(mut entries) = answer else { return answer };
    let headers = headers.into_iter().map(|(name, meaning)| {
        entry(name, Json::map([("description", Json::from(meaning)), ("schema", kind("string"))]))
    });
    entries.push(entry("headers", Json::Map(headers.collect())));
    Json::Map(entries)
}

fn spoken(def: &EntityDef) -> String {
    def.table.replace('_', " ")
}

fn parameter(name: &str, schema: Json) -> Json {
    Json::map([("name", Json::from(name)), ("in", Json::from("query")), ("schema", schema)])
}

fn condition(field: &FieldDef) -> Json {
    let pattern = if field.nullable { "^((eq|lt|gt)\\.|is_null$)" } else { "^(eq|lt|gt)\\." };
    Json::map([("type", Json::from("string")), ("pattern", Json::from(pattern))])
}

/// A column, small values first, or with `-` before it large ones; nulls come last and are never led by
/// large values.
fn sort(columns: impl Iterator<Item = &'static FieldDef>) -> Json {
    let names = columns.flat_map(|field| {
        let down = (!field.nullable).then(|| format!("-{}", field.name));
        [Some(field.name.to_owned()), down].into_iter().flatten()
    });
    Json::map([("enum", Json::List(names.map(Json::Text).collect()))])
}

/// What rows can be asked for: judged and written down as that.
fn purposes() -> Json {
    Json::map([("enum", texts(PURPOSES.iter().map(|action| action.code()))), ("default", Json::from("read"))])
}

fn limit() -> Json {
    Json::map([
        ("type", Json::from("integer")),
        ("minimum", Json::Int(1)),
        ("maximum", Json::Int(MOST.into())),
        ("default", Json::Int(USUAL.into())),
    ])
}
