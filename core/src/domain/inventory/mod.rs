//! Stock by place and lot, the ledger of its movements, counts and orders.

pub mod delivery;
mod expiry;
pub mod fefo;
pub mod flow;
pub mod named_batch;
pub mod order_form;
pub mod ordering;
mod problem;
pub mod recall;
pub mod receive;
pub mod reorder;
pub mod stocktake;
pub mod tables;
pub mod wac;

pub use expiry::last_day;
pub use problem::Problem;
pub use tables::*;

use crate::{
    engine::RowRule,
    rule::Rule,
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

/// The rules of the module.
pub const RULES: &[Rule] = &[
    fefo::RULE,
    named_batch::RULE,
    reorder::RULE,
    wac::RULE,
    order_form::RULE,
    receive::RULE,
    delivery::RULE,
    stocktake::RULE,
    recall::RULE,
];
