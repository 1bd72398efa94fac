//! `cargo xtask soak`: the tests that gain from time, for as long as they are given.
//!
//! They are tests of the normal run, which asks them little: how much, they are told by variables.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use clap::Args;

use crate::{
    command::{command, timed},
    test::runner,
};

/// What takes long, and how long.
#[derive(Args)]
pub(crate) struct Soak {
    /// How many cases each rule is asked beside its second implementation
    #[arg(long, default_value_t = 100_000)]
    cases: u64,
    /// Which cases; new ones each time when absent
    #[arg(long)]
    seed: Option<String>,
    /// How many cases each property is tried with
    #[arg(long, default_value_t = 20_000)]
    properties: u32,
    /// How often a server is killed at work
    #[arg(long, default_value_t = 60)]
    kills: u32,
    /// How often the server or PostgreSQL is killed under load, with commits that wait for the disk
    #[arg(long, default_value_t = 50)]
    crashes: u32,
    /// For how many seconds each fuzz target runs; none for 0
    #[arg(long, default_value_t = 300)]
    fuzz: u32,
}

/// The files with properties that take as many cases as the variable says.
const PROPERTIES: [&str; 5] =
    ["pricing_properties", "dosing_properties", "house_properties", "trust_properties", "zones"];

/// What cargo-fuzz runs, by the names of its targets.
const TARGETS: [&str; 2] = ["evaluate", "row"];

impl Soak {
    /// Runs all of them.
    ///
    /// # Errors
    /// The first failure; its message names the seed or the file by which it is found again.
    pub(crate) fn run(&self) -> Result<()> {
        timed("second implementations", || self.differentials())?;
        timed("properties", || self.properties())?;
        timed("killed servers", || self.kills())?;
        timed("crashes under load", || self.crashes())?;
        timed("long lists", || command("cargo test --package vet-tests --test long_lists -- --include-ignored").run())?;
        TARGETS.iter().try_for_each(|target| timed(&format!("fuzzing {target}"), || self.fuzz(target)))
    }

    fn differentials(&self) -> Result<()> {
        let seed = self.seed.clone().unwrap_or_else(now);
        eprintln!("    the seed is {seed}");
        let tests = runner("--package vet-tests --test differential");
        tests.with("VETPLAN_CASES", self.cases.to_string()).with("VETPLAN_SEED", seed).run()
    }

    fn properties(&self) -> Result<()> {
        let files: Vec<String> = PROPERTIES.iter().map(|name| format!("--test {name}")).collect();
        let tests = runner(&format!("--package vet-tests {}", files.join(" ")));
        tests.with("PROPTEST_CASES", self.properties.to_string()).run()
    }

    fn kills(&self) -> Result<()> {
        let tests = runner("--package vet-tests --test postgres_kill --test postgres_steps");
        tests.with("VETPLAN_KILLS", self.kills.to_string()).run()
    }

    fn crashes(&self) -> Result<()> {
        let tests =
            runner("--package vet-tests --test postgres_crash").with("VETPLAN_CRASHES", self.crashes.to_string());
        // It says what was killed, and how much was written.
        tests.with("NEXTEST_SUCCESS_OUTPUT", "immediate").with("RUST_TEST_NOCAPTURE", "1").run()
    }

    /// Needs the nightly compiler and cargo-fuzz; without them it says so, and the corpus that is kept has
    /// been gone through by the tests all the same.
    fn fuzz(&self, target: &str) -> Result<()> {
        if self.fuzz == 0 {
            return Ok(());
        }
        if command("cargo +nightly fuzz --version").output().is_none() {
            eprintln!("    left out: it needs `rustup toolchain add nightly` and `cargo install cargo-fuzz`");
            return Ok(());
        }
        let seconds = self.fuzz;
        let folders = format!("found/{target} corpus/{target}");
        std::fs::create_dir_all(format!("tests/fuzz/found/{target}"))?;
        command(format!("cargo +nightly fuzz run --fuzz-dir . {target} {folders} -- -max_total_time={seconds}"))
            .inside("tests/fuzz")
            .run()
    }
}

/// The seconds since 1970: another seed each time.
fn now() -> String {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or_else(|_| "0".to_owned(), |since| since.as_secs().to_string())
}
