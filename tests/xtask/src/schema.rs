//! `cargo xtask schema <output>`: what is read off the declarations.

use anyhow::Result;
use clap::Subcommand;
use vet_core::{domain::SCHEMA, schema::project::ddl};

/// The outputs.
#[derive(Subcommand)]
pub(crate) enum Output {
    /// The data model as one PostgreSQL script
    Sql,
}

/// Prints one output.
///
/// # Errors
/// When the output cannot be written.
pub(crate) fn print(output: &Output) -> Result<()> {
    match output {
        Output::Sql => print!("{}", ddl::script(&SCHEMA)),
    }
    Ok(())
}
