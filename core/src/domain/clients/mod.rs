//! Owners of animals, the organisations that are billed, and who may act for them.

pub mod acting;
mod duplicates;
pub mod flow;
pub mod leaving;
mod merge;
pub mod problem;
pub mod tables;

pub use duplicates::Duplicates;
pub use merge::{Merge, with_merged};
pub use tables::*;

use crate::{
    engine::{CommandDef, RowRule},
    schema::{Entity, Module},
};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "clients",
    doc: crate::prose!("Owners of animals, the organisations that are billed, and who may act for them."),
    tables: &[Client::DEF, ClientRelationship::DEF],
};

/// The commands of the module.
pub const COMMANDS: &[CommandDef] = &[CommandDef::of::<Duplicates>(), CommandDef::of::<Merge>()];

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[
    acting::CLIENT_MAY_ACT_FOR_PATIENT,
    acting::CLIENT_IS_NOT_BLOCKED,
    leaving::INACTIVE_CLIENT_IS_LEFT_ALONE,
    leaving::BLOCKED_CLIENT_IS_NOT_BOOKED,
];
