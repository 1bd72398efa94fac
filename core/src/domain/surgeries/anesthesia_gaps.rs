//! `clinical.anesthesia_gaps`: whether an anesthesia was recorded throughout.

use chrono::{NaiveDateTime, Timelike};

use super::problem::{Problem, RecordGap};
use crate::{
    kernel::{order, problem::Generic},
    record::Record,
    rule::rule,
};

/// An anesthesia, and when its readings were taken.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// When it began, on the clock of the clinic.
    pub start: NaiveDateTime,
    /// When it ended; after the start.
    pub end: NaiveDateTime,
    /// When something was written down, in any order; from start to end.
    pub readings: Vec<NaiveDateTime>,
    /// The minutes from one reading to the next.
    #[field(default = 5)]
    pub max_gap_min: u32,
    /// The minutes by which a reading may be late.
    #[field(default = 1)]
    pub tolerance_min: u32,
}

/// That it was.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Always true.
    pub ok: bool,
}

/// Looks for times in which nothing was written down for too long, from start to end.
#[rule(
    id = "clinical.anesthesia_gaps",
    source = "ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be \
              confirmed by a veterinarian",
    errors = [Generic::DurationInvalid, AnesthesiaRecordGap]
)]
pub fn anesthesia_gaps(input: &Input) -> Result<Output, Problem> {
    if input.end <= input.start {
        return Err(Generic::DurationInvalid.into());
    }
    if let Some(at) = input.readings.iter().position(|at| *at < input.start || *at > input.end) {
        return Err(Generic::value_invalid(&format!("readings[{at}]")).into());
    }
    let gaps = gaps(input);
    if gaps.is_empty() { Ok(Output { ok: true }) } else { Err(Problem::AnesthesiaRecordGap { gaps }) }
}

fn gaps(input: &Input) -> Vec<RecordGap> {
    let most = i64::from(input.max_gap_min) + i64::from(input.tolerance_min);
    let mut points = input.readings.clone();
    points.push(input.end);
    order::sort(&mut points);
    let mut gaps = Vec::new();
    let mut from = input.start;
    for to in points {
        let minutes = (to - from).num_minutes();
        if minutes > most {
            gaps.push(RecordGap { from: format!("{:02}:{:02}", from.hour(), from.minute()), minutes });
        }
        from = to;
    }
    gaps
}
