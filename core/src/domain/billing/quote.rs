//! What an estimate comes to: at least, at most, and each of its lines.

use super::{
    EstimateItem,
    line::Line,
    totals::{LineColumns, Terms, Totals, high_totals, percent_of, totals},
};
use crate::{
    engine::Violation,
    kernel::{cell::Amount, number::Number},
    schema::Stored,
};

/// What an estimate comes to.
#[derive(Debug)]
pub struct Quote {
    /// The least: every line that counts, at its lower quantity.
    pub low: Totals,
    /// The most, where a line has a range.
    pub high: Option<Amount>,
    /// What each line comes to, in the order of the lines; an optional one by itself.
    pub lines: Vec<LineColumns>,
}

/// Prices the lines of an estimate. Those that do not count come to something too, but are in no total
/// and bear no share of the document's discount.
///
/// # Errors
/// Those of `pricing.invoice`, each with its place in the input; `value-invalid` without lines.
pub fn quote(lines: &[Line], terms: &Terms) -> Result<Quote, Vec<Violation>> {
    if lines.is_empty() {
        return Err(vec![Violation::new("value-invalid", "lines").with("reason", "empty")]);
    }
    let counted: Vec<&Line> = lines.iter().filter(|line| !line.optional).collect();
    let mut found = Vec::new();
    let low = noted(totals(&counted, terms), &mut found);
    let mut in_totals = low.iter().flat_map(|low| &low.lines);
    let mut columns = Vec::new();
    for line in lines {
        if line.optional {
            let alone = noted(totals(&[line], &terms.without_discount()), &mut found);
            columns.extend(alone.and_then(|alone| alone.lines.first().copied()));
        } else {
            columns.extend(in_totals.next().copied());
        }
    }
    let has_range = counted.iter().any(|line| line.quantity_high.is_some());
    let high = if has_range && found.is_empty() { noted(high_totals(&counted, terms), &mut found) } else { None };
    match low {
        Some(low) if found.is_empty() => {
            // A cent of tax may fall the other way.
            let high = high.map(|high| high.total.max(low.total));
            Ok(Quote { low, high, lines: columns })
        }
        _ => Err(found),
    }
}

fn noted<T>(result: Result<T, Vec<Violation>>, found: &mut Vec<Violation>) -> Option<T> {
    result.map_err(|more| found.extend(more)).ok()
}

impl Quote {
    /// The most that the client may be charged without being asked again, but for the tolerance.
    #[must_use]
    pub fn most(&self) -> Amount {
        self.high.unwrap_or(self.low.total)
    }

    /// What is asked for in advance.
    ///
    /// # Errors
    /// `percent-out-of-range`.
    pub fn deposit(&self, percent: Option<Number>) -> Result<Amount, Vec<Violation>> {
        let percent = percent.unwrap_or(Number::ZERO);
        let out_of_range = || vec![Violation::new("percent-out-of-range", "deposit_percent")];
        percent_of(self.most(), percent).ok_or_else(out_of_range)
    }
}

/// A line of an estimate that becomes one of an invoice, with what was really needed of it.
#[must_use]
pub fn actual(item: &Stored<EstimateItem>, quantity: Number) -> Line {
    let (discount_percent, discount_amount) =
        super::totals::own_discount(item.discount_percentage(), item.discount_amount(), item.gross_amount());
    Line { quantity, quantity_high: None, discount_percent, discount_amount, ..Line::from(item) }
}
