//! Stock of one product at one place.

use super::{InventoryLocation, flow};
use crate::domain::clinics::Clinic;
use crate::domain::services::Product;
use crate::kernel::{
    cell::{Amount, Percent, Quantity},
    choice::Choice,
    id::Id,
    time::Instant,
};
use crate::schema::Entity;

/// Stock of one product at one place.
#[derive(Entity)]
#[entity(
    table = inventory_items, metadata,
    resource = inventory, audit = inventory, scope = clinic(clinic_id), erasure = untouched
)]
#[sensitive(financial = [unit_cost, selling_price, profit_margin_percentage])]
#[sensitive(dea = [quantity_on_hand, quantity_reserved, quantity_available])]
#[unique((product_id, clinic_id, location_id) nulls_equal)]
#[indexes(product_id, clinic_id, location_id, stock_status, (clinic_id, stock_status))]
#[check(quantity_on_hand_positive: quantity_on_hand >= 0)]
#[check(quantity_reserved_positive: quantity_reserved >= 0)]
#[check(reorder_point_positive: reorder_point >= 0)]
#[check(unit_cost_positive: unit_cost >= 0)]
#[check(selling_price_positive: selling_price >= 0)]
#[check(profit_margin_valid: profit_margin_percentage between 0 and 100)]
#[check(available_is_difference: quantity_available = quantity_on_hand - quantity_reserved)]
#[check(reserved_within_on_hand: quantity_reserved <= quantity_on_hand)]
#[machine(flow::STOCK_STATUS)]
pub struct InventoryItem {
    pub id: Id<InventoryItem>,
    #[field(cascade_on_purge)]
    pub product_id: Id<Product>,
    #[field(cascade)]
    pub clinic_id: Id<Clinic>,
    #[field(set_null)]
    pub location_id: Option<Id<InventoryLocation>>,
    #[field(default = 0, by_action)]
    pub quantity_on_hand: Quantity,
    #[field(default = 0, by_action)]
    pub quantity_reserved: Quantity,
    #[field(default = 0, by_action)]
    pub quantity_available: Quantity,
    pub reorder_point: Option<Quantity>,
    pub reorder_quantity: Option<Quantity>,
    /// Per stock unit.
    pub unit_cost: Option<Amount>,
    /// Per stock unit.
    pub selling_price: Option<Amount>,
    /// Margin in percent.
    pub profit_margin_percentage: Option<Percent>,
    /// Follows from the quantities; only `discontinued` is set by hand.
    #[field(default = "in_stock", by_action)]
    pub stock_status: StockStatus,
    #[field(by_action)]
    pub last_restocked_at: Option<Instant>,
    #[field(by_action)]
    pub last_counted_at: Option<Instant>,
}

/// The states of a stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum StockStatus {
    InStock,
    LowStock,
    OutOfStock,
    Discontinued,
}
