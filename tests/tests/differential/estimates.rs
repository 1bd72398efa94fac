//! Estimates, and amounts in another currency or in coins.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use crate::{
    amounts::{
        CURRENCIES, a_currency, a_percent, an_amount, has_places, is_no_negative_price, is_percent, known,
        maybe_negative, part_of,
    },
    exact::{Q, fixed, minor, n, nearest, q},
    harness::{Fields, Roll, agree, invalid, refused},
};

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
