//! Time zones against two other readers of the tz database, for every name and every change of clocks:
//! jiff, which carries the same version, and chrono-tz, which is built from the source of an older one.

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Days, LocalResult, NaiveDate, NaiveDateTime, Offset, TimeZone as _};
use jiff::{
    Timestamp,
    tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase},
};
use proptest::prelude::*;
use vet_core::kernel::{
    time::Instant,
    zone::{Local, Zone},
};
use vet_tests::random_rows::Dice;

/// The start of 2038 and of 2100, in seconds since 1970.
const LISTED: i64 = 2_145_916_800;
const END: i64 = 4_102_444_800;

/// Every name of the database, with the zone as jiff knows it. `Factory` stands for no zone at all.
fn names() -> Vec<(String, TimeZone)> {
    let database = TimeZoneDatabase::bundled();
    let names = database.available().map(|name| name.to_string()).filter(|name| name != "Factory");
    names.map(|name| (name.clone(), database.get(&name).unwrap())).collect()
}

fn instant(seconds: i64) -> Instant {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

fn local(seconds: i64) -> NaiveDateTime {
    instant(seconds).naive_utc()
}

/// Every change of clocks from 1970 to 2037.
fn changes(zone: &TimeZone) -> Vec<i64> {
    let seconds = zone.following(Timestamp::UNIX_EPOCH).map(|change| change.timestamp().as_second());
    seconds.take_while(|at| *at < LISTED).collect()
}

/// The seconds around every change, and some instants until 2100.
fn instants(name: &str, zone: &TimeZone) -> Vec<i64> {
    let mut dice = Dice::named(name);
    let random = (0..50).map(|_| i64::try_from(dice.below(END.unsigned_abs())).unwrap());
    changes(zone).into_iter().flat_map(|at| [at - 1, at, at + 1]).chain(random).collect()
}

/// What the clocks show around every change, with them and with those before or after.
fn local_times(name: &str, zone: &TimeZone) -> Vec<i64> {
    let around = |at: i64| {
        let [before, after] = [at - 1, at].map(|at| at + i64::from(jiff_offset(zone, at)));
        [
            before - 1_800,
            before,
            before + 1,
            before + 2,
            after - 1,
            after,
            after + 1,
            after + 1_800,
            before.midpoint(after),
        ]
    };
    let random = instants(name, &TimeZone::UTC);
    changes(zone).into_iter().flat_map(around).chain(random).collect()
}

fn jiff_offset(zone: &TimeZone, at: i64) -> i32 {
    zone.to_offset(Timestamp::from_second(at).unwrap()).seconds()
}

/// When the clocks show a local time.
fn jiff_instants(zone: &TimeZone, seconds: i64) -> Vec<i64> {
    let shown = TimeZone::UTC.to_datetime(Timestamp::from_second(seconds).unwrap());
    let offsets = match zone.to_ambiguous_timestamp(shown).offset() {
        AmbiguousOffset::Unambiguous { offset } => vec![offset],
        AmbiguousOffset::Gap { .. } => vec![],
        AmbiguousOffset::Fold { before, after } => vec![before, after],
    };
    let instants = offsets.iter().map(|offset| seconds - i64::from(offset.seconds()));
    // Its two answers differ for Nuuk in 2023, where summer time became standard time without a change.
    instants.filter(|at| at + i64::from(jiff_offset(zone, *at)) == seconds).collect()
}

fn own_instants(local: Local) -> Vec<i64> {
    match local {
        Local::One(at) => vec![at.timestamp()],
        Local::Gap { .. } => vec![],
        Local::Overlap { earlier, later } => vec![earlier.timestamp(), later.timestamp()],
    }
}

#[test]
fn clocks_are_as_far_ahead_as_jiff_says() {
    let names = names();
    assert_eq!(names.len(), 597);
    for (name, theirs) in &names {
        let zone = Zone::named(name).unwrap();
        for at in instants(name, theirs) {
            assert_eq!(
                zone.offset_at(instant(at)).local_minus_utc(),
                jiff_offset(theirs, at),
                "{name} at {}",
                instant(at)
            );
        }
    }
}

#[test]
fn clocks_show_a_time_when_jiff_says() {
    for (name, theirs) in names() {
        let zone = Zone::named(&name).unwrap();
        for shown in local_times(&name, &theirs) {
            let own = own_instants(zone.instant_of(local(shown)));
            assert_eq!(own, jiff_instants(&theirs, shown), "{} in {name}", local(shown));
        }
    }
}

#[test]
fn a_time_in_a_gap_moves_by_its_length() {
    let mut gaps = 0;
    for (name, theirs) in names() {
        for at in changes(&theirs) {
            let [before, after] = [at - 1, at].map(|at| i64::from(jiff_offset(&theirs, at)));
            if before < after {
                let found = Zone::named(&name).unwrap().instant_of(local(at + before.midpoint(after)));
                let moved = at + before.midpoint(after) - before;
                assert_eq!(found, Local::Gap { jump: instant(at), moved: instant(moved) }, "{name} at {}", instant(at));
                gaps += 1;
            }
        }
    }
    assert!(gaps > 10_000, "{gaps}");
}

/// What the database has learned since the version of chrono-tz: a zone, and the years that differ.
const LEARNED: [(&str, i32, i32); 22] = [
    ("Africa/Casablanca", 2026, 2100),
    ("Africa/El_Aaiun", 2026, 2100),
    ("America/Bogota", 1992, 1992),
    ("America/Edmonton", 2026, 2100),
    ("America/Ensenada", 1970, 1975),
    ("America/Havana", 2026, 2027),
    ("America/Inuvik", 2026, 2100),
    ("America/Rainy_River", 2026, 2100),
    ("America/Santa_Isabel", 1970, 1975),
    ("America/Tijuana", 1970, 1975),
    ("America/Vancouver", 2026, 2100),
    ("America/Winnipeg", 2026, 2100),
    ("America/Yellowknife", 2026, 2100),
    ("Asia/Tehran", 1979, 1979),
    ("Canada/Central", 2026, 2100),
    ("Canada/Mountain", 2026, 2100),
    ("Canada/Pacific", 2026, 2100),
    ("Cuba", 2026, 2027),
    ("Europe/Chisinau", 2022, 2100),
    ("Europe/Tiraspol", 2022, 2100),
    ("Iran", 1979, 1979),
    ("Mexico/BajaNorte", 1970, 1975),
];

#[test]
fn clocks_show_what_chrono_tz_says() {
    for (name, jiff) in names() {
        let (zone, theirs) = (Zone::named(&name).unwrap(), name.parse::<chrono_tz::Tz>().unwrap());
        let learned = LEARNED.iter().find(|(changed, ..)| *changed == name);
        let is_known = |at: &i64| {
            let year = chrono::Datelike::year(&local(*at));
            learned.is_none_or(|(_, from, until)| year < *from || *until < year)
        };
        for at in instants(&name, &jiff).into_iter().filter(is_known) {
            let offset = theirs.offset_from_utc_datetime(&local(at)).fix();
            assert_eq!(zone.offset_at(instant(at)), offset, "{name} at {}", instant(at));
        }
        for shown in local_times(&name, &jiff).into_iter().filter(is_known) {
            let instants = match theirs.from_local_datetime(&local(shown)) {
                LocalResult::Single(at) => vec![at.timestamp()],
                LocalResult::None => vec![],
                LocalResult::Ambiguous(earlier, later) => vec![earlier.timestamp(), later.timestamp()],
            };
            assert_eq!(own_instants(zone.instant_of(local(shown))), instants, "{} in {name}", local(shown));
        }
    }
}

#[test]
fn names_of_one_place_name_one_zone() {
    for (old, new) in [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("US/Mountain", "America/Denver"),
        ("Etc/UTC", "UTC"),
        ("GB", "Europe/London"),
    ] {
        assert_eq!(Zone::named(old), Zone::named(new), "{old}");
    }
    assert_ne!(Zone::named("Europe/Paris"), Zone::named("Europe/Berlin"));
}

fn any_zone() -> impl Strategy<Value = Zone> {
    let zones: Vec<Zone> = names().iter().filter_map(|(name, _)| Zone::named(name)).collect();
    prop::sample::select(zones)
}

fn any_instant() -> impl Strategy<Value = Instant> {
    // From 1900 to 2200, to the microsecond.
    (-2_208_988_800_000_000_i64..7_258_118_400_000_000)
        .prop_map(|micros| DateTime::from_timestamp_micros(micros).unwrap())
}

proptest! {
    #[test]
    fn what_the_clocks_show_at_an_instant_they_show_at_that_instant(zone in any_zone(), at in any_instant()) {
        let shown = zone.local(at);
        match zone.instant_of(shown) {
            Local::One(found) => prop_assert_eq!(found, at),
            Local::Overlap { earlier, later } => prop_assert!(earlier < later && (at == earlier || at == later)),
            Local::Gap { .. } => prop_assert!(false, "the clocks show {}", shown),
        }
    }

    #[test]
    fn a_local_time_is_shown_at_its_instant_unless_it_is_left_out(zone in any_zone(), at in any_instant()) {
        let local = at.naive_utc();
        let found = zone.instant_of(local);
        match found {
            Local::Gap { jump, moved } => prop_assert!(jump <= moved && zone.local(moved) > local),
            _ => prop_assert_eq!(zone.local(found.instant()), local),
        }
    }

    #[test]
    fn days_follow_each_other_and_hold_their_instants(zone in any_zone(), at in any_instant()) {
        let today = zone.day_of(at);
        let day = |ahead: i64| zone.day(if ahead < 0 { today - Days::new(1) } else { today + Days::new(ahead.unsigned_abs()) });
        prop_assert_eq!(day(-1).end, day(0).start);
        prop_assert_eq!(day(0).end, day(1).start);
        // Clocks that go back over midnight show yesterday once more.
        prop_assert!(day(0).contains(&at) || day(1).contains(&at));
        prop_assert!(day(0).is_empty() || zone.day_of(day(0).start) == today);
    }

    #[test]
    fn no_name_is_too_odd(name in ".{0,40}") {
        let known = TimeZoneDatabase::bundled().get(&name).is_ok();
        prop_assert!(known || Zone::named(&name).is_none(), "{name}");
    }
}

#[test]
fn no_instant_is_too_far() {
    let zone = Zone::named("America/Denver").unwrap();
    for year in [-262_142, -1, 0, 1, 1969, 9_999, 262_141] {
        let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        assert_eq!(zone.day_of(zone.day(day).start), day);
    }
}
