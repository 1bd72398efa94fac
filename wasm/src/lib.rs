//! The engine for JavaScript, in the browser and in Node.
//!
//! Every function has two faces. The text face takes JSON text and gives JSON text, and is the
//! same Rust function that runs natively; it lives in [`text`]. The object face takes and gives
//! plain values, and answers what `JSON.parse` makes of the text face's answer. This file lists
//! what is exported, one line of body each; how values cross is [`convert`]'s business. Rows of its
//! own has a [`session`], in which a [`person`] acts.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

mod by_rows;
mod convert;
mod engine;
mod invalid;
mod local;
mod person;
mod session;
pub mod text;

use wasm_bindgen::prelude::*;

use convert::{in_objects, in_text, to_js};
use invalid::Invalid;

/// The version of the engine, as in `package.json`.
#[must_use]
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Answers a rule.
#[must_use]
#[wasm_bindgen]
pub fn evaluate(id: &JsValue, input: &JsValue) -> JsValue {
    in_objects(input, Invalid::to_json, |input| text::evaluate(&convert::name(id), input))
}

/// Answers a rule over text.
#[must_use]
#[wasm_bindgen(js_name = evaluateJson)]
pub fn evaluate_json(id: &JsValue, input: &JsValue) -> String {
    in_text(input, Invalid::to_json, |input| text::evaluate(&convert::name(id), input))
}

/// Decides a command.
#[must_use]
#[wasm_bindgen]
pub fn decide(request: &JsValue) -> JsValue {
    in_objects(request, Invalid::refused, text::decide)
}

/// Decides a command over text.
#[must_use]
#[wasm_bindgen(js_name = decideJson)]
pub fn decide_json(request: &JsValue) -> String {
    in_text(request, Invalid::refused, text::decide)
}

/// Decides a command without saying what changes.
#[must_use]
#[wasm_bindgen]
pub fn check(request: &JsValue) -> JsValue {
    in_objects(request, Invalid::refused, text::check)
}

/// Decides a command over text without saying what changes.
#[must_use]
#[wasm_bindgen(js_name = checkJson)]
pub fn check_json(request: &JsValue) -> String {
    in_text(request, Invalid::refused, text::check)
}

/// Judges one row by itself.
#[must_use]
#[wasm_bindgen(js_name = validateRequest)]
pub fn validate(request: &JsValue) -> JsValue {
    in_objects(request, Invalid::violations, text::validate)
}

/// Judges one row by itself, over text.
#[must_use]
#[wasm_bindgen(js_name = validateJson)]
pub fn validate_json(request: &JsValue) -> String {
    in_text(request, Invalid::violations, text::validate)
}

/// Every table with its columns.
#[must_use]
#[wasm_bindgen]
pub fn schema() -> JsValue {
    to_js(&text::schema())
}

/// Every status machine with its moves.
#[must_use]
#[wasm_bindgen]
pub fn machines() -> JsValue {
    to_js(&text::machines())
}

/// A value as the engine understands it: without what is absent, and with nothing JSON cannot say.
#[must_use]
#[wasm_bindgen]
pub fn normalise(value: &JsValue) -> JsValue {
    in_objects(value, Invalid::to_json, text::normalise)
}

/// A JSON text as the engine understands it: one spelling per number, no spaces.
#[must_use]
#[wasm_bindgen(js_name = normaliseJson)]
pub fn normalise_json(text: &JsValue) -> String {
    in_text(text, Invalid::to_json, text::normalise)
}
