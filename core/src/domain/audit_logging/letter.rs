//! `privacy.letter`: what the answer to a wish to be erased says.

use chrono::NaiveDate;

use super::{
    erasure::{self, Category, Outcome, answer_by, erasure},
    problem::Problem,
};
use crate::{kernel::choice::Choice, record::Record, rule::rule};

/// The months within which the answer goes out after a notice that it takes longer.
const MONTHS_WITH_NOTICE: u32 = 3;

/// The wish, and what there is.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day on which it came.
    pub received: NaiveDate,
    /// What there is of the person, category by category.
    pub categories: Vec<Category>,
    /// Whether nothing may be destroyed.
    #[field(default = false)]
    pub legal_hold: bool,
    /// Whether the person was told within the first month that it takes longer.
    #[field(default = false)]
    pub noticed: bool,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The last day for it.
    pub respond_by: NaiveDate,
    /// The categories that are erased.
    pub erased: Vec<String>,
    /// Those that are not, and why.
    pub findings: Vec<Finding>,
}

/// A category that is not erased.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Finding {
    /// Why not.
    pub code: Blocked,
    /// Its name.
    pub category: String,
    /// The last day on which the law asks for it, where that is known.
    pub retain_until: Option<NaiveDate>,
}

/// Why data are not erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Blocked {
    /// The law asks that the data be kept; they are not used any more.
    #[choice("erasure-blocked-by-retention")]
    ByRetention,
}

/// Says what the answer to a wish to be erased names: what is erased, and what is kept until when.
#[rule(
    id = "privacy.letter",
    source = "GDPR, art. 12(3) and (4), 17(3), 18; to be confirmed by counsel",
    errors = []
)]
pub fn letter(input: &Input) -> Result<Output, Problem> {
    let Input { received, categories, legal_hold, noticed } = input.clone();
    let decided = erasure(&erasure::Input { received, categories, legal_hold })?;
    let respond_by = if noticed { answer_by(received, MONTHS_WITH_NOTICE)? } else { decided.respond_by };
    let (mut erased, mut findings) = (Vec::new(), Vec::new());
    for (category, (name, outcome)) in input.categories.iter().zip(decided.actions.0) {
        match outcome {
            Outcome::Erase => erased.push(name),
            Outcome::Restrict => {
                let retain_until = category.retain_until;
                findings.push(Finding { code: Blocked::ByRetention, category: name, retain_until });
            }
        }
    }
    Ok(Output { respond_by, erased, findings })
}
