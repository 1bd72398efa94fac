//! `cs.inventory`: whether the controlled substances have been counted in time.

use chrono::NaiveDate;

use super::{
    Problem,
    biennial::{self, biennial},
};
use crate::{record::Record, rule::rule};

/// The last inventory, and the day of the question.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day of the last inventory.
    pub last: NaiveDate,
    /// The day of the question.
    pub on: NaiveDate,
}

/// That they have.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
    /// The last day for the next inventory.
    pub due_by: NaiveDate,
}

/// Refuses to go on where the controlled substances have not been counted for more than two years.
#[rule(id = "cs.inventory", source = "21 CFR 1304.11(c)", errors = [BiennialOverdue])]
pub fn inventory(input: &Input) -> Result<Output, Problem> {
    let next = biennial(&biennial::Input { last: input.last, on: input.on })?;
    if next.overdue {
        return Err(Problem::BiennialOverdue { due_by: next.due_by });
    }
    Ok(Output { ok: true, due_by: next.due_by })
}
