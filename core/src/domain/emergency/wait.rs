//! `clinical.triage`: how long a case may wait.

use chrono::{NaiveDateTime, TimeDelta};

use super::{TriageLevel, problem::Problem};
use crate::{
    kernel::problem::Generic,
    record::Record,
    rows_of,
    rule::{data::Table, rule},
};

/// A case, and when it was seen or how late it is.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How urgent it is.
    pub triage_level: TriageLevel,
    /// When it arrived, on the clock of the clinic.
    pub arrived: NaiveDateTime,
    /// When it was seen.
    pub seen: Option<NaiveDateTime>,
    /// The moment of the question; needed for a case that was not seen yet.
    pub now: Option<NaiveDateTime>,
}

/// The wait.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// By when it is to be seen.
    pub target_at: NaiveDateTime,
    /// The minutes it has waited.
    pub waited_min: i64,
    /// Whether that is too long.
    pub breached: bool,
}

/// Within what time a case is seen.
#[derive(Debug, Clone, Copy, PartialEq, Record)]
pub struct TriageTarget {
    /// How urgent it is.
    pub level: TriageLevel,
    /// The minutes.
    pub minutes: u32,
}

rows_of!(TriageTarget, "triage_targets");

/// Says by when a case is to be seen, and whether it has waited too long.
#[rule(
    id = "clinical.triage",
    source = "Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x",
    errors = []
)]
pub fn triage(input: &Input, targets: &Table<TriageTarget>) -> Result<Output, Problem> {
    let (field, until) = match (input.seen, input.now) {
        (Some(seen), _) => ("seen", seen),
        (None, Some(now)) => ("now", now),
        (None, None) => return Err(Generic::FieldMissing { field: "now".to_owned() }.into()),
    };
    if until < input.arrived {
        return Err(Generic::value_invalid(field).into());
    }
    let target = TimeDelta::minutes(input.triage_level.target_minutes(targets));
    let target_at = input.arrived.checked_add_signed(target).ok_or_else(|| Generic::value_invalid("arrived"))?;
    Ok(Output { target_at, waited_min: (until - input.arrived).num_minutes(), breached: until > target_at })
}

impl TriageLevel {
    /// The minutes within which a case is seen.
    #[must_use]
    pub fn target_minutes(self, targets: &Table<TriageTarget>) -> i64 {
        // A level of which nothing is said cannot wait.
        targets.find(|target| target.level == self).map_or(0, |target| i64::from(target.minutes))
    }
}

/// A case that waits is looked at again each time its target has passed since the last look.
///
/// # Errors
/// `retriage-due`.
pub fn look_is_recent(
    level: TriageLevel,
    looked_at: NaiveDateTime,
    now: NaiveDateTime,
    targets: &Table<TriageTarget>,
) -> Result<(), Problem> {
    let waited = now - looked_at;
    if waited >= TimeDelta::minutes(level.target_minutes(targets)) { Err(Problem::RetriageDue) } else { Ok(()) }
}

/// A case becomes less urgent only for a reason.
///
/// # Errors
/// `triage-downgrade-reason`.
pub fn downgrade_has_reason(
    from: TriageLevel,
    to: TriageLevel,
    reason: Option<&str>,
    targets: &Table<TriageTarget>,
) -> Result<(), Problem> {
    let given = reason.is_some_and(|reason| !reason.trim().is_empty());
    let lower = to.target_minutes(targets) > from.target_minutes(targets);
    if lower && !given { Err(Problem::TriageDowngradeReason) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_local_time;

    #[test]
    fn a_case_that_waits_is_looked_at_again() {
        let targets = Table::shipped();
        let at = |text| parse_local_time(text).unwrap();
        let arrived = at("2026-05-04T10:00");
        assert_eq!(look_is_recent(TriageLevel::Urgent, arrived, at("2026-05-04T10:14"), &targets), Ok(()));
        assert_eq!(
            look_is_recent(TriageLevel::Urgent, arrived, at("2026-05-04T10:15"), &targets),
            Err(Problem::RetriageDue)
        );
    }

    #[test]
    fn only_a_lower_level_needs_a_reason() {
        let targets = Table::shipped();
        let (urgent, later) = (TriageLevel::Urgent, TriageLevel::SemiUrgent);
        assert_eq!(downgrade_has_reason(later, urgent, None, &targets), Ok(()));
        assert_eq!(downgrade_has_reason(urgent, later, Some("breathes easily"), &targets), Ok(()));
        assert_eq!(downgrade_has_reason(urgent, later, Some(" "), &targets), Err(Problem::TriageDowngradeReason));
    }
}
