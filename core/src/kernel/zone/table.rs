//! The file of time zones: how it is laid out, and how it is read.

use super::{span::Clock, turn::Turn};

/// The file `zones.bin`, which `cargo xtask zones` writes. Its columns follow each other without gaps;
/// numbers are little-endian, and refer to rows by their place, from 0.
///
/// | rows | column | bytes | what it is |
/// |---|---|--:|---|
/// | the file | version | 8 | version of the tz database, filled up with spaces |
/// | | counts | 3 × 2 | how many zones, changes and turns there are |
/// | lengths | count | 1 | how many names have 1, 2, … 32 bytes |
/// | names, by length and then in order | name | its length | |
/// | | zone | 2 | the zone that it names; UTC is 0 |
/// | zones | first | 4 | seconds ahead of UTC when 1970 begins |
/// | | start, count | 2 + 2 | which of the changes are its own |
/// | | one, other | 2 + 2 | the turns of every year after its last change; 65535 where there are none |
/// | changes | year | 1 | counted from 1970 |
/// | | turn | 2 | what happens in that year |
/// | turns | month, week, weekday | 1 + 1 + 1 | a day such as the last Sunday of March |
/// | | minute | 2 | minutes after its midnight |
/// | | offset | 2 | minutes ahead of UTC from then on |
///
/// So every change of clocks is told as a rule tells it, `M3.5.0/2`, by the clocks that it ends: few turns
/// make all changes, and years and zones differ little. That is why the file compresses to a quarter.
#[derive(Debug)]
pub(super) struct Table {
    /// Version of the database.
    pub(super) version: &'static str,
    lengths: &'static [u8],
    names: &'static [u8],
    zone: Shorts,
    first: &'static [[u8; 4]],
    start: Shorts,
    count: Shorts,
    one: Shorts,
    other: Shorts,
    year: &'static [u8],
    turn: Shorts,
    month: &'static [u8],
    week: &'static [u8],
    weekday: &'static [u8],
    minute: Shorts,
    offset: Shorts,
}

/// A column of numbers of two bytes.
type Shorts = &'static [[u8; 2]];

/// The file, cut into its columns by the compiler: one that is too short or too long does not compile.
pub(super) static TABLE: Table = Table::cut(include_bytes!("zones.bin"));

impl Table {
    const fn cut(file: &'static [u8]) -> Self {
        let mut rest = file;
        let Ok(version) = str::from_utf8(take(&mut rest, 8).trim_ascii_end()) else { panic!("not a version") };
        let [zones, changes, turns] = [short(&mut rest), short(&mut rest), short(&mut rest)];
        let lengths = take(&mut rest, 32);
        let (mut names, mut text, mut length) = (0, 0, 1);
        while length <= lengths.len() {
            let count = lengths[length - 1] as usize;
            (names, text, length) = (names + count, text + count * length, length + 1);
        }
        let table = Self {
            version,
            lengths,
            names: take(&mut rest, text),
            zone: shorts(&mut rest, names),
            first: take(&mut rest, 4 * zones).as_chunks().0,
            start: shorts(&mut rest, zones),
            count: shorts(&mut rest, zones),
            one: shorts(&mut rest, zones),
            other: shorts(&mut rest, zones),
            year: take(&mut rest, changes),
            turn: shorts(&mut rest, changes),
            month: take(&mut rest, turns),
            week: take(&mut rest, turns),
            weekday: take(&mut rest, turns),
            minute: shorts(&mut rest, turns),
            offset: shorts(&mut rest, turns),
        };
        assert!(rest.is_empty());
        table
    }

    /// The zone of that name.
    pub(super) fn zone_named(&self, name: &str) -> Option<u16> {
        let (mut shorter, mut names) = (0, self.names);
        for (length, count) in (1..).zip(self.lengths.iter().copied().map(usize::from)) {
            let (alike, longer) = names.split_at_checked(length * count)?;
            if length == name.len() {
                let found = alike.chunks_exact(length).position(|known| known == name.as_bytes())?;
                return self.zone.get(shorter + found).copied().map(u16::from_le_bytes);
            }
            (shorter, names) = (shorter + count, longer);
        }
        None
    }

    /// The clocks of a zone.
    pub(super) fn clock(&self, zone: u16) -> Clock {
        let row = usize::from(zone);
        let number = |column: Shorts| column.get(row).copied().unwrap_or_default();
        let start = usize::from(u16::from_le_bytes(number(self.start)));
        let own = start..start + usize::from(u16::from_le_bytes(number(self.count)));
        Clock {
            first: self.first.get(row).copied().map_or(0, i32::from_le_bytes),
            years: self.year.get(own.clone()).unwrap_or_default(),
            turns: self.turn.get(own).unwrap_or_default(),
            forever: self.turn(number(self.one)).zip(self.turn(number(self.other))).map(<[Turn; 2]>::from),
        }
    }

    /// The turn of that number.
    pub(super) fn turn(&self, number: [u8; 2]) -> Option<Turn> {
        let row = usize::from(u16::from_le_bytes(number));
        Some(Turn {
            month: *self.month.get(row)?,
            week: *self.week.get(row)?,
            weekday: *self.weekday.get(row)?,
            minute: i16::from_le_bytes(*self.minute.get(row)?),
            offset: 60 * i32::from(i16::from_le_bytes(*self.offset.get(row)?)),
        })
    }
}

/// Takes that many bytes off the front.
const fn take(rest: &mut &'static [u8], bytes: usize) -> &'static [u8] {
    let (taken, left) = rest.split_at(bytes);
    *rest = left;
    taken
}

/// Takes that many numbers of two bytes off the front.
const fn shorts(rest: &mut &'static [u8], numbers: usize) -> Shorts {
    take(rest, 2 * numbers).as_chunks().0
}

/// Takes one number of two bytes off the front.
const fn short(rest: &mut &'static [u8]) -> usize {
    u16::from_le_bytes(shorts(rest, 1)[0]) as usize
}
