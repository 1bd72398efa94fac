//! An instant together with the day on which whoever wrote it was.

use chrono::NaiveDate;

use super::{
    date::parse_date,
    offset_time::OffsetTime,
    time::{Instant, parse_instant},
};

/// An instant, and the day that its text shows: at 23:30 west of Greenwich it is tomorrow in UTC already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedInstant {
    /// The instant, exact to the microsecond.
    pub instant: Instant,
    /// The day that was written.
    pub day: NaiveDate,
}

impl DatedInstant {
    /// Reads an instant with an offset, with or without seconds.
    ///
    /// ```
    /// use vet_core::kernel::{date::date_text, dated::DatedInstant, time::instant_text};
    /// let late = DatedInstant::parse("2026-05-04T23:30-05:00").unwrap();
    /// assert_eq!(date_text(late.day), "2026-05-04");
    /// assert_eq!(instant_text(late.instant), "2026-05-05T04:30:00Z");
    /// assert!(DatedInstant::parse("2026-05-04T23:30:00").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let instant = parse_instant(text).or_else(|| OffsetTime::parse(text).map(OffsetTime::instant))?;
        Some(Self { instant, day: parse_date(text.get(.."YYYY-MM-DD".len())?)? })
    }
}
