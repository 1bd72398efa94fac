//! Prices, totals, tax, payments and what becomes of them, as pure functions of what is handed in.
//!
//! Money rounds to the decimals of its currency, a half away from zero, so that a refund mirrors its
//! charge to the cent; and only at named points: the extension of a line, each discount, each tax
//! amount, each share of something spread. Sums are never rounded. Where a rule names no currency it
//! counts in two decimals.
//!
//! Source of the rounding: Streamlined Sales and Use Tax Agreement, section 324, as adopted in state
//! law (Rhode Island General Laws 44-18.1-25, North Dakota Century Code 57-39.4-25).

use crate::rule::Rule;

pub mod ageing;
pub mod allocate;
mod amount;
pub mod balance;
pub mod cash_round;
pub mod convert;
pub mod discount_approval;
pub mod estimate;
pub mod estimate_convert;
pub mod invoice;
pub mod invoice_action;
pub mod invoice_lines;
pub mod invoice_terms;
pub mod late_fee;
pub mod line;
pub mod package;
pub mod package_use;
pub mod payment_apply;
pub mod price_pick;
mod problem;
pub mod product;
pub mod profile;
pub mod refund_payment;
pub mod refund_qty;
pub mod refund_terms;
pub mod surcharge;
mod tax;

pub use ageing::ageing;
pub use allocate::allocate;
pub use amount::has_places_of;
pub use balance::balance;
pub use cash_round::cash_round;
pub use convert::convert;
pub use estimate::estimate;
pub use estimate_convert::estimate_convert;
pub use invoice::invoice;
pub use invoice_lines::invoice_lines;
pub use late_fee::late_fee;
pub use line::line;
pub use package::package;
pub use payment_apply::payment_apply;
pub use price_pick::price_pick;
pub use problem::Problem;
pub use product::product;
pub use refund_payment::refund_payment;
pub use refund_qty::refund_qty;
pub use surcharge::surcharge;

/// The rules of this module.
pub const RULES: &[Rule] = &[
    line::RULE,
    allocate::RULE,
    invoice::RULE,
    product::RULE,
    price_pick::RULE,
    surcharge::RULE,
    package::RULE,
    convert::RULE,
    cash_round::RULE,
    estimate::RULE,
    estimate_convert::RULE,
    payment_apply::RULE,
    balance::RULE,
    refund_qty::RULE,
    refund_payment::RULE,
    late_fee::RULE,
    ageing::RULE,
    discount_approval::RULE,
    invoice_terms::RULE,
    invoice_action::RULE,
    refund_terms::RULE,
    package_use::RULE,
];
