//! What is asked for when a result comes in.

use chrono::{NaiveDateTime, TimeDelta};

use super::problem::Problem;
use crate::record::Record;

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

/// What a test or its result is about.
#[derive(Debug, Clone, PartialEq, Eq, Record)]
pub struct Subject {
    /// The order.
    pub diagnostic_test_order_id: String,
    /// The animal.
    pub patient_id: String,
    /// The sample.
    pub sample: String,
}

/// A result is about the order, the animal and the sample that it is entered for. What is not named is
/// not the same.
///
/// # Errors
/// `result-order-mismatch`.
pub fn is_for(ordered: &Subject, resulted: &Subject) -> Result<(), Problem> {
    let named = [&ordered.diagnostic_test_order_id, &ordered.patient_id, &ordered.sample];
    let all_named = named.iter().all(|name| !name.trim().is_empty());
    if all_named && ordered == resulted { Ok(()) } else { Err(Problem::ResultOrderMismatch) }
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
        let subject = |order: &str, patient: &str, sample: &str| Subject {
            diagnostic_test_order_id: order.to_owned(),
            patient_id: patient.to_owned(),
            sample: sample.to_owned(),
        };
        let ordered = subject("o1", "p1", "s1");
        assert_eq!(is_for(&ordered, &ordered), Ok(()));
        for other in [subject("o2", "p1", "s1"), subject("o1", "p2", "s1"), subject("o1", "p1", "s2")] {
            assert_eq!(is_for(&ordered, &other), Err(Problem::ResultOrderMismatch), "{other:?}");
        }
        let nameless = subject("o1", "p1", " ");
        assert_eq!(is_for(&nameless, &nameless), Err(Problem::ResultOrderMismatch));
    }
}
