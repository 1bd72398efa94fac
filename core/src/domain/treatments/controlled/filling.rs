//! What holds for filling a prescription beyond the prescription itself.

use chrono::{Days, NaiveDate};

use super::Problem;

/// The days that several prescriptions of schedule II, issued together, may cover.
const MOST_DAYS_OF_SEVERAL: u64 = 90;
/// The days after issue within which the rest of a partial fill is dispensed.
const REST_WITHIN_DAYS: u64 = 30;
/// The share of the last supply, in percent, that is used before the next.
const USED_PERCENT: u64 = 75;

/// Several prescriptions of schedule II, issued together, cover no more than 90 days.
///
/// Source: 21 CFR 1306.12(b).
///
/// # Errors
/// `multiple-ii-over-90-days`.
pub fn several_cover_90_days(days: &[u32]) -> Result<(), Problem> {
    let all: u64 = days.iter().map(|days| u64::from(*days)).sum();
    if all > MOST_DAYS_OF_SEVERAL { Err(Problem::MultipleIiOver90Days) } else { Ok(()) }
}

/// Most of the last supply has been used. This is a policy of the practice.
///
/// # Errors
/// `refill-too-soon`.
pub fn last_supply_is_used(days_supplied: u32, days_since: u32) -> Result<(), Problem> {
    let used = u64::from(days_since) * 100 >= u64::from(days_supplied) * USED_PERCENT;
    if used { Ok(()) } else { Err(Problem::RefillTooSoon) }
}

/// The rest of a partial fill of schedule II is dispensed within 30 days of issue.
///
/// Source: 21 CFR 1306.13(b).
///
/// # Errors
/// `partial-fill-expired`.
pub fn rest_is_in_time(issued: NaiveDate, on: NaiveDate) -> Result<(), Problem> {
    let last = issued.checked_add_days(Days::new(REST_WITHIN_DAYS));
    if last.is_some_and(|last| on > last) { Err(Problem::PartialFillExpired) } else { Ok(()) }
}

/// Nobody prescribes a controlled substance to themselves or their family. This is a policy.
///
/// # Errors
/// `rx-self-or-family`.
pub fn is_for_somebody_else(prescriber: &str, owner: &str, owner_is_family: bool) -> Result<(), Problem> {
    if owner_is_family || prescriber == owner { Err(Problem::RxSelfOrFamily) } else { Ok(()) }
}

/// What was dispensed is reported to the state's monitoring program in time, where it asks for that; its
/// last day counts.
///
/// # Errors
/// `pdmp-report-due`.
pub fn is_reported(report_by: Option<NaiveDate>, reported: bool, on: NaiveDate) -> Result<(), Problem> {
    let due = report_by.is_some_and(|last| on > last);
    if due && !reported { Err(Problem::PdmpReportDue) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::date::parse_date;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    #[test]
    fn supplies_have_limits() {
        assert_eq!(several_cover_90_days(&[30, 30, 30]), Ok(()));
        assert_eq!(several_cover_90_days(&[30, 30, 31]), Err(Problem::MultipleIiOver90Days));
        assert_eq!(last_supply_is_used(30, 23), Ok(()));
        assert_eq!(last_supply_is_used(30, 22), Err(Problem::RefillTooSoon));
        assert_eq!(rest_is_in_time(day("2026-01-15"), day("2026-02-14")), Ok(()));
        assert_eq!(rest_is_in_time(day("2026-01-15"), day("2026-02-15")), Err(Problem::PartialFillExpired));
    }

    #[test]
    fn policies_hold() {
        assert_eq!(is_for_somebody_else("v1", "c1", false), Ok(()));
        assert_eq!(is_for_somebody_else("v1", "v1", false), Err(Problem::RxSelfOrFamily));
        assert_eq!(is_for_somebody_else("v1", "c1", true), Err(Problem::RxSelfOrFamily));
        let last = Some(day("2026-01-15"));
        assert_eq!(is_reported(last, false, day("2026-01-15")), Ok(()));
        assert_eq!(is_reported(last, false, day("2026-01-16")), Err(Problem::PdmpReportDue));
        assert_eq!(is_reported(last, true, day("2026-01-16")), Ok(()));
        assert_eq!(is_reported(None, false, day("2026-01-16")), Ok(()));
    }
}
