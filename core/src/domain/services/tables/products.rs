//! Goods and drugs.

use crate::domain::veterinarians::DeaSchedule;
use crate::kernel::{
    cell::{Amount, Percent, Quantity},
    choice::Choice,
    id::Id,
};
use crate::schema::Entity;

/// Goods and drugs.
#[derive(Entity)]
#[entity(
    table = products, metadata, deleted_at,
    resource = inventory, audit = inventory, scope = shared, erasure = untouched
)]
#[sensitive(financial = [unit_price, cost_price, tax_rate])]
#[sensitive(dea = [dea_schedule, is_controlled_substance, ndc_code, strength])]
#[unique(product_code)]
#[indexes(category, is_active, track_inventory, dea_schedule)]
#[check(prices_positive: unit_price >= 0 and cost_price >= 0)]
#[check(tax_rate_valid: tax_rate between 0 and 100)]
#[check(controlled_matches_schedule: is_controlled_substance = (dea_schedule <> "non_controlled"))]
#[check(controlled_needs_rx: not is_controlled_substance or (requires_prescription and track_inventory))]
pub struct Product {
    pub id: Id<Product>,
    pub product_code: String,
    pub name: String,
    /// Identity of a drug.
    pub generic_name: Option<String>,
    /// Identity of a drug.
    pub strength: Option<String>,
    /// Identity of a drug.
    pub ndc_code: Option<String>,
    #[field(long)]
    pub description: Option<String>,
    pub category: ProductCategory,
    pub brand: Option<String>,
    pub manufacturer: Option<String>,
    pub unit_price: Amount,
    pub cost_price: Option<Amount>,
    #[field(default = true)]
    pub taxable: bool,
    pub tax_rate: Option<Percent>,
    #[field(default = true)]
    pub track_inventory: bool,
    /// Sum over the places that hold it.
    #[field(default = 0, by_action)]
    pub current_stock: Option<Quantity>,
    /// Default for a new place that holds it.
    pub reorder_level: Option<Quantity>,
    /// Default for a new place that holds it.
    pub reorder_quantity: Option<Quantity>,
    #[field(default = "piece")]
    pub unit_of_measure: UnitOfMeasure,
    #[field(default = false)]
    pub requires_prescription: bool,
    /// Schedule of the Controlled Substances Act.
    #[field(default = "non_controlled")]
    pub dea_schedule: DeaSchedule,
    #[field(default = false)]
    pub is_controlled_substance: bool,
    #[field(default = false)]
    pub has_expiry_date: bool,
    #[field(default = true)]
    pub is_active: bool,
    #[field(file_or_url)]
    pub thumbnail_url: Option<String>,
    #[field(default = 0)]
    pub display_order: Option<i32>,
}

/// The categories of product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum ProductCategory {
    Medication,
    Supplies,
    Food,
    Toys,
    Vaccine,
    Supplement,
    Equipment,
    Other,
}

/// Units in which goods are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum UnitOfMeasure {
    Piece,
    Box,
    Bottle,
    Kg,
    G,
    Mg,
    Ml,
    L,
    Tablet,
    Capsule,
    Vial,
    Dose,
}
