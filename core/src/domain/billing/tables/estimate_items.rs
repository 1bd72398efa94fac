//! The lines of an estimate.

use uuid::Uuid;

use super::{Estimate, InvoiceItemType};
use crate::kernel::{
    cell::{Amount, Percent, Quantity, UnitPrice},
    id::Id,
};
use crate::schema::Entity;

/// The lines of an estimate.
#[derive(Entity)]
#[entity(
    table = estimate_items, metadata, removable,
    resource = invoices, audit = invoice, scope = parent(estimate_id), erasure = delete, without(create, update)
)]
#[sensitive(phi = [description, notes])]
#[sensitive(
    financial = [quantity, unit_price, discount_amount, discount_percentage, tax_amount, total_amount]
)]
#[indexes(estimate_id, item_type, (item_type, item_id))]
#[check(quantity_positive: quantity > 0)]
#[check(quantity_range: quantity_high >= quantity)]
#[check(amounts_positive: unit_price >= 0 and discount_amount >= 0 and tax_amount >= 0 and total_amount >= 0)]
#[check(discount_percentage_valid: discount_percentage between 0 and 100)]
#[check(total_is_sum: total_amount = net_amount + tax_amount)]
#[check(
    net_follows_gross: net_amount = gross_amount - discount_amount - discount_share
    or total_amount = gross_amount - discount_amount - discount_share
)]
pub struct EstimateItem {
    pub id: Id<EstimateItem>,
    #[field(cascade)]
    pub estimate_id: Id<Estimate>,
    pub item_type: InvoiceItemType,
    /// The thing quoted; empty for a line in free words.
    pub item_id: Option<Uuid>,
    #[field(long)]
    pub description: String,
    #[field(default = 1)]
    pub quantity: Quantity,
    /// Upper end of the quantity; the quantity itself when empty.
    pub quantity_high: Option<Quantity>,
    /// Price of one unit, up to four decimals finer than the currency.
    pub unit_price: UnitPrice,
    /// Quantity times unit price, rounded to the currency.
    pub gross_amount: Amount,
    #[field(default = 0)]
    pub discount_amount: Amount,
    pub discount_percentage: Option<Percent>,
    /// The part of the document's own discount that falls on this line.
    #[field(default = 0)]
    pub discount_share: Amount,
    /// Without tax, whether prices include it or not.
    pub net_amount: Amount,
    #[field(default = true)]
    pub taxable: bool,
    /// Class of the practice's tax profile; empty when not taxable.
    pub tax_class: Option<String>,
    /// Why the line is not taxed.
    #[field(long)]
    pub tax_exempt_reason: Option<String>,
    #[field(default = 0)]
    pub tax_amount: Amount,
    pub total_amount: Amount,
    /// An optional line stays out of the totals until it is accepted.
    #[field(default = false)]
    pub is_optional: bool,
    /// The client's choice of an optional line.
    pub is_accepted: Option<bool>,
    #[field(long)]
    pub notes: Option<String>,
    #[field(default = 0)]
    pub sort_order: i32,
}
