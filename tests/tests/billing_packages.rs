//! Packages, and prices that follow the weight of the animal.

use vet_core::kernel::json::Json;
use vet_tests::{
    practice::{Practice, id, wrongs},
    till::*,
};

const NONE: [&str; 0] = [];

/// A package of an exam (64.00), two bags of food (49.90) and, on top, surgery that is not in the price.
fn puppy(practice: &mut Practice, price: &str, more: &str) {
    practice.must(
        "service_packages.create",
        &format!(r#"{{"id":"{}","package_code":"puppy","name":"Puppy","package_price":"{price}"{more}}}"#, id("puppy")),
    );
    let item = |kind: &str, name: &str, quantity: &str, order: u8, more: &str| {
        format!(
            r#"{{"package_id":"{}","item_type":"{kind}","{kind}_id":"{}","quantity":"{quantity}","sort_order":{order}{more}}}"#,
            id("puppy"),
            id(name)
        )
    };
    practice.must("service_package_items.create", &item("service", "exam", "1", 1, ""));
    practice.must("service_package_items.create", &item("product", "food", "2", 2, ""));
    practice.must("service_package_items.create", &item("service", "surgery", "1", 3, r#","is_optional":true"#));
}

const COLUMNS: [&str; 7] =
    ["description", "item_type", "quantity", "gross_amount", "discount_amount", "net_amount", "tax_amount"];

#[test]
fn a_package_is_a_line_for_each_thing_in_it_at_its_share_of_the_price() {
    let mut practice = till();
    puppy(&mut practice, "100.00", "");
    practice.must("billing.draft_invoice", &bill("a", &of_package("puppy", ""), ""));
    // 100.00 spread over 64.00 and 49.90: 56.19 and 43.81.
    assert_eq!(
        lines_of(&practice, "invoice_items", "invoice_id", "a", &COLUMNS),
        ["Puppy: exam service 1.000 64.00 7.81 56.19 4.35", "Puppy: food product 2.000 49.90 6.09 43.81 3.40",]
    );
    assert_eq!(shown(&practice, "invoices", "a", "total_amount"), "107.75");
}

#[test]
fn packages_are_counted_whole_and_have_a_price_of_their_own_for_a_day() {
    let mut practice = till();
    puppy(&mut practice, "100.00", "");
    let more = r#""quantity":"3.0","unit_price":"90.01","description":"Spring""#;
    practice.must("billing.draft_invoice", &bill("a", &of_package("puppy", more), ""));
    let lines = lines_of(&practice, "invoice_items", "invoice_id", "a", &["description", "quantity", "net_amount"]);
    // 270.03 over 192.00 and 149.70.
    assert_eq!(lines, ["Spring: exam 3.000 151.73", "Spring: food 6.000 118.30"]);
}

#[test]
fn a_package_that_cannot_be_sold_is_refused() {
    let mut practice = till();
    puppy(&mut practice, "113.91", "");
    let mut wrong =
        |more: &str| wrongs(&practice.run("billing.draft_invoice", &bill("a", &of_package("puppy", more), "")));
    assert_eq!(wrong(""), ["lines[0].package_id package-exceeds-list"]);
    assert_eq!(wrong(r#""quantity":"1.5","unit_price":"1.00""#), ["lines[0].quantity quantity-invalid"]);
    assert_eq!(wrong(r#""quantity":"0","unit_price":"1.00""#), ["lines[0].quantity quantity-invalid"]);
    assert_eq!(wrong(r#""unit_price":"-1.00""#), ["lines[0].unit_price price-negative"]);
    assert_eq!(
        wrong(r#""unit_price":"1.00","discount_percent":"5""#),
        ["lines[0].discount_percent discount-not-allowed"]
    );
    assert_eq!(wrong(r#""unit_price":"1.00","discount_percent":"0""#), NONE);
    let nothing = wrongs(&practice.run("billing.draft_invoice", &bill("b", &of_package("kitten", ""), "")));
    assert_eq!(nothing, ["lines[0].package_id not-found"]);
}

#[test]
fn a_package_costs_at_most_what_is_in_it() {
    let mut practice = till();
    puppy(&mut practice, "113.90", "");
    assert_eq!(wrongs(&practice.run("billing.draft_invoice", &bill("a", &of_package("puppy", ""), ""))), NONE);
}

#[test]
fn a_package_off_sale_or_without_its_things_is_refused() {
    let mut practice = till();
    puppy(&mut practice, "100.00", r#","is_active":false"#);
    let draft = |practice: &mut Practice| {
        wrongs(&practice.run("billing.draft_invoice", &bill("a", &of_package("puppy", ""), "")))
    };
    assert_eq!(draft(&mut practice), ["lines[0].package_id package-inactive"]);
    let on_sale = format!(r#"{{"id":"{}","patch":{{"is_active":true}}}}"#, id("puppy"));
    assert_eq!(wrongs(&practice.run_at("service_packages.update", &on_sale, id("puppy"), 1)), NONE);
    for item in rows(&practice, "service_package_items") {
        let row = item.to_json();
        if row.get("is_optional") == Some(&Json::Bool(false)) {
            let item = row.get("id").and_then(|id| uuid::Uuid::parse_str(id.as_text()?).ok()).unwrap();
            let input = format!(r#"{{"id":"{item}"}}"#);
            assert_eq!(wrongs(&practice.run_at("service_package_items.delete", &input, item, 1)), NONE);
        }
    }
    // What is left in it is optional, and no part of its price.
    assert_eq!(draft(&mut practice), ["lines[0].package_id package-empty"]);
}

#[test]
fn a_package_is_not_sold_without_one_of_its_things() {
    let mut practice = till();
    puppy(&mut practice, "100.00", "");
    let tenant = practice.actor.tenant;
    let mut food = practice.store.get(tenant, "products", id("food")).unwrap();
    food.set("deleted_at", vet_core::kernel::cell::Cell::Instant(practice.now));
    practice.store.put(tenant, food);
    let sold = practice.run("billing.draft_invoice", &bill("a", &of_package("puppy", ""), ""));
    assert_eq!(wrongs(&sold), ["lines[0].package_id package-item-missing"]);
}

#[test]
fn the_saving_of_a_package_is_nobodys_discount_and_the_bills_discount_takes_it_too() {
    let mut practice = till();
    puppy(&mut practice, "50.00", "");
    // Far above 15 percent.
    practice.must("billing.draft_invoice", &bill("a", &of_package("puppy", ""), r#""discount_percent":"15""#));
    assert_eq!(shown(&practice, "invoices", "a", "discount_amount"), "71.40");
    let above =
        practice.run("billing.draft_invoice", &bill("b", &of_package("puppy", ""), r#""discount_percent":"15.01""#));
    assert_eq!(wrongs(&above), ["discount_percent discount-needs-approval"]);
}

/// A service at 45.00 below 10 kg, 70.00 below 25 kg.
fn dental(practice: &mut Practice, model: &str) {
    service(practice, "dental", "99.00", &format!(r#""pricing_model":"{model}""#));
    for (name, band) in [
        ("small", r#""max_value":"10","price":"45.00""#),
        ("medium", r#""min_value":"10","max_value":"25","price":"70.00""#),
    ] {
        practice.must(
            "service_price_tiers.create",
            &format!(r#"{{"service_id":"{}","tier_name":"{name}",{band}}}"#, id("dental")),
        );
    }
}

fn weigh(practice: &mut Practice, weight: &str, unit: &str, day: u8) {
    practice.must(
        "patient_weight_history.create",
        &format!(
            r#"{{"patient_id":"{}","weight":"{weight}","weight_unit":"{unit}","measured_at":"2026-05-0{day}T08:00:00Z"}}"#,
            id("rex")
        ),
    );
}

#[test]
fn a_price_follows_the_newest_weight() {
    let mut practice = till();
    dental(&mut practice, "per_weight");
    let price = |practice: &mut Practice, name: &str| {
        practice.must("billing.draft_invoice", &bill(name, &of_service("dental", ""), ""));
        lines_of(practice, "invoice_items", "invoice_id", name, &["unit_price"]).concat()
    };
    weigh(&mut practice, "9.99", "kg", 1);
    assert_eq!(price(&mut practice, "a"), "45.000000");
    weigh(&mut practice, "10.00", "kg", 2);
    assert_eq!(price(&mut practice, "b"), "70.000000");
    // 22 pounds are 9.98 kg.
    weigh(&mut practice, "22.00", "lb", 3);
    assert_eq!(price(&mut practice, "c"), "45.000000");
    weigh(&mut practice, "25.00", "kg", 4);
    let heavy = practice.run("billing.draft_invoice", &bill("d", &of_service("dental", ""), ""));
    assert_eq!(wrongs(&heavy), ["lines[0].service_id price-not-found"]);
    let by_hand =
        practice.run("billing.draft_invoice", &bill("d", &of_service("dental", r#""unit_price":"80.00""#), ""));
    assert_eq!(wrongs(&by_hand), NONE);
}

#[test]
fn without_a_weight_no_band_fits_and_a_fixed_price_has_none() {
    let mut practice = till();
    dental(&mut practice, "tiered");
    let unweighed = practice.run("billing.draft_invoice", &bill("a", &of_service("dental", ""), ""));
    assert_eq!(wrongs(&unweighed), ["lines[0].service_id price-not-found"]);
    let fixed = format!(r#"{{"id":"{}","patch":{{"pricing_model":"fixed"}}}}"#, id("dental"));
    assert_eq!(wrongs(&practice.run_at("services.update", &fixed, id("dental"), 1)), NONE);
    practice.must("billing.draft_invoice", &bill("a", &of_service("dental", ""), ""));
    assert_eq!(lines_of(&practice, "invoice_items", "invoice_id", "a", &["unit_price"]), ["99.000000"]);
}

#[test]
fn bands_that_overlap_leave_the_price_open() {
    let mut practice = till();
    dental(&mut practice, "tiered");
    practice.must(
        "service_price_tiers.create",
        &format!(r#"{{"service_id":"{}","tier_name":"wide","max_value":"25","price":"60.00"}}"#, id("dental")),
    );
    weigh(&mut practice, "8.00", "kg", 1);
    let both = practice.run("billing.draft_invoice", &bill("a", &of_service("dental", ""), ""));
    assert_eq!(wrongs(&both), ["lines[0].service_id price-ambiguous"]);
}
