//! `POST /v1/files`, `GET /v1/files/{sha256}/link` and `GET /v1/files/{sha256}`: the files that rows name.
//!
//! Whoever may write rows of a table may send a file for it; whoever sees the column of a row that names a file gets
//! a link to it. What is downloaded by the link stands in the audit log as an export of that row.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Path, RawQuery, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, TimeDelta, Utc};
use vet_core::{
    domain::{SCHEMA, audit_logging::AuditAction, system::File},
    engine::{Actor, PermissionAction, Query, access::resource_of},
    kernel::{cell::Cell, choice::Choice, id::parse_uuid, json::Json, time::instant_text},
    schema::{Entity, EntityDef, Row, Values},
};

use super::{
    App,
    caller::{Caller, is_active},
    fault,
    origin::origin,
    problem::{
        BODY_INVALID, BODY_TOO_LARGE, FILE_DIFFERS, FILE_TYPE_UNKNOWN, FILES_UNAVAILABLE, FORBIDDEN, LINK_OVER,
        NOT_FOUND, Problem,
    },
    rows::{json, now, unsealed},
    shown::{refused, written_down},
};
use crate::{
    files::{Files, FilesError, Link, NotTaken, is_sha256, media_type, sha256_of},
    store::{Kept, Seen},
};

/// How long a file is kept that no row names, in days.
const UNNAMED_DAYS: i64 = 1;

/// Takes the file in the body, for rows of the table that the address names.
pub(super) async fn post(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    RawQuery(query): RawQuery,
    request: Request,
) -> Result<Response, Problem> {
    let files = files_of(&app)?;
    let def = table_of(&asked(query))?;
    refuse_unless_written(&actor, def)?;
    let said = text_of(request.headers(), &header::CONTENT_TYPE);
    let bytes = Bytes::from_request(request, &app).await.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Problem::new(BODY_TOO_LARGE, "the settings of the server say how large a file may be")
        }
        _ => Problem::new(BODY_INVALID, "the body broke off"),
    })?;
    let taken = &app.settings.files.types;
    let media_type = media_type(&bytes, &said, taken).map_err(|not| match not {
        NotTaken::Type => Problem::new(FILE_TYPE_UNKNOWN, format!("these are taken: {}", taken.join(", "))),
        NotTaken::Differs { shown: Some(shown) } => Problem::new(FILE_DIFFERS, format!("its bytes are {shown}")),
        NotTaken::Differs { shown: None } => Problem::new(FILE_DIFFERS, "its bytes are of no known type"),
    })?;
    let (sha256, size, now) = (sha256_of(&bytes), bytes.len(), now());
    // The row comes first: a file whose object never came is swept away after a day, an object without a row never.
    let kept = Kept { sha256: &sha256, size, media_type, due_at: now + TimeDelta::days(UNNAMED_DAYS) };
    app.store.keep_file(&actor, &kept, now).await.map_err(|error| fault::problem(&error))?;
    files.put(actor.tenant, &sha256, bytes).await.map_err(|error| failed(&error))?;
    let answer = Json::map([
        ("file", Json::Text(format!("file:{sha256}"))),
        ("size", Json::Int(i64::try_from(size).unwrap_or(i64::MAX))),
        ("media_type", Json::from(media_type)),
    ]);
    let mut response = json(answer.to_string());
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

/// A link to a file, for whoever sees the row that names it.
pub(super) async fn link(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Path(sha256): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    files_of(&app)?;
    let given = asked(query);
    let def = table_of(&given)?;
    let row = given.get("row").and_then(|text| parse_uuid(text)).filter(|_| is_sha256(&sha256)).ok_or_else(unnamed)?;
    let now = now();
    let mut rows = match app.store.read(&actor, PermissionAction::Read, &Query::live(def, row), now).await {
        Ok(rows) => rows,
        Err(unseen) => return Err(refused(&app, &actor, PermissionAction::Read, (def, Some(row)), unseen).await),
    };
    // What is masked is not there.
    let Seen { row: found, .. } = rows.pop().filter(|seen| names(&seen.row, &sha256)).ok_or_else(unnamed)?;
    written_down(&app, &actor, AuditAction::Read, &[unsealed(&found)]).await?;
    let end = Link::end(now);
    let table = def.table.to_owned();
    let link = Link { tenant: actor.tenant, sha256, person: actor.user_id, table, row, until: end.timestamp() };
    let answer = Json::map([
        ("url", Json::Text(address(&link, &app.links.sign(&link)))),
        ("expires_at", Json::Text(instant_text(end))),
    ]);
    Ok(json(answer.to_string()))
}

/// The bytes of a file, for whoever has a link.
pub(super) async fn get(
    State(app): State<Arc<App>>,
    Path(sha256): Path<String>,
    RawQuery(query): RawQuery,
    parts: Parts,
) -> Result<Response, Problem> {
    let files = files_of(&app)?;
    let link = read_link(&app, sha256, &asked(query), Utc::now())?;
    is_active(&app, link.tenant).await?;
    let def = table_named(&link.table)?;
    // The row may have gone since, or name the file no more.
    let rows =
        app.store.find(link.tenant, &Query::live(def, link.row)).await.map_err(|error| fault::problem(&error))?;
    let row = rows.into_iter().next().filter(|row| names(row, &link.sha256)).ok_or_else(unnamed)?;
    let kind = media_type_of(&app, &link).await?.ok_or_else(unnamed)?;
    let person = app.store.person(link.tenant, link.person, now()).await.map_err(|error| fault::problem(&error))?;
    let person = Actor { origin: origin(&parts), ..person };
    written_down(&app, &person, AuditAction::Export, &[unsealed(&row)]).await?;
    let bytes = files.stream(link.tenant, &link.sha256).await.map_err(|error| failed(&error))?.ok_or_else(unnamed)?;
    let mut response = Body::from_stream(bytes).into_response();
    let headers = response.headers_mut();
    let shown = if kind.starts_with("image/") { "inline" } else { "attachment" };
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(shown));
    if let Ok(kind) = HeaderValue::from_str(&kind) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    Ok(response)
}

fn files_of(app: &App) -> Result<&Files, Problem> {
    app.files
        .as_ref()
        .ok_or_else(|| Problem::new(NOT_FOUND, "this server keeps no files; `files.folder` or `files.s3` names where"))
}

fn asked(query: Option<String>) -> BTreeMap<String, String> {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The table whose rows name the file.
fn table_of(given: &BTreeMap<String, String>) -> Result<&'static EntityDef, Problem> {
    table_named(given.get("table").map_or("", String::as_str))
}

fn table_named(table: &str) -> Result<&'static EntityDef, Problem> {
    let def = SCHEMA.tables().find(|def| def.table == table && def.file_columns().next().is_some());
    def.ok_or_else(|| Problem::new(NOT_FOUND, "`table` names a table whose rows have files"))
}

fn unnamed() -> Problem {
    Problem::new(NOT_FOUND, "no row that you see names this file")
}

/// Whether a row, as far as it is shown, names a file.
fn names(row: &Row, sha256: &str) -> bool {
    let reference = format!("file:{sha256}");
    row.def().file_columns().any(|column| row.cell(column).to_json().to_string().contains(&reference))
}

/// Whoever may neither create nor change any row of the table has nothing to send for it.
fn refuse_unless_written(actor: &Actor, def: &EntityDef) -> Result<(), Problem> {
    let Some(access) = actor.access.as_deref() else { return Ok(()) };
    let (now, resource) = (now(), resource_of(def));
    let creating = PermissionAction::from_code(def.creating).unwrap_or(PermissionAction::Create);
    let created = access.could(now, creating, resource);
    match created.or_else(|denial| access.could(now, PermissionAction::Update, resource).map_err(|_| denial)) {
        Ok(()) => Ok(()),
        Err(denial) => {
            let violation = denial.violation(creating, resource);
            Err(Problem::new(FORBIDDEN, "whoever writes no row of the table sends no file for it")
                .violating(&[violation]))
        }
    }
}

async fn media_type_of(app: &App, link: &Link) -> Result<Option<String>, Problem> {
    let query = Query::of(File::DEF).equal("sha256", Cell::Text(link.sha256.clone())).limited(1);
    let rows = app.store.find(link.tenant, &query).await.map_err(|error| fault::problem(&error))?;
    Ok(rows.first().and_then(|row| row.cell("media_type").as_text().map(str::to_owned)))
}

fn address(link: &Link, signature: &str) -> String {
    let Link { tenant, sha256, person, table, row, until } = link;
    format!(
        "/v1/files/{sha256}?tenant={tenant}&person={person}&table={table}&row={row}&until={until}&signature={signature}"
    )
}

fn read_link(app: &App, sha256: String, given: &BTreeMap<String, String>, now: DateTime<Utc>) -> Result<Link, Problem> {
    let read = || {
        let id = |name: &str| parse_uuid(given.get(name)?);
        Some(Link {
            tenant: id("tenant")?,
            sha256,
            person: id("person")?,
            table: given.get("table")?.clone(),
            row: id("row")?,
            until: given.get("until")?.parse().ok()?,
        })
    };
    let signature = given.get("signature").map_or("", String::as_str);
    let link = read().filter(|link| app.links.is_good(link, signature, now));
    link.ok_or_else(|| Problem::new(LINK_OVER, "ask for another link at `/v1/files/{sha256}/link`"))
}

fn text_of(headers: &HeaderMap, name: &header::HeaderName) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

fn failed(error: &FilesError) -> Problem {
    tracing::error!(%error, "a file");
    Problem::new(FILES_UNAVAILABLE, "try again in a second")
}
