//! Prices, estimates, payments and refunds.

use chrono::{Days, NaiveDate};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use vet_tests::random_rows::Dice;

use crate::{
    exact::{Q, fixed, minor, n, nearest, or_zero, places_of, q, shares, ten_to, trimmed},
    harness::{Answer, Fields, Roll, agree, invalid, refused},
};

const CURRENCIES: [(&str, u32); 3] = [("USD", 2), ("JPY", 0), ("KWD", 3)];

/// A currency and its places; now and then one that nobody knows.
fn a_currency(dice: &mut Dice) -> (&'static str, Option<u32>) {
    match dice.percent(2) {
        true => ("XYZ", None),
        false => {
            let (code, places) = *dice.pick(&CURRENCIES);
            (code, Some(places))
        }
    }
}

fn known(places: Option<u32>) -> Result<u32, String> {
    places.ok_or_else(|| refused::<()>("currency-unknown").unwrap_err())
}

/// An amount with at most the places of its currency, and now and then one more.
fn an_amount(dice: &mut Dice, limit: u64, places: Option<u32>) -> String {
    let most = places.unwrap_or(2) + u32::from(dice.percent(2));
    dice.decimal(limit, most)
}

/// The same, now and then below zero.
fn maybe_negative(dice: &mut Dice, percent: u64, amount: String) -> String {
    if dice.percent(percent) { format!("-{amount}") } else { amount }
}

fn a_percent(dice: &mut Dice) -> String {
    match dice.below(20) {
        0 => "100".to_owned(),
        1 => "0".to_owned(),
        2 => dice.decimal(102, 9),
        _ => dice.decimal(100, 2),
    }
}

fn has_places(amount: &str, places: u32) -> Result<(), String> {
    if places_of(amount) > places { refused("money-precision") } else { Ok(()) }
}

fn is_positive_quantity(qty: &str) -> Result<(), String> {
    if q(qty).is_positive() { Ok(()) } else { refused("quantity-invalid") }
}

fn is_no_negative_price(price: &str) -> Result<(), String> {
    if q(price).is_negative() { refused("price-negative") } else { Ok(()) }
}

fn is_percent(percent: &Q, code: &str) -> Result<(), String> {
    if percent.is_negative() || *percent > n(100) { refused(code) } else { Ok(()) }
}

fn part_of(minor: &BigInt, percent: &Q) -> BigInt {
    nearest(&(percent * minor / n(100)))
}

fn list_of(amounts: &[BigInt], places: u32) -> String {
    let texts: Vec<String> = amounts.iter().map(|amount| format!("\"{}\"", fixed(amount, places))).collect();
    format!("[{}]", texts.join(","))
}

fn a_day(dice: &mut Dice, days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 15).unwrap() + Days::new(dice.below(days))
}

#[test]
fn lines() {
    agree("pricing.line", |dice| {
        let (currency, places) = a_currency(dice);
        let qty = if dice.percent(2) { "0".to_owned() } else { dice.positive(500, 4) };
        let most = places.unwrap_or(2) + 4 + u32::from(dice.percent(2));
        let price = dice.decimal(2_000, most);
        let price = maybe_negative(dice, 2, price);
        let percent = dice.maybe(50, a_percent);
        let amount = dice.maybe(25, |dice| {
            let amount = an_amount(dice, 50, places);
            maybe_negative(dice, 4, amount)
        });
        let discountable = dice.percent(90);
        let fields = Fields::new()
            .text("qty", &qty)
            .text("unit_price", &price)
            .optional("discount_percent", percent.as_deref())
            .optional("discount_amount", amount.as_deref())
            .text("currency", currency)
            .raw("discountable", &discountable.to_string());
        let line = Line { qty, price, percent, amount, discountable };
        (fields, line.answer(places))
    });
}

struct Line {
    qty: String,
    price: String,
    percent: Option<String>,
    amount: Option<String>,
    discountable: bool,
}

impl Line {
    fn answer(&self, places: Option<u32>) -> Answer {
        let places = known(places)?;
        has_places(&self.price, places + 4)?;
        has_places(self.amount.as_deref().unwrap_or("0"), places)?;
        is_positive_quantity(&self.qty)?;
        is_no_negative_price(&self.price)?;
        let (percent, off) = (or_zero(self.percent.as_deref()), or_zero(self.amount.as_deref()));
        if !self.discountable && !(percent.is_zero() && off.is_zero()) {
            return refused("discount-not-allowed");
        }
        is_percent(&percent, "percent-out-of-range")?;
        if off.is_negative() {
            return refused("discount-negative");
        }
        let gross = minor(&(q(&self.qty) * q(&self.price)), places);
        let discount = part_of(&gross, &percent) + minor(&off, places);
        if discount > gross {
            return refused("discount-exceeds-line");
        }
        let [gross, discount, net] = [&gross, &discount, &(&gross - &discount)].map(|minor| fixed(minor, places));
        Ok(format!(r#"{{"gross":"{gross}","discount":"{discount}","net":"{net}"}}"#))
    }
}

#[test]
fn allocations() {
    agree("pricing.allocate", |dice| {
        let (currency, places) = a_currency(dice);
        let total = an_amount(dice, 10_000, places);
        let total = maybe_negative(dice, 20, total);
        let zeros = dice.percent(3);
        let mut weights = dice.list(20, |dice| if zeros { "0".to_owned() } else { dice.decimal(300, 4) });
        // Equal weights are where ties are.
        if dice.percent(20) {
            let same = dice.decimal(9, 2);
            weights.fill(same);
        }
        let wrong = dice.maybe(2, |dice| dice.below(20) as usize).filter(|at| *at < weights.len());
        if let Some(at) = wrong {
            weights[at] = "-0.5".to_owned();
        }
        let fields = Fields::new().text("total", &total).texts("weights", &weights).text("currency", currency);
        let answer = || {
            if let Some(at) = wrong {
                return invalid(&format!("weights[{at}]"));
            }
            let places = known(places)?;
            has_places(&total, places)?;
            let weights: Vec<Q> = weights.iter().map(|weight| q(weight)).collect();
            let shares = shares(&minor(&q(&total), places), &weights);
            Ok(format!(r#"{{"shares":{}}}"#, list_of(&shares, places)))
        };
        (fields, answer())
    });
}

#[test]
fn products() {
    agree("pricing.product", |dice| {
        let (currency, places) = a_currency(dice);
        let cost = dice.decimal(90, 5);
        let cost = maybe_negative(dice, 2, cost);
        let markup = dice.decimal(400, 3);
        let markup = maybe_negative(dice, 2, markup);
        let qty = if dice.percent(2) { "0.0".to_owned() } else { dice.positive(300, 4) };
        let fee = dice.maybe(50, |dice| an_amount(dice, 20, places));
        let least = dice.maybe(50, |dice| {
            let least = an_amount(dice, 600, places);
            maybe_negative(dice, 2, least)
        });
        let fields = Fields::new()
            .text("cost", &cost)
            .text("markup_percent", &markup)
            .text("qty", &qty)
            .optional("dispensing_fee", fee.as_deref())
            .optional("min_price", least.as_deref())
            .text("currency", currency);
        let answer = || {
            let places = known(places)?;
            let (fee, least) = (fee.as_deref().unwrap_or("0"), least.as_deref().unwrap_or("0"));
            has_places(fee, places)?;
            has_places(least, places)?;
            if q(&markup).is_negative() {
                return refused("percent-out-of-range");
            }
            is_positive_quantity(&qty)?;
            is_no_negative_price(&cost)?;
            is_no_negative_price(least)?;
            let unit = q(&cost) * (n(1) + q(&markup) / n(100));
            let computed = minor(&(&unit * q(&qty)), places) + minor(&q(fee), places);
            let least = minor(&q(least), places);
            let applied = least > computed;
            let (unit, price) = (fixed(&minor(&unit, 4), 4), fixed(&computed.max(least), places));
            Ok(format!(r#"{{"unit_price":"{unit}","price":"{price}","min_applied":{applied}}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn packages() {
    agree("pricing.package", |dice| {
        let (currency, places) = a_currency(dice);
        let items = dice.list(9, |dice| {
            let qty = if dice.percent(1) { "0".to_owned() } else { dice.positive(9, 2) };
            let price = dice.decimal(120, 4);
            (qty, maybe_negative(dice, 1, price))
        });
        let price = an_amount(dice, 60 * items.len().max(1) as u64, places);
        let fields = Fields::new()
            .text("price", &price)
            .objects("items", items.iter().map(|(qty, list)| Fields::new().text("qty", qty).text("list_price", list)))
            .text("currency", currency);
        let answer = || {
            let places = known(places)?;
            has_places(&price, places)?;
            if items.is_empty() {
                return refused("package-empty");
            }
            items.iter().try_for_each(|(qty, _)| is_positive_quantity(qty))?;
            items.iter().try_for_each(|(_, list)| is_no_negative_price(list))?;
            let lists: Vec<BigInt> = items.iter().map(|(qty, list)| minor(&(q(qty) * q(list)), places)).collect();
            let (price, list): (_, BigInt) = (minor(&q(&price), places), lists.iter().sum());
            if price > list {
                return refused("package-exceeds-list");
            }
            let weights: Vec<Q> = lists.into_iter().map(Q::from).collect();
            let shares = list_of(&shares(&price, &weights), places);
            let [list, saving] = [&list, &(&list - &price)].map(|minor| fixed(minor, places));
            Ok(format!(r#"{{"list_total":"{list}","shares":{shares},"saving":"{saving}"}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn conversions() {
    agree("pricing.convert", |dice| {
        let (from, places) = *dice.pick(&CURRENCIES);
        let (to, wanted) = *dice.pick(&CURRENCIES);
        let amount = an_amount(dice, 100_000, Some(places));
        let amount = maybe_negative(dice, 20, amount);
        let rate = if from == to && dice.percent(90) { "1.000".to_owned() } else { dice.decimal(200, 6) };
        let fields = Fields::new()
            .text("amount", &amount)
            .text("from_currency", from)
            .text("to_currency", to)
            .text("rate", &rate);
        let answer = || {
            if !q(&rate).is_positive() || (from == to && q(&rate) != n(1)) {
                return invalid("rate");
            }
            has_places(&amount, places)?;
            Ok(format!(r#"{{"amount":"{}"}}"#, fixed(&minor(&(q(&amount) * q(&rate)), wanted), wanted)))
        };
        (fields, answer())
    });
}

#[test]
fn cash() {
    agree("pricing.cash_round", |dice| {
        let amount = dice.decimal(1_000, 4);
        let amount = maybe_negative(dice, 30, amount);
        let coin = match dice.percent(60) {
            true => (*dice.pick(&["0.05", "0.10", "0.5", "1", "0.20"])).to_owned(),
            false => an_amount(dice, 6, Some(2)),
        };
        let fields = Fields::new().text("amount", &amount).text("increment", &coin);
        let answer = || {
            if q(&coin).is_zero() {
                return invalid("increment");
            }
            has_places(&coin, 2)?;
            let rounded = Q::from(nearest(&(q(&amount) / q(&coin)))) * q(&coin);
            Ok(format!(r#"{{"amount":"{}"}}"#, fixed(&minor(&rounded, 2), 2)))
        };
        (fields, answer())
    });
}

#[test]
fn estimates() {
    agree("pricing.estimate", |dice| {
        let (currency, places) = a_currency(dice);
        let lines = dice.list(7, |dice| {
            let (one, other) = (dice.decimal(20, 3), dice.decimal(20, 3));
            let (low, high) = if q(&one) > q(&other) { (other, one) } else { (one, other) };
            let (low, high) = if dice.percent(2) { (high, low) } else { (low, high) };
            let low = maybe_negative(dice, 1, low);
            let price = dice.decimal(400, 4);
            (low, high, maybe_negative(dice, 1, price), dice.percent(50))
        });
        let (tax, deposit) = (a_percent(dice), a_percent(dice));
        let line = |(low, high, price, taxable): &(String, String, String, bool)| {
            let texts = Fields::new().text("qty_low", low).text("qty_high", high).text("unit_price", price);
            texts.raw("taxable", &taxable.to_string())
        };
        let fields = Fields::new()
            .objects("lines", lines.iter().map(line))
            .text("tax_percent", &tax)
            .text("deposit_percent", &deposit)
            .text("currency", currency);
        let answer = || {
            if lines.is_empty() {
                return invalid("lines");
            }
            let places = known(places)?;
            for (low, high, price, _) in &lines {
                if q(low).is_negative() {
                    return refused("quantity-invalid");
                }
                is_no_negative_price(price)?;
                if q(low) > q(high) {
                    return refused("estimate-range-invalid");
                }
            }
            is_percent(&q(&tax), "tax-rate-invalid")?;
            is_percent(&q(&deposit), "percent-out-of-range")?;
            let extended = |qty: &str, price: &str, taxable: bool| {
                let extension = minor(&(q(qty) * q(price)), places);
                let due = if taxable { part_of(&extension, &q(&tax)) } else { BigInt::zero() };
                extension + due
            };
            let low: BigInt = lines.iter().map(|(low, _, price, taxable)| extended(low, price, *taxable)).sum();
            let high: BigInt = lines.iter().map(|(_, high, price, taxable)| extended(high, price, *taxable)).sum();
            let deposit = fixed(&part_of(&high, &q(&deposit)), places);
            let [low, high] = [low, high].map(|minor| fixed(&minor, places));
            Ok(format!(r#"{{"low":"{low}","high":"{high}","deposit":"{deposit}"}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn conversions_of_estimates() {
    agree("pricing.estimate_convert", |dice| {
        let high = an_amount(dice, 900, Some(2));
        let tolerance = dice.maybe(70, |dice| dice.decimal(30, 3));
        let exact = q(&high) * (n(1) + q(tolerance.as_deref().unwrap_or("10")) / n(100));
        let limit = minor(&exact, 2);
        // Around the limit.
        let near: BigInt = &limit + dice.below(5) - 2;
        let actual = fixed(&near.max(BigInt::zero()), 2);
        let reapproved = dice.percent(20);
        let fields = Fields::new()
            .text("status", "accepted")
            .text("valid_until", "2026-06-30")
            .text("on", "2026-06-30")
            .text("high", &high)
            .text("actual", &actual)
            .optional("tolerance_percent", tolerance.as_deref())
            .raw("reapproved", &reapproved.to_string());
        let answer = || {
            has_places(&high, 2)?;
            let shown = fixed(&limit, 2);
            if minor(&q(&actual), 2) > limit && !reapproved {
                return Err(format!(r#"{{"error":"estimate-overrun","limit":"{shown}"}}"#));
            }
            Ok(format!(r#"{{"ok":true,"limit":"{shown}"}}"#))
        };
        (fields, answer())
    });
}

#[test]
fn payments() {
    agree("pricing.payment_apply", |dice| {
        let invoices = dice.list(12, |dice| {
            let (id, due, balance) = (dice.below(30).to_string(), a_day(dice, 6), an_amount(dice, 90, Some(2)));
            (due, id, maybe_negative(dice, 10, balance))
        });
        let most = if dice.percent(50) { 1_000 } else { 100 };
        let amount = an_amount(dice, most, Some(2));
        let amount = maybe_negative(dice, 2, amount);
        let allow = dice.percent(80);
        let invoice = |(due, id, balance): &(NaiveDate, String, String)| {
            Fields::new().text("id", id).text("due", &due.to_string()).text("balance", balance)
        };
        let fields = Fields::new()
            .text("amount", &amount)
            .objects("invoices", invoices.iter().map(invoice))
            .raw("allow_credit", &allow.to_string());
        let answer = || {
            has_places(&amount, 2)?;
            invoices.iter().try_for_each(|(_, _, balance)| has_places(balance, 2))?;
            let mut left = minor(&q(&amount), 2);
            if !left.is_positive() {
                return refused("payment-not-positive");
            }
            let mut open: Vec<_> = invoices.iter().filter(|(_, _, balance)| q(balance).is_positive()).collect();
            open.sort_by_key(|(due, id, _)| (*due, id.as_str()));
            let mut applied = Vec::new();
            for (_, id, balance) in open {
                let part = minor(&q(balance), 2).min(left.clone());
                if part.is_positive() {
                    applied.push(format!(r#"{{"invoice":"{id}","applied":"{}"}}"#, fixed(&part, 2)));
                    left -= part;
                }
            }
            if left.is_positive() && !allow {
                return refused("payment-exceeds-balance");
            }
            Ok(format!(r#"{{"applied":[{}],"credit":"{}"}}"#, applied.join(","), fixed(&left, 2)))
        };
        (fields, answer())
    });
}

#[test]
fn balances() {
    agree("pricing.balance", |dice| {
        let total = an_amount(dice, 600, Some(2));
        let amounts = |dice: &mut Dice, most: u64| dice.list(most, |dice| dice.decimal(90, 2));
        let [payments, refunds, credits, deposits] = [4, 2, 2, 2].map(|most| amounts(dice, most));
        let mut write_offs = amounts(dice, 2);
        let sum = |list: &[String]| list.iter().map(|amount| q(amount)).sum::<Q>();
        let received = sum(&payments) + sum(&deposits);
        let open = q(&total) - &received - sum(&credits) + sum(&refunds);
        // Now and then nothing is left.
        if dice.percent(20) && open.is_positive() {
            write_offs = vec![fixed(&minor(&open, 2), 2)];
        }
        let (due, on) = (a_day(dice, 4), a_day(dice, 4));
        let status = *dice.pick(&["sent", "pending", "draft", "refunded", "cancelled", "overdue", "partially_paid"]);
        let fields = Fields::new()
            .text("total", &total)
            .texts("payments", &payments)
            .texts("refunds", &refunds)
            .texts("credits", &credits)
            .texts("deposits", &deposits)
            .texts("write_offs", &write_offs)
            .text("due", &due.to_string())
            .text("on", &on.to_string())
            .text("status", status);
        let answer = || {
            has_places(&total, 2)?;
            let (refunded, given_up) = (sum(&refunds), sum(&write_offs));
            if status == "cancelled" && received.is_positive() {
                return refused("invoice-has-payments");
            }
            if refunded > received {
                return refused("refund-exceeds-payment");
            }
            let shown = |balance: &Q, status| {
                Ok(format!(r#"{{"balance":"{}","status":"{status}"}}"#, fixed(&minor(balance, 2), 2)))
            };
            if status == "cancelled" {
                return shown(&Q::zero(), status);
            }
            if open.is_negative() {
                return refused("payment-exceeds-balance");
            }
            let balance = &open - &given_up;
            if balance.is_negative() {
                return refused("write-off-exceeds-balance");
            }
            let found = match () {
                () if ["draft", "refunded"].contains(&status) => status,
                () if balance.is_zero() && given_up.is_positive() => "written_off",
                () if balance.is_zero() => "paid",
                () if on > due => "overdue",
                () if received > refunded => "partially_paid",
                () if status == "pending" => "pending",
                () => "sent",
            };
            shown(&balance, found)
        };
        (fields, answer())
    });
}

#[test]
fn refunds_of_lines() {
    agree("pricing.refund_qty", |dice| {
        let total = an_amount(dice, 500, Some(2));
        let total = maybe_negative(dice, 20, total);
        let qty = if dice.percent(1) { "0".to_owned() } else { dice.positive(30, 3) };
        let share = |dice: &mut Dice| {
            let part = q(&qty) * n(dice.below(70) as i64) / n(100);
            trimmed(&fixed(&minor(&part, 3), 3))
        };
        let (before, now) = (share(dice), share(dice));
        let before = maybe_negative(dice, 1, before);
        let fields = Fields::new()
            .text("line_total", &total)
            .text("qty", &qty)
            .text("refunded_qty", &before)
            .text("refund_qty", &now);
        let answer = || {
            has_places(&total, 2)?;
            is_positive_quantity(&qty)?;
            if q(&before).is_negative() {
                return refused("quantity-invalid");
            }
            is_positive_quantity(&now)?;
            if q(&before) + q(&now) > q(&qty) {
                return refused("refund-exceeds-sold");
            }
            let worth = |part: Q| nearest(&(q(&total) * ten_to(2) * part / q(&qty)));
            let refund = worth(q(&before) + q(&now)) - worth(q(&before));
            Ok(format!(r#"{{"refund":"{}"}}"#, fixed(&refund, 2)))
        };
        (fields, answer())
    });
}

#[test]
fn refunds_of_payments() {
    agree("pricing.refund_payment", |dice| {
        let payment = an_amount(dice, 300, Some(2));
        let (already, amount) = (an_amount(dice, 100, Some(2)), an_amount(dice, 120, Some(2)));
        let fields = Fields::new().text("payment", &payment).text("already_refunded", &already).text("amount", &amount);
        let answer = || {
            [&payment, &already, &amount].into_iter().try_for_each(|amount| has_places(amount, 2))?;
            if q(&amount).is_zero() {
                return refused("refund-not-positive");
            }
            let left = q(&payment) - q(&already) - q(&amount);
            if left.is_negative() {
                return refused("refund-exceeds-payment");
            }
            Ok(format!(r#"{{"refundable_after":"{}"}}"#, fixed(&minor(&left, 2), 2)))
        };
        (fields, answer())
    });
}

#[test]
fn late_fees() {
    agree("pricing.late_fee", |dice| {
        let principal = an_amount(dice, 900, Some(2));
        let principal = maybe_negative(dice, 3, principal);
        let due = a_day(dice, 40);
        let most = if dice.percent(50) { 50 } else { 900 };
        let on = a_day(dice, most);
        let grace = dice.maybe(60, |dice| dice.below(25) as i64);
        let (monthly, cap) = (dice.maybe(60, |dice| dice.decimal(6, 4)), dice.maybe(50, a_percent));
        let disclosed = dice.percent(85);
        let mut fields = Fields::new()
            .text("principal", &principal)
            .text("due", &due.to_string())
            .text("on", &on.to_string())
            .optional("monthly_percent", monthly.as_deref())
            .optional("cap_percent", cap.as_deref())
            .raw("disclosed", &disclosed.to_string());
        if let Some(grace) = grace {
            fields = fields.raw("grace_days", &grace.to_string());
        }
        let answer = || {
            has_places(&principal, 2)?;
            let monthly = q(monthly.as_deref().unwrap_or("1.5"));
            let cap = q(cap.as_deref().unwrap_or("25"));
            is_percent(&monthly, "percent-out-of-range")?;
            is_percent(&cap, "percent-out-of-range")?;
            let over = (on - due).num_days() - grace.unwrap_or(10);
            let principal = minor(&q(&principal), 2);
            let periods = if over <= 0 || !principal.is_positive() { 0 } else { (over + 29) / 30 };
            let fee = (part_of(&principal, &monthly) * periods).min(part_of(&principal, &cap));
            let fee = if periods == 0 { BigInt::zero() } else { fee };
            if fee.is_positive() && !disclosed {
                return refused("late-fee-not-disclosed");
            }
            Ok(format!(r#"{{"periods":{periods},"fee":"{}"}}"#, fixed(&fee, 2)))
        };
        (fields, answer())
    });
}

#[test]
fn ages_of_debts() {
    agree("pricing.ageing", |dice| {
        let as_of = a_day(dice, 200);
        let invoices = dice.list(12, |dice| {
            let balance = dice.decimal(300, 2);
            (a_day(dice, 200), maybe_negative(dice, 15, balance))
        });
        let invoice =
            |(due, balance): &(NaiveDate, String)| Fields::new().text("due", &due.to_string()).text("balance", balance);
        let fields = Fields::new().text("as_of", &as_of.to_string()).objects("invoices", invoices.iter().map(invoice));
        let within = |from: i64, until: i64| {
            let days = |due: NaiveDate| (as_of - due).num_days();
            let there = invoices.iter().filter(|(due, _)| (from..=until).contains(&days(*due)));
            fixed(&minor(&there.map(|(_, balance)| q(balance)).sum(), 2), 2)
        };
        let [current, first, second, third, last, total] =
            [(-999, 0), (1, 30), (31, 60), (61, 90), (91, 999), (-999, 999)].map(|(from, until)| within(from, until));
        let answer = format!(
            r#"{{"current":"{current}","d1_30":"{first}","d31_60":"{second}","d61_90":"{third}","d91_plus":"{last}","total":"{total}"}}"#
        );
        (fields, Ok(answer))
    });
}

#[test]
fn surcharges() {
    agree("pricing.surcharge", |dice| {
        let (currency, places) = a_currency(dice);
        let price = dice.decimal(300, 4);
        let price = maybe_negative(dice, 2, price);
        let day = a_day(dice, 20);
        let minute = *dice.pick(&[0, 479, 480, 600, 1_079, 1_080, 1_200, 1_319, 1_320, 1_439]);
        let holidays = dice.list(4, |dice| a_day(dice, 20).to_string());
        let surchargeable = dice.percent(80);
        let fields = Fields::new()
            .text("unit_price", &price)
            .text("at", &format!("{day}T{:02}:{:02}", minute / 60, minute % 60))
            .texts("holidays", &holidays)
            .raw("surchargeable", &surchargeable.to_string())
            .text("currency", currency);
        let answer = || {
            let places = known(places)?;
            is_no_negative_price(&price)?;
            let weekend = ["Sat", "Sun"].contains(&day.format("%a").to_string().as_str());
            let (tier, percent) = match minute {
                _ if weekend || holidays.contains(&day.to_string()) => ("emergency", 50),
                480..1_080 => ("regular", 0),
                1_080..1_320 => ("evening", 25),
                _ => ("emergency", 50),
            };
            let percent = if surchargeable { percent } else { 0 };
            let unit = minor(&(q(&price) * n(100 + percent) / n(100)), places);
            Ok(format!(r#"{{"tier":"{tier}","unit_price":"{}"}}"#, fixed(&unit, places)))
        };
        (fields, answer())
    });
}

/// Numbers of up to fifteen digits before the point: a result that an account holds is exact, and any
/// other is refused.
#[test]
fn amounts_at_the_end_of_what_an_account_holds() {
    use vet_core::domain::rules::evaluate_json;
    let mut dice = Dice::named("extremes");
    let (mut held, mut beyond) = (0, 0);
    for _ in 0..4_000 {
        let size = dice.below(16) as u32;
        let (qty, price) = (dice.positive(10_u64.pow(size), 9), dice.decimal(10_u64.pow(15.min(18 - size)), 6));
        let gross = minor(&(q(&qty) * q(&price)), 2);
        let answer = evaluate_json("pricing.line", &Fields::new().text("qty", &qty).text("unit_price", &price).json());
        if gross <= i64::MAX.into() {
            let gross = fixed(&gross, 2);
            assert_eq!(answer, format!(r#"{{"gross":"{gross}","discount":"0.00","net":"{gross}"}}"#));
            held += 1;
        } else {
            assert!(answer.starts_with(r#"{"error":"value-invalid""#), "{qty} x {price}: {answer}");
            beyond += 1;
        }
    }
    assert!(held > 500 && beyond > 20, "{held} held and {beyond} beyond");
}
