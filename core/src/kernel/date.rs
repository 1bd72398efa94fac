//! Days and clock times of a clinic as text, in one form only.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

/// Reads `YYYY-MM-DD`, a day that exists in the years 1 to 9999.
///
/// ```
/// use vet_core::kernel::date::parse_date;
/// assert!(parse_date("2028-02-29").is_some());
/// assert!(parse_date("2026-02-30").is_none());
/// ```
#[must_use]
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let [year, month, day] = numbers(text, [4, 2, 2], ['-', '-'])?;
    NaiveDate::from_ymd_opt(year.try_into().ok().filter(|year| *year > 0)?, month, day)
}

/// Reads `YYYY-MM-DDTHH:MM`, a time from 00:00 to 23:59.
#[must_use]
pub fn parse_local_time(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once('T')?;
    let [hour, minute] = numbers(time, [2, 2], [':'])?;
    parse_date(date)?.and_hms_opt(hour, minute, 0)
}

/// `YYYY-MM-DD`
#[must_use]
pub fn date_text(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// `YYYY-MM-DDTHH:MM`
#[must_use]
pub fn local_time_text(at: NaiveDateTime) -> String {
    format!("{}T{:02}:{:02}", date_text(at.date()), at.hour(), at.minute())
}

/// Runs of digits of the given lengths with the given marks between them.
pub(super) fn numbers<const N: usize, const M: usize>(
    text: &str,
    lengths: [usize; N],
    marks: [char; M],
) -> Option<[u32; N]> {
    let mut rest = text;
    let mut found = [0; N];
    for (index, (number, length)) in found.iter_mut().zip(lengths).enumerate() {
        if let Some(mark) = index.checked_sub(1).and_then(|before| marks.get(before)) {
            rest = rest.strip_prefix(*mark)?;
        }
        let digits = rest.get(..length).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?;
        *number = digits.parse().ok()?;
        rest = rest.get(length..)?;
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_the_same() {
        for text in ["0001-01-01", "2026-05-04", "9999-12-31"] {
            assert_eq!(date_text(parse_date(text).unwrap()), text);
        }
        for text in ["2026-05-04T00:00", "2026-05-04T23:59"] {
            assert_eq!(local_time_text(parse_local_time(text).unwrap()), text);
        }
    }

    #[test]
    fn other_forms_and_impossible_days_are_refused() {
        for text in
            ["", "2026-2-03", "2026-02-29", "0000-01-01", "20260203", "2026-02-03 ", "2026-13-01", "二026-01-01"]
        {
            assert!(parse_date(text).is_none(), "{text}");
        }
        for text in ["2026-05-04", "2026-05-04T24:00", "2026-05-04T09:60", "2026-05-04T09:30:00", "2026-05-04 09:30"] {
            assert!(parse_local_time(text).is_none(), "{text}");
        }
    }
}
