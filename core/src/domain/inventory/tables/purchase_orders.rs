//! Orders to suppliers.

use chrono::NaiveDate;

use super::{InventoryLocation, flow};
use crate::domain::clinics::Clinic;
use crate::domain::staff::Staff;
use crate::kernel::{cell::Amount, choice::Choice, id::Id, json::Json, time::Instant};
use crate::schema::Entity;

/// Orders to suppliers.
#[derive(Entity)]
#[entity(
    table = purchase_orders, metadata,
    resource = inventory, audit = inventory, scope = clinic(clinic_id), erasure = keep
)]
#[sensitive(pii = [supplier_contact, supplier_email, supplier_phone])]
#[sensitive(financial = [subtotal, tax_amount, shipping_cost, total_amount, items])]
#[sensitive(dea = [dea_form_222_number, items])]
#[unique(po_number)]
#[indexes(clinic_id, status, (clinic_id, status), order_date)]
#[check(amounts_positive: subtotal >= 0 and tax_amount >= 0 and shipping_cost >= 0 and total_amount >= 0)]
#[check(total_is_sum: total_amount = subtotal + tax_amount + shipping_cost)]
#[check(received_not_before_order: received_date >= order_date)]
#[check(cancelled_must_have_reason: status <> "cancelled" or cancellation_reason is not null)]
#[machine(flow::PURCHASE_ORDER_STATUS)]
pub struct PurchaseOrder {
    pub id: Id<PurchaseOrder>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(number(purchase_order))]
    pub po_number: String,
    pub supplier_name: String,
    pub supplier_contact: Option<String>,
    pub supplier_email: Option<String>,
    pub supplier_phone: Option<String>,
    #[field(default = "draft")]
    pub status: PurchaseOrderStatus,
    pub subtotal: Amount,
    #[field(default = 0)]
    pub tax_amount: Option<Amount>,
    #[field(default = 0)]
    pub shipping_cost: Option<Amount>,
    pub total_amount: Amount,
    /// The lines ordered; what has arrived of each is counted as it comes.
    #[field(json([{ product_id: uuid, product_name: text, quantity: decimal, unit_cost: decimal, total_cost: decimal, quantity_received?: decimal }]))]
    pub items: Option<Json>,
    pub order_date: NaiveDate,
    pub expected_delivery_date: Option<NaiveDate>,
    pub received_date: Option<NaiveDate>,
    #[field(set_null)]
    pub delivery_location_id: Option<Id<InventoryLocation>>,
    /// DEA form 222, needed when a line is a schedule II substance.
    pub dea_form_222_number: Option<String>,
    pub sent_at: Option<Instant>,
    pub confirmed_at: Option<Instant>,
    pub cancelled_at: Option<Instant>,
    #[field(long)]
    pub cancellation_reason: Option<String>,
    #[field(set_null)]
    pub approved_by: Option<Id<Staff>>,
    #[field(set_null)]
    pub created_by: Option<Id<Staff>>,
    #[field(long)]
    pub notes: Option<String>,
}

/// The states of a purchase order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PurchaseOrderStatus {
    Draft,
    Sent,
    Confirmed,
    PartiallyReceived,
    Received,
    Cancelled,
}
