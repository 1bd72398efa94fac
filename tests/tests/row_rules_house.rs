//! Rules between rows about kennels, insurance, the catalogue and orders: both sides of each.

use vet_tests::{
    clinic::{clinic, owner},
    practice::Practice,
    rows::{change, create, put, shown},
};

const NONE: [&str; 0] = [];

fn stay(kennel: &str, from: &str, until: &str) -> String {
    format!(
        r#"{{"clinic_id":"@clinic","client_id":"@ana","patient_id":"@rex","check_in_date":"{from}T10:00:00Z",
            "check_out_date":"{until}T10:00:00Z","kennel_size":"medium","daily_rate":"30.00","kennel_number":"{kennel}"}}"#
    )
}

#[test]
fn two_stays_share_no_kennel() {
    let mut practice = clinic();
    let table = "boarding_reservations";
    assert_eq!(create(&mut practice, table, "a", &stay("7", "2026-05-10", "2026-05-12")), NONE);
    let clash = ["kennel_number kennel-is-free"];
    assert_eq!(create(&mut practice, table, "b", &stay("7", "2026-05-11", "2026-05-13")), clash);
    assert_eq!(create(&mut practice, table, "b", &stay("7", "2026-05-12", "2026-05-13")), NONE);
    assert_eq!(create(&mut practice, table, "c", &stay("8", "2026-05-10", "2026-05-12")), NONE);
    assert_eq!(change(&mut practice, table, "c", r#"{"kennel_number":"7"}"#), ["patch.kennel_number kennel-is-free"]);
    let off = r#"{"status":"cancelled","cancelled_at":"2026-05-04T08:00:00Z","cancellation_reason":"a"}"#;
    assert_eq!(change(&mut practice, table, "a", off), NONE);
    assert_eq!(change(&mut practice, table, "c", r#"{"kennel_number":"7"}"#), NONE);
}

fn vaccinated(practice: &mut Practice, name: &str, vaccine: &str, until: &str) {
    let dose = format!(
        r#"{{"patient_id":"@rex","vaccine_name":"{vaccine}","status":"administered",
            "administered_at":"2025-05-04T08:00:00Z","next_due_date":"{until}"}}"#
    );
    put(practice, "vaccinations", name, &dose);
}

#[test]
fn a_stay_goes_through_its_stages() {
    let mut practice = clinic();
    let table = "boarding_reservations";
    put(&mut practice, table, "stay", &stay("7", "2026-05-04", "2026-05-06"));
    let comes = r#"{"status":"checked_in","actual_check_in_at":"2026-05-04T08:00:00Z","check_in_condition":"well"}"#;
    let unfit = ["patch.status boarding-vaccine-missing"];
    assert_eq!(change(&mut practice, table, "stay", comes), unfit);
    vaccinated(&mut practice, "r", "Rabies 3-year", "2026-05-06");
    vaccinated(&mut practice, "d", "DHPP", "2026-05-06");
    vaccinated(&mut practice, "b", "Bordetella (oral)", "2026-05-05");
    assert_eq!(change(&mut practice, table, "stay", comes), unfit);
    vaccinated(&mut practice, "b", "Bordetella (oral)", "2026-05-06");
    assert_eq!(change(&mut practice, table, "stay", comes), NONE);
    assert_eq!(change(&mut practice, table, "stay", r#"{"status":"in_care"}"#), ["patch.status daily-log-missing"]);
    put(&mut practice, "boarding_daily_logs", "log", r#"{"reservation_id":"@stay","log_date":"2026-05-04"}"#);
    assert_eq!(change(&mut practice, table, "stay", r#"{"status":"in_care"}"#), NONE);
    let goes = r#"{"status":"checked_out","actual_check_out_at":"2026-05-04T08:00:00Z","check_out_condition":"well",
        "total_actual":"60.00"}"#;
    assert_eq!(change(&mut practice, table, "stay", goes), ["patch.invoice_id nights-are-billed"]);
    let bill = |status: &str| {
        format!(
            r#"{{"clinic_id":"@clinic","client_id":"@ana","patient_id":"@rex","status":"{status}",
                "currency":"USD","subtotal":"60.00","total_amount":"60.00","amount_due":"60.00"}}"#
        )
    };
    let billed = goes.replace("{\"status\"", "{\"invoice_id\":\"@bill\",\"status\"");
    put(&mut practice, "invoices", "bill", &bill("cancelled"));
    assert_eq!(change(&mut practice, table, "stay", &billed), ["patch.invoice_id nights-are-billed"]);
    put(&mut practice, "invoices", "bill", &bill("draft"));
    assert_eq!(change(&mut practice, table, "stay", &billed), NONE);
}

#[test]
fn a_deposit_is_given_back_before_a_stay_is_cancelled() {
    let mut practice = clinic();
    let table = "boarding_reservations";
    put(
        &mut practice,
        table,
        "stay",
        &stay("7", "2026-05-04", "2026-05-06").replace("\"7\"", "\"7\",\"deposit_paid\":\"10.00\""),
    );
    let off = r#"{"status":"cancelled","cancelled_at":"2026-05-04T08:00:00Z","cancellation_reason":"a"}"#;
    assert_eq!(change(&mut practice, table, "stay", off), ["patch.deposit_paid cancelled-stay-has-no-deposit"]);
    assert_eq!(change(&mut practice, table, "stay", r#"{"deposit_paid":"0.00"}"#), NONE);
    assert_eq!(change(&mut practice, table, "stay", off), NONE);
}

#[test]
fn a_claim_is_for_an_animal_and_a_day_that_the_policy_covers() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    let policy = r#"{"client_id":"@ana","patient_id":"@rex","provider":"petplan","policy_number":"P-1",
        "effective_date":"2026-01-01T00:00:00Z","expiration_date":"2026-04-30T00:00:00Z"}"#;
    assert_eq!(create(&mut practice, "insurance_policies", "policy", policy), NONE);
    assert_eq!(shown(&practice, "patients", "rex", "insurance_policy_number"), r#""P-1""#);
    assert_eq!(shown(&practice, "patients", "rex", "insurance_expiry_date"), r#""2026-04-30""#);
    for (name, client, patient) in [("visit", "ana", "rex"), ("other", "ben", "tom")] {
        let visit = format!(
            r#"{{"clinic_id":"@clinic","patient_id":"@{patient}","client_id":"@{client}","encounter_type":"sick_visit"}}"#
        );
        put(&mut practice, "medical_encounters", name, &visit);
    }
    let claim = |visit: &str, day: &str| {
        format!(
            r#"{{"policy_id":"@policy","encounter_id":"@{visit}","total_charges":"100.00","claimed_amount":"100.00",
                "service_date":"{day}T00:00:00Z"}}"#
        )
    };
    let table = "insurance_claims";
    for (visit, day, expected) in [
        ("visit", "2025-12-31", vec!["policy_id policy-not-active"]),
        ("visit", "2026-05-01", vec!["policy_id policy-not-active"]),
        ("other", "2026-04-30", vec!["encounter_id parent-mismatch"]),
        ("visit", "2026-04-30", vec![]),
    ] {
        assert_eq!(create(&mut practice, table, "claim", &claim(visit, day)), expected, "{visit} {day}");
    }
    assert_eq!(change(&mut practice, "insurance_policies", "policy", r#"{"is_active":false}"#), NONE);
    put(&mut practice, "invoices", "bill", r#"{"clinic_id":"@clinic","client_id":"@ana","invoice_number":"I-1"}"#);
    let goes = r#"{"status":"submitted","submitted_at":"2026-05-04T08:00:00Z","invoice_id":"@bill",
        "diagnosis_codes":["a"],"supporting_documents":[{"type":"bill",
        "url":"file:0000000000000000000000000000000000000000000000000000000000000000","uploaded_at":"2026-05-04T08:00:00Z"}]}"#;
    assert_eq!(change(&mut practice, table, "claim", goes), ["patch.policy_id policy-not-active"]);
    assert_eq!(change(&mut practice, "insurance_policies", "policy", r#"{"is_active":true}"#), NONE);
    assert_eq!(change(&mut practice, table, "claim", goes), NONE);
    assert_eq!(change(&mut practice, table, "claim", r#"{"status":"pending"}"#), NONE);
}

#[test]
fn categories_form_a_tree() {
    let mut practice = clinic();
    let table = "service_categories";
    assert_eq!(create(&mut practice, table, "c0", r#"{"name":"c0"}"#), NONE);
    for level in 1..=20 {
        let (name, above) = (format!("c{level}"), format!("c{}", level - 1));
        let row = format!(r#"{{"name":"{name}","parent_category_id":"@{above}"}}"#);
        let found = create(&mut practice, table, &name, &row);
        assert_eq!(found.is_empty(), level < 20, "{level}: {found:?}");
    }
    let circle = change(&mut practice, table, "c0", r#"{"parent_category_id":"@c3"}"#);
    assert_eq!(circle, ["patch.parent_category_id categories-form-a-tree"]);
    assert_eq!(change(&mut practice, table, "c5", r#"{"parent_category_id":"@c1"}"#), NONE);
}

#[test]
fn an_order_is_complete_when_it_is_sent_and_stays_so() {
    let mut practice = clinic();
    let table = "purchase_orders";
    for (name, schedule) in [("plain", "non_controlled"), ("strict", "schedule_2")] {
        let product = format!(
            r#"{{"product_code":"{name}","name":"{name}","category":"medication","unit_price":"1.00",
                "unit_of_measure":"tablet","dea_schedule":"{schedule}"}}"#
        );
        put(&mut practice, "products", name, &product);
    }
    let order = |items: &str| {
        format!(
            r#"{{"clinic_id":"@clinic","supplier_name":"S","subtotal":"1.00","total_amount":"1.00","tax_amount":"0.00",
                "shipping_cost":"0.00","order_date":"2026-05-04","items":[{items}]}}"#
        )
    };
    let line = |product: &str| {
        format!(
            r#"{{"product_id":"@{product}","product_name":"p","quantity":"1","unit_cost":"1.00","total_cost":"1.00"}}"#
        )
    };
    let sent = r#"{"status":"sent","sent_at":"2026-05-04T08:00:00Z"}"#;
    for (items, expected) in [
        (String::new(), vec!["patch.items sent-order-is-complete"]),
        (format!("{},{}", line("plain"), line("strict")), vec!["patch.dea_form_222_number dea-222-required"]),
        (line("plain"), vec![]),
    ] {
        put(&mut practice, table, "order", &order(&items));
        assert_eq!(change(&mut practice, table, "order", sent), expected, "{items}");
    }
    let more = format!(r#"{{"items":[{0},{0}]}}"#, line("plain"));
    assert_eq!(change(&mut practice, table, "order", &more), ["patch.items sent-order-keeps-its-lines"]);
    put(&mut practice, table, "order", &order(&line("plain")));
    assert_eq!(change(&mut practice, table, "order", &more), NONE);
}

#[test]
fn a_clinic_is_in_a_time_zone_that_exists() {
    let mut practice = clinic();
    let named = |zone: &str| format!(r#"{{"name":"South","clinic_type":"farm_service","timezone":"{zone}"}}"#);
    for (number, zone) in ["America/Denver", "US/Mountain", "Asia/Calcutta", "UTC"].iter().enumerate() {
        assert_eq!(create(&mut practice, "clinics", &format!("south {number}"), &named(zone)), NONE, "{zone}");
    }
    for zone in ["", "Denver", "america/denver", "EST", "GMT+0", "-07:00", "America/Gotham"] {
        assert_eq!(create(&mut practice, "clinics", "odd", &named(zone)), ["timezone time-zone-unknown"], "{zone}");
    }
    let moved = |zone: &str| format!(r#"{{"timezone":"{zone}"}}"#);
    assert_eq!(change(&mut practice, "clinics", "clinic", &moved("Europe/Kyiv")), NONE);
    assert_eq!(change(&mut practice, "clinics", "clinic", &moved("Kyiv")), ["patch.timezone time-zone-unknown"]);
    put(&mut practice, "clinics", "old", &named("EST").replace("South", "Old"));
    assert_eq!(change(&mut practice, "clinics", "old", r#"{"name":"New"}"#), NONE);
}
