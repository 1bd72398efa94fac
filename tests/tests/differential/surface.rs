//! `dosing.bsa`: a power of two thirds, found with whole numbers alone.

use num_bigint::BigInt;
use num_traits::Signed;

use crate::{
    exact::{Q, fixed, n, q, shown},
    harness::{Fields, Roll, agree, refused},
};

/// `constant * grams^(2/3)` in ten thousandths of a square metre, a half up.
fn surface(constant: &Q, weight_kg: &Q) -> BigInt {
    let grams = weight_kg * n(1_000);
    // The cube of the surface; its root is taken of eight times as much, for the half.
    let cube = constant * constant * constant * &grams * &grams;
    let doubled = (cube * n(8)).floor().to_integer().cbrt();
    (doubled + BigInt::from(1)) / BigInt::from(2)
}

#[test]
fn surfaces() {
    agree("dosing.bsa", |dice| {
        let species = *dice.pick(&["dog", "cat", "dog", "cat", "dog", "cat", "horse"]);
        let weight = if dice.percent(2) { "0".to_owned() } else { dice.positive(70, 3) };
        let dose = dice.maybe(80, |dice| if dice.percent(3) { "0".to_owned() } else { dice.positive(40, 3) });
        let most = dice.maybe(40, |dice| dice.decimal(60, 2));
        let fields = Fields::new()
            .text("species", species)
            .text("weight_kg", &weight)
            .optional("dose_mg_per_m2", dose.as_deref())
            .optional("max_mg", most.as_deref());
        let answer = || {
            if !q(&weight).is_positive() {
                return refused("weight-missing");
            }
            if dose.as_deref().is_some_and(|dose| !q(dose).is_positive()) {
                return refused("dose-not-positive");
            }
            let constant = match species {
                "dog" => q("10.1"),
                "cat" => q("10"),
                _ => return refused("bsa-species-unsupported"),
            };
            let surface = surface(&constant, &q(&weight));
            let bsa = fixed(&surface, 4);
            let Some(dose) = &dose else { return Ok(format!(r#"{{"bsa_m2":"{bsa}"}}"#)) };
            let exact = Q::from(surface) / n(10_000) * q(dose);
            let dose_mg = shown(&exact);
            if most.as_deref().is_some_and(|most| exact > q(most)) {
                return Err(format!(r#"{{"error":"dose-exceeds-max","dose_mg":"{dose_mg}"}}"#));
            }
            Ok(format!(r#"{{"bsa_m2":"{bsa}","dose_mg":"{dose_mg}"}}"#))
        };
        (fields, answer())
    });
}
