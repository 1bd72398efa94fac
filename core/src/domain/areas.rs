//! The areas of the rules: what stands before the point of their ids.

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

/// Every area, in the order in which they are shown.
pub const AREAS: &[Area] = &[
    area("dosing", "Dosing", "How much of a drug, how often, for how long, and whether at all."),
    area("clinical", "Clinical work", "What measurements mean, what is due, and what a record must show."),
    area("cs", "Controlled substances", "DEA numbers, refills, the log, counts and losses."),
    area("pricing", "Pricing", "Lines, invoices, taxes, discounts, payments, refunds and what is still owed."),
    area("ins", "Insurance", "What an insurer pays of a bill."),
    area("inv", "Inventory", "Batches, receipts, counts, reorders and the value of stock."),
    area("sched", "Scheduling", "Appointments, working hours, reminders and stays."),
    area("status", "Status", "Which step may follow which."),
];

const fn area(name: &'static str, title: &'static str, doc: &'static str) -> Area {
    Area { name, title, doc }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::AREAS;
    use crate::domain::rules::RULES;

    #[test]
    fn every_rule_belongs_to_an_area_and_every_area_has_rules() {
        let used: BTreeSet<&str> = RULES.iter().copied().flatten().map(|rule| rule.area()).collect();
        let listed: BTreeSet<&str> = AREAS.iter().map(|area| area.name).collect();
        assert_eq!(used, listed);
    }
}
