//! `GET /v1/me`: who asks, and what they may do as a signed copy; `GET /.well-known/jwks.json`: the key that signs it.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::Response,
};
use vet_core::{
    domain::rbac::named_by,
    engine::{Actor, Origin, access::HeldRole},
    kernel::{json::Json, time::Instant, zone::Zone},
    record::write_record,
};

use super::{
    App,
    caller::Caller,
    fault,
    problem::{INTERNAL, Problem},
    rows::{json, now},
};

/// Who asks, and what they may do.
pub(super) async fn me(State(app): State<Arc<App>>, Caller(actor): Caller) -> Result<Response, Problem> {
    let now = now();
    let by_rows = actor.access.as_ref().is_some_and(|access| access.version.is_some());
    // Whoever brings what they may do, or is the host itself, is told no copy of it.
    let body = if by_rows { told(&app, actor, now).await? } else { about(&actor, &[], None) };
    let mut response = json(body.to_string());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn told(app: &App, actor: Actor, now: Instant) -> Result<Json, Problem> {
    let holding = app.store.holding(actor.tenant, actor.user_id, now).await;
    let holding = holding.map_err(|error| fault::problem(&error))?;
    let (principal, timezone) = (holding.principal, holding.timezone);
    let granted = principal.copy(now, app.grants.end(now), Zone::named(&timezone).unwrap_or(Zone::UTC));
    let version = principal.granted.version.unwrap_or_default();
    let actor = named_by(principal.actor, actor.name, actor.client_id, Origin::default());
    let signed = app.grants.sign(&actor, &granted, version, &timezone, now).map_err(|error| {
        tracing::error!(%error, "a copy of grants was not signed");
        Problem::new(INTERNAL, "the log knows more, under the id of this request")
    })?;
    Ok(about(&actor, &granted.roles, granted.expires_at.map(|end| (signed, end))))
}

/// Who somebody is, the roles that they hold now or later, and the copy with its end.
fn about(actor: &Actor, roles: &[HeldRole], copy: Option<(String, Instant)>) -> Json {
    let actor = Actor { origin: Origin::default(), ..actor.clone() };
    let role = |role: &HeldRole| match write_record(role) {
        Json::Map(entries) => Json::Map(entries.into_iter().filter(|(key, _)| key != "grants").collect()),
        other => other,
    };
    let (grants, end) = match copy {
        Some((signed, end)) => (Json::Text(signed), Json::Text(vet_core::kernel::time::instant_text(end))),
        None => (Json::Null, Json::Null),
    };
    let mut entries = match actor.to_json() {
        Json::Map(entries) => entries,
        _ => Vec::new(),
    };
    let rest = [("roles", Json::List(roles.iter().map(role).collect())), ("grants", grants), ("grants_expire_at", end)];
    entries.extend(rest.map(|(key, value)| (key.to_owned(), value)));
    Json::Map(entries)
}

/// The public key of copies.
pub(super) async fn keys(State(app): State<Arc<App>>) -> Response {
    let mut response = json(app.grants.shown().to_owned());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    response
}
