//! The catalogue: services, goods and drugs, packages and tiered prices.

pub mod flow;
pub mod tables;

pub use tables::*;

use crate::schema::{Entity, Module};

/// The module and its tables.
pub const MODULE: Module = Module {
    name: "services",
    doc: crate::prose!("The catalogue: services, goods and drugs, packages and tiered prices."),
    tables: &[
        CatalogueCategory::DEF,
        Service::DEF,
        ServicePackage::DEF,
        ServicePackageItem::DEF,
        Product::DEF,
        ServicePriceTier::DEF,
    ],
};
