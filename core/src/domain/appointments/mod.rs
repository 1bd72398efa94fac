//! Times set aside for patients.

use crate::rule::Rule;

pub mod conflict;

/// The rules of this module.
pub const RULES: &[Rule] = &[conflict::RULE];
