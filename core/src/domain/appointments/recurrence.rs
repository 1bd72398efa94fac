//! `sched.recurrence`: when an appointment is that comes again.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};

use super::problem::Problem;
use crate::{
    kernel::{offset_time::OffsetTime, order, problem::Generic, zone::Zone},
    record::Record,
    rule::rule,
};

/// The most occurrences that are planned at once.
const MOST: i64 = 366;

/// An appointment that comes again.
#[derive(Debug, Clone, Record)]
pub struct Input {
    /// Where the first begins, on the clock of the clinic.
    pub start_local: NaiveDateTime,
    /// The time zone of the clinic, by its name in the IANA database.
    pub tz: String,
    /// `DAILY`, `WEEKLY` or `MONTHLY`.
    pub freq: String,
    /// How many there are; at least one.
    pub count: i64,
    /// It comes in each so many days, weeks or months; at least one.
    #[field(default = 1)]
    pub interval: i64,
    /// By the week, its days, `MO` to `SU`; that of the start when absent.
    pub byday: Option<Vec<String>>,
}

/// When it is.
#[derive(Debug, Clone, PartialEq, Record)]
pub struct Output {
    /// Where each begins, in order.
    pub starts: Vec<OffsetTime>,
}

/// Plans an appointment that comes again at the same time of the day, whatever clocks do.
///
/// Weeks begin on Monday; days of the first week before the start do not count. By the month, a month
/// without the day of the start is left out.
#[rule(
    id = "sched.recurrence",
    source = "RFC 5545, section 3.3.10 (recurrence rules) and section 3.3.5 (local times)",
    errors = [TimeZoneUnknown, RecurrenceTooLong, RecurrenceInvalid]
)]
pub fn recurrence(input: &Input) -> Result<Output, Problem> {
    let zone = Zone::chosen(&input.tz).ok_or(Problem::TimeZoneUnknown)?;
    if input.count > MOST {
        return Err(Problem::RecurrenceTooLong);
    }
    let count = usize::try_from(input.count).ok().filter(|count| *count > 0).ok_or(Problem::RecurrenceInvalid)?;
    let step = Step::of(input).ok_or(Problem::RecurrenceInvalid)?;
    let first = input.start_local.date();
    let mut starts = Vec::with_capacity(count);
    // Every round moves on by a day at least, so that the end of the calendar ends them.
    for round in 0.. {
        for day in step.days(first, round).ok_or_else(|| Generic::value_invalid("interval"))? {
            if day >= first && starts.len() < count {
                starts.push(shown(zone, day.and_time(input.start_local.time()))?);
            }
        }
        if starts.len() == count {
            break;
        }
    }
    Ok(Output { starts })
}

fn shown(zone: Zone, local: NaiveDateTime) -> Result<OffsetTime, Problem> {
    let at = zone.instant_of(local).instant();
    let shown = OffsetTime::at(at, zone.offset_at(at).local_minus_utc());
    shown.ok_or_else(|| Generic::value_invalid("interval").into())
}

/// How the days follow each other.
enum Step {
    Days(u64),
    /// With the days of each week, counted from Monday and in order.
    Weeks(u64, Vec<u64>),
    Months(u32),
}

impl Step {
    /// Nothing when the words of the rule make no sense together.
    fn of(input: &Input) -> Option<Self> {
        let interval = u64::try_from(input.interval).ok().filter(|interval| *interval > 0)?;
        match (input.freq.as_str(), &input.byday) {
            ("DAILY", None) => Some(Self::Days(interval)),
            ("WEEKLY", byday) => Some(Self::Weeks(interval, weekdays(byday.as_deref(), input.start_local)?)),
            ("MONTHLY", None) => Some(Self::Months(u32::try_from(interval).unwrap_or(u32::MAX))),
            _ => None,
        }
    }

    /// The days of a round; nothing beyond the calendar.
    fn days(&self, first: NaiveDate, round: u64) -> Option<Vec<NaiveDate>> {
        let later = |day: NaiveDate, days: u64| day.checked_add_days(Days::new(days));
        match self {
            Self::Days(interval) => Some(vec![later(first, interval.checked_mul(round)?)?]),
            Self::Weeks(interval, weekdays) => {
                let since_monday = u64::from(first.weekday().num_days_from_monday());
                let days = interval.checked_mul(round)?.checked_mul(7)?;
                let of_week = |weekday: &u64| match days.checked_add(*weekday)?.checked_sub(since_monday) {
                    Some(days) => later(first, days),
                    None => first.checked_sub_days(Days::new(since_monday - weekday)),
                };
                weekdays.iter().map(of_week).collect()
            }
            Self::Months(interval) => {
                let months = interval.checked_mul(u32::try_from(round).ok()?)?;
                let day = first.checked_add_months(Months::new(months))?;
                // Where the month is too short, its last day comes instead; that is no occurrence.
                Some(if day.day() == first.day() { vec![day] } else { Vec::new() })
            }
        }
    }
}

/// The days of a week, counted from Monday, in order and none twice.
fn weekdays(byday: Option<&[String]>, start: NaiveDateTime) -> Option<Vec<u64>> {
    let Some(byday) = byday else { return Some(vec![u64::from(start.weekday().num_days_from_monday())]) };
    let mut days = Vec::new();
    for word in byday {
        let (day, _) = (0..).zip(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]).find(|(_, known)| known == word)?;
        if !days.contains(&day) {
            days.push(day);
        }
    }
    order::sort(&mut days);
    (!days.is_empty()).then_some(days)
}
