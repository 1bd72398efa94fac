//! Twice the lines take about twice the time.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::time::{Duration, Instant};

use vet_core::domain::rules::evaluate_json;
use vet_tests::long::inputs;

const FEW: usize = 1_000;
const MANY: usize = 8_000;

/// Eight times the lines take no more than so many times the time. Comparing each with each would take
/// 64 times; sorting takes ten.
const MOST: u32 = 30;

/// The best of three, as the machine may have other things to do.
fn time(rule: &str, input: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        let answer = evaluate_json(rule, input);
        assert!(answer.starts_with('{'));
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

#[test]
fn no_rule_compares_each_with_each() {
    let mut slow = Vec::new();
    for ((rule, what, few), (.., many)) in inputs(FEW).iter().zip(&inputs(MANY)) {
        let (short, long) = (time(rule, few), time(rule, many));
        println!("{rule} {what}: {short:?} for {FEW}, {long:?} for {MANY}");
        if long > short * MOST {
            slow.push(format!("{rule} {what}: {short:?} for {FEW}, {long:?} for {MANY}"));
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}

/// The inputs are what they are meant to be: none is turned away for its form.
#[test]
fn every_long_input_is_read() {
    for (rule, what, input) in inputs(50) {
        let answer = evaluate_json(rule, &input);
        let refused = ["value-invalid", "field-missing"].iter().any(|code| answer.contains(code));
        assert!(!refused, "{rule} {what}: {answer}");
    }
}
