//! The tables of the module, one file each.

#![allow(missing_docs, reason = "the name of a column or a choice says what it is; docs stand where it does not")]

use super::flow;

mod insurance_claims;
mod insurance_policies;

pub use insurance_claims::{ClaimStatus, InsuranceClaim};
pub use insurance_policies::{CoverageType, InsurancePolicy, InsuranceProvider};
