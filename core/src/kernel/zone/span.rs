//! The spans of time between the changes of a zone's clocks.

use chrono::{FixedOffset, Offset, Utc};

use super::{table::TABLE, turn::Turn};

/// What is known of the clocks of a zone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    /// Seconds ahead of UTC before the first change.
    pub(super) first: i32,
    /// The year of each change, counted from 1970, as the clocks show it that the change ends.
    pub(super) years: &'static [u8],
    /// The number of the turn that each change makes.
    pub(super) turns: &'static [[u8; 2]],
    /// The turns of each year after that of the last change, in order.
    pub(super) forever: Option<[Turn; 2]>,
}

/// A time without a change, in seconds since 1970.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// When it begins.
    pub(super) from: i64,
    /// When it ends.
    pub(super) until: i64,
    /// Seconds that the clocks are ahead of UTC.
    pub(super) offset: i32,
}

impl Clock {
    /// Whether the offset is always the same.
    pub(super) const fn never_changes(&self) -> bool {
        self.years.is_empty() && self.forever.is_none()
    }

    /// The spans in order, from one that begins before that year does anywhere.
    pub(super) fn spans(self, year: i32) -> impl Iterator<Item = Span> {
        // Clocks differ from UTC by less than a day: what they change in the year before last is over.
        let past = self.years.partition_point(|counted| counted_from_1970(*counted) < year - 1);
        let last = past.checked_sub(1).and_then(|last| TABLE.turn(*self.turns.get(last)?));
        let (mut from, mut offset) = (i64::MIN, last.map_or(self.first, |turn| turn.offset));
        let changes = self.listed(past).chain(self.repeated(year - 1));
        let shown = changes.map_while(|(year, turn)| Some((turn.shown_in(year)?, turn.offset)));
        shown.map(Some).chain([None]).map(move |change| {
            let (until, next) = match change {
                Some((shown, next)) => (shown - i64::from(offset), next),
                None => (i64::MAX, offset),
            };
            let span = Span { from, until, offset };
            (from, offset) = (until, next);
            span
        })
    }

    /// The listed changes after that many, each with its year.
    fn listed(self, past: usize) -> impl Iterator<Item = (i32, Turn)> {
        let changes = self.years.iter().zip(self.turns).skip(past);
        changes.filter_map(|(counted, turn)| Some((counted_from_1970(*counted), TABLE.turn(*turn)?)))
    }

    /// The changes that come back every year after the last that is listed, from that year on.
    fn repeated(self, year: i32) -> impl Iterator<Item = (i32, Turn)> {
        let free = self.years.last().map_or(i32::MIN, |counted| counted_from_1970(*counted) + 1);
        let turns = self.forever.into_iter();
        turns.flat_map(move |turns| (free.max(year)..).flat_map(move |year| turns.map(|turn| (year, turn))))
    }
}

fn counted_from_1970(year: u8) -> i32 {
    1970 + i32::from(year)
}

/// An offset of less than a day, from seconds ahead of UTC.
pub(super) fn fixed(seconds: i32) -> FixedOffset {
    FixedOffset::east_opt(seconds).unwrap_or(Utc.fix())
}
