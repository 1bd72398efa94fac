//! Times of day and instants, as text and as values.
//!
//! One spelling each, so that equal values are equal texts: `09:30:00`, `2026-05-04T09:30:00Z`. Years
//! run from 1 to 9999. There is no leap second and no 24:00.

use chrono::{DateTime, Datelike, NaiveTime, SecondsFormat, SubsecRound, Timelike, Utc};

/// A moment on the time line, in UTC, exact to the microsecond.
pub type Instant = DateTime<Utc>;

/// Reads a time of day, `HH:MM` or `HH:MM:SS` with up to six decimals, from 00:00 to below 24:00.
#[must_use]
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let padded =
        text.len() >= 5 && text.as_bytes()[2] == b':' && text.bytes().all(|b| b.is_ascii_digit() || b":.".contains(&b));
    let micros_at_most = text.split_once('.').is_none_or(|(_, fraction)| (1..=6).contains(&fraction.len()));
    if !padded || !micros_at_most {
        return None;
    }
    let form = if text.len() == 5 { "%H:%M" } else { "%H:%M:%S%.f" };
    NaiveTime::parse_from_str(text, form).ok().filter(no_leap_second)
}

/// Writes a time of day as `HH:MM:SS`, with decimals only where there are any.
#[must_use]
pub fn time_text(time: NaiveTime) -> String {
    time.format("%H:%M:%S%.f").to_string()
}

/// Reads an instant, RFC 3339 with an offset, and cuts it to the microsecond.
#[must_use]
pub fn parse_instant(text: &str) -> Option<Instant> {
    if text.as_bytes().get(10) != Some(&b'T') || text.bytes().any(|b| b == b' ') {
        return None;
    }
    let instant = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
    (in_years(instant.year()) && no_leap_second(&instant)).then(|| instant.trunc_subsecs(6))
}

/// Writes an instant in UTC, with decimals (three or six) only where there are any.
#[must_use]
pub fn instant_text(instant: Instant) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

fn in_years(year: i32) -> bool {
    (1..=9999).contains(&year)
}

/// chrono keeps a leap second as a nanosecond count beyond one second.
fn no_leap_second<T: Timelike>(time: &T) -> bool {
    time.nanosecond() < 1_000_000_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_end_below_midnight() {
        assert_eq!(parse_time("09:30").map(time_text).as_deref(), Some("09:30:00"));
        assert_eq!(parse_time("23:59:59.999999").map(time_text).as_deref(), Some("23:59:59.999999"));
        for text in
            ["24:00", "23:59:60", "9:30", "09:30:", "09:30:00.1234567", "09:60", "0930", "09:30Z", "ab:cd", "é:30"]
        {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn instants_become_utc_and_microseconds() {
        let text = |t: &str| parse_instant(t).map(instant_text);
        assert_eq!(text("2026-05-04T09:30:00+02:00").as_deref(), Some("2026-05-04T07:30:00Z"));
        assert_eq!(text("2026-05-04T09:30:00.123456789Z").as_deref(), Some("2026-05-04T09:30:00.123456Z"));
        for bad in [
            "2026-05-04T09:30:00",
            "2026-05-04 09:30:00Z",
            "2026-06-30T23:59:60Z",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:00:00-05:00",
        ] {
            assert_eq!(text(bad), None, "{bad}");
        }
    }
}
