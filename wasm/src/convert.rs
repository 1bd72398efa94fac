//! How values cross between JavaScript and the engine.
//!
//! In: undefined is absent, and only what JSON can say without loss is taken: null, booleans,
//! finite numbers, well-formed text without U+0000, lists without gaps, plain objects. All else
//! (Date, Map, BigInt, functions, cycles, getters that throw) is refused with the path at which it
//! stands, where `JSON.stringify` would drop or change it. Nothing of the host's is thrown.
//!
//! Out: what `JSON.parse` makes of the text.

use js_sys::{Array, JSON, JsString, Object, Reflect};
use vet_core::kernel::json::{Json, MAX_DEPTH};
use wasm_bindgen::prelude::*;

use crate::invalid::Invalid;

/// The object face of a function over text; `refuse` says that a value cannot be taken.
pub(crate) fn in_objects(value: &JsValue, refuse: fn(&Invalid) -> Json, work: impl FnOnce(&str) -> String) -> JsValue {
    to_js(&match from_js(value) {
        Ok(json) => work(&json.to_string()),
        Err(invalid) => refuse(&invalid).to_string(),
    })
}

/// The text face of a function over text.
pub(crate) fn in_text(value: &JsValue, refuse: fn(&Invalid) -> Json, work: impl FnOnce(&str) -> String) -> String {
    match text_from_js(value) {
        Ok(text) => work(&text),
        Err(invalid) => refuse(&invalid).to_string(),
    }
}

/// The name that a value is; empty, and so nothing's name, when it is no text.
pub(crate) fn name(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// The value as JSON.
///
/// # Errors
/// When it is absent, or something in it cannot be said in JSON.
pub(crate) fn from_js(value: &JsValue) -> Result<Json, Invalid> {
    let mut walk = Walk::default();
    match walk.value(value)? {
        Some(json) => Ok(json),
        None => walk.refuse("is undefined"),
    }
}

/// The text, exactly.
fn text_from_js(value: &JsValue) -> Result<String, Invalid> {
    match value.as_string() {
        Some(text) => Walk::default().well_formed(text, value),
        None => Walk::default().refuse("is not text"),
    }
}

/// The value as JavaScript has it: plain objects, also where a key is `__proto__`.
pub(crate) fn to_js(text: &str) -> JsValue {
    JSON::parse(text).unwrap_or_else(|error| wasm_bindgen::throw_val(error))
}

// Those of js-sys assume that neither can throw; a revoked proxy does.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_list(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys_of(value: &JsValue) -> Result<Array, JsValue>;
}

/// A walk through one value: where it stands, and the lists and objects around it.
#[derive(Default)]
struct Walk {
    path: String,
    around: Vec<JsValue>,
}

impl Walk {
    /// The value as JSON, or nothing where it is absent.
    fn value(&mut self, value: &JsValue) -> Result<Option<Json>, Invalid> {
        if value.is_undefined() {
            Ok(None)
        } else if value.is_null() {
            Ok(Some(Json::Null))
        } else if let Some(flag) = value.as_bool() {
            Ok(Some(Json::Bool(flag)))
        } else if let Some(number) = value.as_f64() {
            self.number(number).map(Some)
        } else if let Some(text) = value.as_string() {
            self.text(text, value).map(|text| Some(Json::Text(text)))
        } else if value.is_object() {
            self.nested(value).map(Some)
        } else {
            let kind = value.js_typeof().as_string().unwrap_or_default();
            self.refuse(format!("is a {kind}"))
        }
    }

    fn number(&self, number: f64) -> Result<Json, Invalid> {
        if !number.is_finite() {
            return self.refuse("is not a finite number");
        }
        // JavaScript writes the number, so that no code for it has to be loaded.
        let text = || String::from(Object::from(JsValue::from(number)).to_js_string());
        Ok(Json::whole(number).unwrap_or_else(|| Json::Inexact(text().into())))
    }

    fn text(&self, text: String, value: &JsValue) -> Result<String, Invalid> {
        let text = self.well_formed(text, value)?;
        if text.as_bytes().contains(&0) { self.refuse("holds U+0000") } else { Ok(text) }
    }

    /// `text` was made from `value`, with U+FFFD in place of each unpaired surrogate.
    fn well_formed(&self, text: String, value: &JsValue) -> Result<String, Invalid> {
        let replaced = text.chars().any(|point| point == char::REPLACEMENT_CHARACTER)
            && value.dyn_ref::<JsString>().is_some_and(|original| !original.is_valid_utf16());
        if replaced { self.refuse("holds an unpaired surrogate") } else { Ok(text) }
    }

    fn nested(&mut self, value: &JsValue) -> Result<Json, Invalid> {
        if self.around.contains(value) {
            return self.refuse("closes a cycle");
        }
        if self.around.len() == MAX_DEPTH {
            return self.refuse(format!("stands deeper than {MAX_DEPTH} levels"));
        }
        self.around.push(value.clone());
        let json = if self.take(is_list(value))? { self.list(value) } else { self.object(value) }?;
        self.around.pop();
        Ok(json)
    }

    fn list(&mut self, list: &JsValue) -> Result<Json, Invalid> {
        let length = self.take(Reflect::get(list, &"length".into()))?.as_f64().unwrap_or_default();
        let mut items = Vec::new();
        for at in 0..length as u32 {
            items.push(self.inside(&format!("[{at}]"), |walk| {
                let item = walk.take(Reflect::get_u32(list, at))?;
                walk.value(&item)?.map_or_else(|| walk.refuse("is undefined, in a list"), Ok)
            })?);
        }
        Ok(Json::List(items))
    }

    fn object(&mut self, object: &JsValue) -> Result<Json, Invalid> {
        self.is_plain(object)?;
        let mut entries = Vec::new();
        for key in self.take(keys_of(object))?.iter() {
            let name = key.as_string().unwrap_or_default();
            let step = if self.path.is_empty() { name.clone() } else { format!(".{name}") };
            let entry = self.inside(&step, |walk| {
                let name = walk.text(name, &key)?;
                let value = walk.take(Reflect::get(object, &key))?;
                Ok(walk.value(&value)?.map(|value| (name, value)))
            })?;
            entries.extend(entry);
        }
        Ok(Json::Map(entries))
    }

    /// An object is plain when at most the root of its realm stands behind it: instances of a
    /// class carry meaning that their fields do not.
    fn is_plain(&self, object: &JsValue) -> Result<(), Invalid> {
        let Some(prototype) = self.prototype(object)? else { return Ok(()) };
        if self.prototype(&prototype)?.is_none() {
            return Ok(());
        }
        let class = Reflect::get(&prototype, &"constructor".into())
            .and_then(|constructor| Reflect::get(&constructor, &"name".into()))
            .ok()
            .and_then(|name| name.as_string())
            .unwrap_or_default();
        self.refuse(format!("is of class `{class}`, not a plain object"))
    }

    fn prototype(&self, object: &JsValue) -> Result<Option<JsValue>, Invalid> {
        let prototype = JsValue::from(self.take(Reflect::get_prototype_of(object))?);
        Ok((!prototype.is_null()).then_some(prototype))
    }

    /// Does `work` one step further inside.
    fn inside<T>(&mut self, step: &str, work: impl FnOnce(&mut Self) -> Result<T, Invalid>) -> Result<T, Invalid> {
        let outside = self.path.len();
        self.path.push_str(step);
        let done = work(self)?;
        self.path.truncate(outside);
        Ok(done)
    }

    /// What the host gave, unless it threw.
    fn take<T>(&self, given: Result<T, JsValue>) -> Result<T, Invalid> {
        given.or_else(|_| self.refuse("throws when it is read"))
    }

    fn refuse<T>(&self, reason: impl Into<String>) -> Result<T, Invalid> {
        Err(Invalid::new(self.path.as_str(), reason))
    }
}
