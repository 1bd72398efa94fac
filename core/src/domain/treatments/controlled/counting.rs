//! What holds for drawing up and counting controlled substances.

use super::{Problem, refill::RxSchedule};
use crate::kernel::number::Number;

/// The tablets or capsules from which on an opened container is always counted exactly.
const COUNTED_ABOVE: u32 = 1_000;

/// What was drawn up was given, wasted or put back, and nothing else.
///
/// Source: 21 CFR 1304.21.
///
/// # Errors
/// `drawn-amount-mismatch`.
pub fn drawn_is_accounted_for(
    drawn: Number,
    administered: Number,
    wasted: Number,
    returned: Number,
) -> Result<(), Problem> {
    let all = administered.plus(wasted).and_then(|sum| sum.plus(returned));
    if all == Some(drawn) { Ok(()) } else { Err(Problem::DrawnAmountMismatch) }
}

/// An opened container is counted exactly where an estimate does not do: always in schedule II, and
/// with more than 1000 tablets or capsules.
///
/// Source: 21 CFR 1304.11(e).
///
/// # Errors
/// `count-method-invalid`.
pub fn count_is_exact_enough(schedule: RxSchedule, holds: u32, exact: bool) -> Result<(), Problem> {
    let estimate_does = schedule != RxSchedule::Two && holds <= COUNTED_ABOVE;
    if exact || estimate_does { Ok(()) } else { Err(Problem::CountMethodInvalid) }
}

/// A log with a shortage stays closed until it is approved, by somebody who did not count.
///
/// # Errors
/// `ledger-locked`, `separation-of-duties`.
pub fn shortage_is_approved(report_required: bool, counter: &str, approver: Option<&str>) -> Result<(), Problem> {
    match approver {
        _ if !report_required => Ok(()),
        None => Err(Problem::LedgerLocked),
        Some(approver) if approver == counter => Err(Problem::SeparationOfDuties),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_drawn_is_lost() {
        let number = |text| Number::parse(text).unwrap();
        let judged = |given| drawn_is_accounted_for(number("6"), number(given), number("1"), number("2"));
        assert_eq!(judged("3.0"), Ok(()));
        assert_eq!(judged("2.9"), Err(Problem::DrawnAmountMismatch));
    }

    #[test]
    fn an_estimate_does_for_small_containers() {
        assert_eq!(count_is_exact_enough(RxSchedule::Two, 10, true), Ok(()));
        assert_eq!(count_is_exact_enough(RxSchedule::Two, 10, false), Err(Problem::CountMethodInvalid));
        assert_eq!(count_is_exact_enough(RxSchedule::Four, 1_000, false), Ok(()));
        assert_eq!(count_is_exact_enough(RxSchedule::Four, 1_001, false), Err(Problem::CountMethodInvalid));
    }

    #[test]
    fn somebody_else_approves_a_shortage() {
        assert_eq!(shortage_is_approved(false, "s1", None), Ok(()));
        assert_eq!(shortage_is_approved(true, "s1", None), Err(Problem::LedgerLocked));
        assert_eq!(shortage_is_approved(true, "s1", Some("s1")), Err(Problem::SeparationOfDuties));
        assert_eq!(shortage_is_approved(true, "s1", Some("s2")), Ok(()));
    }
}
