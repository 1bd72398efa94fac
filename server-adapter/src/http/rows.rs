//! `GET /v1/{table}`, `POST /v1/{table}/query` and `GET /v1/{table}/{id}`: the rows of a tenant.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::{SubsecRound, Utc};
use vet_core::{
    domain::SCHEMA,
    engine::{Actor, PermissionAction, Query, Violation},
    kernel::{cell::Cell, id::parse_uuid, json::Json, time::Instant},
    schema::{EntityDef, Row, version_of},
};

use crate::store::Seen;

use super::{
    App,
    body::JsonBody,
    caller::Caller,
    cursor::rows_behind,
    export,
    find::{Find, Place, parameters, purpose},
    problem::{CURSOR_INVALID, FIND_INVALID, NOT_FOUND, Problem},
    shown::{refused, written_down},
};

/// Names the columns of a row that are closed to whoever asked.
const MASKED: HeaderName = HeaderName::from_static("vetplan-masked");

pub(super) fn now() -> Instant {
    Utc::now().trunc_subsecs(6)
}

/// Rows that fulfil the conditions in the address.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Path(table): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let given: Vec<_> = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect();
    answer(&app, &actor, &table, &given, Place::Address).await
}

/// Rows that fulfil the conditions in the body, which may be personal.
pub(super) async fn query(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Path(table): Path<String>,
    JsonBody(body): JsonBody,
) -> Result<Response, Problem> {
    let given = parameters(&body)
        .map_err(|wrong| Problem::new(FIND_INVALID, "a parameter is a text or a list of texts").violating(&wrong))?;
    answer(&app, &actor, &table, &given, Place::Body).await
}

/// One live row. Whether an id is another tenant's, deleted or nobody's cannot be told apart.
pub(super) async fn one(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Path((table, id)): Path<(String, String)>,
    RawQuery(asked): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let now = now();
    let def = table_of(&table)?;
    let action = asked_for(asked.as_deref().unwrap_or_default())?;
    let missing = || Problem::new(NOT_FOUND, "no row of this table has that id");
    let id = parse_uuid(&id).ok_or_else(missing)?;
    let mut rows = match app.store.read(&actor, action, &Query::live(def, id), now).await {
        Ok(rows) => rows,
        Err(unseen) => return Err(refused(&app, &actor, action, (def, Some(id)), unseen).await),
    };
    let Seen { row, masked } = rows.pop().ok_or_else(missing)?;
    written_down(&app, &actor, action, &[unsealed(&row)]).await?;
    // Whoever may see more of the same version gets another answer.
    let part = if masked.is_empty() { String::new() } else { format!("-{}", masked.join(".")) };
    let tag = format!("\"{}{part}\"", version_of(&row));
    let mut response = tagged(&headers, &tag, || shown(&row).to_string());
    if let (false, Ok(masked)) = (masked.is_empty(), HeaderValue::from_str(&masked.join(", "))) {
        response.headers_mut().insert(MASKED, masked);
    }
    Ok(response)
}

async fn answer(
    app: &App,
    actor: &Actor,
    table: &str,
    given: &[(String, String)],
    place: Place,
) -> Result<Response, Problem> {
    let def = table_of(table)?;
    let Find { query, limit, cursor, action, export } = Find::read(def, given, place).map_err(|wrong| {
        Problem::new(FIND_INVALID, "the description at /openapi.json lists what can be asked").violating(&wrong)
    })?;
    if cursor.is_some() && action == PermissionAction::Export {
        export::goes_on(app, actor, def, None, export).await?;
    }
    let page = page(app, actor, action, &query, limit, cursor.as_deref()).await?;
    let seen: Vec<Row> = page.rows.iter().map(|seen| unsealed(&seen.row)).collect();
    written_down(app, actor, action, &seen).await?;
    Ok(json(page.to_json().to_string()))
}

/// Some of the rows that answer a question, and where the next begin.
pub(super) struct Page {
    pub(super) rows: Vec<Seen>,
    pub(super) cursor: Option<String>,
}

impl Page {
    /// The rows as they are shown, where the next begin, and the columns that are absent from some row because
    /// they are closed to whoever asks.
    pub(super) fn to_json(&self) -> Json {
        let masked: BTreeSet<&str> = self.rows.iter().flat_map(|seen| seen.masked.iter().copied()).collect();
        Json::map([
            ("rows", Json::List(self.rows.iter().map(|seen| shown(&seen.row)).collect())),
            ("cursor", self.cursor.as_deref().map_or(Json::Null, Json::from)),
            ("masked", Json::List(masked.into_iter().map(Json::from).collect())),
        ])
    }
}

/// So many rows behind a cursor, as far as the actor may see them.
pub(super) async fn page(
    app: &App,
    actor: &Actor,
    action: PermissionAction,
    query: &Query,
    limit: u32,
    cursor: Option<&str>,
) -> Result<Page, Problem> {
    let place = match cursor {
        None => None,
        Some(cursor) => {
            let place = app.cursors.read(actor.tenant, query, cursor);
            Some(place.ok_or_else(|| Problem::new(CURSOR_INVALID, "begin again without a cursor"))?)
        }
    };
    let now = now();
    let mut rows: Vec<Seen> = Vec::new();
    // One more than wanted shows whether there are more.
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX) + 1;
    for part in rows_behind(query, place.as_ref()) {
        let left = u32::try_from(wanted - rows.len()).unwrap_or(u32::MAX);
        match app.store.read(actor, action, &part.limited(left), now).await {
            Ok(part) => rows.extend(part),
            Err(unseen) => return Err(refused(app, actor, action, (query.def, None), unseen).await),
        }
        if rows.len() >= wanted {
            break;
        }
    }
    let has_more = rows.len() >= wanted;
    rows.truncate(wanted - 1);
    let last = rows.last().filter(|_| has_more);
    let cursor = last.and_then(|last| app.cursors.after(actor.tenant, query, &last.row));
    Ok(Page { rows, cursor })
}

/// What a single row is asked for.
fn asked_for(query: &str) -> Result<PermissionAction, Problem> {
    let mut action = PermissionAction::Read;
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let wrong = match (name.as_ref(), purpose(&value)) {
            ("for", Some(asked)) => {
                action = asked;
                continue;
            }
            ("for", None) => Violation::new("value-invalid", "for"),
            _ => Violation::new("unknown-field", name.as_ref()),
        };
        return Err(Problem::new(FIND_INVALID, "a row is asked for to read, print or export it").violating(&[wrong]));
    }
    Ok(action)
}

/// The table of that name, when people read it. Who may read what of it, the store judges.
fn table_of(table: &str) -> Result<&'static EntityDef, Problem> {
    let def = SCHEMA.shown_tables().find(|def| def.table == table);
    def.ok_or_else(|| Problem::new(NOT_FOUND, "no table has that name"))
}

/// The row as far as it is shown: without what is sealed.
pub(super) fn unsealed(row: &Row) -> Row {
    let mut open = Row::new(row.def());
    let is_open = |column: &str| row.def().field(column).is_some_and(|field| !field.sealed);
    for (column, cell) in row.cells().filter(|(column, _)| is_open(column)) {
        open.set(column, cell.clone());
    }
    open
}

/// The row as an object, sealed columns masked.
pub(super) fn shown(row: &Row) -> Json {
    Json::map(row.cells().map(|(column, cell)| {
        let is_sealed = row.def().field(column).is_some_and(|field| field.sealed);
        (column, if is_sealed && *cell != Cell::Null { Json::from("***") } else { cell.to_json() })
    }))
}

/// The text with its tag, or only the tag when the caller has it already.
pub(super) fn tagged(headers: &HeaderMap, tag: &str, text: impl FnOnce() -> String) -> Response {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_known = known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag);
    let mut response = if is_known { StatusCode::NOT_MODIFIED.into_response() } else { json(text()) };
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
        // It may be kept, and is asked for again each time.
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response
}

pub(super) fn json(text: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}
