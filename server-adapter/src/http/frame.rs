//! The frame around every request.

use std::{
    net::IpAddr,
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header, uri::Authority},
    middleware::Next,
    response::Response,
};
use futures_util::FutureExt;
use tracing::Instrument;

use super::{
    App,
    origin::RequestId,
    problem::{BUSY, HOST_UNKNOWN, INTERNAL, Problem, TIMEOUT},
};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The longest id that a caller may give a request.
const LONGEST_ID: usize = 128;

/// What no answer goes without: it is what it says it is, stands in no frame, and is not kept.
const ALWAYS: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Of what is no page, nothing runs and nothing is kept.
const UNLESS_SAID: [(HeaderName, &str); 2] = [
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
    (header::CACHE_CONTROL, "no-store"),
];

/// Answers a request within the limits, and writes down how it went.
pub(super) async fn around(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let start = Instant::now();
    let id = request_id(request.headers());
    request.extensions_mut().insert(RequestId(id.clone()));
    let method = request.method().clone();
    let instance = request.uri().path().to_owned();
    // The pattern and not the path, which may hold what is nobody's business.
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();

    // What the work says in the log stands under the same id.
    let span = tracing::info_span!("request", id);
    let mut response = match within_limits(&app, request, next, &route).instrument(span).await {
        Ok(response) => match response.extensions().get::<Problem>() {
            Some(problem) => problem.at(&instance),
            None => response,
        },
        Err(problem) => problem.at(&instance),
    };
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in UNLESS_SAID {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    write_down(&app, &method, &route, &response, &id, start.elapsed());
    response
}

async fn within_limits(app: &App, request: Request, next: Next, route: &str) -> Result<Response, Problem> {
    if app.settings.listen.ip().is_loopback() && !host_is_ours(&request) {
        return Err(Problem::new(HOST_UNKNOWN, "this server is for its own machine, as `localhost`"));
    }
    // Whether the server is well must be known most of all when it has much to do.
    let is_watching = ["/healthz", "/readyz", "/metrics"].contains(&route);
    let _room = match app.room.try_acquire() {
        Ok(room) => Some(room),
        Err(_) if is_watching => None,
        Err(_) => return Err(Problem::new(BUSY, "try again in a second")),
    };
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(Duration::from_secs(app.settings.request_seconds), answer).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(_)) => {
            tracing::error!(route, "a request met a bug");
            Err(Problem::new(INTERNAL, "the log knows more, under the id of this request"))
        }
        Err(_) => Err(Problem::new(TIMEOUT, "send it again; the same command id is not done twice")),
    }
}

/// A page of another site may not reach a server on this machine by giving it a name of its own.
fn host_is_ours(request: &Request) -> bool {
    let header = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let Some(authority) = header.and_then(|host| host.parse::<Authority>().ok()) else { return false };
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The caller's id, when it is one that a log can hold, else a new one.
fn request_id(headers: &HeaderMap) -> String {
    let fits = |id: &&str| {
        (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    let given = headers.get(REQUEST_ID).and_then(|value| value.to_str().ok()).filter(fits);
    given.map_or_else(new_id, str::to_owned)
}

fn new_id() -> String {
    let mut bytes = [0; 16];
    // Without random bytes the id is still one, only not the only one.
    let _ = getrandom::fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

fn write_down(app: &App, method: &Method, route: &str, response: &Response, id: &str, time: Duration) {
    let status = response.status();
    app.metrics.request(method.as_str(), route, status.as_u16(), time);
    let code = response.extensions().get::<Problem>().map(|problem| problem.kind.code);
    let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let status = status.as_u16();
    if status >= 500 {
        tracing::warn!(id, %method, route, status, code, milliseconds, "answered");
    } else {
        tracing::info!(id, %method, route, status, code, milliseconds, "answered");
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn an_id_is_taken_over_when_a_log_can_hold_it() {
        let given = |id: &str| {
            request_id(&HeaderMap::from_iter([(REQUEST_ID, HeaderValue::from_bytes(id.as_bytes()).unwrap())]))
        };
        assert_eq!(given("a-1_b.C"), "a-1_b.C");
        for id in ["", "with space", "{}", &"a".repeat(129)] {
            assert_eq!(given(id).len(), 36, "{id}");
        }
        assert_ne!(given(""), given(""));
    }

    #[test]
    fn only_this_machine_is_a_host() {
        let says =
            |host: &str| host_is_ours(&Request::builder().header(header::HOST, host).body(Body::empty()).unwrap());
        for host in ["localhost", "LOCALHOST:7878", "127.0.0.1:1", "[::1]:7878", "127.0.0.9"] {
            assert!(says(host), "{host}");
        }
        for host in ["evil.example", "localhost.evil.example", "192.168.0.1", "", "127.0.0.1.evil.example:80"] {
            assert!(!says(host), "{host}");
        }
    }
}
