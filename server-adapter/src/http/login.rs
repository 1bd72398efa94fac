//! `POST /v1/login`, `/v1/refresh`, `/v1/logout` and `/v1/password`: accounts of the server itself.

use std::{net::IpAddr, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use secrecy::{ExposeSecret, SecretString};
use vet_core::{
    engine::{Origin, Violation},
    kernel::json::Json,
};

use super::{
    App,
    body::JsonBody,
    caller::Caller,
    fault,
    origin::{Peer, origin},
    problem::{BODY_INVALID, INTERNAL, LOGIN_FAILED, NOT_FOUND, PASSWORD_WEAK, Problem, SESSION_OVER},
};
use crate::auth::accounts::{AccountError, Accounts, Tokens};

/// The cookie with the refresh token. Its prefix makes browsers insist on what [`cookie`] says.
const COOKIE: &str = "__Host-vetplan";

/// The accounts of this server, where a request comes from, and the cookie that it carries.
pub(super) struct Door {
    app: Arc<App>,
    origin: Origin,
    address: Option<IpAddr>,
    cookie: Option<SecretString>,
}

impl FromRequestParts<Arc<App>> for Door {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        let cookies = parts.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let cookie = pairs.find(|(name, _)| *name == COOKIE).map(|(_, value)| SecretString::from(value));
        let address = parts.extensions.get::<Peer>().map(|Peer(peer)| peer.ip());
        Ok(Self { app: Arc::clone(app), origin: origin(parts), address, cookie })
    }
}

impl Door {
    fn accounts(&self) -> Result<&Accounts, Problem> {
        let none = || Problem::new(NOT_FOUND, "this server keeps no accounts; log in where your tokens come from");
        self.app.accounts.as_ref().ok_or_else(none)
    }

    /// Counts a look at a password, of which an address has not many.
    fn knock(&self) -> Result<(), Problem> {
        self.address.map_or(Ok(()), |address| self.app.rates.login(address))
    }

    fn cookie(&self) -> Result<&SecretString, Problem> {
        self.cookie.as_ref().ok_or_else(|| Problem::new(SESSION_OVER, "there is no session; log in"))
    }
}

/// Logs in with a password.
pub(super) async fn login(door: Door, JsonBody(body): JsonBody) -> Result<Response, Problem> {
    door.knock()?;
    let [tenant, email, password] = texts(body, ["tenant", "email", "password"])?;
    let tokens = door.accounts()?.login(&tenant, &email, &password.into(), &door.origin).await;
    tokens.map(|tokens| answer(&tokens)).map_err(refused)
}

/// Gets another access token.
pub(super) async fn refresh(door: Door) -> Result<Response, Problem> {
    let refreshed = door.accounts()?.refresh(door.cookie()?, &door.origin).await;
    refreshed.map(|tokens| answer(&tokens)).map_err(refused)
}

/// Ends the session.
pub(super) async fn logout(door: Door) -> Result<Response, Problem> {
    if let Some(cookie) = &door.cookie {
        door.accounts()?.logout(cookie, &door.origin).await.map_err(refused)?;
    }
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, cookie(&"".into(), 0))]).into_response())
}

/// Changes the own password.
pub(super) async fn password(door: Door, Caller(actor): Caller, JsonBody(body): JsonBody) -> Result<Response, Problem> {
    door.knock()?;
    let [current, new] = texts(body, ["current", "new"])?;
    let (user, tenant) = (actor.user_id, actor.tenant);
    let changed = door.accounts()?.change_password(tenant, user, &actor.origin, &current.into(), &new.into()).await;
    changed.map(|()| StatusCode::NO_CONTENT.into_response()).map_err(refused)
}

/// The texts of those names, and nothing else.
fn texts<const N: usize>(body: Json, names: [&str; N]) -> Result<[String; N], Problem> {
    let invalid = |violations: &[Violation]| {
        Problem::new(BODY_INVALID, "the description stands at /openapi.json").violating(violations)
    };
    let Json::Map(entries) = body else { return Err(invalid(&[Violation::new("value-invalid", "")])) };
    let mut wrong = Vec::new();
    let mut found = [const { String::new() }; N];
    for (place, name) in found.iter_mut().zip(names) {
        match entries.iter().find(|(key, _)| key == name) {
            Some((_, Json::Text(text))) => place.clone_from(text),
            Some(_) => wrong.push(Violation::new("value-invalid", name)),
            None => wrong.push(Violation::new("field-missing", name)),
        }
    }
    let unknown = entries.iter().filter(|(key, _)| !names.contains(&key.as_str()));
    wrong.extend(unknown.map(|(key, _)| Violation::new("unknown-field", key.as_str())));
    if wrong.is_empty() { Ok(found) } else { Err(invalid(&wrong)) }
}

fn answer(tokens: &Tokens) -> Response {
    let body = Json::map([
        ("access_token", Json::from(tokens.access.expose_secret())),
        ("token_type", Json::from("Bearer")),
        ("expires_in", Json::Int(tokens.seconds.into())),
        ("user_id", Json::Text(tokens.identity.user_id.to_string())),
        ("name", Json::from(tokens.identity.name.as_str())),
        ("tenant", Json::Text(tokens.identity.tenant.to_string())),
    ]);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::SET_COOKIE, cookie(&tokens.refresh, tokens.refresh_seconds)),
    ];
    (headers, body.to_string()).into_response()
}

/// For this site alone, over TLS (or on this machine), and out of the reach of scripts.
fn cookie(value: &SecretString, seconds: u32) -> HeaderValue {
    let value = value.expose_secret();
    let text = format!("{COOKIE}={value}; Max-Age={seconds}; Path=/; HttpOnly; Secure; SameSite=Strict");
    // A refresh token is made of letters, digits, points and hyphens.
    let mut value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
    value.set_sensitive(true);
    value
}

fn refused(error: AccountError) -> Problem {
    let kind = match &error {
        AccountError::Fault(error) => return fault::problem(error),
        AccountError::LoginFailed => LOGIN_FAILED,
        AccountError::SessionOver => SESSION_OVER,
        AccountError::Weak(_) => PASSWORD_WEAK,
        AccountError::Unknown => return Problem::new(NOT_FOUND, "the login is none of this server's accounts"),
        _ => {
            tracing::error!(%error, "an account could not be used");
            return Problem::new(INTERNAL, "the log knows more, under the id of this request");
        }
    };
    Problem::new(kind, error.to_string())
}
