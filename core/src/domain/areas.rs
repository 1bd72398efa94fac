//! The areas of the rules: what stands before the point of their ids.

use super::rules::RULES;

/// Rules about one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// What the ids of its rules begin with.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What its rules are about, in one sentence.
    pub doc: &'static str,
}

/// The areas that have rules, in the order in which they are shown.
#[must_use]
pub fn areas() -> Vec<Area> {
    let used = |area: &&Area| RULES.iter().copied().flatten().any(|rule| rule.area() == area.name);
    AREAS.iter().filter(used).copied().collect()
}

const AREAS: &[Area] = &[
    area("dosing", "Dosing", "How much of a drug, how often, for how long, and whether at all."),
    area("clinical", "Clinical work", "What measurements mean, what is due, and what a record must show."),
    area("cs", "Controlled substances", "DEA numbers, refills, the log, counts and losses."),
    area("pricing", "Pricing", "Lines, invoices, taxes, discounts, payments, refunds and what is still owed."),
    area("ins", "Insurance", "What an insurer pays of a bill."),
    area("inv", "Inventory", "Batches, receipts, counts, reorders and the value of stock."),
    area("sched", "Scheduling", "Appointments, working hours, reminders and stays."),
    area("id", "Identity and formats", "Numbers, addresses, languages and countries, as they must be written."),
    area("rbac", "Permissions", "Who may do what, and who must not do two things at once."),
    area("audit", "Audit log", "The chain that shows whether an entry was changed."),
    area("retention", "Retention", "How long records are kept."),
    area("privacy", "Privacy", "What a person may have sent, deleted or explained."),
    area("status", "Status", "Which step may follow which."),
];

const fn area(name: &'static str, title: &'static str, doc: &'static str) -> Area {
    Area { name, title, doc }
}

#[cfg(test)]
mod tests {
    use super::{RULES, areas};

    #[test]
    fn every_rule_belongs_to_an_area() {
        let areas = areas();
        for rule in RULES.iter().copied().flatten() {
            assert!(areas.iter().any(|area| area.name == rule.area()), "{}", rule.id);
        }
    }
}
