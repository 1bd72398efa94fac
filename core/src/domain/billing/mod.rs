//! What clients owe and pay.

pub mod pricing;
