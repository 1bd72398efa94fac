//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod products;
mod service_categories;
mod service_package_items;
mod service_packages;
mod service_price_tiers;
mod services;

pub use products::{Product, ProductCategory, UnitOfMeasure};
pub use service_categories::CatalogueCategory;
pub use service_package_items::{PackageItemType, ServicePackageItem};
pub use service_packages::ServicePackage;
pub use service_price_tiers::ServicePriceTier;
pub use services::{PricingModel, Service, ServiceCategory, ServiceStatus};
