//! What is read off the declarations: SQL, TypeScript, JSON Schema, forms, documentation.
//!
//! Each output is a function from the schema to a text. Nothing here is needed to decide a command.

mod bounds;
mod choices;
pub mod ddl;
pub mod form;
pub mod json_schema;
mod label;
pub mod machine;
pub(crate) mod object;
pub mod reference;
mod sql;
pub mod typescript;
mod variant;
mod words;

pub use label::{choice_label, field_label, label, type_label};
pub use sql::{default_sql, sql_type};
pub use words::{in_words, sentence};
