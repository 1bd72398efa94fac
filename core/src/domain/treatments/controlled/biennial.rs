//! `cs.biennial`: when the controlled substances are counted again.

use chrono::{Datelike, Months, NaiveDate};

use super::Problem;
use crate::{record::Record, rule::rule};

/// The months between two inventories.
const MONTHS: u32 = 24;

/// The last inventory, and the day of the question.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day of the last inventory.
    pub last: NaiveDate,
    /// The day of the question.
    pub on: NaiveDate,
}

/// The next inventory.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The last day for it.
    pub due_by: NaiveDate,
    /// Whether that day is past.
    pub overdue: bool,
}

/// Says by when all controlled substances are counted again: every two years at least.
#[rule(id = "cs.biennial", source = "21 CFR 1304.11(c)", errors = [])]
pub fn biennial(input: &Input) -> Result<Output, Problem> {
    let due_by = input.last.checked_add_months(Months::new(MONTHS)).filter(|day| day.year() <= 9999);
    let due_by = due_by.ok_or_else(|| Problem::invalid("last"))?;
    Ok(Output { due_by, overdue: input.on > due_by })
}
