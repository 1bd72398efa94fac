//! Owners of animals, the organisations that are billed, and who may act for them.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "clients",
    doc: crate::prose!("Owners of animals, the organisations that are billed, and who may act for them."),
    tables: &[Client::DEF, ClientRelationship::DEF],
};
