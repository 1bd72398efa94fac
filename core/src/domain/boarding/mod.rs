//! Kennel stays and their daily logs.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "boarding",
    doc: crate::prose!("Kennel stays and their daily logs."),
    tables: &[BoardingReservation::DEF, BoardingDailyLog::DEF],
};
