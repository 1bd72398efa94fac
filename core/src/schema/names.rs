//! The names that the database gives to rules, and the way back.
//!
//! A rule is named by its table and itself, `appointments__duration_positive`, so that an error of
//! the database names its violation without a list beside the registry.

use sha2::{Digest, Sha256};

use crate::kernel::cell::ColumnKind;

use super::{Check, EntityDef, FieldDef, Index, Overlap, Schema, Unique};

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

/// A rule that the database enforces under a name.
#[derive(Debug)]
pub enum Rule {
    /// No two rows of a tenant have one id.
    Key,
    /// A condition on the row.
    Check(&'static Check),
    /// A choice is one of its list.
    Choice(&'static FieldDef),
    /// A reference leads to a row.
    Reference(&'static FieldDef),
    /// No two rows agree.
    Unique(&'static Unique),
    /// No two spans overlap.
    Overlap(&'static Overlap),
}

impl EntityDef {
    /// The rules that the database enforces, by their names.
    pub fn rules(&'static self) -> impl Iterator<Item = (String, Rule)> {
        let checks = self.checks.iter().filter(|check| !check.engine_only);
        let choices = self.fields.iter().filter(|field| matches!(field.kind, ColumnKind::Choice(_)));
        let references = self.fields.iter().filter(|field| field.references.is_some());
        std::iter::once((self.key_name(), Rule::Key))
            .chain(checks.map(|check| (self.check_name(check), Rule::Check(check))))
            .chain(choices.map(|field| (self.choice_name(field), Rule::Choice(field))))
            .chain(references.map(|field| (self.reference_name(field), Rule::Reference(field))))
            .chain(self.uniques.iter().map(|unique| (self.unique_name(unique), Rule::Unique(unique))))
            .chain(self.overlaps.iter().map(|overlap| (self.overlap_name(overlap), Rule::Overlap(overlap))))
    }
}

impl Schema {
    /// The rule that the database names so, and its table.
    #[must_use]
    pub fn rule_named(&self, name: &str) -> Option<(&'static EntityDef, Rule)> {
        let tables = self.all_tables().filter(|def| name.strip_prefix(def.table).is_some_and(|r| r.starts_with("__")));
        tables
            .flat_map(|def| def.rules().map(move |(own, rule)| (own, def, rule)))
            .find_map(|(own, def, rule)| (own == name).then_some((def, rule)))
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
