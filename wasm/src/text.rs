//! The text face: JSON text in, JSON text out, the same natively as in a browser.

use vet_core::kernel::json::Json;

use crate::invalid::Invalid;

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
