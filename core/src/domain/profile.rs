//! The default profile: the policies of a practice that has not said otherwise.

use crate::kernel::json::Json;

/// The defaults, key by key. A tenant's own profile is laid over them.
#[must_use]
pub fn defaults() -> Json {
    let text = |text: &str| Json::from(text);
    Json::map([
        ("country", text("US")),
        ("language", text("en")),
        ("currency", text("USD")),
        ("tax_type", text("sales_tax")),
        ("timezone", text("UTC")),
    ])
}
