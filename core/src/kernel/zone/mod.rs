//! Time zones: what the clocks of a place show at an instant, and when they show it.
//!
//! The engine carries the zones of the IANA time zone database itself, so that it answers the same
//! natively and in wasm, whatever its host knows. What it says is exact from 1970 on; before that, the
//! clocks stand as they did when 1970 began. After the last change that the database lists, its rule
//! for the years to come holds.

mod local;
mod span;
mod table;
mod turn;

use std::ops::Range;

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

pub use local::Local;

use self::{span::fixed, table::TABLE};
use super::time::Instant;

/// A zone of the IANA time zone database. Names whose clocks have agreed since 1970 name the same zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(u16);

impl Zone {
    /// The zone of UTC itself.
    pub const UTC: Self = Self(0);

    /// The zone of a name, present or former, in the spelling of the database.
    ///
    /// ```
    /// use vet_core::kernel::zone::Zone;
    /// assert!(Zone::named("America/Denver").is_some());
    /// assert_eq!(Zone::named("US/Mountain"), Zone::named("America/Denver"));
    /// assert_eq!(Zone::named("america/denver"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TABLE.zone_named(name).map(Self)
    }

    /// The same for a name that somebody chose: one that is a bare abbreviation or offset, kept by the
    /// database for old systems, is none.
    ///
    /// ```
    /// use vet_core::kernel::zone::Zone;
    /// assert!(Zone::chosen("America/New_York").is_some() && Zone::chosen("UTC").is_some());
    /// assert!(Zone::chosen("EST").is_none() && Zone::chosen("GMT+0").is_none());
    /// ```
    #[must_use]
    pub fn chosen(name: &str) -> Option<Self> {
        Self::named(name).filter(|_| !BARE.contains(&name))
    }

    /// How far the clocks are ahead of UTC.
    #[must_use]
    pub fn offset_at(self, at: Instant) -> FixedOffset {
        let clock = TABLE.clock(self.0);
        if clock.never_changes() {
            return fixed(clock.first);
        }
        let seconds = at.timestamp();
        let span = clock.spans(at.year()).find(|span| seconds < span.until);
        span.map_or(fixed(0), |span| fixed(span.offset))
    }

    /// What the clocks show. At the ends of the calendar, where they would show no date, it is that of UTC.
    #[must_use]
    pub fn local(self, at: Instant) -> NaiveDateTime {
        at.naive_utc().checked_add_offset(self.offset_at(at)).unwrap_or(at.naive_utc())
    }

    /// The day that the clocks show.
    #[must_use]
    pub fn day_of(self, at: Instant) -> NaiveDate {
        self.local(at).date()
    }

    /// When the clocks show a local time.
    ///
    /// ```
    /// use vet_core::kernel::{date::parse_local_time, time::instant_text, zone::Zone};
    /// let denver = Zone::named("America/Denver").unwrap();
    /// let skipped = parse_local_time("2026-03-08T02:30").unwrap();
    /// assert_eq!(instant_text(denver.instant_of(skipped).instant()), "2026-03-08T09:30:00Z"); // 03:30 there
    /// ```
    #[must_use]
    pub fn instant_of(self, local: NaiveDateTime) -> Local {
        Local::find(local, TABLE.clock(self.0).spans(local.year()))
    }

    /// A day, from the first instant at which the clocks show it to that of the next day. It is empty
    /// where the clocks left it out, and clocks that go back over midnight show the day before once more
    /// in it.
    #[must_use]
    pub fn day(self, day: NaiveDate) -> Range<Instant> {
        let start = |day: NaiveDate| self.instant_of(day.and_time(NaiveTime::MIN)).first();
        start(day)..start(day.succ_opt().unwrap_or(day))
    }
}

/// The version of the database, such as `2026a`.
#[must_use]
pub fn version() -> &'static str {
    TABLE.version
}

/// The names of the database that are an abbreviation or an offset and nothing else, but for `UTC`.
const BARE: [&str; 16] = [
    "CET", "CST6CDT", "EET", "EST", "EST5EDT", "GMT", "GMT+0", "GMT-0", "GMT0", "HST", "MET", "MST", "MST7MDT",
    "PST8PDT", "UCT", "WET",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{
        date::{date_text, local_time_text, parse_date, parse_local_time},
        time::{instant_text, parse_instant},
    };

    fn zone(name: &str) -> Zone {
        Zone::named(name).unwrap_or_else(|| panic!("{name}"))
    }

    /// The instant of a local time, as the clocks show it, with their offset.
    fn resolved(name: &str, local: &str) -> String {
        let at = zone(name).instant_of(parse_local_time(local).unwrap()).instant();
        shown(name, at)
    }

    fn shown(name: &str, at: Instant) -> String {
        format!("{}{}", local_time_text(zone(name).local(at)), zone(name).offset_at(at))
    }

    fn day(name: &str, text: &str) -> String {
        let Range { start, end } = zone(name).day(parse_date(text).unwrap());
        format!("{}/{}", instant_text(start), instant_text(end))
    }

    #[test]
    fn a_time_in_a_gap_moves_forward_and_one_in_an_overlap_is_the_first() {
        // Source: RFC 5545, section 3.3.5; java.time does the same.
        for (name, local, instant) in [
            ("America/New_York", "2026-03-08T01:59", "2026-03-08T01:59-05:00"),
            ("America/New_York", "2026-03-08T02:00", "2026-03-08T03:00-04:00"),
            ("America/New_York", "2026-03-08T02:30", "2026-03-08T03:30-04:00"),
            ("America/New_York", "2026-03-08T03:00", "2026-03-08T03:00-04:00"),
            ("America/New_York", "2026-11-01T00:59", "2026-11-01T00:59-04:00"),
            ("America/New_York", "2026-11-01T01:30", "2026-11-01T01:30-04:00"),
            ("America/New_York", "2026-11-01T02:00", "2026-11-01T02:00-05:00"),
            ("Europe/London", "2099-03-31T10:00", "2099-03-31T10:00+01:00"),
            ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:45+11:00"),
            ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45+11:00"),
            ("Antarctica/Troll", "2026-03-29T01:30", "2026-03-29T03:30+02:00"),
            ("Africa/Casablanca", "2025-02-23T02:30", "2025-02-23T02:30+01:00"),
            ("Africa/Casablanca", "2025-04-06T02:30", "2025-04-06T03:30+01:00"),
            ("Europe/Dublin", "2026-10-25T01:30", "2026-10-25T01:30+01:00"),
            ("Pacific/Apia", "2011-12-30T09:00", "2011-12-31T09:00+14:00"),
            ("Africa/Monrovia", "1971-06-01T12:00", "1971-06-01T12:00-00:44:30"),
            ("Asia/Kolkata", "1960-01-01T00:00", "1960-01-01T00:00+05:30"),
        ] {
            assert_eq!(resolved(name, local), instant, "{local} in {name}");
        }
    }

    #[test]
    fn a_gap_and_an_overlap_are_told() {
        let local = |text: &str| zone("Europe/Berlin").instant_of(parse_local_time(text).unwrap());
        let instant = |text: &str| parse_instant(text).unwrap();
        let (jump, moved) = (instant("2026-03-29T01:00:00Z"), instant("2026-03-29T01:20:00Z"));
        assert_eq!(local("2026-03-29T02:20"), Local::Gap { jump, moved });
        let (earlier, later) = (instant("2026-10-25T00:20:00Z"), instant("2026-10-25T01:20:00Z"));
        assert_eq!(local("2026-10-25T02:20"), Local::Overlap { earlier, later });
        assert_eq!(local("2026-10-25T03:00"), Local::One(instant("2026-10-25T02:00:00Z")));
    }

    #[test]
    fn a_day_has_the_hours_that_its_clocks_show() {
        for (name, text, hours) in [
            ("UTC", "2026-05-04", "2026-05-04T00:00:00Z/2026-05-05T00:00:00Z"),
            ("America/Denver", "2026-03-08", "2026-03-08T07:00:00Z/2026-03-09T06:00:00Z"),
            ("America/Denver", "2026-11-01", "2026-11-01T06:00:00Z/2026-11-02T07:00:00Z"),
            // Midnight itself is left out, shown twice, and the whole day left out.
            ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z/2018-11-05T02:00:00Z"),
            ("America/Havana", "2024-11-03", "2024-11-03T04:00:00Z/2024-11-04T05:00:00Z"),
            ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z/2011-12-30T10:00:00Z"),
        ] {
            assert_eq!(day(name, text), hours, "{text} in {name}");
        }
    }

    #[test]
    fn an_instant_is_in_the_day_that_the_clocks_show() {
        let at = parse_instant("2026-05-04T03:30:00Z").unwrap();
        for (name, day) in [("America/Denver", "2026-05-03"), ("UTC", "2026-05-04"), ("Asia/Tokyo", "2026-05-04")] {
            assert_eq!(date_text(zone(name).day_of(at)), day, "{name}");
        }
    }

    #[test]
    fn what_is_no_name_is_no_zone() {
        let long = "A".repeat(33);
        for name in ["", "America/denver", "Denver", "America/Denver ", "+05:00", "UTC+1", "Factory", "é", &long] {
            assert_eq!(Zone::named(name), None, "{name}");
        }
        for name in BARE {
            assert!(Zone::named(name).is_some() && Zone::chosen(name).is_none(), "{name}");
        }
        assert_eq!(Zone::named("UTC"), Some(Zone::UTC));
        assert!(version().starts_with("20"));
    }

    #[test]
    fn the_ends_of_the_calendar_have_a_local_time() {
        for name in ["UTC", "America/Denver", "Pacific/Kiritimati"] {
            for at in [Instant::MIN_UTC, Instant::MAX_UTC] {
                let local = zone(name).local(at);
                let _ = (zone(name).instant_of(local).instant(), zone(name).day(local.date()));
            }
        }
    }
}
