//! The task runner: `cargo xtask <task>`.

mod chromium;
mod command;
mod npm;
mod package;
mod page;
mod size;
mod test;

use std::path::Path;

use anyhow::{Context, Result};
use clap::Parser;

/// The tasks of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Runs every check, as continuous integration does
    Test,
    /// Builds the npm package into wasm/pkg
    Package,
    /// Builds the package and the page into web-demo/dist
    Page,
    /// Prints what the built package weighs, and fails when it is over its budget
    Size,
}

fn main() -> Result<()> {
    let task = Task::parse();
    enter_project()?;
    match task {
        Task::Test => test::run(),
        Task::Package => package::build(),
        Task::Page => package::build().and_then(|()| page::build()),
        Task::Size => size::print(),
    }
}

/// Every path and every command of a task starts from the top of the project.
fn enter_project() -> Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("xtask stands two levels down")?;
    std::env::set_current_dir(top).with_context(|| format!("cannot enter {}", top.display()))
}
