//! `dosing.tablets`: every number of parts is tried, and the best is found by comparing each with each.

use std::cmp::Ordering;

use num_traits::{Signed, Zero};

use crate::{
    exact::{Q, n, q, shown, trimmed},
    harness::{Answer, Fields, Roll, agree, refused},
};

struct Candidate<'a> {
    strength: &'a str,
    tablets: Q,
    dose: Q,
}

/// The candidates of one product: the multiples of its smallest part next to the target.
fn candidates<'a>(strength: &'a str, split: &str, target: &Q) -> Vec<Candidate<'a>> {
    let part = q(strength) * q(split);
    let below = (target / &part).floor();
    let exact = &below * &part == *target;
    let counts = if exact { vec![below] } else { vec![below.clone(), below + n(1)] };
    let of = |count: Q| Candidate { strength, tablets: &count * q(split), dose: count * &part };
    counts.into_iter().filter(|count| !count.is_zero()).map(of).collect()
}

impl Candidate<'_> {
    fn off(&self, target: &Q) -> Q {
        (&self.dose - target).abs()
    }

    fn is_near(&self, target: &Q) -> bool {
        self.off(target) * n(20) <= *target
    }

    fn is_whole(&self) -> bool {
        self.tablets == self.tablets.floor()
    }

    /// Which of two is offered first.
    fn against(&self, other: &Self, target: &Q) -> Ordering {
        let opened = self.tablets.ceil().cmp(&other.tablets.ceil());
        let off = self.off(target).cmp(&other.off(target)).then(self.dose.cmp(&other.dose));
        match (self.is_near(target), other.is_near(target)) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (true, true) => opened.then(other.is_whole().cmp(&self.is_whole())).then(off),
            (false, false) => off.then(opened),
        }
    }
}

#[test]
fn tablets() {
    agree("dosing.tablets", |dice| {
        let target = if dice.percent(1) { "0".to_owned() } else { dice.positive(120, 2) };
        let mut products = dice.list(6, |dice| {
            let common = ["5", "10", "12.5", "20", "25", "50", "75", "100", "12.6"];
            let strength = if dice.percent(70) { (*dice.pick(&common)).to_owned() } else { dice.positive(150, 2) };
            (strength, *dice.pick(&["1", "0.5", "0.25", "0.50"]))
        });
        if products.is_empty() && dice.percent(80) {
            products.push(("10".to_owned(), "0.25"));
        }
        let bound = |percent: u64| shown(&(q(&target) * n(percent as i64) / n(100)));
        let least = dice.maybe(20, |dice| bound(70 + dice.below(31)));
        let most = dice.maybe(20, |dice| bound(100 + dice.below(31)));
        let product =
            |(strength, split): &(String, &str)| Fields::new().text("strength_mg", strength).text("split", split);
        let fields = Fields::new()
            .text("target_mg", &target)
            .optional("min_mg", least.as_deref())
            .optional("max_mg", most.as_deref())
            .objects("products", products.iter().map(product));
        let answer = || -> Answer {
            let exact = q(&target);
            if !exact.is_positive() {
                return refused("dose-not-positive");
            }
            let least = least.as_deref().map_or(&exact * q("0.75"), q);
            let most = most.as_deref().map_or(&exact * q("1.25"), q);
            let all = products.iter().flat_map(|(strength, split)| candidates(strength, split, &exact));
            let fitting: Vec<_> = all.filter(|found| least <= found.dose && found.dose <= most).collect();
            // The first of those that nothing beats.
            let beaten = |one: &Candidate<'_>| fitting.iter().any(|other| other.against(one, &exact).is_lt());
            let Some(best) = fitting.iter().find(|one| !beaten(one)) else { return refused("no-dispensable-dose") };
            let (strength, tablets, dose) = (trimmed(best.strength), shown(&best.tablets), shown(&best.dose));
            Ok(format!(r#"{{"strength_mg":"{strength}","tablets":"{tablets}","achieved_mg":"{dose}"}}"#))
        };
        (fields, answer())
    });
}
