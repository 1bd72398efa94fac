//! Which pages of other origins may ask: those that the settings name, and no others.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, Method, header};
use tower_http::cors::CorsLayer;

use super::caller::TENANT;

/// What lets the pages of these origins ask; nothing when there are none.
pub(super) fn layer(origins: &[String]) -> Option<CorsLayer> {
    let origins: Vec<HeaderValue> = origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()).collect();
    if origins.is_empty() {
        return None;
    }
    let id = HeaderName::from_static("x-request-id");
    let device = HeaderName::from_static("x-device");
    let layer = CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, header::IF_NONE_MATCH, TENANT, id.clone(), device])
        .expose_headers([header::ETAG, header::RETRY_AFTER, id])
        // The cookie of a session; browsers send it between origins of one site alone.
        .allow_credentials(true)
        .max_age(Duration::from_secs(600));
    Some(layer)
}
