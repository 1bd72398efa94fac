//! The stock ledger: every unit in or out, never changed afterwards.

use uuid::Uuid;

use super::{InventoryBatch, InventoryItem, InventoryLocation};
use crate::domain::staff::Staff;
use crate::kernel::{
    cell::{Amount, Quantity},
    choice::Choice,
    id::Id,
    time::Instant,
};
use crate::schema::Entity;

/// The stock ledger: every unit in or out, never changed afterwards.
#[derive(Entity)]
#[entity(
    table = inventory_movements, metadata, append_only,
    resource = inventory, audit = inventory, scope = parent(inventory_item_id), erasure = keep_years(2), without(create)
)]
#[sensitive(pii = [performed_by, witnessed_by])]
#[sensitive(financial = [unit_cost, total_cost])]
#[sensitive(dea = [quantity, balance_after, reason, performed_by, witnessed_by])]
#[indexes(
    inventory_item_id, transaction_type, transaction_date, (reference_type, reference_id), batch_id,
    (inventory_item_id, transaction_date)
)]
#[check(quantity_nonzero: quantity <> 0)]
#[check(balance_not_negative: balance_after >= 0)]
#[check(reference_pair: (reference_type is null) = (reference_id is null))]
#[check(transfer_has_locations: transaction_type <> "transfer" or from_location_id <> to_location_id)]
#[check(loss_has_reason: transaction_type not in ("adjustment", "expired", "damaged") or reason is not null)]
#[check(witness_differs: witnessed_by <> performed_by)]
pub struct InventoryMovement {
    pub id: Id<InventoryMovement>,
    #[field(cascade_on_purge)]
    pub inventory_item_id: Id<InventoryItem>,
    #[field(set_null)]
    pub batch_id: Option<Id<InventoryBatch>>,
    pub transaction_type: TransactionType,
    /// Into stock when positive, out of stock when negative.
    pub quantity: Quantity,
    pub unit_cost: Option<Amount>,
    pub total_cost: Option<Amount>,
    /// What kind of row `reference_id` names.
    pub reference_type: Option<MovementReferenceType>,
    /// The row that caused the movement.
    pub reference_id: Option<Uuid>,
    #[field(set_null)]
    pub from_location_id: Option<Id<InventoryLocation>>,
    #[field(set_null)]
    pub to_location_id: Option<Id<InventoryLocation>>,
    #[field(default = now)]
    pub transaction_date: Instant,
    /// Who did it; always given for controlled products.
    #[field(set_null)]
    pub performed_by: Option<Id<Staff>>,
    /// The second person at waste, damage or expiry of a controlled product.
    #[field(set_null)]
    pub witnessed_by: Option<Id<Staff>>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(long)]
    pub reason: Option<String>,
    #[field(by_action)]
    pub balance_after: Option<Quantity>,
}

/// The kinds of transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum TransactionType {
    Purchase,
    Sale,
    Adjustment,
    Return,
    Transfer,
    Expired,
    Damaged,
    Used,
}

/// The kinds of movement reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum MovementReferenceType {
    Appointment,
    Invoice,
    PurchaseOrder,
    Prescription,
    MedicationAdministration,
    StockAdjustment,
    Surgery,
    Encounter,
}
