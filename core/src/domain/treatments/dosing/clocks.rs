//! What the rules on doses ask of a time zone.

use chrono::NaiveDateTime;

use super::Problem;
use crate::kernel::{offset_time::OffsetTime, time::Instant, zone::Zone};

/// The clocks of a place.
pub trait Clocks {
    /// How many seconds they are ahead of UTC at an instant.
    fn seconds_ahead(&self, at: Instant) -> i32;

    /// The instant at which they show a local time: one that they leave out moves forward by as much as
    /// they do, and of one that they show twice the first is meant.
    fn instant_of(&self, local: NaiveDateTime) -> Instant;
}

impl Clocks for Zone {
    fn seconds_ahead(&self, at: Instant) -> i32 {
        self.offset_at(at).local_minus_utc()
    }

    fn instant_of(&self, local: NaiveDateTime) -> Instant {
        Self::instant_of(*self, local).instant()
    }
}

/// What the clocks show at an instant.
pub(super) fn shown_by(clocks: &dyn Clocks, at: Instant, field: &str) -> Result<OffsetTime, Problem> {
    OffsetTime::at(at, clocks.seconds_ahead(at)).ok_or_else(|| Problem::too_large(field))
}

#[cfg(test)]
pub(super) mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::kernel::{date::parse_local_time, time::parse_instant};

    /// Clocks that change once.
    pub(crate) struct Turn {
        at: Instant,
        before: i32,
        after: i32,
    }

    /// New York, from winter to summer of 2026.
    pub(crate) fn new_york_in_spring() -> Turn {
        Turn { at: parse_instant("2026-03-08T07:00:00Z").unwrap(), before: -5 * 3_600, after: -4 * 3_600 }
    }

    impl Clocks for Turn {
        fn seconds_ahead(&self, at: Instant) -> i32 {
            if at < self.at { self.before } else { self.after }
        }

        fn instant_of(&self, local: NaiveDateTime) -> Instant {
            let under = |ahead: i32| (local - TimeDelta::seconds(i64::from(ahead))).and_utc();
            if under(self.before) < self.at || under(self.after) < self.at {
                under(self.before)
            } else {
                under(self.after)
            }
        }
    }

    #[test]
    fn an_instant_is_shown_with_its_offset() {
        let clocks = new_york_in_spring();
        for (local, shown) in [
            ("2026-03-08T01:59", "2026-03-08T01:59-05:00"),
            ("2026-03-08T02:30", "2026-03-08T03:30-04:00"),
            ("2026-03-08T03:00", "2026-03-08T03:00-04:00"),
        ] {
            let at = clocks.instant_of(parse_local_time(local).unwrap());
            assert_eq!(shown_by(&clocks, at, "").unwrap().text(), shown);
        }
    }
}
