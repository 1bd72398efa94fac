//! `POST /v1/evaluate/{rule}`: what a rule says, byte for byte what it says everywhere else.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use vet_core::domain::rules::evaluate_json;

use super::{
    body::JsonText,
    caller::Caller,
    problem::{INTERNAL, Problem},
};

/// Answers the result of a rule, or its error, with 200 in either case: a rule that says no has done
/// its work.
pub(super) async fn post(_: Caller, Path(rule): Path<String>, JsonText(input): JsonText) -> Result<Response, Problem> {
    // Thousands of lines take their time, and others wait for this thread.
    let work = tokio::task::spawn_blocking(move || evaluate_json(&rule, &input));
    let answer = work.await.map_err(|_| Problem::new(INTERNAL, "the rule stopped in a bug of the engine"))?;
    Ok(([(header::CONTENT_TYPE, "application/json")], answer).into_response())
}
