//! Care without consent, and consent to the end of a life.

use chrono::NaiveDate;

use super::problem::Problem;

/// The days for which an animal that has bitten is observed.
const OBSERVED_DAYS: i64 = 10;

/// Care that saves a life needs no consent, once, when two of the staff say so.
///
/// # Errors
/// `emergency-consent-record-required`.
pub fn emergency_is_recorded(recorders: &[&str], used_before: bool) -> Result<(), Problem> {
    let two = matches!(recorders, [one, others @ ..] if others.iter().any(|other| other != one));
    if two && !used_before { Ok(()) } else { Err(Problem::EmergencyConsentRecordRequired) }
}

/// An animal that has bitten somebody is not put to sleep while it is observed for rabies.
///
/// # Errors
/// `euthanasia-bite-hold`.
pub fn is_not_observed(bitten_on: Option<NaiveDate>, on: NaiveDate) -> Result<(), Problem> {
    let observed = bitten_on.is_some_and(|bite| (on - bite).num_days() < OBSERVED_DAYS);
    if observed { Err(Problem::EuthanasiaBiteHold) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_date;

    #[test]
    fn an_emergency_is_recorded_by_two_once() {
        assert_eq!(emergency_is_recorded(&["s1", "s2"], false), Ok(()));
        for (recorders, used) in [(&["s1", "s1"][..], false), (&["s1"], false), (&[], false), (&["s1", "s2"], true)] {
            let answer = emergency_is_recorded(recorders, used);
            assert_eq!(answer, Err(Problem::EmergencyConsentRecordRequired), "{recorders:?}");
        }
    }

    #[test]
    fn a_bite_is_observed_for_ten_days() {
        let day = |text| parse_date(text).unwrap();
        let judged = |on| is_not_observed(Some(day("2026-05-04")), day(on));
        assert_eq!(judged("2026-05-13"), Err(Problem::EuthanasiaBiteHold));
        assert_eq!(judged("2026-05-14"), Ok(()));
        assert_eq!(is_not_observed(None, day("2026-05-04")), Ok(()));
    }
}
