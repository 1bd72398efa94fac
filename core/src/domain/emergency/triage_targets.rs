//! The targets of triage: reference data, to be confirmed by a veterinarian.

// Written by `cargo xtask codegen` from `core/data`.

use super::TriageLevel;

/// The minutes within which a case of each level is seen.
pub static TRIAGE_TARGETS: [(TriageLevel, i64); 4] = [
    (TriageLevel::Immediate, 0),
    (TriageLevel::Urgent, 15),
    (TriageLevel::SemiUrgent, 60),
    (TriageLevel::NonUrgent, 120),
];
