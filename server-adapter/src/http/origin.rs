//! Where a request came from, for the audit log.

use std::net::SocketAddr;

use axum::http::{HeaderName, header, request::Parts};
use vet_core::engine::Origin;

/// The device that a request comes from, by the name or id that its program gives it.
const DEVICE: HeaderName = HeaderName::from_static("x-device");

/// The longest text of a header that the audit log keeps, in characters.
const LONGEST: usize = 255;

/// The id of the request, which the frame around it has chosen.
#[derive(Debug, Clone)]
pub(super) struct RequestId(pub(super) String);

/// The other end of the connection.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub(super) SocketAddr);

/// What the request itself says; the session is known to whoever reads the login.
pub(super) fn origin(parts: &Parts) -> Origin {
    let text = |name: HeaderName| {
        let text = parts.headers.get(name)?.to_str().ok()?.trim();
        (!text.is_empty()).then(|| text.chars().take(LONGEST).collect())
    };
    Origin {
        session_id: None,
        ip_address: parts.extensions.get::<Peer>().map(|Peer(address)| address.ip().to_canonical().to_string()),
        user_agent: text(header::USER_AGENT),
        device: text(DEVICE),
        request_id: parts.extensions.get::<RequestId>().map(|RequestId(id)| id.clone()),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    #[test]
    fn what_is_not_said_is_not_known_and_what_is_long_is_cut() {
        let (nothing, ()) = Request::new(()).into_parts();
        assert_eq!(origin(&nothing), Origin::default());

        let long = "a".repeat(300);
        let request = Request::builder().header(header::USER_AGENT, &long).header(DEVICE, " tablet-3 ");
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        parts.extensions.insert(RequestId("r-1".to_owned()));
        parts.extensions.insert(Peer("[::ffff:192.0.2.7]:5000".parse().unwrap()));
        let found = origin(&parts);
        assert_eq!(found.user_agent.as_deref(), Some(&long[..255]));
        assert_eq!(found.device.as_deref(), Some("tablet-3"));
        assert_eq!(found.request_id.as_deref(), Some("r-1"));
        assert_eq!(found.ip_address.as_deref(), Some("192.0.2.7"));
    }
}
