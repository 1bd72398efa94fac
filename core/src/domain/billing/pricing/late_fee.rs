//! `pricing.late_fee`: what late payment costs.

use chrono::NaiveDate;

use super::{
    Problem,
    amount::{CENTS, money, percent_is_in_range, percent_of},
};
use crate::{
    kernel::{money::Money, number::Number},
    record::Record,
    rule::rule,
};

/// The days after which another fee falls due.
const PERIOD_DAYS: i64 = 30;

/// What is owed and since when.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// What is owed, without earlier fees.
    pub principal: Number,
    /// The last day on which payment is in time.
    pub due: NaiveDate,
    /// The day of the question.
    pub on: NaiveDate,
    /// The days past due that cost nothing.
    #[field(default = 10)]
    pub grace_days: u32,
    /// The fee for each period of 30 days begun, 0 to 100.
    #[field(default = "1.5")]
    pub monthly_percent: Number,
    /// The most all fees together come to, 0 to 100.
    #[field(default = "25")]
    pub cap_percent: Number,
    /// Whether the client was told of the fee in writing.
    #[field(default = true)]
    pub disclosed: bool,
}

/// The fee.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The periods begun since the days of grace; not limited.
    pub periods: i64,
    /// All fees together.
    pub fee: Money,
}

/// Computes the late fee, a simple percentage for each period begun, up to a limit.
///
/// Fees are never charged on earlier fees.
#[rule(
    id = "pricing.late_fee",
    source = "Outer limits: Regulation Z (12 CFR 1026) and the usury law of the state",
    errors = [MoneyPrecision, PercentOutOfRange, LateFeeNotDisclosed]
)]
pub fn late_fee(input: &Input) -> Result<Output, Problem> {
    let principal = money("principal", input.principal, CENTS)?;
    percent_is_in_range(input.monthly_percent)?;
    percent_is_in_range(input.cap_percent)?;
    let periods = if principal > 0 { periods(input) } else { 0 };
    let fee = fee(principal, periods, input).ok_or_else(|| Problem::too_large("principal"))?;
    if fee > 0 && !input.disclosed {
        return Err(Problem::LateFeeNotDisclosed);
    }
    Ok(Output { periods, fee: Money::new(fee, CENTS) })
}

/// The periods of 30 days begun since the days of grace.
fn periods(input: &Input) -> i64 {
    let past_grace = (input.on - input.due).num_days() - i64::from(input.grace_days);
    if past_grace > 0 { (past_grace - 1) / PERIOD_DAYS + 1 } else { 0 }
}

fn fee(principal: i64, periods: i64, input: &Input) -> Option<i64> {
    if periods == 0 {
        return Some(0);
    }
    let each = i128::from(percent_of(principal, input.monthly_percent)?);
    let most = i128::from(percent_of(principal, input.cap_percent)?);
    each.checked_mul(i128::from(periods))?.min(most).try_into().ok()
}
