//! Stock by place and lot, the ledger of its movements, counts and orders.

pub mod flow;
pub mod ordering;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    schema::{Entity, Module},
};

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

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] = &[ordering::SENT_ORDER_IS_COMPLETE, ordering::SENT_ORDER_KEEPS_ITS_LINES];
