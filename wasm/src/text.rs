//! The text face: JSON text in, JSON text out, the same natively as in a browser.

use vet_core::{
    domain::{commands, rules},
    engine::{Engine, check_json, decide_json, validate_json},
    kernel::json::Json,
    schema::outline,
};

use crate::invalid::Invalid;

thread_local! {
    static ENGINE: Engine<'static> = commands::engine();
}

/// Works with the engine, which is built once. The data model is reached through it: a crate that
/// names the constant itself gets a copy of every table.
pub fn with_engine<T>(work: impl FnOnce(&Engine<'static>) -> T) -> T {
    ENGINE.with(work)
}

/// Answers the rule with the given id: its result, or `{"error": code, …}`.
///
/// ```
/// use vet_wasm::text::evaluate;
///
/// let answer = evaluate("pricing.line", r#"{"qty":"3","unit_price":"19.99"}"#);
/// assert_eq!(answer, r#"{"gross":"59.97","discount":"0.00","net":"59.97"}"#);
/// ```
#[must_use]
pub fn evaluate(id: &str, input: &str) -> String {
    rules::evaluate_json(id, input)
}

/// Decides `{command, facts, actor, now}`: accepted with the changes, refused with violations, or in
/// need of facts.
#[must_use]
pub fn decide(request: &str) -> String {
    with_engine(|engine| decide_json(engine, request))
}

/// The same without the changes, for a form that is being filled in.
#[must_use]
pub fn check(request: &str) -> String {
    with_engine(|engine| check_json(engine, request))
}

/// Judges one row by itself: `{table, verb: "create" | "update", row}` answers `{violations}`.
#[must_use]
pub fn validate(request: &str) -> String {
    with_engine(|engine| validate_json(engine, request))
}

/// Every table with its columns.
#[must_use]
pub fn schema() -> String {
    with_engine(|engine| outline::tables(&engine.schema).to_string())
}

/// Every status machine with its moves.
#[must_use]
pub fn machines() -> String {
    with_engine(|engine| outline::machines(&engine.schema).to_string())
}

/// A JSON text as the engine understands it: one spelling per number, no spaces.
///
/// What is not JSON of the engine's comes back as `{"error":"value-invalid", …}`.
///
/// ```
/// use vet_wasm::text::normalise;
///
/// assert_eq!(normalise(r#"{ "qty": 3.0 }"#), r#"{"qty":3}"#);
/// ```
#[must_use]
pub fn normalise(text: &str) -> String {
    Json::parse(text).unwrap_or_else(|error| Invalid::new("", error.to_string()).to_json()).to_string()
}
