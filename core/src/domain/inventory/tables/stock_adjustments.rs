//! Counted or written-off differences with approval.

use super::{InventoryBatch, InventoryItem, InventoryMovement, flow};
use crate::domain::clinics::Clinic;
use crate::domain::staff::Staff;
use crate::kernel::{
    cell::{Amount, Quantity},
    choice::Choice,
    id::Id,
    time::Instant,
};
use crate::schema::Entity;

/// Counted or written-off differences with approval.
#[derive(Entity)]
#[entity(
    table = stock_adjustments, metadata,
    resource = inventory, audit = inventory, scope = clinic(clinic_id), erasure = keep_years(2)
)]
#[sensitive(pii = [requested_by, witnessed_by, approved_by])]
#[sensitive(financial = [unit_cost, value_delta])]
#[sensitive(
    dea = [quantity_before, quantity_counted, quantity_delta, reason, witnessed_by, dea_report_form,
    dea_report_reference, dea_reported_at]
)]
#[unique(adjustment_number)]
#[indexes(clinic_id, inventory_item_id, status, reason, (clinic_id, status), counted_at)]
#[check(delta_is_difference: quantity_delta = quantity_counted - quantity_before)]
#[check(counted_not_negative: quantity_counted >= 0)]
#[check(
    engine controlled_posting_witnessed: status <> "posted" or not is_controlled_substance
    or witnessed_by is not null
)]
#[check(
    controlled_loss_reported: not (status = "posted" and is_controlled_substance and reason = "theft_or_loss")
    or (dea_report_form is not null and dea_report_form = "form_106")
)]
#[check(approval_by_other: approved_by <> requested_by)]
#[check(witness_differs: witnessed_by <> requested_by)]
#[check(rejected_must_have_reason: status <> "rejected" or rejection_reason is not null)]
#[machine(flow::ADJUSTMENT_STATUS)]
pub struct StockAdjustment {
    pub id: Id<StockAdjustment>,
    #[field(number(adjustment))]
    pub adjustment_number: String,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(cascade_on_purge)]
    pub inventory_item_id: Id<InventoryItem>,
    #[field(set_null)]
    pub batch_id: Option<Id<InventoryBatch>>,
    pub reason: AdjustmentReason,
    #[field(default = "draft")]
    pub status: AdjustmentStatus,
    pub quantity_before: Quantity,
    pub quantity_counted: Quantity,
    pub quantity_delta: Quantity,
    pub unit_cost: Option<Amount>,
    /// The difference at cost.
    pub value_delta: Option<Amount>,
    #[field(default = now)]
    pub counted_at: Instant,
    /// As the product was when the count was begun.
    #[field(default = false, by_action)]
    pub is_controlled_substance: bool,
    #[field(set_null, required)]
    pub requested_by: Option<Id<Staff>>,
    #[field(set_null)]
    pub witnessed_by: Option<Id<Staff>>,
    #[field(set_null)]
    pub approved_by: Option<Id<Staff>>,
    pub approved_at: Option<Instant>,
    #[field(by_action)]
    pub posted_at: Option<Instant>,
    #[field(long)]
    pub rejection_reason: Option<String>,
    /// The ledger row that posting wrote.
    #[field(set_null, by_action)]
    pub movement_id: Option<Id<InventoryMovement>>,
    /// DEA form 106 for theft or significant loss, 41 for destruction.
    pub dea_report_form: Option<DeaReportForm>,
    pub dea_report_reference: Option<String>,
    pub dea_reported_at: Option<Instant>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The choices of adjustment reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AdjustmentReason {
    CountCorrection,
    Damage,
    Expiry,
    TheftOrLoss,
    Waste,
    Donation,
    Recall,
    DataEntryError,
    Other,
}

/// The states of an adjustment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum AdjustmentStatus {
    Draft,
    PendingApproval,
    Approved,
    Posted,
    Rejected,
}

/// Forms of the Drug Enforcement Administration: 41 for destruction, 106 for theft or significant loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DeaReportForm {
    Form41,
    Form106,
}
