//! `privacy.erasure`: what becomes of the data of somebody who wants them erased.

use chrono::{Datelike, Months, NaiveDate};

use super::problem::Problem;
use crate::{
    kernel::{choice::Choice, problem::Generic},
    record::{Entries, Record},
    rule::rule,
};

/// The months within which the answer goes out.
const MONTHS: u32 = 1;
/// The basis that outlasts the wish of the person.
const LEGAL_OBLIGATION: &str = "legal_obligation";

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
}

/// Data that are kept for one reason.
#[derive(Debug, Clone, Record)]
pub struct Category {
    /// Its name; no two have the same.
    pub name: String,
    /// Why they are kept, such as `consent`, `contract` or `legal_obligation`.
    pub basis: String,
    /// The last day on which the law asks for them; without end when absent.
    pub retain_until: Option<NaiveDate>,
}

/// What becomes of them.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The last day for the answer.
    pub respond_by: NaiveDate,
    /// What is done with each category.
    pub actions: Entries<Outcome>,
}

/// What is done with data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Outcome {
    /// They are erased.
    Erase,
    /// They are kept, and not used.
    Restrict,
}

/// Says what becomes of the data of somebody who wants them erased: what the law asks for is kept and not
/// used, the rest is erased.
#[rule(
    id = "privacy.erasure",
    source = "GDPR, art. 12(3), 17(3)(b) and (e), 18; to be confirmed by counsel",
    errors = []
)]
pub fn erasure(input: &Input) -> Result<Output, Problem> {
    let respond_by = answer_by(input.received, MONTHS)?;
    names_differ(&input.categories)?;
    let outcome = |category: &Category| {
        let kept = input.legal_hold || category.is_asked_for(input.received);
        (category.name.clone(), if kept { Outcome::Restrict } else { Outcome::Erase })
    };
    Ok(Output { respond_by, actions: Entries(input.categories.iter().map(outcome).collect()) })
}

impl Category {
    /// Whether the law still asks for the data on that day.
    fn is_asked_for(&self, on: NaiveDate) -> bool {
        self.basis == LEGAL_OBLIGATION && self.retain_until.is_none_or(|until| until >= on)
    }
}

/// The day so many months after the wish came.
pub(super) fn answer_by(received: NaiveDate, months: u32) -> Result<NaiveDate, Problem> {
    let by = received.checked_add_months(Months::new(months)).filter(|day| day.year() <= 9999);
    Ok(by.ok_or_else(|| Generic::value_invalid("received"))?)
}

/// No category stands twice.
fn names_differ(categories: &[Category]) -> Result<(), Problem> {
    for (index, category) in categories.iter().enumerate() {
        if categories.iter().take(index).any(|other| other.name == category.name) {
            return Err(Generic::value_invalid(&format!("categories[{index}].name")).into());
        }
    }
    Ok(())
}
