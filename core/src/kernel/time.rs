//! Times of day and instants, as text and as values.
//!
//! One spelling each, so that equal values are equal texts: `09:30:00`, `2026-05-04T09:30:00Z`. Years
//! run from 1 to 9999. There is no leap second and no 24:00.

use chrono::{DateTime, Datelike, NaiveTime, TimeDelta, Timelike, Utc};

use super::date::{date_text, numbers, parse_date};

/// A moment on the time line, in UTC, exact to the microsecond.
pub type Instant = DateTime<Utc>;

/// Reads a time of day, `HH:MM` or `HH:MM:SS` with up to six decimals, from 00:00 to below 24:00.
#[must_use]
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    if text.len() == 5 {
        let [hour, minute] = numbers(text, [2, 2], [':'])?;
        return NaiveTime::from_hms_opt(hour, minute, 0);
    }
    let (time, decimals) = text.split_once('.').map_or((text, None), |(time, decimals)| (time, Some(decimals)));
    if decimals.is_some_and(|decimals| decimals.len() > 6) {
        return None;
    }
    at_clock(time, decimals)
}

/// Writes a time of day as `HH:MM:SS`, with decimals (three or six) only where there are any.
#[must_use]
pub fn time_text(time: NaiveTime) -> String {
    let seconds = format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second());
    match time.nanosecond() / 1_000 {
        0 => seconds,
        micros if micros % 1_000 == 0 => format!("{seconds}.{:03}", micros / 1_000),
        micros => format!("{seconds}.{micros:06}"),
    }
}

/// Reads an instant, RFC 3339 with an offset, and cuts it to the microsecond.
#[must_use]
pub fn parse_instant(text: &str) -> Option<Instant> {
    let (date, rest) = text.split_once('T')?;
    let offset_at = rest.find(['Z', 'z', '+', '-'])?;
    let (clock, offset) = rest.split_at_checked(offset_at)?;
    let (time, decimals) = clock.split_once('.').map_or((clock, None), |(time, decimals)| (time, Some(decimals)));
    let local = parse_date(date)?.and_time(at_clock(time, decimals)?);
    let instant = local.checked_sub_signed(parse_offset(offset)?)?.and_utc();
    (1..=9999).contains(&instant.year()).then_some(instant)
}

/// Writes an instant in UTC, with decimals (three or six) only where there are any.
#[must_use]
pub fn instant_text(instant: Instant) -> String {
    format!("{}T{}Z", date_text(instant.date_naive()), time_text(instant.time()))
}

/// `HH:MM:SS` and the decimals of the second, cut to the microsecond. There is no leap second.
fn at_clock(time: &str, decimals: Option<&str>) -> Option<NaiveTime> {
    let [hour, minute, second] = numbers(time, [2, 2, 2], [':', ':'])?;
    let micros = match decimals {
        None => 0,
        Some(digits) if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) => {
            digits.bytes().chain([b'0'; 6]).take(6).fold(0, |micros, digit| 10 * micros + u32::from(digit - b'0'))
        }
        Some(_) => return None,
    };
    NaiveTime::from_hms_micro_opt(hour, minute, second, micros)
}

/// `Z`, or hours and minutes ahead of UTC such as `+05:30`.
pub(super) fn parse_offset(text: &str) -> Option<TimeDelta> {
    if text.eq_ignore_ascii_case("z") {
        return Some(TimeDelta::zero());
    }
    let [hours, minutes] = numbers(text.get(1..)?, [2, 2], [':'])?;
    let ahead = TimeDelta::minutes(i64::from(60 * hours + minutes));
    (hours < 24 && minutes < 60).then_some(if text.starts_with('-') { -ahead } else { ahead })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_end_below_midnight() {
        assert_eq!(parse_time("09:30").map(time_text).as_deref(), Some("09:30:00"));
        assert_eq!(parse_time("23:59:59.999999").map(time_text).as_deref(), Some("23:59:59.999999"));
        for text in [
            "24:00",
            "23:59:60",
            "9:30",
            "09:30:",
            "09:30:00.1234567",
            "09:60",
            "0930",
            "09:30Z",
            "ab:cd",
            "é:30",
            "09:30.5",
            "09:30:00.",
            "09:3:00",
        ] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn instants_become_utc_and_microseconds() {
        let text = |t: &str| parse_instant(t).map(instant_text);
        assert_eq!(text("2026-05-04T09:30:00+02:00").as_deref(), Some("2026-05-04T07:30:00Z"));
        assert_eq!(text("2026-05-04T09:30:00.123456789Z").as_deref(), Some("2026-05-04T09:30:00.123456Z"));
        assert_eq!(text("2026-05-04T00:10:00.5-00:30").as_deref(), Some("2026-05-04T00:40:00.500Z"));
        for bad in [
            "2026-05-04T09:30:00",
            "2026-05-04 09:30:00Z",
            "2026-06-30T23:59:60Z",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:00:00-05:00",
            "2026-05-04T09:30:00.Z",
            "2026-05-04T09:30:00+24:00",
            "2026-05-04T09:30:00+01:60",
            "2026-05-04T09:30:00+0100",
            "2026-05-04T09:30:00+é0",
            "2026-05-04T09:30Z",
            "2026-05-04T09:30:00Z ",
        ] {
            assert_eq!(text(bad), None, "{bad}");
        }
    }
}
