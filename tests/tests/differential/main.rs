//! Rules against second implementations that share nothing with them: fractions of unlimited size, and
//! formulas instead of steps. Some cases lie at halves, bounds and zeros on purpose.
//!
//! Each rule is asked 5,000 times; `VETPLAN_CASES` says another number, and `VETPLAN_SEED` other cases.
//! `cargo xtask soak` does both.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

mod amounts;
mod claim;
mod dosing;
mod estimates;
mod exact;
mod fluids;
mod harness;
mod invoice;
mod payments;
mod prices;
mod stock;
mod surface;
mod tablets;
