//! `cargo xtask schema <output>`: what is read off the declarations.

use anyhow::Result;
use clap::Subcommand;
use vet_core::{
    domain::{SCHEMA, reference},
    schema::project::{ddl, form, json_schema, machine, typescript},
};

use crate::{html, stats};

/// The outputs.
#[derive(Subcommand)]
pub(crate) enum Output {
    /// The data model as one PostgreSQL script
    Sql,
    /// Rows, commands' input, choices and status machines as TypeScript
    Typescript,
    /// The rows and commands' input as JSON Schema, draft 2020-12
    Json,
    /// The fields and forms, with labels, as JSON
    Forms,
    /// The reference, in Markdown unless asked otherwise
    Reference {
        /// As one page of HTML that needs no other file
        #[arg(long)]
        html: bool,
    },
    /// The status machines as JSON
    Machines,
    /// How much of everything a database has, beside how much is declared; fails where it has less
    Stats {
        /// The address of the database, such as `postgresql://user@host:5432/name`
        #[arg(long)]
        database: String,
    },
}

/// Prints one output.
///
/// # Errors
/// When the output cannot be written, or a database has less than is declared.
pub(crate) fn print(output: &Output) -> Result<()> {
    match output {
        Output::Sql => print!("{}", ddl::script(&SCHEMA)),
        Output::Typescript => print!("{}", typescript::declarations(&SCHEMA)),
        Output::Json => print!("{}", json_schema::document(&SCHEMA)),
        Output::Forms => print!("{}", form::document(&SCHEMA)),
        Output::Reference { html: true } => print!("{}", html::page(&reference::pages())),
        Output::Reference { html: false } => {
            for page in reference::pages() {
                println!("{}", page.text);
            }
        }
        Output::Machines => print!("{}", machine::data(&SCHEMA)),
        Output::Stats { database } => stats::print(database)?,
    }
    Ok(())
}
