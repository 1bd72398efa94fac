//! All that can be wrong with the record of an anesthesia.

use crate::{kernel::problem::Generic, record::Record};

/// What can be wrong with the record of an anesthesia.
#[derive(Debug, Clone, PartialEq, crate::kernel::problem::Problem)]
pub enum Problem {
    /// Nothing was written down for longer than is allowed.
    AnesthesiaRecordGap {
        /// Each time, in order.
        gaps: Vec<RecordGap>,
    },
    /// The physical status of the animal is not known.
    AsaMissing,
    /// With so grave a physical status a veterinarian approves the plan.
    AsaApprovalRequired,
    /// The checklist was not gone through in its order.
    ChecklistIncomplete,
    /// The counts before closing are not those of the beginning.
    SpongeCountMismatch,
    /// The blood pressure is low.
    Hypotension,
    /// There is too little oxygen in the blood.
    Hypoxemia,
    /// There is too much carbon dioxide in the breath.
    Hypercapnia,
    /// There is too little carbon dioxide in the breath.
    Hypocapnia,
    /// The animal is cold.
    Hypothermia,
    /// The heart beats slowly.
    Bradycardia,
    /// The heart beats fast.
    Tachycardia,
    /// The animal has not breathed for a minute.
    Apnea,
    /// Nothing is known of what is usual for the species, or the laboratory names no range.
    ReferenceRangeMissing,
    /// A problem that any input can have.
    #[problem(of)]
    Generic(Generic),
}

/// A time in which nothing was written down.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct RecordGap {
    /// When it began: hours and minutes.
    pub from: String,
    /// How many minutes it lasted.
    pub minutes: i64,
}
