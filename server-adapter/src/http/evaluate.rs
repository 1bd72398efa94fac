//! `POST /v1/evaluate/{rule}`: what a rule says, byte for byte what it says everywhere else.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use vet_core::domain::rules::evaluate_json;

use super::{
    App,
    body::JsonText,
    caller::Caller,
    problem::{INTERNAL, Problem},
};

/// Names the reference data that a rule looks at, each with its version: `drugs 2026.1, formulary 2026.1`.
const DATA: &str = "vetplan-data";

/// Answers the result of a rule, or its error, with 200 in either case: a rule that says no has done
/// its work.
pub(super) async fn post(
    _: Caller,
    State(app): State<Arc<App>>,
    Path(rule): Path<String>,
    JsonText(input): JsonText,
) -> Result<Response, Problem> {
    let data: Vec<String> =
        app.store.engine().data_of(&rule).map(|edition| format!("{} {}", edition.name, edition.version)).collect();
    // Thousands of lines take their time, and others wait for this thread.
    let work = tokio::task::spawn_blocking(move || evaluate_json(&rule, &input));
    let answer = work.await.map_err(|_| Problem::new(INTERNAL, "the rule stopped in a bug of the engine"))?;
    let kind = [(header::CONTENT_TYPE, "application/json")];
    let data = (!data.is_empty()).then(|| [(DATA, data.join(", "))]);
    Ok((kind, data, answer).into_response())
}
