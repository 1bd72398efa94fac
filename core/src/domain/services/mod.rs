//! The catalogue: services, goods and drugs, packages and tiered prices.

pub mod categories;
pub mod flow;
pub mod offer;
pub mod tables;

pub use tables::*;

use crate::{
    engine::RowRule,
    schema::{Entity, Module},
};

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

/// The rules of the module that look at other rows.
pub const ROW_RULES: &[RowRule] =
    &[categories::CATEGORIES_FORM_A_TREE, offer::INACTIVE_SERVICE_IS_HIDDEN, offer::DISCONTINUED_SERVICE_IS_KEPT];
