//! What is kept from fuzzing is gone through again, by the same functions: the inputs that once went wrong
//! stand in `fuzz/corpus`, beside the examples of all rules and a row of every table.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::{fs, path::PathBuf};

use vet_core::{domain::SCHEMA, kernel::time::parse_instant};
use vet_tests::{
    golden::examples,
    random_rows::{Dice, random_row},
};

#[path = "../fuzz/bodies.rs"]
mod bodies;

/// Every file of a folder of the corpus.
fn kept(folder: &str) -> Vec<Vec<u8>> {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fuzz", "corpus", folder].iter().collect();
    fs::read_dir(folder).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
}

/// The data with a few bytes changed, left out or doubled.
fn mangled(data: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut data = data.to_vec();
    for _ in 0..=dice.below(3) {
        let place = dice.below(data.len().max(1) as u64) as usize;
        match (data.get(place).copied(), dice.below(3)) {
            (Some(_), 0) => data[place] = *dice.pick(b"0159-.:{}[]\",\\aeT\n\x7f"),
            (Some(_), 1) => drop(data.remove(place)),
            (Some(byte), _) => data.insert(place, byte),
            (None, _) => {}
        }
    }
    data
}

/// What is kept, the seeds, and a few of each that a fuzzer might make of them.
fn go_through(folder: &str, seeds: Vec<Vec<u8>>, body: fn(&[u8])) {
    let mut dice = Dice::named(folder);
    let kept = kept(folder);
    assert!(!kept.is_empty());
    for data in kept.into_iter().chain(seeds) {
        body(&data);
        for _ in 0..5 {
            body(&mangled(&data, &mut dice));
        }
    }
}

#[test]
fn rules_answer_whatever_comes() {
    let seeds = examples().into_iter().map(|example| format!("{}\n{}", example.rule, example.input).into_bytes());
    go_through("evaluate", seeds.collect(), bodies::evaluate);
}

#[test]
fn rows_are_written_as_they_are_read() {
    let now = parse_instant("2026-05-04T08:00:00Z").unwrap();
    let mut dice = Dice::named("rows to fuzz");
    let mut seeds = Vec::new();
    for def in SCHEMA.all_tables() {
        for _ in 0..5 {
            seeds.push(format!("{}\n{}", def.table, random_row(def, &mut dice, now).to_json()).into_bytes());
        }
    }
    go_through("row", seeds, bodies::row);
}
