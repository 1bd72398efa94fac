//! What the books say after any sequence of commands, and that no input makes them stumble.

#![allow(clippy::unwrap_used)]

use proptest::{collection::vec, prelude::*, sample::Index};
use rust_decimal::Decimal;
use uuid::Uuid;
use vet_core::{
    domain::{billing, commands::COMMANDS},
    engine::Query,
    kernel::{cell::Cell, json::Json},
    schema::{Entity, EntityDef, Row, Values},
    store::Outcome,
};
use vet_tests::{
    practice::{Practice, id},
    till::*,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_books_balance_after_any_sequence(
        steps in vec(a_step(), 1..50), mode in 0..2_usize, rounding in 0..2_usize,
    ) {
        let mut practice = till();
        let mode = ["exclusive", "inclusive"][mode];
        let rounding = ["line", "invoice"][rounding];
        profile(&mut practice, &format!(r#"{{"tax_mode":"{mode}","tax_rounding":"{rounding}"}}"#));
        for step in &steps {
            let Some((command, input)) = step.command(&practice) else { continue };
            let logged = rows(&practice, "audit_logs").len();
            if let Outcome::Refused(_) = practice.run(command, &input) {
                prop_assert_eq!(rows(&practice, "audit_logs").len(), logged + 1, "a refused command is written down");
            }
        }
        documents_are_the_sum_of_their_lines(&practice)?;
        invoices_are_what_their_payments_say(&practice)?;
        credit_is_what_came_in_and_was_not_used(&practice)?;
        every_row_fulfils_its_checks(&practice)?;
    }

    /// Every command of the module answers whatever it is given.
    #[test]
    fn nothing_makes_a_command_stumble(
        command in 0..billing::COMMANDS.len(),
        inputs in vec(("[a-z_]{1,12}|id|lines|line|client_id|amount|quantities", junk()), 0..6),
        spoiled in any::<Index>(),
        with in junk(),
    ) {
        let mut practice = till();
        practice.must("billing.draft_invoice", &bill("a", &of_service("exam", ""), ""));
        let name = billing::COMMANDS[command].name;
        let all: Vec<String> = inputs.iter().map(|(key, value)| format!(r#""{key}":{value}"#)).collect();
        let mut keys: Vec<&String> = inputs.iter().map(|(key, _)| key).collect();
        keys.sort();
        keys.dedup();
        if keys.len() == inputs.len() {
            practice.run(name, &format!("{{{}}}", all.join(",")));
        }
        for (name, input) in valid_inputs() {
            practice.run(name, &spoil(&input, spoiled, &with));
        }
        every_row_fulfils_its_checks(&practice)?;
    }
}

#[test]
fn every_command_of_the_module_is_among_the_spoiled_ones() {
    let mut spoiled: Vec<&str> = valid_inputs().iter().map(|(name, _)| *name).collect();
    spoiled.sort_unstable();
    spoiled.dedup();
    let mut all: Vec<&str> = billing::COMMANDS.iter().map(|command| command.name).collect();
    all.sort_unstable();
    assert_eq!(spoiled, all);
    assert!(COMMANDS.iter().copied().flatten().any(|command| command.name == "billing.draft_invoice"));
}

#[derive(Debug, Clone)]
struct Sold {
    quantity: i64,
    price: i64,
    percent: i64,
    amount: i64,
    exempt: bool,
    high: i64,
    optional: bool,
}

#[derive(Debug, Clone)]
enum Step {
    Draft { lines: Vec<Sold>, percent: i64, amount: i64 },
    Add { invoice: Index, line: Sold },
    Remove { line: Index },
    Send { invoice: Index },
    Pay { invoice: Index, amount: i64, by: usize },
    Deposit { amount: i64 },
    Refund { payment: Index, amount: i64 },
    Cancel { invoice: Index },
    WriteOff { invoice: Index },
    Quote { lines: Vec<Sold>, percent: i64, deposit: i64 },
    Accept { estimate: Index, wanted: Index },
    Convert { estimate: Index },
}

fn a_sold() -> impl Strategy<Value = Sold> {
    (1_i64..20_000, 0_i64..300_000_000, 0_i64..=10_000, 0_i64..300, any::<bool>(), 0_i64..10_000, any::<bool>())
        .prop_map(|(quantity, price, percent, amount, exempt, high, optional)| Sold {
            quantity,
            price,
            percent: if amount % 3 == 0 { 0 } else { percent },
            amount: if amount % 2 == 0 { 0 } else { amount },
            exempt,
            high,
            optional,
        })
}

fn a_step() -> impl Strategy<Value = Step> {
    let lines = || vec(a_sold(), 0..4);
    let percent = || prop_oneof![Just(0_i64), 0_i64..=10_000];
    let cents = || prop_oneof![1_i64..200_000, 1_i64..3_000];
    prop_oneof![
        3 => (lines(), percent(), 0_i64..500).prop_map(|(lines, percent, amount)| Step::Draft { lines, percent, amount }),
        2 => (any::<Index>(), a_sold()).prop_map(|(invoice, line)| Step::Add { invoice, line }),
        1 => any::<Index>().prop_map(|line| Step::Remove { line }),
        5 => any::<Index>().prop_map(|invoice| Step::Send { invoice }),
        8 => (any::<Index>(), cents(), 0..3_usize).prop_map(|(invoice, amount, by)| Step::Pay { invoice, amount, by }),
        1 => cents().prop_map(|amount| Step::Deposit { amount }),
        4 => (any::<Index>(), cents()).prop_map(|(payment, amount)| Step::Refund { payment, amount }),
        1 => any::<Index>().prop_map(|invoice| Step::Cancel { invoice }),
        2 => any::<Index>().prop_map(|invoice| Step::WriteOff { invoice }),
        2 => (lines(), percent(), percent()).prop_map(|(lines, percent, deposit)| Step::Quote { lines, percent, deposit }),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(estimate, wanted)| Step::Accept { estimate, wanted }),
        2 => any::<Index>().prop_map(|estimate| Step::Convert { estimate }),
    ]
}

impl Sold {
    fn entry(&self, on_estimate: bool) -> String {
        let mut more = format!(
            r#""quantity":"{}","discount_percent":"{}","discount_amount":"{}""#,
            places(self.quantity, 3),
            places(self.percent, 2),
            places(self.amount, 2)
        );
        if self.exempt {
            more.push_str(r#","tax_exempt_reason":"food-animal""#);
        }
        if on_estimate {
            let high = places(self.quantity + self.high, 3);
            more.push_str(&format!(r#","quantity_high":"{high}","is_optional":{}"#, self.optional));
        }
        words(&places(self.price, 6), &more)
    }
}

impl Step {
    /// The command, when there is something to do it to.
    fn command(&self, practice: &Practice) -> Option<(&'static str, String)> {
        let approved = format!(r#""approved_by":"{}""#, id("mara"));
        let any = |table: &str, index: &Index| {
            let rows = rows(practice, table);
            if rows.is_empty() { None } else { rows[index.index(rows.len())].cell("id").as_uuid() }
        };
        let entries = |lines: &[Sold], on_estimate| {
            lines.iter().map(|line| line.entry(on_estimate)).collect::<Vec<_>>().join(",")
        };
        let (client, patient, clinic) = (id("ana"), id("rex"), id("clinic"));
        let whose = format!(r#""client_id":"{client}","patient_id":"{patient}","clinic_id":"{clinic}""#);
        Some(match self {
            Self::Draft { lines, percent, amount } => (
                "billing.draft_invoice",
                format!(
                    r#"{{{whose},"lines":[{}],"discount_percent":"{}","discount_amount":"{}",{approved}}}"#,
                    entries(lines, false),
                    places(*percent, 2),
                    places(if lines.is_empty() { 0 } else { *amount }, 2)
                ),
            ),
            Self::Add { invoice, line } => (
                "billing.add_line",
                format!(r#"{{"id":"{}","line":{},{approved}}}"#, any("invoices", invoice)?, line.entry(false)),
            ),
            Self::Remove { line } => {
                let line = any("invoice_items", line)?;
                let row = practice.store.get(practice.actor.tenant, "invoice_items", line)?;
                let invoice = row.cell("invoice_id").as_uuid()?;
                ("billing.remove_line", format!(r#"{{"id":"{invoice}","line_id":"{line}"}}"#))
            }
            Self::Send { invoice } => {
                ("billing.send_invoice", format!(r#"{{"id":"{}","reapproved":true}}"#, any("invoices", invoice)?))
            }
            Self::Pay { invoice, amount, by } => (
                "billing.record_payment",
                format!(
                    r#"{{"invoice_id":"{}","amount":"{}","payment_method":"{}"}}"#,
                    any("invoices", invoice)?,
                    places(*amount, 2),
                    ["cash", "credit_card", "account_credit"][*by]
                ),
            ),
            Self::Deposit { amount } => (
                "billing.record_payment",
                format!(r#"{{"client_id":"{client}","amount":"{}","payment_method":"cash"}}"#, places(*amount, 2)),
            ),
            Self::Refund { payment, amount } => (
                "billing.refund",
                format!(
                    r#"{{"payment_id":"{}","amount":"{}","reason":"unhappy",{approved}}}"#,
                    any("payments", payment)?,
                    places(*amount, 2)
                ),
            ),
            Self::Cancel { invoice } => (
                "billing.cancel_invoice",
                format!(r#"{{"id":"{}","cancellation_reason":"wrong"}}"#, any("invoices", invoice)?),
            ),
            Self::WriteOff { invoice } => {
                ("billing.write_off", format!(r#"{{"id":"{}","reason":"gone",{approved}}}"#, any("invoices", invoice)?))
            }
            Self::Quote { lines, percent, deposit } => (
                "billing.draft_estimate",
                format!(
                    r#"{{{whose},"title":"work","lines":[{}],"discount_percent":"{}","deposit_percent":"{}",{approved}}}"#,
                    entries(lines, true),
                    places(*percent, 2),
                    places(*deposit, 2)
                ),
            ),
            Self::Accept { estimate, wanted } => {
                let estimate = any("estimates", estimate)?;
                let optional: Vec<Uuid> = rows(practice, "estimate_items")
                    .iter()
                    .filter(|row| row.cell("estimate_id") == &Cell::Uuid(estimate))
                    .filter(|row| row.cell("is_optional") == &Cell::Bool(true))
                    .filter_map(|row| row.cell("id").as_uuid())
                    .collect();
                let wanted = wanted.index(optional.len() + 1);
                let wanted: Vec<String> = optional[..wanted].iter().map(|line| format!(r#""{line}""#)).collect();
                (
                    "billing.accept_estimate",
                    format!(
                        r#"{{"id":"{estimate}","accepted_by_name":"Ana","signed":true,"accepted_line_ids":[{}]}}"#,
                        wanted.join(",")
                    ),
                )
            }
            Self::Convert { estimate } => {
                ("billing.convert_estimate", format!(r#"{{"id":"{}"}}"#, any("estimates", estimate)?))
            }
        })
    }
}

/// A whole number with its last digits after the point.
fn places(number: i64, places: u32) -> String {
    Decimal::new(number, places).to_string()
}

fn decimal(row: &Row, column: &str) -> Decimal {
    match row.cell(column) {
        Cell::Decimal(value) => *value,
        _ => Decimal::ZERO,
    }
}

fn sum(rows: &[&Row], column: &str) -> Decimal {
    rows.iter().map(|row| decimal(row, column)).sum()
}

fn documents_are_the_sum_of_their_lines(practice: &Practice) -> Result<(), TestCaseError> {
    for (table, items, parent) in
        [("invoices", "invoice_items", "invoice_id"), ("estimates", "estimate_items", "estimate_id")]
    {
        let items = rows(practice, items);
        for document in rows(practice, table) {
            let counts = |row: &&Row| {
                row.cell("is_optional") != &Cell::Bool(true) || row.cell("is_accepted") == &Cell::Bool(true)
            };
            let own: Vec<&Row> =
                items.iter().filter(|row| row.cell(parent) == document.cell("id")).filter(counts).collect();
            prop_assert_eq!(decimal(&document, "subtotal"), sum(&own, "gross_amount"));
            prop_assert_eq!(
                decimal(&document, "discount_amount"),
                sum(&own, "discount_amount") + sum(&own, "discount_share")
            );
            prop_assert_eq!(decimal(&document, "tax_amount"), sum(&own, "tax_amount"));
            prop_assert_eq!(decimal(&document, "total_amount"), sum(&own, "total_amount"));
            let Cell::Json(Json::Map(taxes)) = document.cell("tax_breakdown") else { continue };
            let taxes: Decimal =
                taxes.iter().map(|(_, tax)| Decimal::from_str_exact(tax.as_text().unwrap()).unwrap()).sum();
            prop_assert_eq!(decimal(&document, "tax_amount"), taxes);
        }
    }
    Ok(())
}

fn invoices_are_what_their_payments_say(practice: &Practice) -> Result<(), TestCaseError> {
    let payments = rows(practice, "payments");
    for invoice in rows(practice, "invoices") {
        let own: Vec<&Row> = payments.iter().filter(|row| row.cell("invoice_id") == invoice.cell("id")).collect();
        let paid = sum(&own, "amount") - sum(&own, "credited_amount") - sum(&own, "refunded_amount");
        prop_assert_eq!(decimal(&invoice, "amount_paid"), paid);
        let due = decimal(&invoice, "total_amount") - paid - decimal(&invoice, "written_off_amount");
        prop_assert_eq!(decimal(&invoice, "amount_due"), due);
        let open = matches!(invoice.cell("status").as_text(), Some("paid" | "written_off"));
        prop_assert!(!open || due.is_zero(), "{} with {due} due", invoice.cell("status").to_json());
        let draft = invoice.cell("invoice_number").as_text().unwrap().starts_with("D-");
        prop_assert_eq!(draft, invoice.cell("sent_at").is_null());
    }
    Ok(())
}

fn credit_is_what_came_in_and_was_not_used(practice: &Practice) -> Result<(), TestCaseError> {
    let payments = rows(practice, "payments");
    for client in rows(practice, "clients") {
        let own: Vec<&Row> = payments.iter().filter(|row| row.cell("client_id") == client.cell("id")).collect();
        let by_credit = |row: &&&Row| row.cell("payment_method").as_text() == Some("account_credit");
        let used: Vec<&Row> = own.iter().filter(by_credit).copied().collect();
        let credit = sum(&own, "credited_amount") - (sum(&used, "amount") - sum(&used, "refunded_amount"));
        prop_assert_eq!(decimal(&client, "account_balance"), credit);
        prop_assert!(credit >= Decimal::ZERO);
    }
    Ok(())
}

fn every_row_fulfils_its_checks(practice: &Practice) -> Result<(), TestCaseError> {
    let tables: [&'static EntityDef; 6] = [
        billing::Invoice::DEF,
        billing::InvoiceItem::DEF,
        billing::Payment::DEF,
        billing::Estimate::DEF,
        billing::EstimateItem::DEF,
        vet_core::domain::clients::Client::DEF,
    ];
    for def in tables {
        for row in practice.store.find(practice.actor.tenant, &Query::of(def)) {
            for check in def.checks {
                prop_assert!(check.holds.passes(&row), "{} {}: {}", def.table, check.name, row.to_json());
            }
        }
    }
    Ok(())
}

fn junk() -> impl Strategy<Value = String> {
    let words = [
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e300",
        r#""""#,
        r#"" ""#,
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        r#"{"id":1}"#,
        r#""-0""#,
        r#""0.0000000001""#,
        r#""999999999999999.999999999""#,
        r#""9999999999.99""#,
        r#""1000000.01""#,
        r#""2026-02-30""#,
        r#""9999-12-31T23:59:59Z""#,
        r#""0001-01-01T00:00:00Z""#,
        r#""cash""#,
        r#""account_credit""#,
        r#""\u00e9\ud83d\udc15""#,
    ];
    let long = format!("\"{}\"", "x".repeat(10_001));
    let ids = ["ana", "rex", "a", "exam", "mara", "nobody"].map(|name| format!("\"{}\"", id(name)));
    let all: Vec<String> = words.iter().map(|word| (*word).to_owned()).chain([long]).chain(ids).collect();
    proptest::sample::select(all)
}

/// An input that would do for each command, or nearly.
fn valid_inputs() -> Vec<(&'static str, String)> {
    let line = words("10.00", r#""quantity":"2","quantity_high":"3","discount_percent":"5","notes":"n""#);
    let (a, e, x) = (id("a"), id("e"), id("x"));
    let estimate = |lines: &str| {
        bill(
            "e",
            lines,
            r#""title":"t","discount_percent":"5","deposit_percent":"10","tolerance_percent":"5","notes":"n""#,
        )
    };
    vec![
        ("billing.draft_invoice", bill("b", &words("10.00", ""), r#""discount_amount":"1.00","discount_percent":"1""#)),
        (
            "billing.add_line",
            format!(r#"{{"id":"{a}","line":{}}}"#, words("1.00", r#""quantity":"2","tax_class":"standard""#)),
        ),
        ("billing.remove_line", format!(r#"{{"id":"{a}","line_id":"{x}"}}"#)),
        ("billing.send_invoice", format!(r#"{{"id":"{a}","due_date":"2026-06-01T00:00:00Z"}}"#)),
        ("billing.record_payment", pay("p", "a", "200.00", "cash")),
        ("billing.refund", format!(r#"{{"payment_id":"{}","amount":"20.00","reason":"r"}}"#, id("p"))),
        ("billing.write_off", format!(r#"{{"id":"{a}","amount":"5.00","reason":"r","approved_by":"{}"}}"#, id("mara"))),
        ("billing.cancel_invoice", format!(r#"{{"id":"{a}","cancellation_reason":"r"}}"#)),
        ("billing.draft_estimate", estimate(&line)),
        ("billing.send_estimate", format!(r#"{{"id":"{e}"}}"#)),
        ("billing.decline_estimate", format!(r#"{{"id":"{e}","decline_reason":"r"}}"#)),
        ("billing.revise_estimate", format!(r#"{{"id":"{e}","lines":[{line}],"deposit_percent":"10"}}"#)),
        ("billing.accept_estimate", format!(r#"{{"id":"{e}","accepted_by_name":"Ana","signed":true}}"#)),
        (
            "billing.convert_estimate",
            format!(
                r#"{{"id":"{e}","quantities":[{{"line_id":"{x}","quantity":"1"}}],"lines":[{}]}}"#,
                words("1.00", "")
            ),
        ),
    ]
}

/// The input with the value of one key, at any depth, replaced.
fn spoil(input: &str, at: Index, with: &str) -> String {
    let mut json = Json::parse(input).unwrap();
    let count = values(&mut json, &mut |_| {});
    let target = at.index(count);
    let mut seen = 0;
    let junk = Json::parse(with).unwrap();
    values(&mut json, &mut |value| {
        if seen == target {
            *value = junk.clone();
        }
        seen += 1;
    });
    json.to_string()
}

/// Visits the values of an object and of what is in it, and counts them.
fn values(json: &mut Json, visit: &mut dyn FnMut(&mut Json)) -> usize {
    match json {
        Json::Map(entries) => entries
            .iter_mut()
            .map(|(_, value)| {
                let inner = values(value, visit);
                visit(value);
                inner + 1
            })
            .sum(),
        Json::List(items) => items.iter_mut().map(|item| values(item, visit)).sum(),
        _ => 0,
    }
}
