//! `inv.batch`: whether something may be taken out of a batch that somebody names.

use chrono::NaiveDate;

use super::{
    Problem,
    expiry::last_day_of,
    fefo::{BatchStatus, batch_may_be_used, batch_outlasts, remaining},
};
use crate::{
    kernel::{choice::Choice, number::Number, problem::Generic},
    record::Record,
    rule::rule,
};

/// A batch, and what is taken out of it.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Whether it may be used.
    pub status: BatchStatus,
    /// Its last day, or the month at whose end it expires, such as `2027-03`; one without never does.
    pub expiry: Option<String>,
    /// How much there is.
    pub on_hand: Number,
    /// How much is taken; above zero.
    pub qty: Number,
    /// The day on which it is taken.
    pub on: NaiveDate,
    /// The last day on which it is given, for a treatment that goes on; that day when left out.
    pub last_dose_on: Option<NaiveDate>,
}

/// What is left.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// How much is left of the batch.
    pub remaining: Number,
    /// What is to be shown.
    pub warnings: Vec<BatchWarning>,
}

/// What may be odd about a batch that is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum BatchWarning {
    /// The batch expires before the treatment ends.
    #[choice("expires-before-end-of-therapy")]
    ExpiresBeforeEndOfTherapy,
}

/// Takes something out of a batch that has not expired and is neither called back nor kept apart, and no
/// more than there is. One that expires during the treatment is pointed out.
#[rule(
    id = "inv.batch",
    source = "United States Pharmacopeia, on expiration dates that name a month; 21 CFR 7.40 for recalls",
    errors = [Generic::QuantityInvalid, BatchExpired, BatchRecalled, BatchQuarantined, StockNegative]
)]
pub fn named_batch(input: &Input) -> Result<Output, Problem> {
    let expiry = last_day_of(input.expiry.as_deref(), "expiry")?;
    let last_dose = input.last_dose_on.unwrap_or(input.on);
    if last_dose < input.on {
        return Err(Problem::invalid("last_dose_on"));
    }
    if !input.qty.is_positive() {
        return Err(Generic::QuantityInvalid.into());
    }
    batch_may_be_used(input.status, expiry, input.on)?;
    let remaining = remaining(input.on_hand, input.qty)?.trimmed();
    let warnings = match batch_outlasts(expiry, last_dose) {
        Ok(()) => vec![],
        Err(_) => vec![BatchWarning::ExpiresBeforeEndOfTherapy],
    };
    Ok(Output { remaining, warnings })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::problem::Problem as _;

    #[test]
    fn every_warning_is_a_listed_code() {
        for code in BatchWarning::VALUES {
            assert!(Problem::CODES.iter().any(|known| known.code == *code), "{code}");
        }
    }
}
