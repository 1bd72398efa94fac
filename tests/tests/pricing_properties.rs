//! What holds for every price, total and payment, and for every input whatever it is.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use proptest::{collection::vec, prelude::*, sample::Index};
use vet_core::{
    domain::{
        billing::{
            TaxMode, TaxRounding,
            pricing::{
                allocate, estimate, invoice,
                invoice::{Line, TaxComponent},
                invoice_lines,
                invoice_lines::LineAmounts,
                payment_apply, refund_qty,
            },
        },
        rules::{RULES, evaluate, evaluate_json},
    },
    kernel::{currency::CurrencyCode, json::Json, money::Money, number::Number},
    record::Entries,
};

const USD: CurrencyCode = CurrencyCode::USD;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_add_up_to_the_total(total in -100_000_i64..100_000, weights in vec(0_i64..1_000_000, 1..30)) {
        let input = allocate::Input {
            total: Number::new(total, 2),
            weights: weights.iter().map(|weight| Number::new(*weight, 3)).collect(),
            currency: USD,
        };
        let shares = allocate(&input).unwrap().shares;
        let sum: i64 = weights.iter().sum();
        prop_assert_eq!(shares.len(), weights.len());
        prop_assert_eq!(minor(&shares), if sum == 0 { 0 } else { total });
        for (share, weight) in shares.iter().zip(weights) {
            let off = (share.minor() * sum - total * weight).abs();
            prop_assert!(off < sum.max(1), "a share is less than one unit off its exact worth");
        }
    }

    #[test]
    fn an_invoice_is_the_sum_of_its_lines(input in an_invoice()) {
        let output = invoice(&input).unwrap();
        let mut alone = 0;
        for line in &input.lines {
            let single = invoice::Input {
                lines: vec![line.clone()],
                invoice_discount_percent: None,
                invoice_discount_amount: None,
                ..input.clone()
            };
            alone += invoice(&single).unwrap().subtotal.minor();
        }
        prop_assert_eq!(output.subtotal.minor(), alone);
        prop_assert_eq!(minor(&output.discount_shares), output.invoice_discount.minor());
        let taxes: i64 = output.taxes.0.iter().map(|(_, tax)| tax.minor()).sum();
        prop_assert_eq!(output.tax_total.minor(), taxes);
        let on_top = if input.tax_mode == TaxMode::Exclusive { taxes } else { 0 };
        prop_assert_eq!(
            output.total.minor(),
            output.subtotal.minor() - output.invoice_discount.minor() + on_top
        );
    }

    #[test]
    fn the_lines_add_up_to_the_invoice_whatever_is_rounded_where(input in an_invoice()) {
        let (output, lines) = invoice_lines(&input).unwrap();
        prop_assert_eq!(&output, &invoice(&input).unwrap());
        let sum = |part: fn(&LineAmounts) -> Money| lines.iter().map(|line| part(line).minor()).sum::<i64>();
        prop_assert_eq!(sum(|line| line.gross), output.subtotal.minor() + output.line_discount.minor());
        prop_assert_eq!(sum(|line| line.discount), output.line_discount.minor());
        prop_assert_eq!(sum(|line| line.discount_share), output.invoice_discount.minor());
        prop_assert_eq!(sum(|line| line.tax), output.tax_total.minor());
        prop_assert_eq!(sum(|line| line.total), output.total.minor());
        for line in &lines {
            prop_assert_eq!(line.total.minor(), line.net.minor() + line.tax.minor());
            prop_assert!(line.net.minor() >= 0 && line.tax.minor() >= 0);
        }
    }

    /// What is left after the discount, invoiced again without one, bears the same tax: no line's tax
    /// depends on another's, so each can be refunded alone.
    #[test]
    fn tax_rounded_by_line_is_the_sum_of_each_line_alone(input in an_invoice()) {
        let input = invoice::Input { tax_rounding: TaxRounding::Line, ..input };
        let together = invoice(&input).unwrap();
        let mut alone = 0;
        for (line, share) in input.lines.iter().zip(&together.discount_shares) {
            let net = invoice(&just(line, &input)).unwrap().subtotal.minor() - share.minor();
            let rest = Line { qty: Number::new(1, 0), unit_price: Number::new(net, 2), discount_percent: None, ..line.clone() };
            alone += invoice(&just(&rest, &input)).unwrap().tax_total.minor();
        }
        prop_assert_eq!(together.tax_total.minor(), alone);
    }

    /// A price with its rounded tax on top holds that tax.
    #[test]
    fn tax_put_on_a_price_is_the_tax_inside_the_sum(price in 0_i64..10_000_000, rate in 0_i64..=1_000_000) {
        let class = vec![TaxComponent { code: "VAT".to_owned(), rate: Number::new(rate, 4), compound: false }];
        let classes = Entries(vec![("std".to_owned(), class)]);
        let of = |price, tax_mode| invoice(&invoice::Input {
            lines: vec![a_plain_line(price)],
            tax_classes: classes.clone(),
            currency: USD,
            tax_mode,
            tax_rounding: TaxRounding::Line,
            invoice_discount_percent: None,
            invoice_discount_amount: None,
        }).unwrap();
        let exclusive = of(price, TaxMode::Exclusive);
        let inclusive = of(exclusive.total.minor(), TaxMode::Inclusive);
        prop_assert_eq!(inclusive.tax_total, exclusive.tax_total);
        prop_assert_eq!(inclusive.total, exclusive.total);
    }

    #[test]
    fn the_refunds_of_a_line_add_up_to_it(line_total in -100_000_i64..100_000, parts in vec(1_i64..5_000, 1..20)) {
        let qty: i64 = parts.iter().sum();
        let mut done = 0;
        let mut refunded = 0;
        for part in parts {
            let refund = refund_qty(&refund_qty::Input {
                line_total: Number::new(line_total, 2),
                qty: Number::new(qty, 3),
                refunded_qty: Number::new(done, 3),
                refund_qty: Number::new(part, 3),
            }).unwrap().refund.minor();
            prop_assert!(refund * line_total >= 0, "no refund goes the other way");
            refunded += refund;
            done += part;
        }
        prop_assert_eq!(refunded, line_total);
    }

    /// Line by line, each in two parts, as much is refunded as was invoiced.
    #[test]
    fn the_refunds_of_all_lines_add_up_to_the_invoice(input in an_invoice(), first in 1_i64..100) {
        let (output, lines) = invoice_lines(&input).unwrap();
        let mut refunded = 0;
        for (line, amounts) in input.lines.iter().zip(&lines) {
            let part = Number::new(line.qty.rounded(3).unwrap() * first, 5);
            let rest = line.qty.minus(part).unwrap();
            for (refunded_qty, refund_qty) in [(Number::ZERO, part), (part, rest)] {
                refunded += pricing_refund(amounts.total, line.qty, refunded_qty, refund_qty);
            }
        }
        prop_assert_eq!(refunded, output.total.minor());
    }

    #[test]
    fn an_estimate_is_never_lower_at_its_high_end(
        lines in vec((0_i64..10_000, 0_i64..10_000, 0_i64..1_000_000, any::<bool>()), 1..10),
        tax in 0_i64..=10_000,
        deposit in 0_i64..=10_000,
    ) {
        let output = estimate(&estimate::Input {
            lines: lines.iter().map(|&(one, other, price, taxable)| estimate::Line {
                qty_low: Number::new(one.min(other), 2),
                qty_high: Number::new(one.max(other), 2),
                unit_price: Number::new(price, 3),
                taxable,
            }).collect(),
            tax_percent: Number::new(tax, 2),
            deposit_percent: Number::new(deposit, 2),
            currency: USD,
        }).unwrap();
        prop_assert!(output.low <= output.high && output.deposit <= output.high);
    }

    #[test]
    fn a_payment_is_applied_or_credited_to_the_cent(
        amount in 1_i64..100_000,
        invoices in vec((-1_000_i64..20_000, 0_i64..4), 0..12),
    ) {
        let owed: Vec<_> = invoices.iter().enumerate().map(|(index, (balance, day))| payment_apply::Owed {
            id: format!("i{index}"),
            due: NaiveDate::from_num_days_from_ce_opt(739_000 + *day as i32).unwrap(),
            balance: Number::new(*balance, 2),
        }).collect();
        let output = payment_apply(&payment_apply::Input {
            amount: Number::new(amount, 2),
            invoices: owed.clone(),
            allow_credit: true,
        }).unwrap();
        let applied: i64 = output.applied.iter().map(|part| part.applied.minor()).sum();
        prop_assert_eq!(applied + output.credit.minor(), amount);
        let open: i64 = invoices.iter().map(|(balance, _)| *balance.max(&0)).sum();
        prop_assert_eq!(applied, amount.min(open));
        for part in &output.applied {
            let invoice = owed.iter().find(|invoice| invoice.id == part.invoice).unwrap();
            prop_assert!(part.applied.minor() > 0 && Number::from(part.applied) <= invoice.balance);
        }
    }

    #[test]
    fn any_input_gets_an_answer_of_its_rule(rule in any::<Index>(), input in any_json()) {
        let rules = all_rules();
        let id = rule.get(&rules);
        is_an_answer(id, &evaluate(id, &input))?;
    }

    /// An example in which one value has been replaced by anything.
    #[test]
    fn a_spoilt_example_gets_an_answer_of_its_rule(
        rule in any::<Index>(), line in any::<Index>(), path in vec(any::<Index>(), 1..5), value in any_json(),
    ) {
        let rules = all_rules();
        let id = rule.get(&rules);
        let examples = examples_of(id);
        let mut input = line.get(&examples).clone();
        replace(&mut input, &path, value);
        is_an_answer(id, &evaluate(id, &input))?;
    }

    #[test]
    fn any_text_gets_an_answer(text in ".{0,60}") {
        let answer = Json::parse(&evaluate_json("pricing.invoice", &text)).unwrap();
        is_an_answer("pricing.invoice", &answer)?;
    }
}

#[test]
fn ten_thousand_lines_are_invoiced() {
    let input = invoice::Input {
        lines: (0..10_000).map(a_plain_line).collect(),
        tax_classes: Entries(vec![("std".to_owned(), Vec::new())]),
        currency: USD,
        tax_mode: TaxMode::Exclusive,
        tax_rounding: TaxRounding::Line,
        invoice_discount_percent: Some(Number::new(333, 2)),
        invoice_discount_amount: None,
    };
    let output = invoice(&input).unwrap();
    assert_eq!(output.subtotal.minor(), 49_995_000);
    assert_eq!(minor(&output.discount_shares), output.invoice_discount.minor());
    assert_eq!(output.invoice_discount.minor(), 1_664_834); // 1,664,833.5
}

#[test]
fn numbers_beyond_any_account_are_refused_with_their_field() {
    let digits = "9".repeat(40);
    for number in [digits.clone(), format!("0.{digits}"), format!("{digits}.{digits}"), "9".repeat(10_000)] {
        let input = format!(r#"{{"qty":"{number}","unit_price":"1"}}"#);
        assert_eq!(evaluate_json("pricing.line", &input), r#"{"error":"value-invalid","field":"qty"}"#);
    }
    for number in ["1e400", "-1e400", "0.1", "123456789012345678901234567890"] {
        let input = format!(r#"{{"qty":{number},"unit_price":"1"}}"#);
        assert!(evaluate_json("pricing.line", &input).starts_with(r#"{"error":"value-invalid""#), "{number}");
    }
    let most = "999999999999999.999999999";
    let input = format!(r#"{{"line_total":"0.01","qty":"{most}","refunded_qty":"0.000000001","refund_qty":"1"}}"#);
    assert_eq!(evaluate_json("pricing.refund_qty", &input), r#"{"refund":"0.00"}"#);
}

fn pricing_refund(total: Money, qty: Number, refunded_qty: Number, refund_qty: Number) -> i64 {
    let input = refund_qty::Input { line_total: total.into(), qty, refunded_qty, refund_qty };
    refund_qty::refund_qty(&input).unwrap().refund.minor()
}

fn an_invoice() -> impl Strategy<Value = invoice::Input> {
    let class = vec((0_i64..=300_000, any::<bool>()), 0..4);
    (vec(a_line(), 1..15), vec(class, 3), 0_i64..=10_000, any::<bool>(), any::<bool>()).prop_map(
        |(lines, classes, percent, inclusive, whole)| invoice::Input {
            lines,
            tax_classes: Entries(classes.into_iter().enumerate().map(a_class).collect()),
            currency: USD,
            tax_mode: if inclusive { TaxMode::Inclusive } else { TaxMode::Exclusive },
            tax_rounding: if whole { TaxRounding::Invoice } else { TaxRounding::Line },
            invoice_discount_percent: Some(Number::new(percent, 2)),
            invoice_discount_amount: None,
        },
    )
}

fn a_class((index, rates): (usize, Vec<(i64, bool)>)) -> (String, Vec<TaxComponent>) {
    let component =
        |(place, (rate, compound))| TaxComponent { code: format!("T{place}"), rate: Number::new(rate, 4), compound };
    (format!("c{index}"), rates.into_iter().enumerate().map(component).collect())
}

fn a_line() -> impl Strategy<Value = Line> {
    (1_i64..100_000, 0_i64..10_000_000, 0_i64..=10_000, 0..3_usize).prop_map(|(qty, price, percent, class)| Line {
        qty: Number::new(qty, 3),
        unit_price: Number::new(price, 4),
        discount_percent: Some(Number::new(percent, 2)),
        tax_class: format!("c{class}"),
        ..a_plain_line(0)
    })
}

/// One at a price in cents.
fn a_plain_line(price: i64) -> Line {
    Line {
        qty: Number::new(1, 0),
        unit_price: Number::new(price, 2),
        discount_percent: None,
        discount_amount: None,
        tax_class: "std".to_owned(),
        discountable: true,
        currency: None,
    }
}

/// The invoice with that line alone and no discount of its own.
fn just(line: &Line, input: &invoice::Input) -> invoice::Input {
    invoice::Input { lines: vec![line.clone()], invoice_discount_percent: None, ..input.clone() }
}

fn minor(amounts: &[Money]) -> i64 {
    amounts.iter().map(|amount| amount.minor()).sum()
}

fn all_rules() -> Vec<&'static str> {
    RULES.iter().copied().flatten().map(|rule| rule.id).collect()
}

fn any_json() -> impl Strategy<Value = Json> {
    let plain = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::Int),
        "-?[1-9][0-9]{0,20}\\.[0-9]{0,20}[1-9](e-?[0-9]{1,12})?".prop_map(|number| Json::Inexact(number.into())),
        ".{0,12}".prop_map(Json::Text),
        "-?[0-9]{1,18}(\\.[0-9]{1,11})?".prop_map(Json::Text),
        "(0{3}[1-9]|9999)-(0[1-9]|1[0-2])-[0-3][0-9](T[0-2][0-9]:[0-5][0-9])?".prop_map(Json::Text),
    ];
    plain.prop_recursive(4, 40, 6, |inner| {
        let key =
            prop_oneof!["[a-z_]{1,8}", Just("lines".to_owned()), Just("qty".to_owned()), Just("amount".to_owned())];
        prop_oneof![vec(inner.clone(), 0..6).prop_map(Json::List), vec((key, inner), 0..6).prop_map(Json::Map)]
    })
}

/// A result, or an error with a code that the rule has declared.
fn is_an_answer(id: &str, answer: &Json) -> Result<(), TestCaseError> {
    prop_assert!(matches!(answer, Json::Map(_)), "{}", answer);
    if let Some(code) = answer.get("error") {
        let code = code.as_text().unwrap();
        let rule = RULES.iter().copied().flatten().find(|rule| rule.id == id).unwrap();
        let any_rule = ["unknown-field", "field-missing", "value-invalid"];
        prop_assert!(rule.codes.contains(&code) || any_rule.contains(&code), "{} answers {}", id, code);
    }
    Ok(())
}

fn examples_of(id: &str) -> Vec<Json> {
    let path = format!("{}/golden/rules/{id}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| Json::parse(line).unwrap().get("input").unwrap().clone()).collect()
}

/// Puts `value` where the path leads, or where it ends for want of inner values.
fn replace(json: &mut Json, path: &[Index], value: Json) {
    let inner = match (path.split_first(), &mut *json) {
        (Some((first, rest)), Json::List(items)) if !items.is_empty() => {
            let at = first.index(items.len());
            items.get_mut(at).map(|item| (rest, item))
        }
        (Some((first, rest)), Json::Map(entries)) if !entries.is_empty() => {
            let at = first.index(entries.len());
            entries.get_mut(at).map(|(_, item)| (rest, item))
        }
        _ => None,
    };
    match inner {
        Some((rest, item)) => replace(item, rest, value),
        None => *json = value,
    }
}
