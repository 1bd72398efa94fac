//! A page that stands in a folder, at `/`.

use std::path::Path;

use axum::{
    Router,
    http::{HeaderValue, header},
    middleware::map_response,
    response::Response,
    routing::any,
};
use tower_http::services::ServeDir;

use super::problem::{NOT_FOUND, Problem};

/// What the page may load and do: its own files, and the engine as wasm.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
                      img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; \
                      frame-ancestors 'none'";

/// The files of the folder.
pub(super) fn of(folder: &Path) -> Router {
    let files =
        ServeDir::new(folder).fallback(any(async || Problem::new(NOT_FOUND, "no file of the page has that name")));
    Router::new().fallback_service(files).layer(map_response(async |mut response: Response| {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }))
}
