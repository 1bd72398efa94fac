//! The answer of a rule that only looks for what is wrong.

use crate::record::Record;

/// That nothing is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Record)]
pub struct Passed {
    /// Always true.
    pub ok: bool,
}

impl Passed {
    /// The only such answer.
    pub const OK: Self = Self { ok: true };
}
