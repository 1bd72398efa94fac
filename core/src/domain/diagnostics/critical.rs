//! What is asked for when a result comes in.

use chrono::{NaiveDateTime, TimeDelta};

use super::problem::Problem;

/// The minutes within which somebody acknowledges a critical result.
const ACKNOWLEDGED_WITHIN: TimeDelta = TimeDelta::minutes(30);

/// Somebody has acknowledged a critical result, or still has time to.
///
/// # Errors
/// `critical-result-unacknowledged`.
pub fn is_acknowledged(resulted: NaiveDateTime, acknowledged: bool, now: NaiveDateTime) -> Result<(), Problem> {
    let late = now - resulted > ACKNOWLEDGED_WITHIN;
    if late && !acknowledged { Err(Problem::CriticalResultUnacknowledged) } else { Ok(()) }
}

/// What a result is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject<'a> {
    /// The order.
    pub order: &'a str,
    /// The animal.
    pub patient: &'a str,
    /// The sample.
    pub sample: &'a str,
}

/// A result is about the order, the animal and the sample that it is entered for.
///
/// # Errors
/// `result-order-mismatch`.
pub fn is_for(ordered: &Subject<'_>, resulted: &Subject<'_>) -> Result<(), Problem> {
    if ordered == resulted { Ok(()) } else { Err(Problem::ResultOrderMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_local_time;

    #[test]
    fn a_critical_result_waits_half_an_hour() {
        let at = |text| parse_local_time(text).unwrap();
        let judged = |now, acknowledged| is_acknowledged(at("2026-05-04T10:00"), acknowledged, at(now));
        assert_eq!(judged("2026-05-04T10:30", false), Ok(()));
        assert_eq!(judged("2026-05-04T10:31", false), Err(Problem::CriticalResultUnacknowledged));
        assert_eq!(judged("2026-05-04T10:31", true), Ok(()));
    }

    #[test]
    fn a_result_is_for_its_order() {
        let ordered = Subject { order: "o1", patient: "p1", sample: "s1" };
        assert_eq!(is_for(&ordered, &ordered), Ok(()));
        for other in [
            Subject { order: "o2", ..ordered },
            Subject { patient: "p2", ..ordered },
            Subject { sample: "s2", ..ordered },
        ] {
            assert_eq!(is_for(&ordered, &other), Err(Problem::ResultOrderMismatch), "{other:?}");
        }
    }
}
