//! Closed lists of words: the status of an invoice, the species of a patient.

/// An enum of plain names that travels as text, one word per variant.
///
/// Declared with `#[derive(Choice)]`, which names each variant in snake_case unless the variant
/// says otherwise:
///
/// ```
/// use vet_core::kernel::choice::Choice;
///
/// /// How often a dose is due.
/// #[derive(Debug, Clone, Copy, PartialEq, Choice)]
/// enum Frequency {
///     /// One dose and no more.
///     OnlyOnce,
///     /// Every twelve hours.
///     #[choice("q12h")]
///     TwiceDaily,
/// }
///
/// assert_eq!(Frequency::NAME, "frequency");
/// assert_eq!(Frequency::VALUES, ["only_once", "q12h"]);
/// assert_eq!(Frequency::from_code("q12h"), Some(Frequency::TwiceDaily));
/// ```
pub trait Choice: Copy + 'static {
    /// The name of the list, in snake_case.
    const NAME: &'static str;
    /// What the list is about; empty in builds without `projections`.
    const DOC: &'static str;
    /// Every variant, in declared order.
    const ALL: &'static [Self];
    /// The word of every variant, in the same order.
    const VALUES: &'static [&'static str];
    /// What each word means, in the same order; empty texts in builds without `projections`.
    const DOCS: &'static [&'static str];

    /// The place of this variant in [`Choice::ALL`].
    fn index(self) -> usize;

    /// The word for this variant.
    fn code(self) -> &'static str {
        Self::VALUES[self.index()]
    }

    /// The variant a word stands for.
    fn from_code(code: &str) -> Option<Self> {
        let index = Self::VALUES.iter().position(|value| *value == code)?;
        Self::ALL.get(index).copied()
    }
}

pub use vet_derive::Choice;

#[cfg(test)]
mod tests {
    use super::Choice;

    #[derive(Debug, Clone, Copy, PartialEq, Choice)]
    enum Schedule {
        NonControlled,
        Schedule2,
        #[choice("mg/kg")]
        Odd,
    }

    #[test]
    fn every_word_leads_back_to_its_variant() {
        assert_eq!(Schedule::VALUES, ["non_controlled", "schedule_2", "mg/kg"]);
        for &variant in Schedule::ALL {
            assert_eq!(Schedule::from_code(variant.code()), Some(variant));
        }
        assert_eq!(Schedule::from_code("Schedule2"), None);
        assert_eq!(Schedule::from_code(""), None);
    }
}
