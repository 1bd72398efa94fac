//! `cargo xtask schema <output>`: what is read off the declarations.

use anyhow::Result;
use clap::Subcommand;
use vet_core::{
    domain::{SCHEMA, reference},
    schema::project::{ddl, form, json_schema, machine, typescript},
};

use crate::html;

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
}

/// Prints one output.
///
/// # Errors
/// When the output cannot be written.
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
    }
    Ok(())
}
