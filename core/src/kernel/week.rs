//! The hours of a week, as people write them: `{"mon": [["08:00", "12:00"], ["13:00", "18:00"]]}`.

use chrono::Timelike;

use super::{problem::Generic, time::parse_time};

/// The names of the days, from Monday on.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const MINUTES_A_DAY: u32 = 24 * 60;

/// From one minute of a weekday until another, which is no longer part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// The day; Monday is 0.
    pub weekday: u32,
    /// The minute of the day at which it begins.
    pub from: u32,
    /// The minute of the day at which it ends; 24:00 is 1440.
    pub until: u32,
}

/// The hours of a week, read from the field of that name. Keys that name no weekday say nothing.
///
/// # Errors
/// `value-invalid`, with the place of a time that is none or of a pair that ends before it begins.
pub fn weekly_hours(field: &str, days: &[(String, Vec<Vec<String>>)]) -> Result<Vec<Hours>, Generic> {
    let mut hours = Vec::new();
    for (day, pairs) in days {
        let Some((weekday, _)) = (0..).zip(WEEKDAYS).find(|(_, name)| name == day) else { continue };
        for (index, pair) in pairs.iter().enumerate() {
            let (from, until) =
                minutes(pair).map_err(|at| Generic::value_invalid(&format!("{field}.{day}[{index}]{at}")))?;
            hours.push(Hours { weekday, from, until });
        }
    }
    Ok(hours)
}

/// From when until when; or where in the pair the mistake is.
fn minutes(pair: &[String]) -> Result<(u32, u32), &'static str> {
    let [from, until] = pair else { return Err("") };
    let from = minute(from).ok_or("[0]")?;
    let until = if until == "24:00" { MINUTES_A_DAY } else { minute(until).ok_or("[1]")? };
    if from < until { Ok((from, until)) } else { Err("") }
}

/// The minute of the day of a time such as `08:00`.
#[must_use]
pub fn minute(text: &str) -> Option<u32> {
    let time = parse_time(text).filter(|_| text.len() == "08:00".len())?;
    Some(time.hour() * 60 + time.minute())
}
