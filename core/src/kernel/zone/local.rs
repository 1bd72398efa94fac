//! From a local time to the instant at which clocks show it.

use chrono::NaiveDateTime;

use super::span::{Span, fixed};
use crate::kernel::time::Instant;

/// When the clocks of a zone show a local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Local {
    /// Once.
    One(Instant),
    /// Never: they are put forward over it.
    Gap {
        /// When they are put forward.
        jump: Instant,
        /// When they show the time moved forward by the length of the gap.
        moved: Instant,
    },
    /// Twice: they are put back over it.
    Overlap {
        /// The first time, before they are put back.
        earlier: Instant,
        /// The second time.
        later: Instant,
    },
}

impl Local {
    /// The instant that is meant: a time in a gap moves forward by the length of the gap, and one in an
    /// overlap means the first occurrence.
    ///
    /// Source: RFC 5545, section 3.3.5.
    #[must_use]
    pub const fn instant(self) -> Instant {
        match self {
            Self::One(at) | Self::Gap { moved: at, .. } | Self::Overlap { earlier: at, .. } => at,
        }
    }

    /// The first instant at which the clocks show this time or a later one.
    #[must_use]
    pub const fn first(self) -> Instant {
        match self {
            Self::One(at) | Self::Gap { jump: at, .. } | Self::Overlap { earlier: at, .. } => at,
        }
    }

    /// Finds a local time in the spans of a zone around it.
    pub(super) fn find(local: NaiveDateTime, mut spans: impl Iterator<Item = Span>) -> Self {
        let shown = local.and_utc().timestamp();
        // At the ends of the calendar, where there is no such instant, UTC shows it.
        let instant = |offset| local.checked_sub_offset(fixed(offset)).unwrap_or(local).and_utc();
        let mut before = 0;
        while let Some(span) = spans.next() {
            let at = shown - i64::from(span.offset);
            if at < span.from {
                let moved = instant(before);
                return Self::Gap { jump: Instant::from_timestamp(span.from, 0).unwrap_or(moved), moved };
            }
            if at < span.until {
                let again = spans.next().filter(|next| shown - i64::from(next.offset) >= next.from);
                let earlier = instant(span.offset);
                return again.map_or(Self::One(earlier), |next| Self::Overlap { earlier, later: instant(next.offset) });
            }
            before = span.offset;
        }
        Self::One(instant(before))
    }
}
