//! Where licences and registrations hold, and when their end is near.

use chrono::NaiveDate;

use super::Problem;

/// The days before the end of a licence on which its holder is warned.
const WARNED_DAYS: [i64; 3] = [90, 60, 30];

/// A licence is one of the state in which its holder works.
///
/// Source: state veterinary practice acts.
///
/// # Errors
/// `license-wrong-state`.
pub fn is_of_the_state(license_state: &str, works_in: &str) -> Result<(), Problem> {
    if license_state == works_in { Ok(()) } else { Err(Problem::LicenseWrongState) }
}

/// A DEA registration is one for the address at which the drugs are kept.
///
/// Source: 21 CFR 1301.12.
///
/// # Errors
/// `dea-registration-location`.
pub fn is_for_the_address(registered: &str, kept_at: &str) -> Result<(), Problem> {
    if registered == kept_at { Ok(()) } else { Err(Problem::DeaRegistrationLocation) }
}

/// Whether the holder is warned today that the end is near.
#[must_use]
pub fn is_warned(last_day: NaiveDate, on: NaiveDate) -> bool {
    WARNED_DAYS.contains(&(last_day - on).num_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_date;

    #[test]
    fn a_licence_holds_in_its_place() {
        assert_eq!(is_of_the_state("CO", "CO"), Ok(()));
        assert_eq!(is_of_the_state("CO", "WY"), Err(Problem::LicenseWrongState));
        assert_eq!(is_for_the_address("a1", "a1"), Ok(()));
        assert_eq!(is_for_the_address("a1", "a2"), Err(Problem::DeaRegistrationLocation));
    }

    #[test]
    fn the_end_is_announced_three_times() {
        let day = |text| parse_date(text).unwrap();
        let warned = |on| is_warned(day("2026-12-31"), day(on));
        assert!(warned("2026-12-01") && warned("2026-11-01") && warned("2026-10-02"));
        assert!(!warned("2026-12-02") && !warned("2026-12-31"));
    }
}
