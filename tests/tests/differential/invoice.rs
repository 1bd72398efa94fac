//! `pricing.invoice`, found with shrinking: it has the most ways to go wrong.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use proptest::{collection::vec, option, prelude::*, sample::select, test_runner::RngSeed};
use vet_core::domain::rules::evaluate_json;

use crate::{
    exact::{fixed as money_text, nearest as rounded, q as decimal, shares},
    harness::cases,
};

/// As many cases as of every rule, the same every time unless more are asked for.
fn config() -> ProptestConfig {
    let rng_seed = if cases() > 5_000 { RngSeed::Random } else { RngSeed::Fixed(20_260_504) };
    ProptestConfig { cases: cases() as u32, failure_persistence: None, rng_seed, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn invoices(invoice in an_invoice()) {
        prop_assert_eq!(evaluate_json("pricing.invoice", &invoice.json()), invoice.answer());
    }
}

#[derive(Debug, Clone)]
struct Invoice {
    currency: (&'static str, u32),
    lines: Vec<Line>,
    classes: Vec<Vec<Tax>>,
    percent: Option<String>,
    amount: Option<String>,
    inclusive: bool,
    whole: bool,
}

#[derive(Debug, Clone)]
struct Line {
    qty: String,
    price: String,
    percent: Option<String>,
    amount: Option<String>,
    class: usize,
    discountable: bool,
}

#[derive(Debug, Clone)]
struct Tax {
    code: &'static str,
    rate: String,
    compound: bool,
}

fn an_invoice() -> impl Strategy<Value = Invoice> {
    select(vec![("USD", 2), ("JPY", 0), ("KWD", 3)]).prop_flat_map(|currency| {
        let places = currency.1;
        let taxes = vec(vec(a_tax(), 0..4), 1..4);
        let discounts = (option::weighted(0.5, a_percent()), option::weighted(0.3, a_decimal(30, places)));
        (vec(a_line(places), 1..12), taxes, discounts, any::<bool>(), any::<bool>()).prop_map(
            move |(lines, classes, (percent, amount), inclusive, whole)| Invoice {
                currency,
                lines,
                classes,
                percent,
                amount,
                inclusive,
                whole,
            },
        )
    })
}

fn a_line(places: u32) -> impl Strategy<Value = Line> {
    let discounts = (option::weighted(0.3, a_percent()), option::weighted(0.1, a_decimal(5, places)));
    (a_decimal(40, 3), a_decimal(500, places + 4), discounts, 0..20_usize, prop::bool::weighted(0.9)).prop_map(
        |(qty, price, (percent, amount), class, discountable)| Line {
            qty,
            price,
            percent,
            amount,
            class,
            discountable,
        },
    )
}

fn a_tax() -> impl Strategy<Value = Tax> {
    (select(vec!["STATE", "CITY", "VAT"]), a_decimal(30, 4), any::<bool>()).prop_map(|(code, rate, compound)| Tax {
        code,
        rate,
        compound,
    })
}

fn a_percent() -> impl Strategy<Value = String> {
    prop_oneof![8 => a_decimal(100, 2), 1 => Just("100".to_owned()), 1 => a_decimal(110, 9)]
}

/// A decimal below `limit` with at most so many places; now and then one that ends in a half.
fn a_decimal(limit: u32, places: u32) -> impl Strategy<Value = String> {
    (0..limit, 0..10_u64.pow(places.max(1)), 0..=places, prop::bool::weighted(0.2)).prop_map(
        move |(whole, digits, kept, half)| {
            let mut digits = format!("{digits:0width$}", width = places.max(1) as usize);
            digits.truncate(kept as usize);
            if half && kept > 0 {
                digits.replace_range(digits.len() - 1.., "5");
            }
            if digits.is_empty() { format!("{whole}") } else { format!("{whole}.{digits}") }
        },
    )
}

impl Invoice {
    fn json(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(|line| line.json(self.classes.len())).collect();
        let classes: Vec<String> = self.classes.iter().enumerate().map(|(i, taxes)| class_json(i, taxes)).collect();
        let mut fields = vec![
            format!(r#""lines":[{}]"#, lines.join(",")),
            format!(r#""tax_classes":{{{}}}"#, classes.join(",")),
            format!(r#""currency":"{}""#, self.currency.0),
            format!(r#""tax_mode":"{}""#, if self.inclusive { "inclusive" } else { "exclusive" }),
            format!(r#""tax_rounding":"{}""#, if self.whole { "invoice" } else { "line" }),
        ];
        fields.extend(self.percent.iter().map(|percent| format!(r#""invoice_discount_percent":"{percent}""#)));
        fields.extend(self.amount.iter().map(|amount| format!(r#""invoice_discount_amount":"{amount}""#)));
        format!("{{{}}}", fields.join(","))
    }

    /// What the rule must say.
    fn answer(&self) -> String {
        match self.totals() {
            Ok(answer) => answer,
            Err(code) => format!(r#"{{"error":"{code}"}}"#),
        }
    }

    fn totals(&self) -> Result<String, &'static str> {
        let places = self.currency.1;
        let lines = self.lines.iter().map(|line| line.net(places)).collect::<Result<Vec<_>, _>>()?;
        let nets: Vec<BigInt> = lines.iter().map(|(net, _)| net.clone()).collect();
        let weights: Vec<BigRational> = self
            .lines
            .iter()
            .zip(&nets)
            .map(|(line, net)| if line.discountable { net.clone().into() } else { BigRational::zero() })
            .collect();
        let base = weights.iter().sum::<BigRational>().to_integer();
        let discount = discount(&base, &self.percent, &self.amount, places)?;
        if discount > base {
            return Err("discount-exceeds-invoice");
        }
        let shares = shares(&discount, &weights);
        let taxed: Vec<BigInt> = nets.iter().zip(&shares).map(|(net, share)| net - share).collect();

        let mut taxes: Vec<(&str, BigRational)> = Vec::new();
        for (line, amount) in self.lines.iter().zip(&taxed) {
            for (code, tax) in self.taxes_of(line, amount) {
                match taxes.iter_mut().find(|(known, _)| *known == code) {
                    Some((_, sum)) => *sum += tax,
                    None => taxes.push((code, tax)),
                }
            }
        }
        let taxes: Vec<(&str, BigInt)> = taxes.into_iter().map(|(code, tax)| (code, rounded(&tax))).collect();
        let tax_total: BigInt = taxes.iter().map(|(_, tax)| tax).sum();
        let subtotal: BigInt = nets.iter().sum();
        let line_discount: BigInt = lines.iter().map(|(_, off)| off).sum();
        let mut total = &subtotal - &discount;
        if !self.inclusive {
            total += &tax_total;
        }
        let text = |minor: &BigInt| format!(r#""{}""#, money_text(minor, places));
        let shares: Vec<String> = shares.iter().map(text).collect();
        let taxes: Vec<String> = taxes.iter().map(|(code, tax)| format!(r#""{code}":{}"#, text(tax))).collect();
        Ok(format!(
            r#"{{"subtotal":{},"line_discount":{},"invoice_discount":{},"discount_shares":[{}],"taxes":{{{}}},"tax_total":{},"total":{}}}"#,
            text(&subtotal),
            text(&line_discount),
            text(&discount),
            shares.join(","),
            taxes.join(","),
            text(&tax_total),
            text(&total),
        ))
    }

    /// The taxes on one line: rounded, or exact where they are rounded on the whole invoice.
    fn taxes_of(&self, line: &Line, amount: &BigInt) -> Vec<(&'static str, BigRational)> {
        let taxes = &self.classes[line.class % self.classes.len()];
        let amount = BigRational::from(amount.clone());
        let effective = effective(taxes);
        if self.inclusive {
            let one = BigRational::from(BigInt::from(1));
            let net = rounded(&(&amount / (one + effective.iter().sum::<BigRational>())));
            let parts = shares(&(amount.to_integer() - net), &effective);
            return taxes.iter().zip(parts).map(|(tax, part)| (tax.code, part.into())).collect();
        }
        if self.whole {
            return taxes.iter().zip(effective).map(|(tax, rate)| (tax.code, &amount * rate)).collect();
        }
        let mut earlier = BigRational::zero();
        let mut found = Vec::new();
        for tax in taxes {
            let base = if tax.compound { &amount + &earlier } else { amount.clone() };
            let due = BigRational::from(rounded(&(base * decimal(&tax.rate) / hundred())));
            earlier += &due;
            found.push((tax.code, due));
        }
        found
    }
}

fn effective(taxes: &[Tax]) -> Vec<BigRational> {
    let mut rates: Vec<BigRational> = Vec::new();
    for tax in taxes {
        let rate = decimal(&tax.rate) / hundred();
        let earlier = BigRational::from(BigInt::from(1)) + rates.iter().sum::<BigRational>();
        rates.push(if tax.compound { rate * earlier } else { rate });
    }
    rates
}

impl Line {
    fn json(&self, classes: usize) -> String {
        let mut fields = vec![
            format!(r#""qty":"{}""#, self.qty),
            format!(r#""unit_price":"{}""#, self.price),
            format!(r#""tax_class":"c{}""#, self.class % classes),
            format!(r#""discountable":{}"#, self.discountable),
        ];
        fields.extend(self.percent.iter().map(|percent| format!(r#""discount_percent":"{percent}""#)));
        fields.extend(self.amount.iter().map(|amount| format!(r#""discount_amount":"{amount}""#)));
        format!("{{{}}}", fields.join(","))
    }

    /// What is left of the line, and what was taken off.
    fn net(&self, places: u32) -> Result<(BigInt, BigInt), &'static str> {
        if !decimal(&self.qty).is_positive() {
            return Err("quantity-invalid");
        }
        let given = |text: &Option<String>| text.as_ref().is_some_and(|text| !decimal(text).is_zero());
        if !self.discountable && (given(&self.percent) || given(&self.amount)) {
            return Err("discount-not-allowed");
        }
        let gross = rounded(&(decimal(&self.qty) * decimal(&self.price) * minor_units(places)));
        let off = discount(&gross, &self.percent, &self.amount, places)?;
        if off > gross { Err("discount-exceeds-line") } else { Ok((&gross - &off, off)) }
    }
}

fn discount(
    base: &BigInt,
    percent: &Option<String>,
    amount: &Option<String>,
    places: u32,
) -> Result<BigInt, &'static str> {
    let percent = percent.as_deref().map_or_else(BigRational::zero, decimal);
    if percent > hundred() {
        return Err("percent-out-of-range");
    }
    let amount = amount.as_deref().map_or_else(BigRational::zero, decimal) * minor_units(places);
    Ok(rounded(&(percent * base / hundred())) + amount.to_integer())
}

fn class_json(index: usize, taxes: &[Tax]) -> String {
    let taxes: Vec<String> = taxes
        .iter()
        .map(|tax| format!(r#"{{"code":"{}","rate":"{}","compound":{}}}"#, tax.code, tax.rate, tax.compound))
        .collect();
    format!(r#""c{index}":[{}]"#, taxes.join(","))
}

fn minor_units(places: u32) -> BigRational {
    BigInt::from(10).pow(places).into()
}

fn hundred() -> BigRational {
    BigInt::from(100).into()
}
