//! The default profile: the policies of a practice that has not said otherwise.

use std::sync::LazyLock;

use super::data::EDITIONS;
use crate::{
    kernel::json::Json,
    rule::profile::{Knowledge, Profile},
};

/// The default profile, made once.
#[must_use]
pub fn shipped() -> &'static Profile {
    static SHIPPED: LazyLock<Profile> = LazyLock::new(|| Profile::shipped(defaults()));
    &SHIPPED
}

/// The policies or reference data of a practice that has said nothing.
///
/// # Panics
/// When they are not complete, which a test of every rule finds.
#[must_use]
pub fn standard<K: Knowledge>() -> K {
    K::of(shipped()).unwrap_or_else(|_| unreachable!("the default profile is complete"))
}

/// The defaults, key by key: policies, and under the name of each file of reference data the place for
/// rows of the practice. A tenant's own profile is laid over them.
#[must_use]
pub fn defaults() -> Json {
    let data = EDITIONS.iter().map(|edition| (edition.name, Json::Map(Vec::new())));
    Json::map(policies().into_iter().chain(data))
}

/// The policies, key by key.
fn policies() -> Vec<(&'static str, Json)> {
    let text = |text: &str| Json::from(text);
    vec![
        ("country", text("US")),
        ("language", text("en")),
        ("currency", text("USD")),
        ("timezone", text("UTC")),
        // Years for which records and books are kept where no law says otherwise.
        ("retention_years", Json::Int(7)),
        // Years from which somebody decides for an animal.
        ("age_of_majority", Json::Int(18)),
        // Hours for which the records of an animal in an emergency are open to whoever has said why, and
        // hours after which another person should have looked at that.
        ("break_glass_hours", Json::Int(4)),
        ("break_glass_review_hours", Json::Int(72)),
        // Whether a veterinarian may have several bookings at once: deny, allow, emergency.
        ("double_book", text("deny")),
        ("max_concurrent", Json::Int(1)),
        // Minutes after the start of a booking from which nobody is expected any more.
        ("no_show_grace_minutes", Json::Int(15)),
        // Days after its time for which a reminder without a due date is still worth sending.
        ("reminder_window_days", Json::Int(30)),
        // How often a message is tried.
        ("message_attempts", Json::Int(3)),
        // Months for which an examination in person keeps the relationship with an animal valid.
        ("vcpr_months", Json::Int(12)),
        // What an animal that boards must be vaccinated against, by species; for each, words of which
        // the name of the vaccine holds one.
        ("boarding_vaccines", boarding_vaccines()),
        ("tax_type", text("sales_tax")),
        // Whether prices hold their tax: exclusive, inclusive; and where it is rounded: line, invoice.
        ("tax_mode", text("exclusive")),
        ("tax_rounding", text("line")),
        // The taxes of each class, {code, rate in percent, compound}. Which apply differs by state and
        // country, so that none is assumed.
        ("tax_classes", Json::map([("standard", Json::List(Vec::new()))])),
        ("default_tax_class", text("standard")),
        // The discount that somebody gives alone, in percent, and the refund that somebody makes alone.
        ("discount_limit_percent", text("15")),
        ("approval_limit", text("50.00")),
        ("invoice_due_days", Json::Int(30)),
        ("estimate_validity_days", Json::Int(30)),
        // By how much an invoice may exceed its estimate without asking the client again, in percent.
        ("estimate_tolerance_percent", text("10")),
        ("surcharge", surcharge()),
        ("dosing", dosing()),
    ]
}

/// How old a weight may be, and how far tablets may be off a dose.
fn dosing() -> Json {
    Json::map([
        ("weight_hours_in_hospital", Json::Int(24)),
        ("young_months", Json::Int(6)),
        ("weight_days_young", Json::Int(14)),
        ("weight_days", Json::Int(180)),
        ("tablet_off_percent", Json::from("25")),
    ])
}

/// Regular hours from Monday to Friday, then evening; everything else is an emergency.
fn surcharge() -> Json {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    Json::map([
        ("open_days", Json::List(days.map(Json::from).to_vec())),
        ("opens_min", Json::Int(8 * 60)),
        ("evening_from_min", Json::Int(18 * 60)),
        ("evening_until_min", Json::Int(22 * 60)),
        ("evening_percent", Json::from("25")),
        ("emergency_percent", Json::from("50")),
    ])
}

fn boarding_vaccines() -> Json {
    let words = |words: &[&str]| Json::List(words.iter().map(|word| Json::from(*word)).collect());
    let dog = [
        ("rabies", words(&["rabies"])),
        ("da2pp", words(&["da2pp", "dapp", "dhpp"])),
        ("bordetella", words(&["bordetella"])),
    ];
    let cat = [("rabies", words(&["rabies"])), ("fvrcp", words(&["fvrcp"]))];
    Json::map([("dog", Json::map(dog)), ("cat", Json::map(cat))])
}
