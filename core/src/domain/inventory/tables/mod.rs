//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod inventory_batches;
mod inventory_items;
mod inventory_locations;
mod inventory_movements;
mod purchase_orders;
mod stock_adjustments;

pub use inventory_batches::InventoryBatch;
pub use inventory_items::{InventoryItem, StockStatus};
pub use inventory_locations::{InventoryLocation, InventoryLocationType};
pub use inventory_movements::{InventoryMovement, MovementReferenceType, TransactionType};
pub use purchase_orders::{PurchaseOrder, PurchaseOrderStatus};
pub use stock_adjustments::{AdjustmentReason, AdjustmentStatus, DeaReportForm, StockAdjustment};
