//! `cs.dispensing`: for whom a controlled drug is prescribed, and whether the state was told.

use chrono::NaiveDate;

use super::{
    Problem,
    filling::{is_for_somebody_else, is_reported},
};
use crate::{kernel::choice::Choice, record::Record, rule::rule};

/// A controlled drug that a client takes home.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Who prescribes it.
    pub prescriber: String,
    /// Whose animal it is for.
    pub owner: String,
    /// Whether that is family of who prescribes.
    pub owner_is_family: bool,
    /// The last day for the report to the monitoring program; none where the state asks for no report.
    pub report_by: Option<NaiveDate>,
    /// Whether it was reported.
    pub is_reported: bool,
    /// The day of the question.
    pub on: NaiveDate,
}

/// What is to be pointed out.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// What is odd, for the person first.
    pub warnings: Vec<DispensingWarning>,
}

/// What may be odd about dispensing a controlled drug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum DispensingWarning {
    /// A veterinarian prescribes for themselves or for their family.
    #[choice("rx-self-or-family")]
    RxSelfOrFamily,
    /// What was dispensed has not been reported to the state.
    #[choice("pdmp-report-due")]
    PdmpReportDue,
}

/// Points out a controlled drug that somebody prescribes for their own animal or for one of their family,
/// and one that the state's monitoring program was not told of in time; the last day is in time.
#[rule(
    id = "cs.dispensing",
    source = "Policy of the practice, in line with AVMA Principles of Veterinary Medical Ethics; state law on \
              prescription drug monitoring programs",
    errors = []
)]
pub fn dispensing(input: &Input) -> Result<Output, Problem> {
    for (field, name) in [("owner", &input.owner), ("prescriber", &input.prescriber)] {
        if name.trim().is_empty() {
            return Err(Problem::invalid(field));
        }
    }
    let own = is_for_somebody_else(&input.prescriber, &input.owner, input.owner_is_family).is_err();
    let unreported = is_reported(input.report_by, input.is_reported, input.on).is_err();
    let found = [(own, DispensingWarning::RxSelfOrFamily), (unreported, DispensingWarning::PdmpReportDue)];
    Ok(Output { warnings: found.into_iter().filter(|(found, _)| *found).map(|(_, warning)| warning).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::problem::Problem as _;

    #[test]
    fn every_warning_is_a_listed_code() {
        for code in DispensingWarning::VALUES {
            assert!(Problem::CODES.iter().any(|known| known.code == *code), "{code}");
        }
    }
}
