//! Money that goes back, and money that never comes.

use vet_core::kernel::json::Json;
use vet_tests::{
    clinic::of,
    practice::{Practice, id, wrongs},
    till::*,
};

const NONE: [&str; 0] = [];

/// A sent invoice of 100.00 without tax.
fn sent() -> Practice {
    let mut practice = till();
    practice.must("billing.draft_invoice", &bill("a", &untaxed("100.00"), ""));
    practice.must("billing.send_invoice", &of("a"));
    practice
}

fn untaxed(price: &str) -> String {
    words(price, r#""tax_exempt_reason":"professional-service""#)
}

fn refund(payment: &str, amount: &str, more: &str) -> String {
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    format!(r#"{{"payment_id":"{}","amount":"{amount}","reason":"unhappy"{more}}}"#, id(payment))
}

fn approved(name: &str) -> String {
    format!(r#""approved_by":"{}""#, id(name))
}

fn of_payment(practice: &Practice, name: &str) -> String {
    let columns = ["status", "amount", "credited_amount", "refunded_amount"];
    columns.map(|column| shown(practice, "payments", name, column)).join(" ")
}

#[test]
fn a_partial_refund_opens_the_bill_again_and_the_last_one_closes_it() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "100.00", "credit_card"));
    practice.must("billing.refund", &refund("p", "40.00", ""));
    assert_eq!(standing(&practice, "a"), "partially_paid 60.00 40.00");
    assert_eq!(of_payment(&practice, "p"), "completed 100.00 0.00 40.00");
    assert_eq!(shown(&practice, "invoices", "a", "paid_at"), "null");
    practice.must("billing.refund", &refund("p", "60.00", &approved("mara")));
    assert_eq!(standing(&practice, "a"), "refunded 0.00 100.00");
    assert_eq!(of_payment(&practice, "p"), "refunded 100.00 0.00 100.00");
    let again = practice.run("billing.refund", &refund("p", "0.01", &approved("mara")));
    assert_eq!(wrongs(&again), ["amount refund-exceeds-payment"]);
}

#[test]
fn a_bill_stays_open_while_another_payment_is_on_it() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "30.00", "cash"));
    practice.must("billing.record_payment", &pay("q", "a", "20.00", "cash"));
    practice.must("billing.refund", &refund("p", "30.00", ""));
    assert_eq!(standing(&practice, "a"), "partially_paid 20.00 80.00");
    practice.must("billing.refund", &refund("q", "20.00", ""));
    assert_eq!(standing(&practice, "a"), "refunded 0.00 100.00");
}

#[test]
fn a_refund_stays_within_what_came_in() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "40.00", "cash"));
    let mut wrong = |amount: &str| wrongs(&practice.run("billing.refund", &refund("p", amount, "")));
    assert_eq!(wrong("0.00"), ["amount refund-not-positive"]);
    assert_eq!(wrong("-1.00"), ["amount refund-not-positive"]);
    assert_eq!(wrong("0.001"), ["amount money-precision"]);
    assert_eq!(wrong("40.01"), ["amount refund-exceeds-payment"]);
    assert_eq!(wrong("40.00"), NONE);
    assert_eq!(wrongs(&practice.run("billing.refund", &refund("x", "1.00", ""))), ["payment_id not-found"]);
}

#[test]
fn above_the_limit_two_people_refund() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "100.00", "cash"));
    let mut wrong = |amount: &str, more: &str| wrongs(&practice.run("billing.refund", &refund("p", amount, more)));
    assert_eq!(wrong("50.01", ""), ["approved_by separation-of-duties"]);
    assert_eq!(wrong("50.01", &approved("lena")), ["approved_by separation-of-duties"]);
    assert_eq!(wrong("50.01", &approved("nobody")), ["approved_by not-found"]);
    assert_eq!(wrong("50.00", ""), NONE);
    // The limit counts all refunds of the payment.
    assert_eq!(wrong("0.01", ""), ["approved_by separation-of-duties"]);
    assert_eq!(wrong("0.01", &approved("mara")), NONE);
}

#[test]
fn nobody_approves_under_another_of_their_names() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "100.00", "cash"));
    let row = format!(
        r#"{{"id":"{}","user_id":"{}","employee_number":"double","first_name":"Lena","last_name":"Vogt",
            "email":"double@north.example","role":"receptionist","employment_type":"part_time","hire_date":"2020-01-01"}}"#,
        id("double"),
        practice.actor.user_id
    );
    practice.must("staff.create", &row);
    let found = wrongs(&practice.run("billing.refund", &refund("p", "60.00", &approved("double"))));
    assert_eq!(found, ["approved_by separation-of-duties"]);
}

#[test]
fn money_goes_back_the_way_it_came() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "40.00", "credit_card"));
    let mut wrong = |method: &str| {
        let more = format!(r#""payment_method":"{method}""#);
        wrongs(&practice.run("billing.refund", &refund("p", "10.00", &more)))
    };
    assert_eq!(wrong("cash"), ["payment_method refund-tender-mismatch"]);
    assert_eq!(wrong("credit_card"), NONE);
}

#[test]
fn what_is_still_credit_goes_back_first() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "130.00", "cash"));
    assert_eq!(credit(&practice, "ana"), "30.00");
    let answer = practice.must("billing.refund", &refund("p", "45.00", ""));
    assert_eq!(answered(&answer, "from_credit"), Json::from("30.00"));
    assert_eq!(answered(&answer, "from_invoice"), Json::from("15.00"));
    assert_eq!(credit(&practice, "ana"), "0.00");
    assert_eq!(standing(&practice, "a"), "partially_paid 85.00 15.00");
    assert_eq!(of_payment(&practice, "p"), "completed 130.00 0.00 45.00");
}

#[test]
fn credit_that_was_spent_does_not_come_back() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "130.00", "cash"));
    practice.must("billing.draft_invoice", &bill("b", &untaxed("25.00"), ""));
    practice.must("billing.send_invoice", &of("b"));
    practice.must("billing.record_payment", &pay("q", "b", "25.00", "account_credit"));
    assert_eq!(credit(&practice, "ana"), "5.00");
    let mut wrong = |amount: &str| wrongs(&practice.run("billing.refund", &refund("p", amount, &approved("mara"))));
    assert_eq!(wrong("105.01"), ["amount refund-exceeds-payment"]);
    assert_eq!(wrong("105.00"), NONE);
    assert_eq!(credit(&practice, "ana"), "0.00");
    assert_eq!(standing(&practice, "a"), "refunded 0.00 100.00");
    assert_eq!(of_payment(&practice, "p"), "completed 130.00 25.00 105.00");
}

#[test]
fn a_deposit_that_is_not_used_goes_back() {
    let mut practice = till();
    let deposit =
        format!(r#"{{"id":"{}","client_id":"{}","amount":"50.00","payment_method":"cash"}}"#, id("d"), id("ana"));
    practice.must("billing.record_payment", &deposit);
    practice.must("billing.refund", &refund("d", "20.00", ""));
    assert_eq!(of_payment(&practice, "d"), "completed 50.00 30.00 20.00");
    practice.must("billing.refund", &refund("d", "30.00", ""));
    assert_eq!(of_payment(&practice, "d"), "refunded 50.00 0.00 50.00");
    assert_eq!(credit(&practice, "ana"), "0.00");
}

#[test]
fn a_payment_by_credit_goes_back_to_the_credit() {
    let mut practice = sent();
    let deposit =
        format!(r#"{{"id":"{}","client_id":"{}","amount":"80.00","payment_method":"cash"}}"#, id("d"), id("ana"));
    practice.must("billing.record_payment", &deposit);
    practice.must("billing.record_payment", &pay("p", "a", "80.00", "account_credit"));
    practice.must("billing.refund", &refund("p", "30.00", ""));
    assert_eq!(credit(&practice, "ana"), "30.00");
    assert_eq!(standing(&practice, "a"), "partially_paid 50.00 50.00");
}

fn write_off(invoice: &str, approver: &str, more: &str) -> String {
    format!(r#"{{"id":"{}","reason":"moved away","approved_by":"{}"{more}}}"#, id(invoice), id(approver))
}

#[test]
fn what_is_owed_is_given_up_whole_and_by_two_people() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "90.00", "cash"));
    let mut wrong =
        |approver: &str, more: &str| wrongs(&practice.run("billing.write_off", &write_off("a", approver, more)));
    // Small as it is.
    assert_eq!(wrong("lena", ""), ["approved_by separation-of-duties"]);
    assert_eq!(wrong("nobody", ""), ["approved_by not-found"]);
    assert_eq!(wrong("mara", r#","amount":"10.01""#), ["amount write-off-exceeds-balance"]);
    assert_eq!(wrong("mara", r#","amount":"9.99""#), ["status status-guard-failed"]);
    assert_eq!(wrong("mara", r#","amount":"-1.00""#), ["amount value-invalid"]);
    assert_eq!(wrong("mara", r#","amount":"10.00""#), NONE);
    assert_eq!(standing(&practice, "a"), "written_off 90.00 0.00");
    assert_eq!(shown(&practice, "invoices", "a", "written_off_amount"), "10.00");
    assert_eq!(shown(&practice, "invoices", "a", "written_off_by"), id("lena").to_string());
    assert_eq!(shown(&practice, "invoices", "a", "write_off_approved_by"), id("mara").to_string());
    let again = practice.run("billing.write_off", &write_off("a", "mara", ""));
    assert_eq!(wrongs(&again), ["status status-transition-invalid"]);
    // What came in on it stays.
    let back = practice.run("billing.refund", &refund("p", "10.00", ""));
    assert_eq!(wrongs(&back), ["payment_id payment-on-void-invoice"]);
}

#[test]
fn only_a_bill_that_is_owed_is_given_up() {
    let mut practice = sent();
    practice.must("billing.draft_invoice", &bill("b", &untaxed("5.00"), ""));
    practice.must("billing.record_payment", &pay("p", "a", "100.00", "cash"));
    for name in ["a", "b"] {
        let found = wrongs(&practice.run("billing.write_off", &write_off(name, "mara", "")));
        assert_eq!(found, ["status status-transition-invalid"], "{name}");
    }
}
