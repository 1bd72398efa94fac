//! What stands at the beginning and at the end of a file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The form of the file that this version writes and reads.
pub(crate) const FORMAT: u32 = 1;

/// What a file holds; its first member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The form of the file.
    pub(crate) format: u32,
    /// Of whom.
    pub(crate) holds: Holds,
    /// The migration that the tables are at, and its checksum.
    pub(crate) schema: String,
    /// The version of the program that wrote it.
    pub(crate) version: String,
    /// The moment, in UTC.
    pub(crate) taken_at: String,
    /// The day of the first row of the audit log, for which there must be a partition.
    pub(crate) audit_since: Option<String>,
    /// The public key that signs where the chains of the audit log stand, in base64. It shows that heads are as the
    /// writer of the file had them, not who that was.
    pub(crate) audit_key: Option<String>,
}

/// Of whom a file holds the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Holds {
    /// Of everybody.
    Database,
    /// Of one practice.
    Tenant {
        /// Its id.
        id: String,
        /// Its short name.
        slug: String,
    },
}

/// A table, as it is in a file or a database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// How many rows.
    pub rows: u64,
    /// The SHA-256 of their text, in the order of their ids, in hex. What is sealed counts as `*` where it is sealed
    /// anew: a digest of a few digits would tell which they are.
    pub sha256: String,
}

/// Every table of a file by name.
pub type Tables = BTreeMap<String, Table>;

/// What a file came to; its last member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// Every table.
    pub tables: Tables,
    /// How many files of practices are in it.
    pub files: u64,
    /// How many files rows tell of whose bytes were not there.
    pub missing: u64,
}

impl End {
    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.values().map(|table| table.rows).sum()
    }
}
