//! The hash chain of the audit log: each record is bound to the one before it.

use crate::kernel::digest::sha256;

/// The hash before the first record of a chain.
pub const CHAIN_START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The hash of a record: SHA-256 over the hash before it, a line feed and its canonical text.
#[must_use]
pub fn link(prev_hash: &str, canonical: &str) -> String {
    sha256(&format!("{prev_hash}\n{canonical}"))
}
