//! `vetplan`: the rules at a terminal, without a server or a database.
//!
//! ```text
//! vetplan rules                                     what there is
//! vetplan evaluate pricing.invoice < input.json     what a rule says
//! ```
//!
//! Ends with 0 when the rule gave an answer, with 2 when it refused, with 1 when something failed.

use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use thiserror::Error;
use vet_core::{
    domain::{commands, rules::RULES},
    engine::{Engine, Violation},
    kernel::json::Json,
};
use vet_server::http::openapi;

#[derive(Parser)]
#[command(name = "vetplan", version, about = "The rules of a veterinary practice, at a terminal.")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Answers a rule: reads its input as JSON, and prints the answer as JSON.
    Evaluate {
        /// The rule, such as pricing.invoice.
        rule: String,
        /// The input; the standard input when none is named.
        input: Option<PathBuf>,
        /// Policies and reference data of a practice, as a JSON file.
        #[arg(long)]
        profile: Option<PathBuf>,
        /// Says as well which reference data the rule looked at.
        #[arg(long)]
        with_data: bool,
    },
    /// Lists the rules.
    Rules {
        /// As JSON, with their inputs, outputs and codes.
        #[arg(long)]
        json: bool,
    },
}

/// What keeps the program from asking a rule at all.
#[derive(Debug, Error)]
enum Fault {
    #[error("cannot read {0}: {1}")]
    Unreadable(String, io::Error),
    #[error("{0} is not JSON: {1}")]
    NotJson(String, String),
    #[error("the profile is not one:{}", listed(.0))]
    BadProfile(Vec<Violation>),
    #[error("cannot write the answer: {0}")]
    Unwritable(#[from] io::Error),
}

fn listed(mistakes: &[Violation]) -> String {
    mistakes.iter().map(|mistake| format!("\n  {}: {}", mistake.path, mistake.code)).collect()
}

const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Wrong arguments are a fault as well; asking for help is none.
        Err(said) => {
            let _ = said.print();
            return if said.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    let outcome = match arguments.task {
        Task::Evaluate { rule, input, profile, with_data } => evaluate(&rule, input, profile, with_data),
        Task::Rules { json } => rules(json),
    };
    match outcome {
        Ok(code) => code,
        // Whoever reads has read enough, as `head` does.
        Err(Fault::Unwritable(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("vetplan: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn evaluate(rule: &str, input: Option<PathBuf>, profile: Option<PathBuf>, with_data: bool) -> Result<ExitCode, Fault> {
    let engine = engine_for(profile)?;
    let (name, text) = read(input)?;
    let answer = match Json::parse(&text) {
        Ok(input) if with_data => engine.evaluate_with_data(rule, &input),
        Ok(input) => engine.evaluate(rule, &input),
        Err(error) => {
            eprintln!("vetplan: {name} is not JSON: {error}");
            Json::map([("error", Json::from("value-invalid")), ("field", Json::from(""))])
        }
    };
    if engine.rule(rule).is_none() {
        eprintln!("vetplan: there is no rule `{rule}`; `vetplan rules` lists them");
    }
    writeln!(io::stdout(), "{answer}")?;
    let said = answer.get("answer").filter(|_| with_data).unwrap_or(&answer);
    Ok(if said.get("error").is_some() { ExitCode::from(REFUSED) } else { ExitCode::SUCCESS })
}

fn engine_for(profile: Option<PathBuf>) -> Result<Engine<'static>, Fault> {
    let engine = commands::engine();
    let Some(path) = profile else { return Ok(engine) };
    let (name, text) = read(Some(path))?;
    let own = Json::parse(&text).map_err(|error| Fault::NotJson(name, error.to_string()))?;
    engine.with_profile(&own).map_err(Fault::BadProfile)
}

/// The text of a file, or of the standard input, with the name to speak of it.
fn read(path: Option<PathBuf>) -> Result<(String, String), Fault> {
    let name = path.as_ref().map_or_else(|| "the standard input".to_owned(), |path| path.display().to_string());
    let text = match path {
        Some(path) => fs::read_to_string(path),
        None => io::read_to_string(io::stdin()),
    };
    match text {
        Ok(text) => Ok((name, text)),
        Err(error) => Err(Fault::Unreadable(name, error)),
    }
}

fn rules(json: bool) -> Result<ExitCode, Fault> {
    let mut out = io::stdout().lock();
    if json {
        writeln!(out, "{}", openapi::rules(RULES))?;
        return Ok(ExitCode::SUCCESS);
    }
    let rules = || RULES.iter().copied().flatten();
    let width = rules().map(|rule| rule.id.len()).max().unwrap_or_default();
    for rule in rules() {
        writeln!(out, "{:width$}  {}.", rule.id, openapi::first_sentence(rule.doc))?;
    }
    Ok(ExitCode::SUCCESS)
}
