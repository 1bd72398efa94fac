//! Controlled substances in the United States: who may prescribe them, what is written down, and what
//! happens when some of it is missing.
//!
//! The federal rule is the floor; a state may only ask for more.

use crate::rule::Rule;

pub mod biennial;
pub mod count;
pub mod counting;
pub mod dea_number;
pub mod discrepancy;
pub mod dispensing;
pub mod drawn;
pub mod fill;
pub mod filling;
pub mod inventory;
pub mod ledger;
pub mod licences;
pub mod loss_deadlines;
pub mod prescriber;
mod problem;
pub mod refill;
pub mod rx_fields;

pub use biennial::biennial;
pub use dea_number::dea_number;
pub use discrepancy::discrepancy;
pub use ledger::ledger;
pub use loss_deadlines::loss_deadlines;
pub use problem::Problem;
pub use refill::refill;
pub use rx_fields::rx_fields;

/// The rules of this module.
pub const RULES: &[Rule] = &[
    dea_number::RULE,
    refill::RULE,
    rx_fields::RULE,
    ledger::RULE,
    discrepancy::RULE,
    loss_deadlines::RULE,
    biennial::RULE,
    inventory::RULE,
    prescriber::RULE,
    fill::RULE,
    dispensing::RULE,
    drawn::RULE,
    count::RULE,
];
