//! What a row must fulfil by itself.

use chrono::NaiveDate;

use super::{Violation, actor::Clock};
use crate::{
    kernel::{cell::Cell, json::Json, time::Instant},
    schema::{Check, Row, Values},
};

/// The checks that fail.
#[must_use]
pub fn failed(row: &Row, clock: Clock) -> Vec<Violation> {
    let at = At { row, clock };
    row.def().checks.iter().filter(|check| !check.holds.passes(&at)).map(check_violation).collect()
}

/// The violation of a check: its name in kebab case, and the columns that it reads.
pub(super) fn check_violation(check: &Check) -> Violation {
    let mut columns: Vec<Json> = Vec::new();
    check.holds.columns(&mut |name| {
        if !columns.contains(&Json::from(name)) {
            columns.push(Json::from(name));
        }
    });
    let path = columns.first().and_then(Json::as_text).unwrap_or_default().to_owned();
    Violation::new(check.code, path).with("fields", Json::List(columns))
}

/// A row at a moment, for conditions that compare with the time.
pub struct At<'r> {
    /// The row.
    pub row: &'r Row,
    /// The moment.
    pub clock: Clock,
}

impl Values for At<'_> {
    fn cell(&self, column: &str) -> &Cell {
        self.row.cell(column)
    }

    fn now(&self) -> Option<Instant> {
        Some(self.clock.now)
    }

    fn today(&self) -> Option<NaiveDate> {
        Some(self.clock.today)
    }
}
