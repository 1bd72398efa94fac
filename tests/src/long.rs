//! Inputs with long lists whose items all differ, which is what a rule that compares each with each
//! would be slow at.

use chrono::{Days, NaiveDate};

use crate::golden::rules;

/// A rule, what there is much of, and the text of the input.
pub type Long = (&'static str, &'static str, String);

/// For the rules that are known, inputs with so many items.
#[must_use]
pub fn inputs(count: usize) -> Vec<Long> {
    let known = rules();
    let all = [money(count), doses(count), house(count), people(count)].concat();
    all.into_iter().filter(|(rule, ..)| known.contains(rule)).collect()
}

/// The items, each by its number, with commas between them.
fn many(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

fn day(number: usize) -> String {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default();
    (first + Days::new(number as u64)).to_string()
}

/// A local time, so many minutes after the start of 2020.
fn minute(number: usize) -> String {
    format!("{}T{:02}:{:02}", day(number / 1_440), number % 1_440 / 60, number % 60)
}

fn money(count: usize) -> Vec<Long> {
    let lines = many(count, |at| format!(r#"{{"qty":"1","unit_price":"{at}.05","tax_class":"c{at}"}}"#));
    let classes = many(count, |at| format!(r#""c{at}":[{{"code":"t{at}","rate":"5"}}]"#));
    let entries = many(count, |at| format!(r#"{{"price":"1","min_kg":"{at}","max_kg":"{}"}}"#, at + 1));
    let owed = many(count, |at| format!(r#"{{"id":"i{}","due":"2026-01-01","balance":"1.00"}}"#, count - at));
    vec![
        (
            "pricing.invoice",
            "lines, classes and codes",
            format!(r#"{{"lines":[{lines}],"tax_classes":{{{classes}}},"invoice_discount_percent":"3"}}"#),
        ),
        (
            "pricing.allocate",
            "weights",
            format!(r#"{{"total":"1000000","weights":[{}]}}"#, many(count, |at| format!("\"{at}.5\""))),
        ),
        (
            "pricing.price_pick",
            "entries",
            format!(r#"{{"entries":[{entries}],"species":"dog","weight_kg":"5","on":"2026-06-01"}}"#),
        ),
        ("pricing.payment_apply", "invoices", format!(r#"{{"amount":"999999","invoices":[{owed}]}}"#)),
        (
            "pricing.surcharge",
            "holidays",
            format!(
                r#"{{"unit_price":"1","at":"2019-03-04T18:00","holidays":[{}]}}"#,
                many(count, |at| format!("\"{}\"", day(at)))
            ),
        ),
    ]
}

fn doses(count: usize) -> Vec<Long> {
    let products = many(count, |at| format!(r#"{{"strength_mg":"{}","split":"0.5"}}"#, at + 1));
    let given = many(count, |at| format!("\"{}\"", minute(at)));
    let times = many(count, |at| format!("\"{:02}:{:02}\"", 23 - at % 1_440 / 60, 59 - at % 60));
    let phase = r#"{"tablets":"1","interval_h":"24","days":"1"}"#;
    let active = many(count, |at| format!(r#"{{"drug":"d{at}"}}"#));
    let words = many(count, |at| format!("\"w{at}\""));
    let doses = many(count, |at| format!(r#"{{"last_given":"{}+00:00","meat_days":4}}"#, minute(at)));
    let entries = many(count, |_| r#"{"kind":"receive","qty":"1","actor":"u"}"#.to_owned());
    vec![
        ("dosing.tablets", "products", format!(r#"{{"target_mg":"50","products":[{products}]}}"#)),
        (
            "dosing.prn",
            "given",
            format!(r#"{{"now":"2060-01-01T00:00","min_interval_h":"6","max_per_day":3,"given":[{given}]}}"#),
        ),
        (
            "dosing.schedule",
            "times",
            format!(r#"{{"tz":"UTC","mode":"clock","count":1000,"start_date":"2026-01-01","times":[{times}]}}"#),
        ),
        (
            "dosing.taper",
            "phases",
            format!(r#"{{"start_date":"2026-01-01","phases":[{}]}}"#, many(count, |_| phase.to_owned())),
        ),
        (
            "dosing.safety",
            "allergies, conditions and drugs",
            format!(
                r#"{{"drug":"carprofen","patient":{{"species":"dog","allergies":[{words}],"conditions":[{words}]}},"on":"2026-06-01","active":[{active}]}}"#
            ),
        ),
        ("dosing.withdrawal", "doses", format!(r#"{{"tz":"America/Chicago","doses":[{doses}]}}"#)),
        ("cs.ledger", "entries", format!(r#"{{"opening":"1","entries":[{entries}]}}"#)),
        (
            "cs.loss_deadlines",
            "holidays",
            format!(
                r#"{{"discovered":"2020-01-01","holidays":[{}]}}"#,
                many(count, |at| format!("\"{}\"", day(count - at)))
            ),
        ),
    ]
}

fn house(count: usize) -> Vec<Long> {
    let resources = |first: usize| many(count, |at| format!("\"r{}\"", first + at));
    let slot = |vet: &str, resources: &str| {
        format!(r#"{{"id":"{vet}","start":"2026-05-04T09:00","end":"2026-05-04T10:00","resources":[{resources}]}}"#)
    };
    let spans = many(count, |at| format!(r#"{{"start":"{}","end":"{}"}}"#, minute(at), minute(at + 1)));
    let leads = many(count, |at| format!(r#"{{"hours":{}}}"#, 24 * at + 1));
    let stays = many(count, |at| format!(r#"{{"in":"{}","out":"{}"}}"#, day(at), day(at + 9)));
    let existing = many(count, |at| {
        format!(
            r#"{{"id":"a{}","start":"2026-05-04T09:00","end":"2026-05-04T10:00","resources":["xray"]}}"#,
            count - at
        )
    });
    let batches = many(count, |at| format!(r#"{{"lot":"l{at}","expiry":"{}","on_hand":"1"}}"#, day(count - at)));
    let lines = many(count, |at| format!(r#"{{"amount":"{at}.00"}}"#));
    let waiting = many(count, |at| format!(r#""k{at}":{at}"#));
    vec![
        (
            "sched.conflict",
            "devices of two",
            format!(r#"{{"candidate":{},"existing":[{}]}}"#, slot("a", &resources(0)), slot("b", &resources(count))),
        ),
        (
            "sched.conflict",
            "appointments",
            format!(r#"{{"candidate":{},"existing":[{existing}]}}"#, slot("a", "\"xray\"")),
        ),
        (
            "sched.working_hours",
            "leave",
            format!(r#"{{"start":"2010-05-04T09:00","end":"2010-05-04T10:00","hours":{{}},"leave":[{spans}]}}"#),
        ),
        (
            "sched.reminders",
            "leads",
            format!(
                r#"{{"start":"2060-01-01T13:00+00:00","tz":"UTC","booked_at":"0001-01-01T00:00+00:00","leads":[{leads}]}}"#
            ),
        ),
        (
            "sched.boarding",
            "peak dates",
            format!(
                r#"{{"check_in":"2020-01-01T09:00","check_out":"2060-01-01T09:00","nightly":"1.00","peak_dates":[{}]}}"#,
                many(count, |at| format!("\"{}\"", day(at)))
            ),
        ),
        (
            "sched.kennel",
            "reservations",
            format!(
                r#"{{"capacity":4000000000,"reservations":[{stays}],"candidate":{{"in":"2020-01-01","out":"2060-01-01"}}}}"#
            ),
        ),
        ("inv.fefo", "batches", format!(r#"{{"on":"2019-06-01","qty":"{count}","batches":[{batches}]}}"#)),
        (
            "ins.claim",
            "lines and kinds",
            format!(
                r#"{{"policy":{{"effective":"2026-01-01","expires":"2026-12-31","deductible":"1","reimbursement_percent":"80","waiting":{{{waiting}}}}},"claim":{{"service_date":"2026-06-10","kind":"x","lines":[{lines}]}}}}"#
            ),
        ),
    ]
}

fn people(count: usize) -> Vec<Long> {
    let doses = many(count, |at| format!("\"{}\"", day(21 * at + 100)));
    let readings = many(count, |at| format!("\"{}\"", minute(count - at)));
    let forms = many(count, |at| {
        format!(r#"{{"kind":"surgery","procedures":["p{at}"],"signer":"owner","signed_at":"2026-05-01T09:00"}}"#)
    });
    let strangers = many(count, |at| format!(r#""x{at}":1"#));
    let rules = many(count, |at| format!(r#"{{"name":"n{at}","anchor":"a{at}","years":3}}"#));
    let anchors = many(count, |at| format!(r#""a{at}":"2024-02-29""#));
    let categories = many(count, |at| format!(r#"{{"name":"n{at}","basis":"consent"}}"#));
    let roles =
        many(count, |at| format!(r#""r{at}":[{{"effect":"allow","actions":["read"],"resources":["patients"]}}]"#));
    let held = many(count, |at| format!(r#"{{"role":"r{at}","from":"2026-01-01T00:00:00+00:00"}}"#));
    let records = many(count, |at| format!(r#"{{"record":{{"seq":{}}},"hash":"{}"}}"#, at + 1, "0".repeat(64)));
    vec![
        (
            "clinical.vaccine",
            "doses",
            format!(r#"{{"protocol":"canine-lepto","birth":"2020-01-01","doses":[{doses}],"on":"9999-01-01"}}"#),
        ),
        (
            "clinical.anesthesia_gaps",
            "readings",
            format!(r#"{{"start":"2020-01-01T00:00","end":"{}","readings":[{readings}]}}"#, minute(count + 1)),
        ),
        (
            "clinical.consent",
            "forms",
            format!(r#"{{"kind":"surgery","procedure":"none","at":"2026-05-04T09:00","forms":[{forms}]}}"#),
        ),
        ("clinical.rer", "fields that nobody knows", format!("{{{strangers}}}")),
        (
            "retention.compute",
            "rules and anchors",
            format!(r#"{{"anchors":{{{anchors}}},"rules":[{rules}],"as_of":"2026-01-01"}}"#),
        ),
        ("privacy.erasure", "categories", format!(r#"{{"received":"2026-01-31","categories":[{categories}]}}"#)),
        (
            "rbac.check",
            "roles",
            format!(
                r#"{{"at":"2026-05-04T09:00:00+00:00","user":{{"id":"u","roles":[{held}]}},"roles":{{{roles}}},"action":"read","resource_type":"patients"}}"#
            ),
        ),
        ("audit.verify", "records", format!(r#"{{"records":[{records}]}}"#)),
    ]
}
