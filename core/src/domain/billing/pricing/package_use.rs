//! `pricing.package_use`: whether something may be taken out of a package or a plan.

use chrono::NaiveDate;

use super::{
    Problem,
    package::{entitlement_is_left, package_is_active},
};
use crate::{kernel::problem::Generic, record::Record, rule::rule};

/// A package, and what is taken out of it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Whether the practice offers it.
    pub is_active: bool,
    /// Its first day; open when left out.
    pub valid_from: Option<NaiveDate>,
    /// Its last day; open when left out.
    pub valid_until: Option<NaiveDate>,
    /// The day of the question.
    pub on: NaiveDate,
    /// How often a plan includes the item in a term.
    pub included: u32,
    /// How often it was taken in this term.
    pub used: u32,
    /// How often it is taken now; at least once.
    #[field(default = 1)]
    pub taken_now: u32,
}

/// What is left.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How often the item may still be taken in this term.
    pub left: u32,
}

/// Takes something out of a package that is on sale on that day, as often as its plan includes it in a
/// term.
#[rule(
    id = "pricing.package_use",
    source = "General practice of bundled prices and wellness plans",
    errors = [Generic::QuantityInvalid, PackageInactive, PackageEntitlementUsed]
)]
pub fn package_use(input: &Input) -> Result<Output, Problem> {
    if input.taken_now == 0 {
        return Err(Generic::QuantityInvalid.into());
    }
    if !input.is_active {
        return Err(Problem::PackageInactive);
    }
    package_is_active(input.valid_from, input.valid_until, input.on)?;
    entitlement_is_left(input.included, input.used, input.taken_now)?;
    Ok(Output { left: input.included - input.used - input.taken_now })
}
