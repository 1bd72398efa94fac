//! Invoice lines.

use uuid::Uuid;

use super::Invoice;
use crate::kernel::{
    cell::{Amount, Percent, Quantity, UnitPrice},
    choice::Choice,
    id::Id,
};
use crate::schema::Entity;

/// Invoice lines.
#[derive(Entity)]
#[entity(
    table = invoice_items, metadata, removable,
    resource = invoices, audit = invoice, scope = parent(invoice_id), erasure = keep_tax_period, without(create, update)
)]
#[sensitive(phi = [description, notes])]
#[sensitive(
    financial = [quantity, unit_price, discount_amount, discount_percentage, tax_amount, total_amount]
)]
#[indexes(invoice_id, item_type, (item_type, item_id))]
#[check(quantity_positive: quantity > 0)]
#[check(unit_price_positive: unit_price >= 0)]
#[check(amounts_positive: discount_amount >= 0 and tax_amount >= 0 and total_amount >= 0)]
#[check(discount_percentage_valid: discount_percentage between 0 and 100)]
#[check(total_is_sum: total_amount = net_amount + tax_amount)]
#[check(
    net_follows_gross: net_amount = gross_amount - discount_amount - discount_share
    or total_amount = gross_amount - discount_amount - discount_share
)]
pub struct InvoiceItem {
    pub id: Id<InvoiceItem>,
    #[field(cascade)]
    pub invoice_id: Id<Invoice>,
    /// What kind of row `item_id` names.
    pub item_type: InvoiceItemType,
    /// The thing billed; empty for a line in free words.
    pub item_id: Option<Uuid>,
    #[field(long)]
    pub description: String,
    pub quantity: Quantity,
    /// Price of one unit, up to four decimals finer than the currency.
    pub unit_price: UnitPrice,
    /// Quantity times unit price, rounded to the currency.
    pub gross_amount: Amount,
    #[field(default = 0)]
    pub discount_amount: Option<Amount>,
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
    pub tax_amount: Option<Amount>,
    pub total_amount: Amount,
    #[field(long)]
    pub notes: Option<String>,
    #[field(default = 0)]
    pub sort_order: Option<i32>,
}

/// The kinds of invoice item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum InvoiceItemType {
    Service,
    Product,
    Medication,
    Procedure,
    Package,
    Boarding,
    Fee,
}
