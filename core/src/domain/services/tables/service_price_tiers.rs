//! Tiered prices (weight bands etc.).

use super::Service;
use crate::kernel::{
    cell::{Amount, Fixed},
    id::Id,
};
use crate::schema::Entity;

/// Tiered prices (weight bands etc.).
#[derive(Entity)]
#[entity(
    table = service_price_tiers, metadata,
    resource = settings, audit = service, scope = shared, erasure = untouched
)]
#[sensitive(financial = [price])]
#[unique((service_id, tier_name))]
#[indexes(service_id)]
#[check(price_positive: price >= 0)]
#[check(range_valid: max_value > min_value)]
pub struct ServicePriceTier {
    pub id: Id<ServicePriceTier>,
    #[field(cascade)]
    pub service_id: Id<Service>,
    pub tier_name: String,
    /// Bounds of the band: the lower one included, the upper one not; open when empty.
    pub min_value: Option<Fixed<10, 2>>,
    /// Bounds of the band: the lower one included, the upper one not; open when empty.
    pub max_value: Option<Fixed<10, 2>>,
    pub price: Amount,
    #[field(long)]
    pub description: Option<String>,
}
