//! The names that the database gives to rules, and the way back.
//!
//! A rule is named by its table and itself, `appointments__duration_positive`, so that an error of
//! the database names its violation without a list beside the registry.

use sha2::{Digest, Sha256};

use super::{Check, EntityDef, FieldDef, Index, Overlap, Unique};

/// The longest name that PostgreSQL keeps.
const LONGEST: usize = 63;

impl EntityDef {
    /// Name of the primary key.
    #[must_use]
    pub fn key_name(&self) -> String {
        self.rule_name("key")
    }

    /// Name of a check.
    #[must_use]
    pub fn check_name(&self, check: &Check) -> String {
        self.rule_name(check.name)
    }

    /// Name of the check that a choice is one of its list.
    #[must_use]
    pub fn choice_name(&self, field: &FieldDef) -> String {
        self.rule_name(&format!("{}_valid", field.name))
    }

    /// Name of a foreign key.
    #[must_use]
    pub fn reference_name(&self, field: &FieldDef) -> String {
        self.rule_name(&format!("{}_exists", field.name))
    }

    /// Name of a unique rule.
    #[must_use]
    pub fn unique_name(&self, unique: &Unique) -> String {
        self.rule_name(&format!("{}_unique", unique.columns.join("_")))
    }

    /// Name of an exclusion of overlapping spans.
    #[must_use]
    pub fn overlap_name(&self, overlap: &Overlap) -> String {
        self.rule_name(overlap.name)
    }

    /// Name of an index.
    #[must_use]
    pub fn index_name(&self, index: &Index) -> String {
        self.rule_name(&format!("by_{}", index.columns.join("_")))
    }

    fn rule_name(&self, rule: &str) -> String {
        bounded(format!("{}__{rule}", self.table))
    }
}

/// A name of at most 63 bytes: a longer one is cut and ends in eight hex digits of its hash.
fn bounded(name: String) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let hash = Sha256::digest(name.as_bytes());
    let digits: String = hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{}_{digits}", &name[..LONGEST - 9])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_and_stay_different() {
        let long = "a".repeat(64);
        let other = format!("{}b", "a".repeat(63));
        assert_eq!(bounded(long.clone()).len(), 63);
        assert_ne!(bounded(long), bounded(other));
        assert_eq!(bounded("a".repeat(63)), "a".repeat(63));
    }
}
