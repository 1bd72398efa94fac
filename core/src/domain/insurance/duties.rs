//! What the law asks of a policy, and an insurer of a claim.

use super::{ClaimStatus, Problem};
use crate::{kernel::number::Number, record::Entries};

/// The most days that a holder may be made to wait, by kind of condition. A kind that is not listed
/// waits as long as an illness at most.
const LONGEST_WAIT: [(&str, u32); 3] = [("accident", 0), ("illness", 30), ("orthopedic", 30)];

/// A policy makes its holder wait no longer than the law allows.
///
/// Source: NAIC Pet Insurance Model Act (no. 633, 2022).
///
/// # Errors
/// `waiting-period-illegal`.
pub fn waiting_is_legal(waiting: &Entries<u32>) -> Result<(), Problem> {
    let longest = |kind: &str| LONGEST_WAIT.iter().find(|(known, _)| *known == kind).map_or(30, |(_, days)| *days);
    let legal = waiting.0.iter().all(|(kind, days)| *days <= longest(kind));
    if legal { Ok(()) } else { Err(Problem::WaitingPeriodIllegal) }
}

/// No line of an invoice is claimed twice, in one claim or in several.
///
/// # Errors
/// `duplicate-claim-line`.
pub fn lines_are_claimed_once(lines: &[String], claimed_before: &[String]) -> Result<(), Problem> {
    let again = |(index, line): (usize, &String)| lines[..index].contains(line) || claimed_before.contains(line);
    if lines.iter().enumerate().any(again) { Err(Problem::DuplicateClaimLine) } else { Ok(()) }
}

/// No more is claimed than the invoice says.
///
/// # Errors
/// `claim-exceeds-invoice`.
pub fn claim_is_within_invoice(claimed: Number, invoiced: Number) -> Result<(), Problem> {
    if claimed <= invoiced { Ok(()) } else { Err(Problem::ClaimExceedsInvoice) }
}

/// The record of the visit is signed before its bill is claimed.
///
/// # Errors
/// `claim-needs-signed-record`.
pub fn record_is_signed(signed: bool) -> Result<(), Problem> {
    if signed { Ok(()) } else { Err(Problem::ClaimNeedsSignedRecord) }
}

/// What an insurer refuses or cuts, it gives a reason for.
///
/// # Errors
/// `denial-reason-required`.
pub fn denial_has_reason(status: ClaimStatus, reason: Option<&str>) -> Result<(), Problem> {
    let needed = matches!(status, ClaimStatus::Denied | ClaimStatus::PartiallyApproved);
    let given = reason.is_some_and(|reason| !reason.is_empty());
    if given || !needed { Ok(()) } else { Err(Problem::DenialReasonRequired) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(kind: &str, days: u32) -> Result<(), Problem> {
        waiting_is_legal(&Entries(vec![(kind.to_owned(), days)]))
    }

    #[test]
    fn nobody_waits_longer_than_the_law_allows() {
        for (kind, days) in [("accident", 0), ("illness", 30), ("orthopedic", 30), ("dental", 30)] {
            assert_eq!(waiting(kind, days), Ok(()), "{kind}");
            assert_eq!(waiting(kind, days + 1), Err(Problem::WaitingPeriodIllegal), "{kind}");
        }
    }

    #[test]
    fn a_line_is_claimed_once() {
        let lines = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let check = |now: &[&str], before: &[&str]| lines_are_claimed_once(&lines(now), &lines(before));
        assert_eq!(check(&["a", "b"], &["c"]), Ok(()));
        assert_eq!(check(&["a", "a"], &[]), Err(Problem::DuplicateClaimLine));
        assert_eq!(check(&["a"], &["a"]), Err(Problem::DuplicateClaimLine));
    }

    #[test]
    fn a_claim_rests_on_its_invoice_and_a_signed_record() {
        let within = |cents| claim_is_within_invoice(Number::new(cents, 2), Number::new(1_000, 2));
        assert_eq!(within(1_000), Ok(()));
        assert_eq!(within(1_001), Err(Problem::ClaimExceedsInvoice));
        assert_eq!(record_is_signed(true), Ok(()));
        assert_eq!(record_is_signed(false), Err(Problem::ClaimNeedsSignedRecord));
    }

    #[test]
    fn a_refusal_has_a_reason() {
        for status in [ClaimStatus::Denied, ClaimStatus::PartiallyApproved] {
            assert_eq!(denial_has_reason(status, Some("waiting period")), Ok(()));
            assert_eq!(denial_has_reason(status, Some("")), Err(Problem::DenialReasonRequired));
            assert_eq!(denial_has_reason(status, None), Err(Problem::DenialReasonRequired));
        }
        assert_eq!(denial_has_reason(ClaimStatus::Approved, None), Ok(()));
    }
}
