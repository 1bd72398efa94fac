//! The task runner: `cargo xtask <task>`.

mod chromium;
mod codegen;
mod command;
mod demo;
mod fuzz_http;
mod generated;
mod html;
mod npm;
mod package;
mod page;
mod reference_data;
mod schema;
mod size;
mod soak;
mod stats;
mod test;
mod zones;

use std::{path::Path, process::ExitCode};

use anyhow::{Context, Result};
use clap::Parser;

use crate::command::timed;

/// The tasks of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Builds everything, loads the sample into a database of its own, and serves it until Ctrl-C
    Demo(demo::Demo),
    /// Runs every check, as continuous integration does
    Test,
    /// Runs the tests that gain from time for as long as they are given
    Soak(soak::Soak),
    /// Asks the server whatever its description allows, and looks at every answer
    FuzzHttp(fuzz_http::FuzzHttp),
    /// Builds the npm package into wasm/pkg
    Package,
    /// Builds the package and the page into web-demo/dist
    Page,
    /// Prints what the built package weighs, and fails when it is over its budget
    Size,
    /// Prints what is read off the declarations of the tables
    #[command(subcommand)]
    Schema(schema::Output),
    /// Writes the time zones that the engine carries, and prints how many there are
    Zones,
    /// Writes the generated files that are committed
    Codegen {
        /// Writes nothing, and fails with the differences when a file is stale
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match enter_project().and_then(|()| run(&Task::parse())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task) -> Result<()> {
    match task {
        Task::Demo(demo) => demo.run(),
        Task::Test => test::run(),
        Task::Soak(soak) => soak.run(),
        Task::FuzzHttp(fuzz) => fuzz.run(),
        Task::Package => timed("package", package::build),
        Task::Page => timed("package", package::build).and_then(|()| timed("page", page::build)),
        Task::Size => size::print(),
        Task::Schema(output) => schema::print(output),
        Task::Zones => zones::write(),
        Task::Codegen { check: true } => codegen::check(),
        Task::Codegen { check: false } => codegen::write(),
    }
}

/// Every path and every command of a task starts from the top of the project.
fn enter_project() -> Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("xtask stands two levels down")?;
    std::env::set_current_dir(top).with_context(|| format!("cannot enter {}", top.display()))
}
