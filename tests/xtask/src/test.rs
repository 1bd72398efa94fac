//! `cargo xtask test`: every check there is, in the order in which mistakes are cheapest to find.

use std::time::Instant;

use anyhow::{Context, Result};
use vet_server::cluster::{Cluster, Programs, Settings};
use vet_tests::postgres::{PROGRAMS, SHARED_CLUSTER};

use crate::{
    chromium, codegen,
    command::{Command, command, timed},
    fuzz_http,
    npm::{self, TESTS},
    package, page, size,
};

type Step = (&'static str, fn() -> Result<()>);

const STEPS: [Step; 12] = [
    ("formatting", || command("cargo fmt --all --check").run()),
    ("generated files", codegen::check),
    ("lints", || command("cargo clippy --quiet --workspace --all-targets -- -D warnings").run()),
    ("dependencies", dependencies),
    ("Rust tests", rust_tests),
    ("examples in the documentation", || command("cargo test --quiet --workspace --doc").run()),
    ("random requests", fuzz_http::briefly),
    ("the npm package", package::build),
    ("its weight", size::print),
    ("the page", page::build),
    ("Node tests", node_tests),
    ("browser tests", browser_tests),
];

/// Runs every step until one fails.
///
/// # Errors
/// The first failure, with what was not run after it.
pub(crate) fn run() -> Result<()> {
    let start = Instant::now();
    for (done, (title, step)) in STEPS.iter().enumerate() {
        let heading = format!("{} of {}: {title}", done + 1, STEPS.len());
        timed(&heading, step).with_context(|| failure(title, &STEPS[done + 1..]))?;
    }
    eprintln!("all {} steps passed in {:.0} s", STEPS.len(), start.elapsed().as_secs_f64());
    Ok(())
}

fn failure(title: &str, left: &[Step]) -> String {
    let left: Vec<_> = left.iter().map(|(title, _)| *title).collect();
    let left = if left.is_empty() { "nothing".to_owned() } else { left.join(", ") };
    format!("FAILED: {title} (not run after it: {left})")
}

/// What `deny.toml` says of licences and sources. Known weaknesses come from a list on the network that changes
/// by itself, so that they are no matter of this commit: `cargo deny check` looks at them too.
fn dependencies() -> Result<()> {
    if command("cargo deny --version").output().is_none() {
        eprintln!("    left out: it needs `cargo install --locked cargo-deny`");
        return Ok(());
    }
    command("cargo deny --log-level error check bans licenses sources").run()
}

fn rust_tests() -> Result<()> {
    let tests = runner("--workspace --lib --bins --tests");
    if std::env::var_os(SHARED_CLUSTER).is_some() {
        return tests.run();
    }
    // One for all test programs, which each make databases of their own in it; it ends with this.
    let programs = std::env::var(PROGRAMS).map_or(Programs::Any, |text| Programs::from(text.as_str()));
    let settings = Settings { programs, ..Settings::throw_away() };
    let cluster = Cluster::start(&settings, |step| eprintln!("    {step}"))?;
    tests.with(SHARED_CLUSTER, cluster.url("postgres")).run()
}

/// The command that runs the tests of a selection.
pub(crate) fn runner(selection: &str) -> Command {
    let nextest = command("cargo nextest --version").output().is_some();
    let runner = if nextest { "cargo nextest run" } else { "cargo test" };
    command(format!("{runner} {selection}"))
}

fn node_tests() -> Result<()> {
    npm::install(TESTS)?;
    npm::script(TESTS, "types")?;
    npm::script(TESTS, "node")
}

fn browser_tests() -> Result<()> {
    npm::install(TESTS)?;
    command("npm run --silent browser").inside(TESTS).with("CHROME", chromium::find_or_install()?).run()
}
