//! `sched.boarding_vaccines`: whether an animal is vaccinated as boarding asks.

use chrono::NaiveDate;

use super::Problem;
use crate::{
    domain::patients::Species,
    kernel::problem::Generic,
    record::{Entries, Record},
    rule::rule,
};

/// The fewest days from a vaccination to check-in.
const DAYS_BEFORE: i64 = 3;

/// A stay, and what the animal was vaccinated against.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The species of the animal.
    pub species: Species,
    /// The day of check-in.
    pub check_in: NaiveDate,
    /// The day of check-out.
    pub check_out: NaiveDate,
    /// The last day on which each vaccine is valid.
    pub valid_through: Entries<NaiveDate>,
    /// The day on which each vaccine was given last, where that is known.
    #[field(default = {})]
    pub given_on: Entries<NaiveDate>,
}

/// The animal is vaccinated.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Checks that an animal has the vaccines that boarding asks for, valid through the last day of the stay
/// and given long enough before the first.
#[rule(
    id = "sched.boarding_vaccines",
    source = "Practice policy, in line with the AAHA canine and AAHA/AAFP feline vaccination guidelines",
    errors = [Generic::DurationInvalid, BoardingVaccineMissing, BoardingVaccineTooRecent]
)]
pub fn vaccinated(input: &Input) -> Result<Output, Problem> {
    if input.check_out < input.check_in {
        return Err(Generic::DurationInvalid.into());
    }
    let names = |of: &dyn Fn(&str) -> bool| -> Vec<String> {
        asked(input.species).iter().filter(|vaccine| of(vaccine)).map(|vaccine| (*vaccine).to_owned()).collect()
    };
    let missing = names(&|vaccine| input.valid_through.get(vaccine).is_none());
    let expiring = names(&|vaccine| input.valid_through.get(vaccine).is_some_and(|last| *last < input.check_out));
    if !missing.is_empty() || !expiring.is_empty() {
        return Err(Problem::BoardingVaccineMissing { missing, expiring });
    }
    let is_recent = |given: &NaiveDate| (input.check_in - *given).num_days() < DAYS_BEFORE;
    let vaccines = names(&|vaccine| input.given_on.get(vaccine).is_some_and(is_recent));
    if vaccines.is_empty() { Ok(Output { ok: true }) } else { Err(Problem::BoardingVaccineTooRecent { vaccines }) }
}

/// The vaccines that boarding asks for.
fn asked(species: Species) -> &'static [&'static str] {
    match species {
        Species::Dog => &["rabies", "da2pp", "bordetella"],
        Species::Cat => &["rabies", "fvrcp"],
        _ => &[],
    }
}
