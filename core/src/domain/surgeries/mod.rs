//! Operations, the procedures done in them and the anesthesia sheet.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "surgeries",
    doc: crate::prose!("Operations, the procedures done in them and the anesthesia sheet."),
    tables: &[Surgery::DEF, SurgicalProcedure::DEF, AnesthesiaRecord::DEF],
};
