//! A minute on the clocks of a place, with their offset, as text: `2026-05-04T09:30-05:00`.

use chrono::{Datelike, NaiveDateTime, TimeDelta};

use super::{
    date::{local_time_text, parse_local_time},
    time::{Instant, parse_offset},
};

/// A minute as the clocks of a place show it, and how far they are ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OffsetTime {
    local: NaiveDateTime,
    ahead_min: i32,
}

impl OffsetTime {
    /// What clocks show that are so many seconds ahead of UTC. Parts of a minute are left out, as are the
    /// years before 1 and after 9999.
    #[must_use]
    pub fn at(at: Instant, ahead_seconds: i32) -> Option<Self> {
        let ahead_min = ahead_seconds.div_euclid(60);
        let local = at.naive_utc().checked_add_signed(TimeDelta::minutes(i64::from(ahead_min)))?;
        (1..=9999).contains(&local.year()).then_some(Self { local, ahead_min })
    }

    /// Reads `YYYY-MM-DDTHH:MM`, seconds if there are any, and an offset such as `+02:00`, or `Z`.
    ///
    /// ```
    /// use vet_core::kernel::offset_time::OffsetTime;
    /// assert_eq!(OffsetTime::parse("2026-05-04T09:30Z").unwrap().text(), "2026-05-04T09:30+00:00");
    /// assert!(OffsetTime::parse("2026-05-04T09:30").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (local, rest) = text.split_at_checked("YYYY-MM-DDTHH:MM".len())?;
        let (seconds, offset) = match rest.strip_prefix(':') {
            Some(rest) => {
                rest.split_at_checked("SS".len()).and_then(|(digits, offset)| Some((seconds(digits)?, offset)))?
            }
            None => (0, rest),
        };
        let local = parse_local_time(local)? + TimeDelta::seconds(seconds);
        let ahead_min = i32::try_from(parse_offset(offset)?.num_minutes()).ok()?;
        let time = Self { local, ahead_min };
        (1..=9999).contains(&time.instant().year()).then_some(time)
    }

    /// The instant it is.
    #[must_use]
    pub fn instant(self) -> Instant {
        (self.local - TimeDelta::minutes(i64::from(self.ahead_min))).and_utc()
    }

    /// `YYYY-MM-DDTHH:MM+HH:MM`
    #[must_use]
    pub fn text(self) -> String {
        let sign = if self.ahead_min < 0 { '-' } else { '+' };
        let ahead = self.ahead_min.abs();
        format!("{}{sign}{:02}:{:02}", local_time_text(self.local), ahead / 60, ahead % 60)
    }

    /// What stands in for one that could not be read.
    pub(crate) const fn blank() -> Self {
        Self { local: NaiveDateTime::MIN, ahead_min: 0 }
    }
}

fn seconds(digits: &str) -> Option<i64> {
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok())?.filter(|seconds| *seconds < 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::time::instant_text;

    #[test]
    fn an_offset_leads_to_the_instant_and_back() {
        for (text, utc) in [
            ("2026-05-04T08:00-05:00", "2026-05-04T13:00:00Z"),
            ("2026-05-04T08:00+05:45", "2026-05-04T02:15:00Z"),
            ("2026-01-01T00:00-00:30", "2026-01-01T00:30:00Z"),
            ("2026-01-01T00:00:00-00:30", "2026-01-01T00:30:00Z"),
            ("2026-01-01T00:00:59-00:30", "2026-01-01T00:30:59Z"),
        ] {
            let time = OffsetTime::parse(text).unwrap();
            assert_eq!(instant_text(time.instant()), utc);
            assert_eq!(time.text().len(), "YYYY-MM-DDTHH:MM+HH:MM".len());
            assert!(text.starts_with(&time.text()[..16]) && text.ends_with(&time.text()[16..]));
            assert_eq!(OffsetTime::at(time.instant(), time.ahead_min * 60), Some(time));
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "2026-05-04T08:00",
            "2026-05-04T08:00:60Z",
            "2026-05-04T08:00:+1Z",
            "2026-05-04T08:00:00.5Z",
            "2026-05-04T08:00+0500",
            "2026-05-04T08:00+24:00",
            "2026-05-04T24:00Z",
            "0001-01-01T00:00+01:00",
            "9999-12-31T23:00-05:00",
            "2026-05-04T08:0é",
            "",
        ] {
            assert_eq!(OffsetTime::parse(text), None, "{text}");
        }
    }
}
