//! Bundles sold at one price.

use crate::domain::patients::Species;
use crate::kernel::{cell::Amount, id::Id, json::Json};
use crate::schema::Entity;

/// Bundles sold at one price.
#[derive(Entity)]
#[entity(
    table = service_packages, metadata, deleted_at,
    resource = settings, audit = service, scope = shared, erasure = untouched
)]
#[sensitive(financial = [package_price, regular_price, savings])]
#[unique(package_code)]
#[indexes(is_active)]
#[check(prices_positive: package_price >= 0 and regular_price >= 0 and savings >= 0)]
#[check(limits_positive: validity_days > 0 and usage_limit > 0)]
pub struct ServicePackage {
    pub id: Id<ServicePackage>,
    pub package_code: String,
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    pub package_price: Amount,
    /// What the parts cost one by one, and what the package saves.
    pub regular_price: Option<Amount>,
    /// What the parts cost one by one, and what the package saves.
    pub savings: Option<Amount>,
    pub validity_days: Option<i32>,
    pub usage_limit: Option<i32>,
    #[field(json([choice(Species)]))]
    pub applicable_species: Option<Json>,
    #[field(default = true)]
    pub is_active: bool,
    #[field(file_or_url)]
    pub thumbnail_url: Option<String>,
    #[field(default = 0)]
    pub display_order: Option<i32>,
}
