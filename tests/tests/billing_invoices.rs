//! Bills, from the draft to the money.

use vet_core::kernel::json::Json;
use vet_tests::{
    clinic::of,
    practice::{Practice, id, wrongs},
    till::*,
};

const NONE: [&str; 0] = [];

/// A sent invoice of 64.00 and its tax, 68.96 in all.
fn sent() -> Practice {
    let mut practice = till();
    practice.must("billing.draft_invoice", &bill("a", &of_service("exam", ""), ""));
    practice.must("billing.send_invoice", &of("a"));
    practice
}

fn draft(practice: &mut Practice, input: &str) -> Vec<String> {
    wrongs(&practice.run("billing.draft_invoice", input))
}

#[test]
fn a_draft_holds_the_result_of_the_pricing_rule() {
    // The first example of `pricing.invoice`: one exempt line and two taxed ones, 10 percent off the whole.
    let mut practice = till();
    let lines = [
        words("65.00", r#""tax_exempt_reason":"professional-service""#),
        of_product("food", r#""quantity":"2","discount_percent":"5""#),
        of_product("drops", r#""tax_class":"standard""#),
    ];
    let answer = practice.must("billing.draft_invoice", &bill("a", &lines.join(","), r#""discount_percent":"10""#));
    assert_eq!(answered(&answer, "total_amount"), Json::from("122.28"));
    let of_invoice = |column: &str| shown(&practice, "invoices", "a", column);
    assert_eq!(of_invoice("subtotal"), "133.27");
    assert_eq!(of_invoice("discount_amount"), "15.58");
    assert_eq!(of_invoice("discount_percentage"), "10.00");
    assert_eq!(of_invoice("tax_amount"), "4.59");
    assert_eq!(of_invoice("total_amount"), "122.28");
    assert_eq!(of_invoice("amount_due"), "122.28");
    assert_eq!(of_invoice("tax_breakdown"), r#"{"CITY":"0.89","STATE":"3.70"}"#);
    assert_eq!(of_invoice("currency"), "USD");
    assert_eq!(of_invoice("tax_type"), "sales_tax");
    assert!(of_invoice("invoice_number").starts_with("D-") && of_invoice("invoice_number").len() == 14);
    let columns = ["gross_amount", "discount_amount", "discount_share", "net_amount", "tax_amount", "total_amount"];
    assert_eq!(
        lines_of(&practice, "invoice_items", "invoice_id", "a", &columns),
        ["65.00 0.00 6.50 58.50 0.00 58.50", "49.90 2.50 4.74 42.66 3.31 45.97", "18.37 0.00 1.84 16.53 1.28 17.81"]
    );
    let about = ["item_type", "taxable", "tax_class", "tax_exempt_reason"];
    assert_eq!(
        lines_of(&practice, "invoice_items", "invoice_id", "a", &about),
        ["fee false null professional-service", "product true standard null", "product true standard null"]
    );
}

#[test]
fn the_catalogue_says_how_its_articles_are_taxed() {
    let mut practice = till();
    service(&mut practice, "massage", "80.00", r#""tax_rate":"20.00""#);
    let lines = [of_service("surgery", ""), of_product("drops", ""), of_service("massage", ""), of_product("food", "")]
        .join(",");
    practice.must("billing.draft_invoice", &bill("a", &lines, ""));
    let about = ["tax_class", "tax_exempt_reason", "tax_amount"];
    assert_eq!(
        lines_of(&practice, "invoice_items", "invoice_id", "a", &about),
        ["null professional-service 0.00", "null prescription-drug 0.00", "rate:20 null 16.00", "standard null 1.93"]
    );
}

#[test]
fn everything_wrong_with_the_lines_is_told_with_its_place() {
    let mut practice = till();
    let lines = [
        words("-1.00", ""),
        words("1.00", r#""quantity":"0""#),
        words("5.00", r#""quantity":"2","discount_amount":"10.01""#),
        words("1.0000001", ""),
        words("1.00", r#""discount_percent":"100.01""#),
        words("1.00", r#""discount_amount":"-0.01""#),
        words("1.00", r#""discount_amount":"0.001""#),
        words("1.00", r#""tax_class":"luxury""#),
        of_service("nothing", ""),
        of_service("exam", &format!(r#""product_id":"{}""#, id("food"))),
        r#"{"quantity":"1"}"#.to_owned(),
        words("1.00", r#""quantity_high":"2","is_optional":true"#),
        words("1.00", r#""quantity":"0.0001""#),
        words("1.00", r#""discount_percent":"0.001""#),
        words("1.00", r#""tax_class":"standard","tax_exempt_reason":"food-animal""#),
    ];
    assert_eq!(
        draft(&mut practice, &bill("a", &lines.join(","), "")),
        [
            "lines[0].unit_price price-negative",
            "lines[10].description field-missing",
            "lines[10].unit_price field-missing",
            "lines[11].is_optional value-invalid",
            "lines[11].quantity_high value-invalid",
            "lines[12].quantity value-invalid",
            "lines[13].discount_percent value-invalid",
            "lines[14].tax_class value-invalid",
            "lines[1].quantity quantity-invalid",
            "lines[2].discount_amount discount-exceeds-line",
            "lines[3].unit_price money-precision",
            "lines[4].discount_percent percent-out-of-range",
            "lines[5].discount_amount discount-negative",
            "lines[6].discount_amount money-precision",
            "lines[7].tax_class tax-class-unknown",
            "lines[8].service_id not-found",
            "lines[9] value-invalid",
        ]
    );
}

#[test]
fn a_document_discount_stays_within_the_document() {
    let mut practice = till();
    let wrong = |practice: &mut Practice, more: &str| draft(practice, &bill("a", &words("10.00", ""), more));
    let approved = format!(r#","approved_by":"{}""#, id("mara"));
    assert_eq!(wrong(&mut practice, r#""discount_amount":"10.01""#), ["discount_amount discount-exceeds-invoice"]);
    assert_eq!(wrong(&mut practice, r#""discount_percent":"101""#), ["discount_percent percent-out-of-range"]);
    assert_eq!(wrong(&mut practice, r#""discount_amount":"-1""#), ["discount_amount discount-negative"]);
    assert_eq!(wrong(&mut practice, &format!(r#""discount_amount":"10.00"{approved}"#)), NONE);
}

#[test]
fn a_discount_above_the_limit_needs_another_person() {
    let mut practice = till();
    let line = |percent: &str| words("100.00", &format!(r#""discount_percent":"{percent}""#));
    let by = |name: &str| format!(r#""approved_by":"{}""#, id(name));
    assert_eq!(draft(&mut practice, &bill("a", &line("15"), "")), NONE);
    let refused = ["lines[0].discount_percent discount-needs-approval"];
    assert_eq!(draft(&mut practice, &bill("b", &line("15.01"), "")), refused);
    assert_eq!(draft(&mut practice, &bill("b", &line("15.01"), &by("lena"))), ["approved_by separation-of-duties"]);
    assert_eq!(
        draft(&mut practice, &bill("b", &line("15.01"), &by("nobody"))),
        [
            "approved_by not-found",
            // Nobody approves it, so that the discount stands refused as well.
        ]
    );
    assert_eq!(draft(&mut practice, &bill("b", &line("15.01"), &by("mara"))), NONE);
    let whole = |percent: &str| format!(r#""discount_percent":"{percent}""#);
    assert_eq!(draft(&mut practice, &bill("c", &line("0"), &whole("15"))), NONE);
    assert_eq!(
        draft(&mut practice, &bill("d", &line("0"), &whole("15.01"))),
        ["discount_percent discount-needs-approval"]
    );
    // Not in two parts either.
    assert_eq!(
        draft(&mut practice, &bill("d", &line("10"), &whole("10"))),
        ["discount_percent discount-needs-approval"]
    );
    practice.must("billing.draft_invoice", &bill("e", "", ""));
    let add = |percent: &str| format!(r#"{{"id":"{}","line":{}}}"#, id("e"), line(percent));
    assert_eq!(
        wrongs(&practice.run("billing.add_line", &add("16"))),
        ["line.discount_percent discount-needs-approval"]
    );
    assert_eq!(wrongs(&practice.run("billing.add_line", &add("15"))), NONE);
}

#[test]
fn a_bill_goes_to_the_owner_or_to_whoever_may_pay_for_her() {
    let mut practice = till();
    let by_ben = bill("a", "", "").replace(&id("ana").to_string(), &id("ben").to_string());
    assert_eq!(draft(&mut practice, &by_ben), ["client_id client-not-authorized"]);
    let relation = |right: &str| {
        format!(
            r#"{{"primary_client_id":"{}","related_client_id":"{}","relationship_type":"{}","{right}":true}}"#,
            id("ana"),
            id("ben"),
            if right == "can_pick_up_pet" { "agent" } else { "partner" }
        )
    };
    practice.must("client_relationships.create", &relation("can_pick_up_pet"));
    assert_eq!(draft(&mut practice, &by_ben), ["client_id client-not-authorized"]);
    practice.must("client_relationships.create", &relation("can_authorize_payments"));
    assert_eq!(draft(&mut practice, &by_ben), NONE);
    let nobody =
        format!(r#"{{"client_id":"{}","patient_id":"{0}","clinic_id":"{0}","appointment_id":"{0}"}}"#, id("x"));
    assert_eq!(
        draft(&mut practice, &nobody),
        ["appointment_id not-found", "client_id not-found", "clinic_id not-found", "patient_id not-found"]
    );
    assert_eq!(draft(&mut practice, &format!(r#"{{"client_id":"{}"}}"#, id("ana"))), ["clinic_id field-missing"]);
    assert_eq!(draft(&mut practice, &by_ben), ["id id-taken"]);
}

#[test]
fn a_bill_for_a_visit_takes_its_animal_and_clinic() {
    let mut practice = till();
    practice.must("appointments.book", &vet_tests::clinic::booking("visit", "dr-lee", "room-1", "rex", "10:00"));
    let checked_in = practice.must("appointments.check_in", &of("visit"));
    let encounter = answered_id(&checked_in, "encounter_id");
    let input = format!(r#"{{"id":"{}","client_id":"{}","encounter_id":"{encounter}"}}"#, id("a"), id("ana"));
    practice.must("billing.draft_invoice", &input);
    for (column, name) in [("patient_id", "rex"), ("clinic_id", "clinic"), ("appointment_id", "visit")] {
        assert_eq!(shown(&practice, "invoices", "a", column), id(name).to_string());
    }
    let other = format!(
        r#"{{"client_id":"{}","patient_id":"{}","appointment_id":"{}","clinic_id":"{}"}}"#,
        id("ben"),
        id("tom"),
        id("visit"),
        id("clinic")
    );
    assert_eq!(draft(&mut practice, &other), ["patient_id parent-mismatch"]);
}

#[test]
fn a_draft_is_written_line_by_line_and_priced_as_a_whole() {
    let mut practice = till();
    let discount = r#""discount_percent":"10","discount_amount":"1.00""#;
    assert_eq!(draft(&mut practice, &bill("a", "", discount)), ["discount_amount discount-exceeds-invoice"]);
    let drafted = practice.must("billing.draft_invoice", &bill("a", &of_service("exam", ""), discount));
    let Json::List(exam) = answered(&drafted, "line_ids") else { panic!("{drafted}") };
    let add = |practice: &mut Practice, line: &str| {
        practice.must("billing.add_line", &format!(r#"{{"id":"{}","line":{line}}}"#, id("a")))
    };
    add(&mut practice, &of_service("surgery", ""));
    let food = add(&mut practice, &of_product("food", r#""quantity":"4""#));
    let remove = |practice: &mut Practice, line: &Json| {
        wrongs(&practice.run("billing.remove_line", &format!(r#"{{"id":"{}","line_id":{line}}}"#, id("a"))))
    };
    assert_eq!(remove(&mut practice, &exam[0]), NONE);
    // The same as if all had been there from the beginning.
    let lines = [of_service("surgery", ""), of_product("food", r#""quantity":"4""#)].join(",");
    practice.must("billing.draft_invoice", &bill("b", &lines, discount));
    let columns = ["gross_amount", "discount_share", "net_amount", "tax_amount", "total_amount"];
    let lines = |practice: &Practice, name: &str| lines_of(practice, "invoice_items", "invoice_id", name, &columns);
    assert_eq!(lines(&practice, "a"), ["400.00 40.80 359.20 0.00 359.20", "99.80 10.18 89.62 6.94 96.56"]);
    assert_eq!(lines(&practice, "a"), lines(&practice, "b"));
    assert_eq!(shown(&practice, "invoices", "a", "total_amount"), "455.76");
    assert_eq!(shown(&practice, "invoices", "b", "total_amount"), "455.76");

    let Json::List(ids) = answered(&food, "line_ids") else { panic!("{food}") };
    assert_eq!(remove(&mut practice, &ids[0]), NONE);
    assert_eq!(lines(&practice, "a"), ["400.00 41.00 359.00 0.00 359.00"]);
    assert_eq!(shown(&practice, "invoices", "a", "total_amount"), "359.00");
    assert_eq!(remove(&mut practice, &ids[0]), ["line_id not-found"]);
}

#[test]
fn a_sent_bill_is_closed() {
    let mut practice = sent();
    assert_eq!(shown(&practice, "invoices", "a", "invoice_number"), "INV-00001");
    assert_eq!(shown(&practice, "invoices", "a", "due_date"), "2026-06-03T08:00:00Z");
    assert_eq!(standing(&practice, "a"), "sent 0.00 68.96");
    let add = format!(r#"{{"id":"{}","line":{}}}"#, id("a"), words("1.00", ""));
    assert_eq!(wrongs(&practice.run("billing.add_line", &add)), ["id invoice-locked"]);
    let item = rows(&practice, "invoice_items")[0].get("id").unwrap().to_json();
    let remove = format!(r#"{{"id":"{}","line_id":{item}}}"#, id("a"));
    assert_eq!(wrongs(&practice.run("billing.remove_line", &remove)), ["id invoice-locked"]);
    assert_eq!(wrongs(&practice.run("billing.send_invoice", &of("a"))), ["status status-transition-invalid"]);
    let patch = |column: &str| format!(r#"{{"id":"{}","patch":{{"{column}":"x"}}}}"#, id("a"));
    let mut update = |column: &str| wrongs(&practice.run_at("invoices.update", &patch(column), id("a"), 2));
    assert_eq!(update("notes"), ["patch.notes invoice-locked"]);
    assert_eq!(update("terms_conditions"), ["patch.terms_conditions invoice-locked"]);
    assert_eq!(update("internal_notes"), NONE);
}

#[test]
fn numbers_are_given_when_a_bill_is_sent_and_have_no_gap() {
    let mut practice = till();
    for name in ["a", "b", "c"] {
        practice.must("billing.draft_invoice", &bill(name, &of_service("exam", ""), ""));
    }
    practice.must("billing.draft_invoice", &bill("empty", "", ""));
    let numbers: Vec<Json> = ["c", "empty", "a"]
        .into_iter()
        .filter_map(|name| {
            let before = rows(&practice, "invoices").len();
            let outcome = practice.run("billing.send_invoice", &of(name));
            assert_eq!(rows(&practice, "invoices").len(), before);
            match &outcome {
                vet_core::store::Outcome::Accepted(answer) => {
                    Some(answered(&Json::parse(answer).unwrap(), "invoice_number"))
                }
                refused => {
                    assert_eq!(wrongs(refused), ["id invoice-empty"]);
                    None
                }
            }
        })
        .collect();
    assert_eq!(numbers, [Json::from("INV-00001"), Json::from("INV-00002")]);
}

#[test]
fn a_due_date_is_not_before_the_bill() {
    let mut practice = till();
    practice.must("billing.draft_invoice", &bill("a", &of_service("exam", ""), ""));
    let due = |at: &str| format!(r#"{{"id":"{}","due_date":"{at}"}}"#, id("a"));
    assert_eq!(
        wrongs(&practice.run("billing.send_invoice", &due("2026-05-04T07:59:59Z"))),
        ["due_date due-not-before-issue"]
    );
    assert_eq!(wrongs(&practice.run("billing.send_invoice", &due("2026-05-04T08:00:00Z"))), NONE);
}

#[test]
fn an_exempt_customer_shows_a_certificate_that_holds_today() {
    let mut practice = till();
    let line = of_service("exam", r#""tax_exempt_reason":"exempt-customer""#);
    practice.must("billing.draft_invoice", &bill("a", &line, ""));
    let send = |until: &str| format!(r#"{{"id":"{}","exemption_valid_until":{until}}}"#, id("a"));
    for until in ["null", r#""2026-05-03""#] {
        let found = wrongs(&practice.run("billing.send_invoice", &send(until)));
        assert_eq!(found, ["exemption_valid_until tax-exemption-expired"]);
    }
    assert_eq!(wrongs(&practice.run("billing.send_invoice", &send(r#""2026-05-04""#))), NONE);
}

#[test]
fn money_comes_in_part_by_part_and_what_is_too_much_becomes_credit() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p1", "a", "20.00", "cash"));
    assert_eq!(standing(&practice, "a"), "partially_paid 20.00 48.96");
    practice.must("billing.record_payment", &pay("p2", "a", "0.96", "credit_card"));
    assert_eq!(standing(&practice, "a"), "partially_paid 20.96 48.00");
    let last = practice.must("billing.record_payment", &pay("p3", "a", "60.00", "cash"));
    assert_eq!(standing(&practice, "a"), "paid 68.96 0.00");
    assert_eq!(credit(&practice, "ana"), "12.00");
    assert_eq!(shown(&practice, "invoices", "a", "paid_at"), "2026-05-04T08:00:00Z");
    let of_payment = |column: &str| shown(&practice, "payments", "p3", column);
    assert_eq!(of_payment("status"), "completed");
    assert_eq!(of_payment("credited_amount"), "12.00");
    assert_eq!(of_payment("payment_number"), "PAY-00003");
    assert_eq!(of_payment("receipt_number"), "RCT-00003");
    assert_eq!(of_payment("processed_by"), id("lena").to_string());
    assert_eq!(answered(&last, "receipt_number"), Json::from("RCT-00003"));
    assert_eq!(answered(&last, "applied_amount"), Json::from("48.00"));
}

#[test]
fn paying_exactly_closes_the_bill() {
    let mut practice = sent();
    practice.must("billing.record_payment", &pay("p", "a", "68.96", "cash"));
    assert_eq!(standing(&practice, "a"), "paid 68.96 0.00");
    assert_eq!(credit(&practice, "ana"), "0.00");
    // A second payment of a paid bill is all credit.
    practice.must("billing.record_payment", &pay("q", "a", "68.96", "cash"));
    assert_eq!(standing(&practice, "a"), "paid 68.96 0.00");
    assert_eq!(credit(&practice, "ana"), "68.96");
}

#[test]
fn payments_that_cannot_be_are_refused() {
    let mut practice = sent();
    let mut wrong = |input: &str| wrongs(&practice.run("billing.record_payment", input));
    assert_eq!(wrong(&pay("p", "a", "0.00", "cash")), ["amount payment-not-positive"]);
    assert_eq!(wrong(&pay("p", "a", "-5.00", "cash")), ["amount payment-not-positive"]);
    assert_eq!(wrong(&pay("p", "a", "0.001", "cash")), ["amount money-precision"]);
    assert_eq!(wrong(&pay("p", "a", "10000000000.00", "cash")), ["amount value-invalid"]);
    assert_eq!(wrong(&pay("p", "x", "1.00", "cash")), ["invoice_id not-found"]);
    assert_eq!(wrong(r#"{"amount":"1.00","payment_method":"cash"}"#), ["client_id field-missing"]);
    let keep = |amount: &str| pay("p", "a", amount, "cash").replace('}', r#","allow_credit":false}"#);
    assert_eq!(wrong(&keep("68.97")), ["amount payment-exceeds-balance"]);
    assert_eq!(wrong(&keep("68.96")), NONE);
    let by_ben = pay("q", "a", "1.00", "cash").replace('}', &format!(r#","client_id":"{}"}}"#, id("ben")));
    assert_eq!(wrong(&by_ben), ["client_id parent-mismatch"]);
    assert_eq!(wrong(&pay("p", "a", "1.00", "cash")), ["id id-taken"]);
    let card =
        |digits: &str| pay("q", "a", "1.00", "credit_card").replace('}', &format!(r#","card_last4":"{digits}"}}"#));
    assert_eq!(wrong(&card("12345")), ["card_last4 card-last4-digits"]);
    assert_eq!(wrong(&card("1234")), NONE);
}

#[test]
fn a_transaction_of_a_processor_is_recorded_once() {
    let mut practice = sent();
    let card = |name: &str, transaction: &str| {
        pay(name, "a", "1.00", "credit_card")
            .replace('}', &format!(r#","processor_name":"Acme Pay","transaction_id":"{transaction}"}}"#))
    };
    practice.must("billing.record_payment", &card("p", "t-1"));
    assert_eq!(wrongs(&practice.run("billing.record_payment", &card("q", "t-1"))), ["processor_name not-unique"]);
    assert_eq!(wrongs(&practice.run("billing.record_payment", &card("q", "t-2"))), NONE);
}

#[test]
fn cash_needs_somebody_who_takes_it() {
    let mut practice = sent();
    practice.actor.staff_id = None;
    assert_eq!(
        wrongs(&practice.run("billing.record_payment", &pay("p", "a", "1.00", "cash"))),
        ["status status-guard-failed"]
    );
    assert_eq!(wrongs(&practice.run("billing.record_payment", &pay("p", "a", "1.00", "credit_card"))), NONE);
}

#[test]
fn a_draft_takes_no_money_and_neither_does_a_closed_bill() {
    let mut practice = till();
    practice.must("billing.draft_invoice", &bill("a", &of_service("exam", ""), ""));
    let pay_part = |practice: &mut Practice, name: &str| {
        wrongs(&practice.run("billing.record_payment", &pay(name, "a", "1.00", "cash")))
    };
    assert_eq!(pay_part(&mut practice, "p"), ["status status-transition-invalid"]);
    practice.must("billing.cancel_invoice", &format!(r#"{{"id":"{}","cancellation_reason":"twice"}}"#, id("a")));
    assert_eq!(pay_part(&mut practice, "p"), ["invoice_id payment-on-void-invoice"]);
}

#[test]
fn a_deposit_is_credit_until_it_pays_a_bill() {
    let mut practice = sent();
    let deposit = |name: &str, amount: &str| {
        let id = id(name);
        format!(r#"{{"id":"{id}","client_id":"{}","amount":"{amount}","payment_method":"cash"}}"#, self::id("ana"))
    };
    practice.must("billing.record_payment", &deposit("d", "100.00"));
    assert_eq!(shown(&practice, "payments", "d", "credited_amount"), "100.00");
    assert_eq!(credit(&practice, "ana"), "100.00");
    let mut by_credit = |name: &str, amount: &str| {
        wrongs(&practice.run("billing.record_payment", &pay(name, "a", amount, "account_credit")))
    };
    assert_eq!(by_credit("p", "68.97"), ["amount payment-exceeds-balance"]);
    assert_eq!(by_credit("p", "68.96"), NONE);
    assert_eq!(credit(&practice, "ana"), "31.04");
    assert_eq!(standing(&practice, "a"), "paid 68.96 0.00");
    practice.must("billing.draft_invoice", &bill("b", &of_service("exam", ""), ""));
    practice.must("billing.send_invoice", &of("b"));
    let mut by_credit =
        |amount: &str| wrongs(&practice.run("billing.record_payment", &pay("q", "b", amount, "account_credit")));
    assert_eq!(by_credit("31.05"), ["amount credit-exceeded"]);
    assert_eq!(by_credit("31.04"), NONE);
    assert_eq!(credit(&practice, "ana"), "0.00");
    let nothing_to_pay =
        format!(r#"{{"client_id":"{}","amount":"1.00","payment_method":"account_credit"}}"#, id("ana"));
    assert_eq!(wrongs(&practice.run("billing.record_payment", &nothing_to_pay)), ["invoice_id field-missing"]);
}

#[test]
fn only_a_bill_without_money_is_cancelled() {
    let mut practice = sent();
    let cancel = |name: &str| format!(r#"{{"id":"{}","cancellation_reason":"wrong client"}}"#, id(name));
    practice.must("billing.draft_invoice", &bill("b", &of_service("exam", ""), ""));
    practice.must("billing.cancel_invoice", &cancel("b"));
    assert_eq!(shown(&practice, "invoices", "b", "status"), "cancelled");
    assert_eq!(wrongs(&practice.run("billing.cancel_invoice", &cancel("b"))), ["status status-transition-invalid"]);
    practice.must("billing.record_payment", &pay("p", "a", "1.00", "cash"));
    assert_eq!(wrongs(&practice.run("billing.cancel_invoice", &cancel("a"))), ["id invoice-has-payments"]);
    assert_eq!(wrongs(&practice.run("billing.cancel_invoice", &cancel("x"))), ["id not-found"]);
}

#[test]
fn the_same_command_twice_takes_money_once() {
    let mut practice = sent();
    let envelope = format!(
        r#"{{"id":"{}","command":"billing.record_payment","input":{}}}"#,
        id("command"),
        pay("p", "a", "20.00", "cash")
    );
    let first = practice.send(&envelope);
    assert_eq!(wrongs(&first), NONE);
    assert_eq!(practice.send(&envelope), first);
    assert_eq!(standing(&practice, "a"), "partially_paid 20.00 48.96");
    assert_eq!(rows(&practice, "payments").len(), 1);
}

#[test]
fn a_bill_seen_at_another_version_is_not_changed() {
    let mut practice = sent();
    let envelope = |version: i64| {
        format!(
            r#"{{"id":"{}","command":"billing.record_payment","input":{},"expected":{{"invoices":{{"{}":{version}}}}}}}"#,
            id(&format!("command {version}")),
            pay("p", "a", "20.00", "cash"),
            id("a")
        )
    };
    assert_eq!(wrongs(&practice.send(&envelope(1))), [format!("expected.invoices.{} version-conflict", id("a"))]);
    assert_eq!(wrongs(&practice.send(&envelope(2))), NONE);
}

#[test]
fn a_profile_that_makes_no_sense_refuses_the_command() {
    let mut practice = till();
    profile(&mut practice, r#"{"tax_classes":{"standard":[{"code":"VAT","rate":20}]},"approval_limit":null}"#);
    assert_eq!(
        draft(&mut practice, &bill("a", "", "")),
        ["profile.approval_limit field-missing", "profile.tax_classes.standard[0].rate value-invalid"]
    );
}
