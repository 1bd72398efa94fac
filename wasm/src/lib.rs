//! The engine for JavaScript, in the browser and in Node.
//!
//! Every function has two faces. The text face takes JSON text and gives JSON text, and is the
//! same Rust function that runs natively; it lives in [`text`]. The object face takes and gives
//! plain values, and answers what `JSON.parse` makes of the text face's answer. This file lists
//! what is exported, one line of body each; how values cross is [`convert`]'s business.

mod convert;
mod invalid;
pub mod text;

use wasm_bindgen::prelude::*;

/// The version of the engine, as in `package.json`.
#[must_use]
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// A JSON text as the engine understands it: one spelling per number, no spaces.
#[must_use]
#[wasm_bindgen(js_name = normaliseJson)]
pub fn normalise_json(text: &JsValue) -> String {
    convert::text_from_js(text).map_or_else(|invalid| invalid.to_json().to_string(), |text| text::normalise(&text))
}

/// A value as the engine understands it: without what is absent, and with nothing JSON cannot say.
#[must_use]
#[wasm_bindgen]
pub fn normalise(value: &JsValue) -> JsValue {
    convert::to_js(&convert::from_js(value).unwrap_or_else(|invalid| invalid.to_json()))
}
