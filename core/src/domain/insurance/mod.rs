//! Insurance cover of animals and the claims against it.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "insurance",
    doc: crate::prose!("Insurance cover of animals and the claims against it."),
    tables: &[InsurancePolicy::DEF, InsuranceClaim::DEF],
};
