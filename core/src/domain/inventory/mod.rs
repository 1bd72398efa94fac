//! Stock by place and lot, the ledger of its movements, counts and orders.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "inventory",
    doc: crate::prose!("Stock by place and lot, the ledger of its movements, counts and orders."),
    tables: &[
        InventoryLocation::DEF,
        InventoryItem::DEF,
        InventoryBatch::DEF,
        InventoryMovement::DEF,
        StockAdjustment::DEF,
        PurchaseOrder::DEF,
    ],
};
