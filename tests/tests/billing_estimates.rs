//! Estimates, from the first word to the bill.

use vet_core::kernel::json::Json;
use vet_tests::{
    clinic::of,
    practice::{Practice, id, wrongs},
    till::*,
};

const NONE: [&str; 0] = [];

fn untaxed(price: &str, more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    words(price, &format!(r#""tax_exempt_reason":"professional-service"{more}"#))
}

fn estimate(name: &str, lines: &str, more: &str) -> String {
    bill(name, lines, &format!(r#""title":"dental work"{}{more}"#, if more.is_empty() { "" } else { "," }))
}

/// An estimate of a cleaning at 300.00, one to three extractions at 50.00 each, and X-rays for 80.00 if
/// the client wants them.
fn dental(more: &str) -> String {
    let lines = [
        untaxed("300.00", ""),
        untaxed("50.00", r#""quantity":"1","quantity_high":"3""#),
        untaxed("80.00", r#""is_optional":true"#),
    ];
    estimate("e", &lines.join(","), more)
}

fn of_estimate(practice: &Practice, columns: &[&str]) -> String {
    columns.iter().map(|column| shown(practice, "estimates", "e", column)).collect::<Vec<_>>().join(" ")
}

fn line_ids(answer: &Json) -> Vec<Json> {
    match answered(answer, "line_ids") {
        Json::List(ids) => ids,
        other => panic!("{other} are no ids"),
    }
}

fn accept(more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    format!(r#"{{"id":"{}","accepted_by_name":"Ana Silva","signed":true{more}}}"#, id("e"))
}

/// The dental estimate, sent and accepted without the X-rays.
fn accepted() -> Practice {
    let mut practice = till();
    practice.must("billing.draft_estimate", &dental(""));
    practice.must("billing.send_estimate", &of("e"));
    practice.must("billing.accept_estimate", &accept(""));
    practice
}

fn convert(more: &str) -> String {
    format!(r#"{{"id":"{}","invoice_id":"{}"{more}}}"#, id("e"), id("a"))
}

#[test]
fn an_estimate_says_the_least_and_the_most() {
    let mut practice = till();
    let answer = practice.must("billing.draft_estimate", &dental(r#""deposit_percent":"50""#));
    assert_eq!(answered(&answer, "estimate_number"), Json::from("EST-00001"));
    let amounts = ["subtotal", "total_amount", "total_high", "deposit_amount", "tolerance_percent"];
    assert_eq!(of_estimate(&practice, &amounts), "350.00 350.00 450.00 225.00 10.00");
    assert_eq!(of_estimate(&practice, &["status", "expiry_date"]), "draft 2026-06-03T08:00:00Z");
    let columns = ["quantity", "quantity_high", "total_amount", "is_optional"];
    assert_eq!(
        lines_of(&practice, "estimate_items", "estimate_id", "e", &columns),
        ["1.000 null 300.00 false", "1.000 3.000 50.00 false", "1.000 null 80.00 true"]
    );
}

#[test]
fn what_cannot_be_quoted_is_refused() {
    let mut practice = till();
    let mut wrong = |input: &str| wrongs(&practice.run("billing.draft_estimate", input));
    assert_eq!(wrong(&estimate("e", "", "")), ["lines value-invalid"]);
    let range = |high: &str| untaxed("1.00", &format!(r#""quantity":"2","quantity_high":"{high}""#));
    assert_eq!(wrong(&estimate("e", &range("1.999"), "")), ["lines[0].quantity_high estimate-range-invalid"]);
    assert_eq!(wrong(&estimate("e", &range("2.0001"), "")), ["lines[0].quantity_high value-invalid"]);
    let plain = untaxed("1.00", "");
    assert_eq!(
        wrong(&estimate("e", &plain, r#""deposit_percent":"100.01""#)),
        ["deposit_percent percent-out-of-range"]
    );
    assert_eq!(wrong(&estimate("e", &plain, r#""tolerance_percent":"100.01""#)), ["tolerance_percent tolerance-valid"]);
    assert_eq!(
        wrong(&estimate("e", &plain, r#""expiry_date":"2026-05-04T08:00:00Z""#)),
        ["expiry_date expiry-after-issue"]
    );
    let last = r#""expiry_date":"2026-05-04T08:00:00.000001Z","deposit_percent":"100","tolerance_percent":"100""#;
    assert_eq!(wrong(&estimate("e", &range("2"), last)), NONE);
}

#[test]
fn what_the_client_wants_joins_the_totals() {
    let mut practice = till();
    let approved = format!(r#""discount_percent":"10","discount_amount":"5.00","approved_by":"{}""#, id("mara"));
    let answer = practice.must("billing.draft_estimate", &dental(&approved));
    assert_eq!(of_estimate(&practice, &["discount_amount", "total_amount", "total_high"]), "40.00 310.00 400.00");
    let ids = line_ids(&answer);
    let wanted = |id: &Json| accept(&format!(r#""accepted_line_ids":[{id}]"#));
    let not_optional = practice.run("billing.accept_estimate", &wanted(&ids[0]));
    assert_eq!(wrongs(&not_optional), ["accepted_line_ids[0] not-found"]);
    practice.must("billing.accept_estimate", &wanted(&ids[2]));
    // As `pricing.invoice` has it for 430.00 less 10 percent less 5.00.
    assert_eq!(of_estimate(&practice, &["discount_amount", "total_amount", "total_high"]), "48.00 382.00 472.00");
    assert_eq!(of_estimate(&practice, &["status", "accepted_by_name"]), "accepted Ana Silva");
    let columns = ["discount_share", "total_amount", "is_accepted"];
    assert_eq!(
        lines_of(&practice, "estimate_items", "estimate_id", "e", &columns),
        ["33.49 266.51 null", "5.58 44.42 null", "8.93 71.07 true"]
    );
}

#[test]
fn acceptance_is_signed_or_witnessed() {
    let mut practice = till();
    practice.must("billing.draft_estimate", &dental(""));
    let spoken = |more: &str| accept(more).replace(r#""signed":true,"#, "").replace(r#","signed":true"#, "");
    let mut wrong = |input: &str| wrongs(&practice.run("billing.accept_estimate", input));
    assert_eq!(wrong(&spoken("")), ["signed consent-missing"]);
    assert_eq!(wrong(&spoken(&format!(r#""witness_id":"{}""#, id("nobody")))), ["witness_id not-found"]);
    assert_eq!(wrong(&accept("").replace("Ana Silva", "")), ["status status-guard-missing"]);
    assert_eq!(wrong(&spoken(&format!(r#""witness_id":"{}""#, id("mara")))), NONE);
    assert_eq!(wrong(&accept("")), ["status status-transition-invalid"]);
}

#[test]
fn an_estimate_holds_until_it_expires() {
    let mut practice = till();
    let until = r#""expiry_date":"2026-05-05T08:00:00Z""#;
    practice.must("billing.draft_estimate", &dental(until));
    practice.now = vet_core::kernel::time::parse_instant("2026-05-05T08:00:01Z").unwrap();
    assert_eq!(wrongs(&practice.run("billing.send_estimate", &of("e"))), ["id estimate-expired"]);
    assert_eq!(wrongs(&practice.run("billing.accept_estimate", &accept(""))), ["id estimate-expired"]);
    practice.now = vet_core::kernel::time::parse_instant("2026-05-05T08:00:00Z").unwrap();
    assert_eq!(wrongs(&practice.run("billing.send_estimate", &of("e"))), NONE);
    assert_eq!(wrongs(&practice.run("billing.accept_estimate", &accept(""))), NONE);
}

#[test]
fn a_declined_estimate_is_written_anew() {
    let mut practice = till();
    practice.must("billing.draft_estimate", &dental(""));
    let decline = format!(r#"{{"id":"{}","decline_reason":"too dear"}}"#, id("e"));
    assert_eq!(wrongs(&practice.run("billing.decline_estimate", &decline)), ["status status-transition-invalid"]);
    practice.must("billing.send_estimate", &of("e"));
    practice.must("billing.decline_estimate", &decline);
    assert_eq!(wrongs(&practice.run("billing.accept_estimate", &accept(""))), ["status status-transition-invalid"]);
    let revise = |more: &str| format!(r#"{{"id":"{}"{more}}}"#, id("e"));
    let without_lines = practice.run("billing.revise_estimate", &revise(r#","discount_percent":"5""#));
    assert_eq!(wrongs(&without_lines), ["lines field-missing"]);
    let lines = format!(r#","title":"cleaning","deposit_percent":"10","lines":[{}]"#, untaxed("250.00", ""));
    practice.must("billing.revise_estimate", &revise(&lines));
    assert_eq!(
        of_estimate(
            &practice,
            &["status", "title", "total_amount", "total_high", "deposit_amount", "sent_at", "decline_reason"]
        ),
        "draft cleaning 250.00 null 25.00 null null"
    );
    assert_eq!(lines_of(&practice, "estimate_items", "estimate_id", "e", &["total_amount"]), ["250.00"]);
    practice.must("billing.accept_estimate", &accept(""));
    assert_eq!(wrongs(&practice.run("billing.revise_estimate", &revise(""))), ["status status-transition-invalid"]);
}

#[test]
fn an_accepted_estimate_becomes_one_bill_at_the_prices_quoted() {
    let mut practice = accepted();
    // The price list has nothing to say any more, and neither has a line that nobody wanted.
    practice.must("billing.convert_estimate", &convert(""));
    assert_eq!(standing(&practice, "a"), "draft 0.00 350.00");
    let columns = ["description", "quantity", "unit_price", "total_amount"];
    assert_eq!(
        lines_of(&practice, "invoice_items", "invoice_id", "a", &columns),
        ["nail trim 1.000 300.000000 300.00", "nail trim 1.000 50.000000 50.00"]
    );
    assert_eq!(of_estimate(&practice, &["converted_to_invoice_id"]), id("a").to_string());
    let again = convert("").replace(&id("a").to_string(), &id("b").to_string());
    assert_eq!(wrongs(&practice.run("billing.convert_estimate", &again)), ["id estimate-already-converted"]);
    practice.must("billing.send_invoice", &of("a"));
}

#[test]
fn only_what_was_accepted_and_still_holds_is_converted() {
    let mut practice = till();
    practice.must("billing.draft_estimate", &dental(r#""expiry_date":"2026-05-05T10:00:00Z""#));
    assert_eq!(wrongs(&practice.run("billing.convert_estimate", &convert(""))), ["id estimate-not-accepted"]);
    practice.must("billing.accept_estimate", &accept(""));
    practice.now = vet_core::kernel::time::parse_instant("2026-05-06T00:00:00Z").unwrap();
    assert_eq!(wrongs(&practice.run("billing.convert_estimate", &convert(""))), ["id estimate-expired"]);
    // The whole last day counts.
    practice.now = vet_core::kernel::time::parse_instant("2026-05-05T23:59:59Z").unwrap();
    assert_eq!(wrongs(&practice.run("billing.convert_estimate", &convert(""))), NONE);
    assert_eq!(
        wrongs(
            &practice.run("billing.convert_estimate", &convert("").replace(&id("e").to_string(), &id("x").to_string()))
        ),
        ["id not-found"]
    );
}

#[test]
fn what_was_really_needed_is_billed_as_far_as_the_tolerance_goes() {
    let mut practice = accepted();
    let items = rows(&practice, "estimate_items");
    let extraction = items.iter().find(|row| row.to_json().get("quantity_high") == Some(&Json::from("3.000"))).unwrap();
    let line = extraction.to_json().get("id").cloned().unwrap();
    let needed = |quantity: &str, more: &str| {
        convert(&format!(r#","quantities":[{{"line_id":{line},"quantity":"{quantity}"}}]{more}"#))
    };
    // At most 450.00, and 495.00 with the tolerance of 10 percent.
    let mut wrong = |input: &str| wrongs(&practice.run("billing.convert_estimate", input));
    assert_eq!(wrong(&needed("-1", "")), ["quantities[0].quantity quantity-invalid"]);
    assert_eq!(wrong(&needed("3.902", "")), ["reapproved estimate-overrun"]);
    let beyond = |price: &str| format!(r#","lines":[{}]"#, untaxed(price, ""));
    assert_eq!(wrong(&needed("3", &beyond("45.01"))), ["reapproved estimate-overrun"]);
    assert_eq!(wrong(&needed("3", &beyond("45.00"))), NONE);
    assert_eq!(standing(&practice, "a"), "draft 0.00 495.00");
    // What is added to the draft later counts as well.
    let add = format!(r#"{{"id":"{}","line":{}}}"#, id("a"), untaxed("0.01", ""));
    practice.must("billing.add_line", &add);
    assert_eq!(wrongs(&practice.run("billing.send_invoice", &of("a"))), ["reapproved estimate-overrun"]);
    let reapproved = format!(r#"{{"id":"{}","reapproved":true}}"#, id("a"));
    assert_eq!(wrongs(&practice.run("billing.send_invoice", &reapproved)), NONE);
}

#[test]
fn a_line_that_was_not_needed_is_left_out_and_an_overrun_may_be_approved() {
    let mut practice = accepted();
    let line = rows(&practice, "estimate_items")
        .iter()
        .find(|row| row.to_json().get("total_amount") == Some(&Json::from("300.00")))
        .and_then(|row| row.to_json().get("id").cloned())
        .unwrap();
    let input = convert(&format!(
        r#","quantities":[{{"line_id":{line},"quantity":"0"}}],"lines":[{}],"reapproved":true"#,
        untaxed("900.00", "")
    ));
    practice.must("billing.convert_estimate", &input);
    assert_eq!(lines_of(&practice, "invoice_items", "invoice_id", "a", &["total_amount"]), ["50.00", "900.00"]);
}

#[test]
fn a_discount_of_a_line_follows_the_quantity_that_was_needed() {
    let mut practice = till();
    let line = words("20.00", r#""quantity":"1","quantity_high":"2","discount_percent":"10""#);
    practice.must("billing.draft_estimate", &estimate("e", &line, r#""discount_percent":"5""#));
    practice.must("billing.accept_estimate", &accept(""));
    let item = rows(&practice, "estimate_items")[0].to_json().get("id").cloned().unwrap();
    practice
        .must("billing.convert_estimate", &convert(&format!(r#","quantities":[{{"line_id":{item},"quantity":"2"}}]"#)));
    practice.must(
        "billing.draft_invoice",
        &bill("b", &words("20.00", r#""quantity":"2","discount_percent":"10""#), r#""discount_percent":"5""#),
    );
    let columns =
        ["gross_amount", "discount_amount", "discount_percentage", "discount_share", "tax_amount", "total_amount"];
    let lines = |name: &str| lines_of(&practice, "invoice_items", "invoice_id", name, &columns);
    assert_eq!(lines("a"), lines("b"));
    assert_eq!(lines("a"), ["40.00 4.00 10.00 1.80 2.65 36.85"]);
}

#[test]
fn a_deposit_of_an_accepted_estimate_is_credit_for_the_bill() {
    let mut practice = till();
    practice.must("billing.draft_estimate", &dental(r#""deposit_percent":"50""#));
    let deposit = format!(
        r#"{{"id":"{}","estimate_id":"{}","amount":"225.00","payment_method":"credit_card"}}"#,
        id("d"),
        id("e")
    );
    assert_eq!(wrongs(&practice.run("billing.record_payment", &deposit)), ["estimate_id estimate-not-accepted"]);
    practice.must("billing.accept_estimate", &accept(""));
    practice.must("billing.record_payment", &deposit);
    assert_eq!(shown(&practice, "payments", "d", "client_id"), id("ana").to_string());
    practice.must("billing.convert_estimate", &convert(""));
    practice.must("billing.send_invoice", &of("a"));
    practice.must("billing.record_payment", &pay("p", "a", "225.00", "account_credit"));
    assert_eq!(standing(&practice, "a"), "partially_paid 225.00 125.00");
    assert_eq!(credit(&practice, "ana"), "0.00");
}

#[test]
fn the_whole_money_path() {
    let mut practice = accepted();
    practice.must("billing.convert_estimate", &convert(""));
    practice.must("billing.send_invoice", &of("a"));
    for (name, amount, expected) in [
        ("p1", "100.00", "partially_paid 100.00 250.00"),
        ("p2", "50.00", "partially_paid 150.00 200.00"),
        ("p3", "230.00", "paid 350.00 0.00"),
    ] {
        practice.must("billing.record_payment", &pay(name, "a", amount, "cash"));
        assert_eq!(standing(&practice, "a"), expected);
    }
    assert_eq!(credit(&practice, "ana"), "30.00");
    let refund = |payment: &str, amount: &str| {
        format!(
            r#"{{"payment_id":"{}","amount":"{amount}","reason":"unhappy","approved_by":"{}"}}"#,
            id(payment),
            id("mara")
        )
    };
    practice.must("billing.refund", &refund("p3", "80.00"));
    assert_eq!(standing(&practice, "a"), "partially_paid 300.00 50.00");
    assert_eq!(credit(&practice, "ana"), "0.00");
    let write_off = format!(r#"{{"id":"{}","reason":"moved away","approved_by":"{}"}}"#, id("a"), id("mara"));
    practice.must("billing.write_off", &write_off);
    assert_eq!(standing(&practice, "a"), "written_off 300.00 0.00");
}
