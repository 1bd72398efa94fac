//! What a verification finds.

use std::fmt;

use uuid::Uuid;

/// Something is wrong with a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whose it is.
    pub tenant: Uuid,
    /// The chain.
    pub chain: String,
    /// The place in the chain.
    pub seq: i64,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What is wrong at a place of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The row is not what was written.
    Changed,
    /// What the row tells of who it was and what changed is not what was written, nor erased as a whole.
    DetailsChanged,
    /// Rows are missing, from this place on; so many.
    Removed(i64),
    /// A row too many: its place was taken.
    Inserted,
    /// The row does not follow the one before it.
    OutOfPlace,
    /// The end of the chain is missing: it once went on to that place.
    Truncated(i64),
    /// No command and no event says that it wrote the row.
    Unlinked,
    /// The link that ends here says that the row was another.
    LinkDiffers,
    /// A head that was signed says that the row was another: the chain was written anew.
    HeadDiffers,
    /// The signature of the head that ends here is none of the key's.
    SignatureInvalid,
    /// The head that ends here was signed by a key that is not at hand.
    KeyUnknown,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => f.write_str("changed: the row is not what was written"),
            Self::DetailsChanged => {
                f.write_str("changed: the details of the row are not what was written, nor erased as a whole")
            }
            Self::Removed(count) => write!(f, "removed: {count} rows are missing"),
            Self::Inserted => f.write_str("inserted: this place was taken"),
            Self::OutOfPlace => f.write_str("out of place: the row does not follow the one before it"),
            Self::Truncated(last) => write!(f, "cut off: the chain went on to {last}"),
            Self::Unlinked => f.write_str("inserted: nothing says that it wrote the row"),
            Self::LinkDiffers => f.write_str("changed: whatever wrote the row wrote another"),
            Self::HeadDiffers => f.write_str("written anew: a signed head says that the row was another"),
            Self::SignatureInvalid => f.write_str("the signed head of this place was changed"),
            Self::KeyUnknown => f.write_str("the head of this place was signed by a key that is not at hand"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tenant, chain, seq, wrong } = self;
        write!(f, "tenant {tenant}, chain {chain}, seq {seq}: {wrong}")
    }
}

/// The most that is told of one chain; a chain with more is lost anyhow.
const MOST: usize = 20;

/// What a verification has seen.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// How many chains.
    pub chains: u64,
    /// How many rows.
    pub rows: u64,
    /// How many signed heads.
    pub heads: u64,
    /// What is wrong, the first of each chain.
    pub findings: Vec<Finding>,
    /// How much more is wrong.
    pub more: u64,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    pub(super) fn note(&mut self, finding: Finding) {
        if self.findings.len() < MOST {
            self.findings.push(finding);
        } else {
            self.more += 1;
        }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.chains += other.chains;
        self.rows += other.rows;
        self.heads += other.heads;
        self.more += other.more;
        self.findings.extend(other.findings);
    }
}
