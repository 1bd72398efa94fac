//! Twice the lines take about twice the time.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{
    fs,
    time::{Duration, Instant},
};

use vet_core::domain::rules::evaluate_json;
use vet_tests::long::inputs;

const FEW: usize = 1_000;
const MANY: usize = 8_000;

/// Eight times the lines take no more than so many times the time. Comparing each with each would take
/// 64 times; sorting takes ten.
const MOST: u32 = 30;

/// How finely the system tells for how long a thread has worked.
const TICK: Duration = Duration::from_millis(10);

fn answer(rule: &str, input: &str) {
    assert!(evaluate_json(rule, input).starts_with('{'));
}

/// What little takes, by the clock: the best of many times, in which nothing came between.
fn time_of_little(rule: &str, input: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        answer(rule, input);
        start.elapsed()
    };
    (0..9).map(|_| once()).min().unwrap()
}

/// What much takes, without the time in which others have the processor.
fn time_of_much(rule: &str, input: &str) -> Duration {
    let (start, clock) = (worked(), Instant::now());
    answer(rule, input);
    start.and_then(|start| Some(worked()? - start)).unwrap_or_else(|| clock.elapsed())
}

/// For how long this thread has worked, where the system tells.
fn worked() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split(' ').next()?.parse().ok()?))
}

#[test]
#[ignore = "compares times, which needs a quiet machine: `cargo xtask soak` runs it"]
fn no_rule_compares_each_with_each() {
    let mut slow = Vec::new();
    for ((rule, what, few), (.., many)) in inputs(FEW).iter().zip(&inputs(MANY)) {
        let (short, long) = (time_of_little(rule, few), time_of_much(rule, many));
        println!("{rule} {what}: {short:?} for {FEW}, {long:?} for {MANY}");
        if long > short * MOST + TICK {
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
