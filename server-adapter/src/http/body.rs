//! The body of a request as JSON, whatever is wrong with it.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
};
use vet_core::kernel::json::Json;

use super::problem::{BODY_TOO_LARGE, CONTENT_TYPE_UNKNOWN, JSON_INVALID, Problem};

/// The text of a JSON body; that it is JSON is for the taker to see.
pub(super) struct JsonText(pub(super) String);

/// A JSON body.
pub(super) struct JsonBody(pub(super) Json);

impl<S: Send + Sync> FromRequest<S> for JsonText {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !says_json(request.headers()) {
            return Err(Problem::new(CONTENT_TYPE_UNKNOWN, "send `content-type: application/json`"));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::new(BODY_TOO_LARGE, "send less at a time"),
            _ => Problem::new(JSON_INVALID, "the body broke off"),
        })?;
        let text = String::from_utf8(bytes.into()).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Problem::new(JSON_INVALID, format!("byte {at} is no UTF-8"))
        })?;
        Ok(Self(text))
    }
}

impl<S: Send + Sync> FromRequest<S> for JsonBody {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let JsonText(text) = JsonText::from_request(request, state).await?;
        Json::parse(&text).map(Self).map_err(|error| Problem::new(JSON_INVALID, error.to_string()))
    }
}

/// `application/json`, or something that is JSON by its suffix; JSON has no other encoding than UTF-8.
fn says_json(headers: &HeaderMap) -> bool {
    let Some(Ok(kind)) = headers.get(header::CONTENT_TYPE).map(|value| value.to_str()) else { return false };
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn only_json_says_json() {
        let says = |kind: &'static str| {
            says_json(&HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(kind))]))
        };
        for kind in ["application/json", "Application/JSON; charset=utf-8", "application/problem+json"] {
            assert!(says(kind), "{kind}");
        }
        for kind in ["text/plain", "application/x-www-form-urlencoded", "text/json", "json", ""] {
            assert!(!says(kind), "{kind}");
        }
        assert!(!says_json(&HeaderMap::new()));
    }
}
