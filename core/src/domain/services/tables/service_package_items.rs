//! The parts of a package.

use super::{Product, Service, ServicePackage};
use crate::kernel::{
    cell::{Amount, Fixed},
    choice::Choice,
    id::Id,
};
use crate::schema::Entity;

/// The parts of a package.
#[derive(Entity)]
#[entity(
    table = service_package_items, metadata,
    resource = settings, audit = service, scope = shared, erasure = untouched
)]
#[sensitive(financial = [unit_price_override])]
#[unique((package_id, service_id) only service_id is not null)]
#[unique((package_id, product_id) only product_id is not null)]
#[indexes(package_id, service_id, product_id)]
#[check(
    one_target: (service_id is not null) = (item_type = "service")
    and (product_id is not null) = (item_type = "product")
)]
#[check(quantity_positive: quantity > 0)]
#[check(price_override_positive: unit_price_override >= 0)]
pub struct ServicePackageItem {
    pub id: Id<ServicePackageItem>,
    #[field(cascade)]
    pub package_id: Id<ServicePackage>,
    #[field(default = "service")]
    pub item_type: PackageItemType,
    #[field(restrict)]
    pub service_id: Option<Id<Service>>,
    #[field(restrict)]
    pub product_id: Option<Id<Product>>,
    #[field(default = 1)]
    pub quantity: Fixed<10, 2>,
    pub unit_price_override: Option<Amount>,
    #[field(default = false)]
    pub is_optional: bool,
    #[field(default = 0)]
    pub sort_order: i32,
    #[field(long)]
    pub notes: Option<String>,
}

/// The kinds of package item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum PackageItemType {
    Service,
    Product,
}
