//! How often a drug is given: the codes of prescriptions, and what they mean in words.

use super::{Problem, reference::FREQUENCIES};
use crate::kernel::number::Number;

/// How often a drug is given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frequency {
    /// The code, such as `BID`.
    pub code: &'static str,
    /// The hours from one dose to the next; none for a single dose, one as needed and one by months.
    pub interval_h: Option<u32>,
    /// What stands on a label: abbreviations are misread.
    pub words: &'static str,
    /// The times of the day at which it is given when nobody says otherwise.
    pub times: &'static [&'static str],
}

/// The frequency of a code.
///
/// # Errors
/// `frequency-unknown`.
pub fn frequency(code: &str) -> Result<&'static Frequency, Problem> {
    FREQUENCIES.iter().find(|known| known.code == code).ok_or(Problem::FrequencyUnknown)
}

impl Frequency {
    /// The hours for which a dose counts when it is judged as late: those of a day for a single one.
    #[must_use]
    pub fn hours_of_a_dose(&self) -> Option<Number> {
        match (self.interval_h, self.code) {
            (Some(hours), _) => Some(Number::new(i64::from(hours), 0)),
            (None, "once") => Some(Number::new(24, 0)),
            (None, _) => None,
        }
    }
}
