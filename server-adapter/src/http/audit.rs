//! `GET /v1/audit/{table}/{id}`: who saw or changed a row, with what it was before and after; of an animal,
//! everything about it. To ask is to be written down as well.

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::TimeDelta;
use uuid::Uuid;
use vet_core::{
    domain::{
        SCHEMA,
        audit_logging::{AuditAction, AuditLog, AuditOutcome},
        exports::ALONE,
    },
    engine::{Actor, Direction, Event, PermissionAction, Query, Violation, logged_as},
    kernel::{
        cell::Cell,
        choice::Choice,
        id::parse_uuid,
        json::Json,
        time::{Instant, parse_instant},
    },
    schema::{Entity, EntityDef, Row, Sensitivity, Values},
};

use super::{
    App,
    caller::Caller,
    export, fault,
    find::USUAL,
    problem::{FIND_INVALID, NOT_FOUND, Problem},
    rows::{Page, json, now, page},
};
use crate::store::new_id;

/// The most entries of one answer; a copy that goes on after it needs somebody else's approval.
pub(super) const MOST: u32 = ALONE;

/// Where the next page of an export begins.
const CURSOR: HeaderName = HeaderName::from_static("vetplan-cursor");

/// The columns of an export, beside what changed.
const EXPORTED: [&str; 21] = [
    "created_at",
    "user_id",
    "user_name",
    "user_role",
    "action",
    "entity_type",
    "entity_id",
    "patient_id",
    "outcome",
    "outcome_code",
    "reason",
    "description",
    "change_set",
    "ip_address",
    "user_agent",
    "session_id",
    "request_id",
    "command_id",
    "chain",
    "seq",
    "hash",
];

/// How the entries are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub(super) enum Format {
    /// A page of rows.
    Json,
    /// A line for every entry, RFC 4180.
    Csv,
    /// An object per line.
    Jsonl,
}

/// What is asked.
#[derive(Debug)]
struct Asked {
    query: Query,
    limit: u32,
    cursor: Option<String>,
    format: Format,
    /// The approval of a copy that goes on beyond what somebody takes along alone.
    export: Option<Uuid>,
}

/// The entries about a row, the latest first.
pub(super) async fn of_row(
    State(app): State<Arc<App>>,
    Caller(actor): Caller,
    Path((table, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let def = SCHEMA.shown_tables().find(|def| def.table == table);
    let def = def.ok_or_else(|| Problem::new(NOT_FOUND, "no table has that name"))?;
    let id = parse_uuid(&id).ok_or_else(|| Problem::new(NOT_FOUND, "that is no id"))?;
    let asked = Asked::read(def, id, query.as_deref().unwrap_or_default()).map_err(|wrong| {
        Problem::new(FIND_INVALID, "the description at /openapi.json lists what can be asked").violating(&[wrong])
    })?;
    let action = if asked.format == Format::Json { PermissionAction::Read } else { PermissionAction::Export };
    if asked.cursor.is_some() && action == PermissionAction::Export {
        export::goes_on(&app, &actor, def, Some(id), asked.export).await?;
    }
    let found = page(&app, &actor, action, &asked.query, asked.limit, asked.cursor.as_deref()).await?;
    written_down(&app, &actor, action, def, id, found.rows.len()).await?;
    answer(found, asked.format)
}

impl Asked {
    fn read(def: &EntityDef, id: Uuid, given: &str) -> Result<Self, Violation> {
        let log = Query::of(AuditLog::DEF);
        let about = match def.table {
            "patients" => log.equal("patient_id", Cell::Uuid(id)),
            _ => log.equal("entity_id", Cell::Uuid(id)).equal("entity_type", Cell::Text(def.audit.to_owned())),
        };
        let mut asked = Self { query: about, limit: USUAL, cursor: None, format: Format::Json, export: None };
        for (name, value) in form_urlencoded::parse(given.as_bytes()) {
            let known = match name.as_ref() {
                "from" => {
                    parse_instant(&value).map(|from| asked.narrow(|query| query.greater("created_at", before(from))))
                }
                "until" => parse_instant(&value)
                    .map(|until| asked.narrow(|query| query.less("created_at", Cell::Instant(until)))),
                "user" => parse_uuid(&value).map(|user| asked.narrow(|query| query.equal("user_id", Cell::Uuid(user)))),
                "action" => AuditAction::from_code(&value)
                    .map(|action| asked.narrow(|query| query.equal("action", Cell::Text(action.code().to_owned())))),
                "outcome" => AuditOutcome::from_code(&value)
                    .map(|outcome| asked.narrow(|query| query.equal("outcome", Cell::Text(outcome.code().to_owned())))),
                "format" => Format::from_code(&value).map(|format| asked.format = format),
                "limit" => {
                    value.parse().ok().filter(|limit| (1..=MOST).contains(limit)).map(|limit| asked.limit = limit)
                }
                "export" => parse_uuid(&value).map(|export| asked.export = Some(export)),
                "cursor" => {
                    asked.cursor = Some(value.into_owned());
                    Some(())
                }
                _ => return Err(Violation::new("unknown-field", name.as_ref())),
            };
            known.ok_or_else(|| Violation::new("value-invalid", name.as_ref()))?;
        }
        asked.query = asked.query.sorted("created_at", Direction::Descending);
        Ok(asked)
    }

    fn narrow(&mut self, by: impl FnOnce(Query) -> Query) {
        self.query = by(std::mem::replace(&mut self.query, Query::of(AuditLog::DEF)));
    }
}

/// A comparison leaves the bound itself out, and the log counts microseconds.
fn before(from: Instant) -> Cell {
    Cell::Instant(from.checked_sub_signed(TimeDelta::microseconds(1)).unwrap_or(from))
}

/// One entry for the question, however many it shows.
async fn written_down(
    app: &App,
    actor: &Actor,
    action: PermissionAction,
    def: &EntityDef,
    id: Uuid,
    count: usize,
) -> Result<(), Problem> {
    let now = now();
    let recorded = async {
        let word = AuditAction::from_code(logged_as(action.code())).unwrap_or(AuditAction::Read);
        let kind = vet_core::domain::audit_logging::AuditEntityType::from_code(def.audit);
        let kind = kind.unwrap_or(vet_core::domain::audit_logging::AuditEntityType::User);
        let description = format!("{} audit_logs of {}", word.code(), def.table);
        let event = Event {
            flags: Sensitivity { phi: true, ..Sensitivity::default() },
            patient_id: (def.table == "patients").then_some(id),
            metadata: vec![
                ("rows", Json::Int(i64::try_from(count).unwrap_or(i64::MAX))),
                ("table", Json::from("audit_logs")),
            ],
            ..Event::new(new_id(now)?, word, kind, id, description)
        };
        app.store.record(actor.tenant, vec![event.row(&SCHEMA, actor, now)]).await
    };
    recorded.await.map_err(|error| fault::problem(&error))
}

fn answer(Page { rows, cursor }: Page, format: Format) -> Result<Response, Problem> {
    let (media, text) = match format {
        Format::Json => {
            return Ok(json(Page { rows, cursor }.to_json().to_string()));
        }
        Format::Csv => ("text/csv; charset=utf-8; header=present", csv(rows.iter().map(|seen| &seen.row))),
        Format::Jsonl => {
            ("application/jsonl", rows.iter().map(|seen| format!("{}\n", exported(&seen.row))).collect::<String>())
        }
    };
    let mut response = ([(header::CONTENT_TYPE, media)], text).into_response();
    if let Some(cursor) = cursor.and_then(|cursor| HeaderValue::from_str(&cursor).ok()) {
        response.headers_mut().insert(CURSOR, cursor);
    }
    Ok(response)
}

fn exported(row: &Row) -> Json {
    Json::map(EXPORTED.iter().filter(|column| row.has(column)).map(|column| (*column, row.cell(column).to_json())))
}

/// The entries as CSV. What a spreadsheet would take for a formula is told apart by an apostrophe.
fn csv<'a>(rows: impl Iterator<Item = &'a Row>) -> String {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let field = |cell: &Cell| match cell.to_json() {
        Json::Null => String::new(),
        Json::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Json::Text(text) => text,
        other => other.to_string(),
    };
    // To write into memory does not fail, and every record has the same length.
    let _ = out.write_record(EXPORTED);
    for row in rows {
        let _ = out.write_record(EXPORTED.map(|column| field(row.cell(column))));
    }
    String::from_utf8(out.into_inner().unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(given: &str) -> Result<Asked, Violation> {
        Asked::read(SCHEMA.table("clients").unwrap(), Uuid::nil(), given)
    }

    #[test]
    fn what_is_asked_is_understood_or_refused() {
        let asked_all =
            asked("from=2026-05-04T00:00:00Z&until=2026-05-05T00:00:00Z&action=read&outcome=denied&limit=500");
        let Asked { query, limit, format, .. } = asked_all.unwrap();
        assert_eq!((query.filters.len(), limit, format), (6, 500, Format::Json));
        assert_eq!(asked("format=csv").unwrap().format, Format::Csv);
        for (given, code) in [
            ("from=yesterday", "value-invalid"),
            ("action=burn", "value-invalid"),
            ("limit=501", "value-invalid"),
            ("user=me", "value-invalid"),
            ("format=xml", "value-invalid"),
            ("colour=red", "unknown-field"),
        ] {
            assert_eq!(asked(given).unwrap_err().code, code, "{given}");
        }
    }

    #[test]
    fn a_table_stays_a_table() {
        let mut row = Row::new(AuditLog::DEF);
        row.set("user_name", Cell::Text("=1+1".to_owned()));
        row.set("reason", Cell::Text("a \"b\", c".to_owned()));
        let text = csv([&row].into_iter());
        assert!(text.starts_with("created_at,user_id,") && text.ends_with("\r\n"));
        assert!(text.contains(",'=1+1,") && text.contains(r#","a ""b"", c","#), "{text}");
    }
}
