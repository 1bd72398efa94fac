//! What is read off the declarations: SQL, TypeScript, JSON Schema, forms, documentation.
//!
//! Each output is a function from the schema to a text. Nothing here is needed to decide a command.

pub mod ddl;
mod sql;
mod words;

pub use sql::{default_sql, sql_type};
pub use words::{in_words, label};
