//! What the first digits of a microchip stand for: reference data, to be compared with the current edition
//! of its sources.

// Written by `cargo xtask codegen` from `core/data`.

use super::microchip::Prefix;

/// The prefixes, in order: the first and the last of each kind.
pub static PREFIXES: [(&str, &str, Prefix); 4] = [
    ("000", "000", Prefix::Invalid),
    ("001", "899", Prefix::Country),
    ("900", "998", Prefix::Manufacturer),
    ("999", "999", Prefix::Test),
];
