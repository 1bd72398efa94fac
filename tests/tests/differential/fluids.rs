//! Energy and fluids: the three quarters' power of a weight, found with whole numbers alone.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};
use vet_tests::random_rows::Dice;

use crate::{
    exact::{Q, fixed, minor, n, q},
    harness::{Fields, Roll, agree, invalid, refused},
};

/// `factor * weight^(3/4) + rest` in tenths, a half up: the largest whole number that is no more than it
/// and a half.
fn tenths(factor: &Q, weight: &Q, rest: &Q) -> BigInt {
    let (factor, rest) = (factor * n(10), rest * n(10) + Q::new(1.into(), 2.into()));
    let reaches = |tenths: &BigInt| {
        let power = Q::from(tenths.clone()) - &rest;
        let fourth = |of: &Q| of * of * of * of;
        !power.is_positive() || fourth(&power) <= fourth(&factor) * weight * weight * weight
    };
    let float = |of: &Q| of.to_f64().unwrap();
    // Floats come close; from there, one by one.
    let near = (float(&factor) * float(weight).powf(0.75) + float(&rest)).floor() as i64;
    let mut found = BigInt::from(near.max(1) - 1);
    assert!(reaches(&found), "a float is no more than one off");
    while reaches(&(&found + 1)) {
        found += 1;
    }
    found
}

fn a_weight(dice: &mut Dice) -> String {
    match dice.below(40) {
        0 => "0".to_owned(),
        1..20 => dice.positive(12, 3),
        _ => dice.positive(90, 2),
    }
}

#[test]
fn energy() {
    agree("clinical.rer", |dice| {
        let (weight, factor) = (a_weight(dice), dice.positive(4, 2));
        let fields = Fields::new().text("weight_kg", &weight).text("factor", &factor);
        let answer = || {
            if q(&weight).is_zero() {
                return invalid("weight_kg");
            }
            let need = |factor: Q| fixed(&tenths(&(factor * n(70)), &q(&weight), &Q::zero()), 1);
            Ok(format!(r#"{{"rer_kcal":"{}","der_kcal":"{}"}}"#, need(n(1)), need(q(&factor))))
        };
        (fields, answer())
    });
}

#[test]
fn fluids() {
    agree("clinical.fluids", |dice| {
        let species = *dice.pick(&["dog", "cat", "dog", "cat", "dog", "cat", "horse"]);
        let (weight, percent, hours) = (a_weight(dice), dice.decimal(16, 2), dice.positive(48, 1));
        let losses = dice.decimal(30, 2);
        let fields = Fields::new()
            .text("species", species)
            .text("weight_kg", &weight)
            .text("dehydration_percent", &percent)
            .text("hours", &hours)
            .text("losses_ml_per_h", &losses);
        let answer = || {
            if q(&weight).is_zero() {
                return invalid("weight_kg");
            }
            let constant = match species {
                "dog" => n(132),
                "cat" => n(80),
                _ => return refused("reference-range-missing"),
            };
            if q(&percent) > n(15) {
                return refused("dehydration-out-of-range");
            }
            let a_day = tenths(&constant, &q(&weight), &Q::zero());
            let deficit = q(&weight) * q(&percent) * n(10);
            let rest = &deficit / q(&hours) + q(&losses);
            let rate = tenths(&(constant / n(24)), &q(&weight), &rest);
            let [a_day, deficit, rate] = [a_day, minor(&deficit, 1), rate].map(|tenths| fixed(&tenths, 1));
            Ok(format!(r#"{{"maintenance_ml_day":"{a_day}","deficit_ml":"{deficit}","rate_ml_per_h":"{rate}"}}"#))
        };
        (fields, answer())
    });
}
