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
