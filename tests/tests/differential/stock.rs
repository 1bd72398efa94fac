//! What stock costs.

use num_traits::Signed;

use crate::{
    exact::{Q, fixed, minor, n, places_of, q, trimmed},
    harness::{Fields, Roll, agree, refused},
};

#[test]
fn average_costs() {
    agree("inv.wac", |dice| {
        let mut signed = |limit, places, percent| {
            let text = dice.decimal(limit, places);
            if dice.percent(percent) { format!("-{text}") } else { text }
        };
        let (qty, received) = (signed(200, 3, 10), signed(200, 3, 1));
        let (cost, unit, freight) = (signed(90, 5, 1), signed(90, 5, 1), signed(60, 3, 1));
        let fields = Fields::new()
            .text("qty", &qty)
            .text("cost", &cost)
            .text("received_qty", &received)
            .text("received_cost", &unit)
            .text("freight", &freight);
        let answer = || {
            if !q(&received).is_positive() {
                return refused("quantity-invalid");
            }
            if [&cost, &unit, &freight].into_iter().any(|cost| q(cost).is_negative()) {
                return refused("price-negative");
            }
            let each = q(&unit) + q(&freight) / q(&received);
            let average = match q(&qty).is_positive() {
                true => (q(&qty) * q(&cost) + q(&received) * each) / (q(&qty) + q(&received)),
                false => each,
            };
            let total = q(&qty) + q(&received);
            let average = minor(&average, 4);
            let value = minor(&(&total * Q::from(average.clone()) / n(10_000)), 2);
            let places = places_of(&qty).max(places_of(&received));
            let total = trimmed(&fixed(&minor(&total, places), places));
            let (average, value) = (fixed(&average, 4), fixed(&value, 2));
            Ok(format!(r#"{{"qty":"{total}","wac":"{average}","value":"{value}"}}"#))
        };
        (fields, answer())
    });
}
