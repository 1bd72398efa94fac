//! What is asked for after a visit: a signature in time, and a reason for each change of what was signed.

use chrono::{NaiveDateTime, TimeDelta};

use super::problem::Problem;

/// The hours within which a note is signed.
const SIGNED_WITHIN: TimeDelta = TimeDelta::hours(72);

/// A note is signed, or still has time to be.
///
/// # Errors
/// `signoff-overdue`.
pub fn is_signed_in_time(written: NaiveDateTime, signed: bool, now: NaiveDateTime) -> Result<(), Problem> {
    if !signed && now - written > SIGNED_WITHIN { Err(Problem::SignoffOverdue) } else { Ok(()) }
}

/// A signed note stays as it is; what changes it is an amendment.
///
/// # Errors
/// `encounter-locked`.
pub const fn note_is_open(is_signed: bool, is_amendment: bool) -> Result<(), Problem> {
    if is_signed && !is_amendment { Err(Problem::EncounterLocked) } else { Ok(()) }
}

/// A signed note is amended for a reason.
///
/// # Errors
/// `amendment-reason-required`.
pub fn amendment_has_reason(reason: Option<&str>) -> Result<(), Problem> {
    let given = reason.is_some_and(|reason| !reason.trim().is_empty());
    if given { Ok(()) } else { Err(Problem::AmendmentReasonRequired) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_local_time;

    #[test]
    fn a_note_is_signed_within_three_days() {
        let at = |text| parse_local_time(text).unwrap();
        let judged = |now, signed| is_signed_in_time(at("2026-05-04T10:00"), signed, at(now));
        assert_eq!(judged("2026-05-07T10:00", false), Ok(()));
        assert_eq!(judged("2026-05-07T10:01", false), Err(Problem::SignoffOverdue));
        assert_eq!(judged("2026-05-07T10:01", true), Ok(()));
    }

    #[test]
    fn an_amendment_has_a_reason() {
        assert_eq!(amendment_has_reason(Some("wrong weight")), Ok(()));
        assert_eq!(amendment_has_reason(Some(" ")), Err(Problem::AmendmentReasonRequired));
        assert_eq!(amendment_has_reason(None), Err(Problem::AmendmentReasonRequired));
    }
}
