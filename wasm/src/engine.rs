//! The rules of one practice: what stands behind `Engine` in engine.js.

use vet_core::{
    domain::commands,
    engine::{self, Violation},
    kernel::json::Json,
};
use wasm_bindgen::prelude::*;

use crate::{
    convert::{from_js, in_objects, in_text, name, to_js},
    invalid::Invalid,
};

/// The engine under the profile of a practice.
#[wasm_bindgen]
pub struct ProfiledEngine {
    engine: engine::Engine<'static>,
}

#[wasm_bindgen]
impl ProfiledEngine {
    /// The engine under a profile.
    ///
    /// # Errors
    /// The violations that keep the profile from being one.
    #[wasm_bindgen(constructor)]
    pub fn new(profile: &JsValue) -> Result<ProfiledEngine, JsValue> {
        let thrown =
            |mistakes: &[Violation]| to_js(&Json::List(mistakes.iter().map(Violation::to_json).collect()).to_string());
        let profile = from_js(profile).map_err(|invalid| thrown(&[invalid.violation().inside("profile")]))?;
        let engine = commands::engine().with_profile(&profile).map_err(|mistakes| thrown(&mistakes))?;
        Ok(Self { engine })
    }

    /// Answers a rule.
    #[must_use]
    pub fn evaluate(&self, id: &JsValue, input: &JsValue) -> JsValue {
        in_objects(input, Invalid::to_json, |input| self.engine.evaluate_json(&name(id), input))
    }

    /// Answers a rule over text.
    #[must_use]
    #[wasm_bindgen(js_name = evaluateJson)]
    pub fn evaluate_json(&self, id: &JsValue, input: &JsValue) -> String {
        in_text(input, Invalid::to_json, |input| self.engine.evaluate_json(&name(id), input))
    }

    /// The editions of reference data that a rule looks at.
    #[must_use]
    #[wasm_bindgen(js_name = dataOf)]
    pub fn data_of(&self, id: &JsValue) -> JsValue {
        let id = name(id);
        to_js(&Json::List(self.engine.data_of(&id).map(|edition| edition.to_json()).collect()).to_string())
    }
}
