//! How long each rule takes for its first example, from JSON text to JSON text.
//!
//! `cargo bench -p vet-tests --bench rules` measures all of them and prints the slowest at the end;
//! `-- pricing` those with that in their name.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use criterion::Criterion;
use vet_core::domain::rules::evaluate_json;
use vet_tests::golden;

/// How many of the slowest are shown.
const SHOWN: usize = 10;

fn main() {
    let mut criterion = Criterion::default()
        .without_plots()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300))
        .sample_size(20)
        .configure_from_args();
    let firsts: Vec<_> =
        golden::rules().into_iter().filter_map(|id| golden::examples_of(id).into_iter().next()).collect();
    for first in &firsts {
        criterion.bench_function(&first.rule, |bencher| {
            bencher.iter(|| evaluate_json(&first.rule, black_box(&first.input)));
        });
    }
    criterion.final_summary();
    let mut times: Vec<_> = firsts.iter().map(|first| (time_of(&first.rule, &first.input), &first.rule)).collect();
    times.sort_unstable();
    println!("the slowest, each the middle of 101 times");
    for (time, rule) in times.iter().rev().take(SHOWN) {
        println!("{:>9.2} us  {rule}", time.as_secs_f64() * 1e6);
    }
}

/// The middle one of many times.
fn time_of(rule: &str, input: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        black_box(evaluate_json(rule, black_box(input)));
        start.elapsed()
    };
    let mut times: Vec<_> = (0..101).map(|_| once()).collect();
    times.sort_unstable();
    times[times.len() / 2]
}
