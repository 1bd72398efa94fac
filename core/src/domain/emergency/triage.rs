//! How urgent a case is changes with a new look at it.

use super::{EmergencyCase, TriageLevel, TriageRecord};
use crate::{
    engine::{Case, Direction, Gap, Query, RowRule, When, Write},
    schema::{Entity, Stored},
};

/// A level changes with a re-triage.
pub const RULES: [RowRule; 4] = [
    retriage("immediate_follows_a_retriage", "immediate"),
    retriage("urgent_follows_a_retriage", "urgent"),
    retriage("semi_urgent_follows_a_triage", "semi_urgent"),
    retriage("non_urgent_follows_a_retriage", "non_urgent"),
];

const fn retriage(name: &'static str, to: &'static str) -> RowRule {
    RowRule {
        name,
        doc: crate::prose!(
            "The newest triage record says the new level, as a re-triage; a case leaves immediate only when the animal is \
             stable."
        ),
        codes: &["level-not-triaged", "not-stabilized"],
        when: When::Moved { table: EmergencyCase::TABLE, column: "triage_level", from: &[], to },
        judge,
    }
}

fn judge(case: &mut Case<'_>, write: &Write<'_>) -> Result<(), Gap> {
    let (Some(id), Some(level)) =
        (write.after.value(EmergencyCase::ID), write.after.value(EmergencyCase::TRIAGE_LEVEL))
    else {
        return Ok(());
    };
    let newest = Query::all::<TriageRecord>().having(TriageRecord::EMERGENCY_CASE_ID, id);
    let newest = case.ask.many::<TriageRecord>(newest.sorted("triaged_at", Direction::Descending).limited(1))?;
    let again = |record: &Stored<TriageRecord>| record.is_retriage() || level == TriageLevel::SemiUrgent;
    if !newest.iter().any(|record| record.triage_level() == level && again(record)) {
        case.refuse(write.wrong("level-not-triaged", "triage_level"));
    }
    let before = write.before.and_then(|before| before.value(EmergencyCase::TRIAGE_LEVEL));
    let leaves_immediate = before == Some(TriageLevel::Immediate) && level == TriageLevel::SemiUrgent;
    if leaves_immediate && write.after.value(EmergencyCase::IS_STABILIZED) != Some(true) {
        case.refuse(write.wrong("not-stabilized", "triage_level"));
    }
    Ok(())
}
