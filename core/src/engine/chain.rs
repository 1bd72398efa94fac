//! The hash chain of the audit log: each record is bound to the one before it.

use crate::kernel::digest::sha256_of;

/// The hash before the first record of a chain.
pub const CHAIN_START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The hash of a record: SHA-256 over the hash before it, a line feed and its canonical text.
#[must_use]
pub fn link(prev_hash: &str, canonical: &str) -> String {
    sha256_of(&[prev_hash, "\n", canonical])
}

/// A walk along a chain, record by record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    seq: i64,
    head: String,
}

/// Why a record does not follow the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// Its number is not the next one.
    Gap,
    /// Its hash is not what it must be.
    Hash,
}

impl Walk {
    /// Before the first record.
    #[must_use]
    pub fn from_start() -> Self {
        Self::after(0, CHAIN_START.to_owned())
    }

    /// After the record of that number and hash.
    #[must_use]
    pub fn after(seq: i64, head: String) -> Self {
        Self { seq, head }
    }

    /// The number of the last record.
    #[must_use]
    pub fn seq(&self) -> i64 {
        self.seq
    }

    /// The hash of the last record.
    #[must_use]
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Goes on to the record of that number, canonical text and hash.
    ///
    /// # Errors
    /// [`Break`]; the walk stays where it is.
    pub fn step(&mut self, seq: i64, canonical: &str, hash: &str) -> Result<(), Break> {
        if seq != self.seq + 1 {
            return Err(Break::Gap);
        }
        if link(&self.head, canonical) != hash {
            return Err(Break::Hash);
        }
        self.seq = seq;
        hash.clone_into(&mut self.head);
        Ok(())
    }
}
