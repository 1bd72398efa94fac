//! Lots with expiry.

use chrono::NaiveDate;

use super::{InventoryItem, PurchaseOrder};
use crate::kernel::{
    cell::{Amount, Quantity},
    id::Id,
};
use crate::schema::Entity;

/// Lots with expiry.
#[derive(Entity)]
#[entity(
    table = inventory_batches, metadata,
    resource = inventory, audit = inventory, scope = parent(inventory_item_id), erasure = untouched, without(create)
)]
#[sensitive(financial = [unit_cost, total_cost])]
#[sensitive(dea = [batch_number, lot_number, quantity_received, quantity_remaining])]
#[unique((inventory_item_id, batch_number))]
#[indexes(inventory_item_id, expiry_date, batch_number, (inventory_item_id, expiry_date))]
#[check(remaining_within_received: quantity_remaining between 0 and quantity_received)]
#[check(expiry_after_manufacture: expiry_date > manufacture_date)]
#[check(costs_positive: unit_cost >= 0 and total_cost >= 0)]
pub struct InventoryBatch {
    pub id: Id<InventoryBatch>,
    #[field(cascade)]
    pub inventory_item_id: Id<InventoryItem>,
    pub batch_number: String,
    pub lot_number: Option<String>,
    #[field(by_action)]
    pub quantity_received: Quantity,
    #[field(by_action)]
    pub quantity_remaining: Quantity,
    pub supplier_name: Option<String>,
    pub purchase_order_number: Option<String>,
    /// The order that brought the lot.
    #[field(set_null)]
    pub purchase_order_id: Option<Id<PurchaseOrder>>,
    pub unit_cost: Option<Amount>,
    pub total_cost: Option<Amount>,
    pub received_date: NaiveDate,
    pub manufacture_date: Option<NaiveDate>,
    pub expiry_date: Option<NaiveDate>,
    pub storage_conditions: Option<String>,
    #[field(long)]
    pub notes: Option<String>,
    /// Recalled or kept at a wrong temperature: may not be dispensed.
    #[field(default = false)]
    pub is_quarantined: bool,
}
