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
        // Whether a veterinarian may have several bookings at once: deny, allow, emergency.
        ("double_book", text("deny")),
        ("max_concurrent", Json::Int(1)),
        // Minutes after the start of a booking from which nobody is expected any more.
        ("no_show_grace_minutes", Json::Int(15)),
        // Days after its time for which a reminder without a due date is still worth sending.
        ("reminder_window_days", Json::Int(30)),
    ])
}
