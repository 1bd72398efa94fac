//! Prices of lines, products and packages, and how amounts are spread.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use vet_tests::random_rows::Dice;

use crate::{
    amounts::{
        a_currency, a_day, a_percent, an_amount, has_places, is_no_negative_price, is_percent, is_positive_quantity,
        known, list_of, maybe_negative, part_of,
    },
    exact::{Q, fixed, minor, n, or_zero, q, shares},
    harness::{Answer, Fields, Roll, agree, invalid, refused},
};

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
        if !(self.discountable || percent.is_zero() && off.is_zero()) {
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
