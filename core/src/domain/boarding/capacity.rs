//! `sched.kennel`: whether a kennel is free in every night of a stay.

use chrono::NaiveDate;

use super::{KennelSize, Problem};
use crate::{
    kernel::{order, problem::Generic},
    record::Record,
    rule::rule,
};

/// A stay to be reserved, and those that are.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// How many kennels there are.
    pub capacity: u32,
    /// The stays that are reserved.
    pub reservations: Vec<Stay>,
    /// The stay to be reserved.
    pub candidate: Stay,
}

/// The nights from one day to another.
#[derive(Debug, Clone, Record)]
pub struct Stay {
    /// The day of check-in, whose night is the first.
    pub r#in: NaiveDate,
    /// The day of check-out, whose night is free again.
    pub out: NaiveDate,
}

/// A kennel is free.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Checks that a kennel is free in every night of a stay.
#[rule(
    id = "sched.kennel",
    source = "Half-open intervals of nights",
    errors = [Generic::DurationInvalid, KennelCapacityExceeded]
)]
pub fn capacity(input: &Input) -> Result<Output, Problem> {
    let candidate = &input.candidate;
    if candidate.out <= candidate.r#in {
        return Err(Generic::DurationInvalid.into());
    }
    match first_full_night(input) {
        Some(night) => Err(Problem::KennelCapacityExceeded { night }),
        None => Ok(Output { ok: true }),
    }
}

/// The first night of the stay in which no kennel is free. The stays of a night change only where one
/// begins, so that only such nights and the first are looked at.
fn first_full_night(input: &Input) -> Option<NaiveDate> {
    let taking = || input.reservations.iter().filter(|stay| stay.r#in < stay.out);
    let begins = order::sorted(&taking().map(|stay| stay.r#in).collect::<Vec<_>>());
    let ends = order::sorted(&taking().map(|stay| stay.out).collect::<Vec<_>>());
    let is_full = |night: &NaiveDate| {
        let until = |days: &[NaiveDate]| days.partition_point(|day| day <= night);
        until(&begins) - until(&ends) >= usize::try_from(input.capacity).unwrap_or(usize::MAX)
    };
    let nights = [&input.candidate.r#in].into_iter().chain(&begins).filter(|night| input.candidate.has(**night));
    nights.copied().find(is_full)
}

impl Stay {
    /// Whether it takes that night.
    fn has(&self, night: NaiveDate) -> bool {
        self.r#in <= night && night < self.out
    }
}

/// The kennel is as large as the animal needs it.
///
/// # Errors
/// `kennel-size-mismatch`.
pub fn kennel_is_large_enough(kennel: KennelSize, needed: KennelSize) -> Result<(), Problem> {
    if needed as u8 <= kennel as u8 { Ok(()) } else { Err(Problem::KennelSizeMismatch) }
}

/// The ward takes animals of the species.
///
/// # Errors
/// `ward-species-mismatch`.
pub fn ward_takes<S: PartialEq>(ward: &[S], species: &S) -> Result<(), Problem> {
    if ward.contains(species) { Ok(()) } else { Err(Problem::WardSpeciesMismatch) }
}

/// An animal that others can catch a disease from is kept in isolation.
///
/// # Errors
/// `isolation-required`.
pub fn contagious_is_isolated(contagious: bool, isolated: bool) -> Result<(), Problem> {
    if contagious && !isolated { Err(Problem::IsolationRequired) } else { Ok(()) }
}

/// Animals share a kennel when they are of one household and all of them may.
#[must_use]
pub fn may_share(one_household: bool, may_share: &[bool]) -> bool {
    one_household && may_share.iter().all(|may| *may)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::patients::Species;

    #[test]
    fn a_kennel_is_as_large_as_it_has_to_be() {
        let of = |kennel| kennel_is_large_enough(kennel, KennelSize::Medium);
        assert_eq!([KennelSize::Medium, KennelSize::Suite].map(of), [Ok(()), Ok(())]);
        assert_eq!(of(KennelSize::Small), Err(Problem::KennelSizeMismatch));
    }

    #[test]
    fn a_ward_takes_its_species() {
        assert_eq!(ward_takes(&[Species::Dog], &Species::Dog), Ok(()));
        assert_eq!(ward_takes(&[Species::Dog], &Species::Cat), Err(Problem::WardSpeciesMismatch));
    }

    #[test]
    fn a_contagious_animal_is_isolated() {
        assert_eq!(contagious_is_isolated(true, true), Ok(()));
        assert_eq!(contagious_is_isolated(false, false), Ok(()));
        assert_eq!(contagious_is_isolated(true, false), Err(Problem::IsolationRequired));
    }

    #[test]
    fn animals_share_a_kennel_when_all_of_them_may() {
        assert!(may_share(true, &[true, true]));
        assert!(!may_share(true, &[true, false]));
        assert!(!may_share(false, &[true, true]));
    }
}
