//! `sched.boarding`: what a stay in the kennel costs.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::Problem;
use crate::{
    kernel::{
        choice::Choice,
        money::Money,
        number::{Number, round_half_away},
        order,
        problem::Generic,
        ratio::Ratio,
        time::parse_time,
    },
    record::Record,
    rule::rule,
};

/// The places of every amount.
const CENTS: u8 = 2;

/// A stay and its rates. Times are those of the clinic.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When the animal comes.
    pub check_in: NaiveDateTime,
    /// When it leaves.
    pub check_out: NaiveDateTime,
    /// The price of a night; not below zero.
    pub nightly: Number,
    /// Up to when leaving costs nothing more, that minute included.
    #[field(default = "12:00")]
    pub cutoff: String,
    /// Up to when leaving costs half a night more, that minute included.
    #[field(default = "18:00")]
    pub half_until: String,
    /// The nights that cost more, by the day on which each begins.
    #[field(default = [])]
    pub peak_dates: Vec<NaiveDate>,
    /// By how much these cost more, in percent; not below zero.
    #[field(default = "0")]
    pub peak_percent: Number,
}

/// What the stay costs.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// The nights; at least one.
    pub nights: i64,
    /// What they cost.
    pub boarding: Money,
    /// Whether the animal left late.
    pub late: Late,
    /// What that costs.
    pub late_fee: Money,
    /// All together.
    pub total: Money,
}

/// How late an animal left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Choice)]
pub enum Late {
    /// In time.
    None,
    /// So late that half a night is added.
    Half,
    /// So late that a whole night is added.
    Full,
}

/// Charges a stay by the night, nights of the season at their own rate, and leaving late at the usual
/// one. Who leaves on the day of check-in pays one night and is never late.
#[rule(
    id = "sched.boarding",
    source = "General practice of boarding kennels",
    errors = [Generic::DurationInvalid, PriceNegative, PercentOutOfRange, MoneyPrecision]
)]
pub fn charge(input: &Input) -> Result<Output, Problem> {
    let cutoff = clock(&input.cutoff, "cutoff")?;
    let half_until = clock(&input.half_until, "half_until")?;
    if input.check_out <= input.check_in {
        return Err(Generic::DurationInvalid.into());
    }
    let rates = Rates::of(input)?;
    let (first, last) = (input.check_in.date(), input.check_out.date());
    let days = (last - first).num_days();
    let nights = days.max(1);
    let boarding = rates.nights(nights, peak_nights(input, first, nights));
    let late = if days == 0 { Late::None } else { late(input.check_out.time(), cutoff, half_until) };
    let late_fee = rates.late(late);
    let total = boarding.zip(late_fee).and_then(|(boarding, fee)| boarding.checked_add(fee));
    let shown =
        |minor: Option<i64>| minor.map(|minor| Money::new(minor, CENTS)).ok_or_else(|| Problem::invalid("nightly"));
    Ok(Output { nights, boarding: shown(boarding)?, late, late_fee: shown(late_fee)?, total: shown(total)? })
}

/// What a night costs, in minor units.
struct Rates {
    usual: i64,
    peak: i64,
}

impl Rates {
    fn of(input: &Input) -> Result<Self, Problem> {
        if input.nightly.is_negative() {
            return Err(Problem::PriceNegative);
        }
        if input.peak_percent.is_negative() {
            return Err(Problem::PercentOutOfRange);
        }
        if input.nightly.scale() > CENTS {
            return Err(Problem::MoneyPrecision);
        }
        let usual = input.nightly.rounded(CENTS).ok_or_else(|| Problem::invalid("nightly"))?;
        let raised = || Ratio::ONE.plus(Ratio::percent(input.peak_percent)?)?.times(Ratio::whole(usual))?.rounded();
        Ok(Self { usual, peak: raised().ok_or_else(|| Problem::invalid("peak_percent"))? })
    }

    fn nights(&self, nights: i64, peak: i64) -> Option<i64> {
        self.usual.checked_mul(nights - peak)?.checked_add(self.peak.checked_mul(peak)?)
    }

    fn late(&self, late: Late) -> Option<i64> {
        match late {
            Late::None => Some(0),
            Late::Half => round_half_away(i128::from(self.usual), 2)?.try_into().ok(),
            Late::Full => Some(self.usual),
        }
    }
}

/// How many of the nights are of the season; a day named twice is one.
fn peak_nights(input: &Input, first: NaiveDate, nights: i64) -> i64 {
    let is_of_stay = |day: &NaiveDate| (0..nights).contains(&(*day - first).num_days());
    let mut peak = order::sorted(&input.peak_dates);
    peak.dedup();
    i64::try_from(peak.into_iter().filter(is_of_stay).count()).unwrap_or(i64::MAX)
}

fn late(leaves: NaiveTime, cutoff: NaiveTime, half_until: NaiveTime) -> Late {
    match leaves {
        _ if leaves <= cutoff => Late::None,
        _ if leaves <= half_until => Late::Half,
        _ => Late::Full,
    }
}

/// A time of the day such as `12:00`.
fn clock(text: &str, field: &str) -> Result<NaiveTime, Problem> {
    parse_time(text).filter(|_| text.len() == "12:00".len()).ok_or_else(|| Problem::invalid(field))
}
