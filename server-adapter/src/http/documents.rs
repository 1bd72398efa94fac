//! What describes the server and the data model: fixed texts, made once.

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};
use sha2::{Digest, Sha256};
use vet_core::{
    domain::{SCHEMA, rules::RULES},
    engine::Engine,
    schema::project::json_schema,
};

use super::{App, openapi, rows::tagged};

/// The documents.
pub(super) struct Documents {
    schema: Document,
    openapi: Document,
    rules: Document,
}

/// A text and its tag, which changes when the text does.
struct Document {
    text: String,
    tag: String,
}

impl Documents {
    pub(super) fn new(engine: &Engine<'_>) -> Self {
        Self {
            schema: json_schema::document(&SCHEMA).into(),
            openapi: openapi::document(engine).to_string().into(),
            rules: openapi::rules(RULES).to_string().into(),
        }
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        let tag: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self { text, tag: format!("\"{tag}\"") }
    }
}

impl Document {
    fn answer(&self, headers: &HeaderMap) -> Response {
        tagged(headers, &self.tag, || self.text.clone())
    }
}

/// The rows as JSON Schema.
pub(super) async fn schema(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    app.documents.schema.answer(&headers)
}

/// The routes as OpenAPI.
pub(super) async fn openapi(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    app.documents.openapi.answer(&headers)
}

/// The rules that can be evaluated.
pub(super) async fn rules(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    app.documents.rules.answer(&headers)
}
