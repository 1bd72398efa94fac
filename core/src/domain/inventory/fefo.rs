//! `inv.fefo`: which batches something is taken from.

use chrono::{Days, NaiveDate};

use super::{Problem, expiry::last_day_of};
use crate::{
    kernel::{choice::Choice, number::Number, order, problem::Generic},
    record::Record,
    rule::rule,
};

/// What is needed, and the batches there are.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day on which it is taken.
    pub on: NaiveDate,
    /// How much is needed; above zero.
    pub qty: Number,
    /// The batches of the product.
    pub batches: Vec<Batch>,
    /// How many days a batch must still be good for after that day.
    #[field(default = 0)]
    pub min_days_left: u32,
}

/// A batch and what is in it.
#[derive(Debug, Clone, Record)]
pub struct Batch {
    /// The lot number.
    pub lot: String,
    /// Its last day, or the month at whose end it expires, such as `2027-03`; one without never does.
    pub expiry: Option<String>,
    /// How much there is.
    pub on_hand: Number,
    /// How much of it is promised; not below zero.
    #[field(default = "0")]
    pub reserved: Number,
    /// The day on which it came.
    pub received: Option<NaiveDate>,
    /// Whether it may be used.
    #[field(default = "ok")]
    pub status: BatchStatus,
}

/// Whether a batch may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum BatchStatus {
    /// It may.
    Ok,
    /// It is kept apart.
    Quarantined,
    /// Its maker called it back.
    Recalled,
}

/// What is taken from where.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The batches, in the order in which they are used.
    pub picks: Vec<Pick>,
}

/// What is taken from one batch.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Pick {
    /// The lot number.
    pub lot: String,
    /// How much; above zero.
    pub qty: Number,
}

/// Takes something from the batches that expire first.
///
/// Of batches that expire on one day the one received first is used first, then that of the lower lot
/// number; what has no date comes last. Batches that are expired, kept apart or promised to others stay.
#[rule(
    id = "inv.fefo",
    source = "First expired, first out; United States Pharmacopeia (a month means its last day)",
    errors = [Generic::QuantityInvalid, InsufficientStock]
)]
pub fn fefo(input: &Input) -> Result<Output, Problem> {
    let mut usable = usable(input)?;
    if !input.qty.is_positive() {
        return Err(Generic::QuantityInvalid.into());
    }
    order::sort_by(&mut usable, |one, other| one.rank().cmp(&other.rank()));
    let available = total(&usable).ok_or_else(|| Problem::too_large("batches"))?;
    if available < input.qty {
        return Err(Problem::InsufficientStock { available: available.trimmed() });
    }
    let picks = picks(&usable, input.qty).ok_or_else(|| Problem::too_large("qty"))?;
    Ok(Output { picks })
}

/// A batch that may be used, and what is free in it.
struct Usable<'a> {
    batch: &'a Batch,
    expiry: Option<NaiveDate>,
    free: Number,
}

impl Usable<'_> {
    /// What comes first is used first.
    fn rank(&self) -> (NaiveDate, NaiveDate, &str) {
        let or_last = |day: Option<NaiveDate>| day.unwrap_or(NaiveDate::MAX);
        (or_last(self.expiry), or_last(self.batch.received), &self.batch.lot)
    }
}

/// The batches that may be used and hold something.
fn usable(input: &Input) -> Result<Vec<Usable<'_>>, Problem> {
    let good_until = input.on.checked_add_days(Days::new(u64::from(input.min_days_left)));
    let mut usable = Vec::new();
    for (index, batch) in input.batches.iter().enumerate() {
        let field = |name: &str| format!("batches[{index}].{name}");
        let expiry = last_day_of(batch.expiry.as_deref(), &field("expiry"))?;
        if batch.reserved.is_negative() {
            return Err(Problem::invalid(&field("reserved")));
        }
        let free = batch.on_hand.minus(batch.reserved).ok_or_else(|| Problem::too_large(&field("on_hand")))?;
        let lasts = expiry.is_none_or(|last| good_until.is_some_and(|day| day <= last));
        if batch.status == BatchStatus::Ok && lasts && free.is_positive() {
            usable.push(Usable { batch, expiry, free });
        }
    }
    Ok(usable)
}

fn total(usable: &[Usable<'_>]) -> Option<Number> {
    usable.iter().try_fold(Number::ZERO, |sum, batch| sum.plus(batch.free))
}

/// Takes the quantity from the batches in their order.
fn picks(usable: &[Usable<'_>], qty: Number) -> Option<Vec<Pick>> {
    let mut picks = Vec::new();
    let mut needed = qty;
    for Usable { batch, free, .. } in usable {
        if !needed.is_positive() {
            break;
        }
        let taken = needed.min(*free);
        needed = needed.minus(taken)?;
        picks.push(Pick { lot: batch.lot.clone(), qty: taken.trimmed() });
    }
    Some(picks)
}

/// A batch that somebody names may be used on that day, its last one included.
///
/// # Errors
/// `batch-expired`, `batch-recalled`, `batch-quarantined`.
pub fn batch_may_be_used(status: BatchStatus, expiry: Option<NaiveDate>, on: NaiveDate) -> Result<(), Problem> {
    match status {
        _ if expiry.is_some_and(|last| last < on) => Err(Problem::BatchExpired),
        BatchStatus::Recalled => Err(Problem::BatchRecalled),
        BatchStatus::Quarantined => Err(Problem::BatchQuarantined),
        BatchStatus::Ok => Ok(()),
    }
}

/// A batch lasts through the last day on which its drug is given.
///
/// # Errors
/// `expires-before-end-of-therapy`.
pub fn batch_outlasts(expiry: Option<NaiveDate>, last_dose: NaiveDate) -> Result<(), Problem> {
    if expiry.is_none_or(|last| last_dose <= last) { Ok(()) } else { Err(Problem::ExpiresBeforeEndOfTherapy) }
}

/// What remains of a batch out of which something is taken.
///
/// # Errors
/// `stock-negative`.
pub fn remaining(on_hand: Number, taken: Number) -> Result<Number, Problem> {
    on_hand.minus(taken).filter(|rest| !rest.is_negative()).ok_or(Problem::StockNegative)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, day).unwrap()
    }

    #[test]
    fn a_batch_that_is_named_has_to_be_usable() {
        let of = |status, expiry| batch_may_be_used(status, expiry, day(15));
        assert_eq!(of(BatchStatus::Ok, Some(day(15))), Ok(()));
        assert_eq!(of(BatchStatus::Ok, None), Ok(()));
        assert_eq!(of(BatchStatus::Recalled, Some(day(14))), Err(Problem::BatchExpired));
        assert_eq!(of(BatchStatus::Recalled, None), Err(Problem::BatchRecalled));
        assert_eq!(of(BatchStatus::Quarantined, None), Err(Problem::BatchQuarantined));
    }

    #[test]
    fn a_batch_lasts_through_the_last_dose() {
        assert_eq!(batch_outlasts(Some(day(15)), day(15)), Ok(()));
        assert_eq!(batch_outlasts(Some(day(15)), day(16)), Err(Problem::ExpiresBeforeEndOfTherapy));
        assert_eq!(batch_outlasts(None, day(16)), Ok(()));
    }

    #[test]
    fn no_more_is_taken_than_there_is() {
        let of = |taken| remaining(Number::new(5, 0), Number::new(taken, 1));
        assert_eq!(of(50), Ok(Number::ZERO));
        assert_eq!(of(51), Err(Problem::StockNegative));
    }
}
