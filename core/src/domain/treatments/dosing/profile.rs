//! The policy of a practice on doses: a part of its profile.

use crate::{
    engine::{Knowledge, Profile, Violation},
    kernel::number::Number,
    record::Record,
};

/// The policy of a practice on doses.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct DosingProfile {
    /// The hours after which the weight of an animal in hospital is too old.
    pub weight_hours_in_hospital: u32,
    /// The age in months below which an animal counts as young.
    pub young_months: u32,
    /// The days after which the weight of a young animal is too old.
    pub weight_days_young: u32,
    /// The days after which any other weight is too old.
    pub weight_days: u32,
    /// How far a dose in tablets may be off its target when no bounds are given, in percent.
    pub tablet_off_percent: Number,
}

#[derive(Record)]
struct Part {
    /// The policy on doses.
    dosing: DosingProfile,
}

impl Knowledge for DosingProfile {
    fn of(profile: &Profile) -> Result<Self, Vec<Violation>> {
        profile.part::<Part>().map(|part| part.dosing)
    }
}
