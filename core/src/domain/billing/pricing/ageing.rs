//! `pricing.ageing`: how long receivables have been due.

use chrono::NaiveDate;

use super::{
    Problem,
    amount::{CENTS, money},
};
use crate::{
    kernel::{money::Money, number::Number},
    record::Record,
    rule::rule,
};

/// The receivables on a day.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// The day of the question.
    pub as_of: NaiveDate,
    /// The invoices and what is owed on each.
    pub invoices: Vec<Owed>,
}

/// What is owed on one invoice.
#[derive(Debug, Clone, Record)]
pub struct Owed {
    /// The last day on which payment is in time.
    pub due: NaiveDate,
    /// What is owed; below zero it is credit and counts against its bucket.
    pub balance: Number,
}

/// What is owed, by days past due.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Not past due.
    pub current: Money,
    /// One to 30 days.
    pub d1_30: Money,
    /// 31 to 60 days.
    pub d31_60: Money,
    /// 61 to 90 days.
    pub d61_90: Money,
    /// 91 days and more.
    pub d91_plus: Money,
    /// All together.
    pub total: Money,
}

/// Sorts receivables by how many days they are past due.
#[rule(id = "pricing.ageing", source = "General practice of accounts receivable", errors = [MoneyPrecision])]
pub fn ageing(input: &Input) -> Result<Output, Problem> {
    let mut buckets = [0_i128; 5];
    for invoice in &input.invoices {
        let balance = money("invoices", invoice.balance, CENTS)?;
        buckets[bucket((input.as_of - invoice.due).num_days())] += i128::from(balance);
    }
    let shown = |sum: i128| {
        let minor = i64::try_from(sum).map_err(|_| Problem::too_large("invoices"))?;
        Ok::<_, Problem>(Money::new(minor, CENTS))
    };
    let [current, d1_30, d31_60, d61_90, d91_plus] = buckets;
    Ok(Output {
        current: shown(current)?,
        d1_30: shown(d1_30)?,
        d31_60: shown(d31_60)?,
        d61_90: shown(d61_90)?,
        d91_plus: shown(d91_plus)?,
        total: shown(buckets.iter().sum())?,
    })
}

/// The place of the bucket for so many days past due.
fn bucket(days: i64) -> usize {
    match days {
        ..=0 => 0,
        1..=30 => 1,
        31..=60 => 2,
        61..=90 => 3,
        91.. => 4,
    }
}
