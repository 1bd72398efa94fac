//! Invoices, payments and estimates.

pub mod flow;
pub mod pricing;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "billing",
    doc: crate::prose!("Invoices, payments and estimates."),
    tables: &[Invoice::DEF, InvoiceItem::DEF, Payment::DEF, Estimate::DEF, EstimateItem::DEF],
};
