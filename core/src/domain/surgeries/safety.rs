//! What is asked for before an animal is put under anesthesia, and before it is closed up.

use super::{AsaClassification, problem::Problem};

/// The physical status is known, and from III on a veterinarian has approved the plan.
///
/// Source: ASA physical status; AAHA anesthesia and monitoring guidelines 2020.
///
/// # Errors
/// `asa-missing`, `asa-approval-required`.
pub const fn status_is_approved(asa: Option<AsaClassification>, approved_by_veterinarian: bool) -> Result<(), Problem> {
    match asa {
        None => Err(Problem::AsaMissing),
        Some(AsaClassification::Asa1 | AsaClassification::Asa2) => Ok(()),
        Some(_) if approved_by_veterinarian => Ok(()),
        Some(_) => Err(Problem::AsaApprovalRequired),
    }
}

/// The checklist was gone through at sign-in, time-out and sign-out, each after the one before; `done`
/// says when.
///
/// Source: WHO surgical safety checklist.
///
/// # Errors
/// `checklist-incomplete`.
pub fn checklist_is_complete<T: PartialOrd>(done: [Option<T>; 3]) -> Result<(), Problem> {
    match done {
        [Some(sign_in), Some(time_out), Some(sign_out)] if sign_in <= time_out && time_out <= sign_out => Ok(()),
        _ => Err(Problem::ChecklistIncomplete),
    }
}

/// As many sponges and instruments are counted before closing as at the beginning.
///
/// # Errors
/// `sponge-count-mismatch`.
pub fn counts_are_equal(before: u32, after: u32) -> Result<(), Problem> {
    if before == after { Ok(()) } else { Err(Problem::SpongeCountMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grave_status_takes_a_veterinarian() {
        let grave = |approved| status_is_approved(Some(AsaClassification::Asa3), approved);
        assert_eq!(status_is_approved(None, true), Err(Problem::AsaMissing));
        assert_eq!(status_is_approved(Some(AsaClassification::Asa2), false), Ok(()));
        assert_eq!(grave(false), Err(Problem::AsaApprovalRequired));
        assert_eq!(grave(true), Ok(()));
    }

    #[test]
    fn the_checklist_has_an_order() {
        assert_eq!(checklist_is_complete([Some(1), Some(2), Some(3)]), Ok(()));
        assert_eq!(checklist_is_complete([Some(2), Some(1), Some(3)]), Err(Problem::ChecklistIncomplete));
        assert_eq!(checklist_is_complete([Some(1), None, Some(3)]), Err(Problem::ChecklistIncomplete));
        assert_eq!(counts_are_equal(10, 10), Ok(()));
        assert_eq!(counts_are_equal(10, 9), Err(Problem::SpongeCountMismatch));
    }
}
