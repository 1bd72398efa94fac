//! The rules that know a time zone, on the days on which clocks change and at the turn of the year, in two
//! dozen zones: what they answer is computed again with jiff, which carries a tz database of its own.
//!
//! The other rules take local times as they are, and have no zone to get wrong.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::collections::BTreeSet;

use jiff::{
    Span, Timestamp, ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use vet_core::{
    domain::rules::{RULES, evaluate_json},
    record::Shape,
};

/// Half an hour in summer, a month without summer time, a day left out, two hours; north, south, and none.
const ZONES: [&str; 26] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "America/Asuncion",
    "America/Caracas",
    "America/Denver",
    "America/Halifax",
    "America/Havana",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Amman",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Kolkata",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
];

/// The years whose changes are looked at: those in which rules changed, and the next.
const YEARS: [i16; 6] = [2011, 2014, 2018, 2021, 2026, 2027];

struct Place {
    name: &'static str,
    zone: TimeZone,
}

impl Place {
    fn all() -> Vec<Self> {
        ZONES.iter().map(|name| Self { name, zone: TimeZone::get(name).unwrap() }).collect()
    }

    /// When the clocks show a local time: one that they leave out moves forward by as much as they do, and
    /// one that they show twice means the first.
    fn instant(&self, local: DateTime) -> Timestamp {
        self.zone.to_ambiguous_timestamp(local).compatible().unwrap()
    }

    fn local(&self, at: Timestamp) -> DateTime {
        self.zone.to_datetime(at)
    }

    /// What the clocks show, with their offset.
    fn shown(&self, at: Timestamp) -> String {
        let seconds = self.zone.to_offset(at).seconds();
        let (sign, size) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
        let local = self.local(at).strftime("%Y-%m-%dT%H:%M").to_string();
        format!("{local}{sign}{:02}:{:02}", size / 3_600, size % 3_600 / 60)
    }

    /// The days around every change of those years, and the turns of these.
    fn days(&self) -> Vec<Date> {
        let mut days = BTreeSet::new();
        for year in YEARS {
            let (start, end) = (Date::new(year, 1, 1).unwrap(), Date::new(year, 12, 31).unwrap());
            days.extend([start, end]);
            let instant = |day: Date| TimeZone::UTC.to_timestamp(day.to_datetime(Time::midnight())).unwrap();
            let changes = self.zone.following(instant(start)).map(|change| change.timestamp());
            days.extend(changes.take_while(|at| *at < instant(end)).map(|at| self.local(at).date()));
        }
        // Nuuk gave up its summer time in 2023 without a change of clocks, which jiff reads otherwise.
        days.into_iter().filter(|day| self.name != "America/Nuuk" || day.year() < 2_022).collect()
    }
}

fn later(day: Date, days: i64) -> Date {
    day.checked_add(Span::new().days(days)).unwrap()
}

fn list(texts: impl IntoIterator<Item = String>) -> String {
    let texts: Vec<String> = texts.into_iter().map(|text| format!("\"{text}\"")).collect();
    format!("[{}]", texts.join(","))
}

/// Asks a rule, in each place and on each of its days, with a case for each.
fn in_every_place(rule: &str, cases: impl Fn(&Place, Date) -> Vec<(String, String)>) {
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for place in Place::all() {
        for day in place.days() {
            for (input, expected) in cases(&place, day) {
                let answer = evaluate_json(rule, &input);
                asked += 1;
                if answer != expected {
                    wrong.push(format!(
                        "{} on {day}\n   input {input}\nexpected {expected}\n  answer {answer}",
                        place.name
                    ));
                }
            }
        }
    }
    let some = wrong[..wrong.len().min(5)].join("\n\n");
    assert!(wrong.is_empty(), "{rule}: {} of {asked} differ\n\n{some}", wrong.len());
    assert!(asked > 400, "only {asked} cases");
    println!("{rule}: {asked} cases");
}

#[test]
fn every_rule_with_a_zone_is_looked_at_here() {
    let has_zone = |rule: &&vet_core::rule::Rule| rule.input.fields.iter().any(|field| field.name == "tz");
    let found: Vec<&str> = RULES.iter().copied().flatten().filter(has_zone).map(|rule| rule.id).collect();
    assert_eq!(found, ["dosing.schedule", "dosing.withdrawal", "sched.recurrence", "sched.reminders"]);
    // And none gives a time with an offset without having been told the zone.
    for rule in RULES.iter().copied().flatten().filter(|rule| !found.contains(&rule.id)) {
        let gives = rule.output.fields.iter().any(|field| matches!(field.shape, Shape::OffsetTime));
        assert!(!gives, "{}", rule.id);
    }
}

/// By the clock, at home: the same times on each day.
#[test]
fn doses_by_the_clock() {
    const TIMES: [&str; 8] = ["00:00", "00:30", "01:15", "01:45", "02:10", "02:30", "03:00", "23:30"];
    in_every_place("dosing.schedule", |place, day| {
        let mut cases = Vec::new();
        for every in [1, 2] {
            let (first, count) = (later(day, -2), 24);
            let mut due = BTreeSet::new();
            for number in 0..12 {
                let date = later(first, number * every);
                let times = TIMES.iter().map(|time| date.to_datetime(time.parse().unwrap()));
                due.extend(times.map(|local| place.instant(local)));
            }
            let input = format!(
                r#"{{"tz":"{}","mode":"clock","start_date":"{first}","times":{},"count":{count},"every_days":{every}}}"#,
                place.name,
                list(TIMES.map(str::to_owned)),
            );
            let due = list(due.into_iter().take(count).map(|at| place.shown(at)));
            cases.push((input, format!(r#"{{"due":{due}}}"#)));
        }
        cases
    });
}

/// By hours, in hospital: so many real hours apart, whatever clocks show.
#[test]
fn doses_by_hours() {
    in_every_place("dosing.schedule", |place, day| {
        let case = |(hours, time): (i64, &str)| {
            let start = later(day, -1).to_datetime(time.parse().unwrap());
            let first = place.instant(start);
            let due = list((0..12).map(|dose| place.shown(first + (hours * dose).hours())));
            let input = format!(
                r#"{{"tz":"{}","mode":"elapsed","start":"{}","interval_h":{hours},"count":12}}"#,
                place.name,
                start.strftime("%Y-%m-%dT%H:%M"),
            );
            (input, format!(r#"{{"due":{due}}}"#))
        };
        [(4, "20:00"), (1, "18:30"), (7, "02:15")].into_iter().map(case).collect()
    });
}

#[test]
fn animals_are_clear_after_real_days() {
    in_every_place("dosing.withdrawal", |place, day| {
        let case = |(days, hours): (i64, i64)| {
            let given = place.instant(later(day, -1).to_datetime("01:30".parse().unwrap()));
            let (meat, milk) = (place.shown(given + (24 * days).hours()), place.shown(given + hours.hours()));
            let input = format!(
                r#"{{"tz":"{}","doses":[{{"last_given":"{}","meat_days":{days},"milk_hours":{hours}}}]}}"#,
                place.name,
                place.shown(given),
            );
            (input, format!(r#"{{"meat_clear_at":"{meat}","milk_clear_at":"{milk}"}}"#))
        };
        [(0, 24), (1, 23), (2, 36)].into_iter().map(case).collect()
    });
}

#[test]
fn appointments_come_again_at_the_same_time() {
    in_every_place("sched.recurrence", |place, day| {
        let case = |(freq, days, time): (&str, [Date; 5], &str)| {
            let time: Time = time.parse().unwrap();
            let starts = list(days.map(|day| place.shown(place.instant(day.to_datetime(time)))));
            let input = format!(
                r#"{{"start_local":"{}","tz":"{}","freq":"{freq}","count":5}}"#,
                days[0].to_datetime(time).strftime("%Y-%m-%dT%H:%M"),
                place.name,
            );
            (input, format!(r#"{{"starts":{starts}}}"#))
        };
        let daily = [-2, -1, 0, 1, 2].map(|days| later(day, days));
        let weekly = [-7, 0, 7, 14, 21].map(|days| later(day, days));
        let mut cases = Vec::new();
        for time in ["00:30", "02:30", "09:00"] {
            cases.extend([("DAILY", daily, time), ("WEEKLY", weekly, time)].map(case));
        }
        if day.day() <= 28 {
            let monthly = [-1, 0, 1, 2, 3].map(|months: i32| day.checked_add(Span::new().months(months)).unwrap());
            cases.push(case(("MONTHLY", monthly, "02:30")));
        }
        cases
    });
}

#[test]
fn reminders_keep_the_time_of_the_day_and_the_night() {
    /// As days or as hours.
    const LEADS: [(i64, i64); 6] = [(1, 0), (2, 0), (7, 0), (0, 2), (0, 26), (0, 48)];
    in_every_place("sched.reminders", |place, day| {
        let case = |time: &str| {
            let start = place.instant(later(day, 1).to_datetime(time.parse().unwrap()));
            let booked = start - (24 * 5).hours();
            let mut sent = Vec::new();
            for (days, hours) in LEADS {
                let at = match hours {
                    0 => {
                        let local = place.local(start);
                        place.instant(later(local.date(), -days).to_datetime(local.time()))
                    }
                    _ => start - hours.hours(),
                };
                let at = after_the_night(place, at);
                if at > booked && start.duration_since(at).as_mins() >= 60 && !sent.contains(&at) {
                    sent.push(at);
                }
            }
            let leads = LEADS.map(|(days, hours)| match hours {
                0 => format!(r#"{{"days":{days}}}"#),
                _ => format!(r#"{{"hours":{hours}}}"#),
            });
            let input = format!(
                r#"{{"start":"{}","tz":"{}","booked_at":"{}","leads":[{}]}}"#,
                place.shown(start),
                place.name,
                place.shown(booked),
                leads.join(","),
            );
            let suppressed = LEADS.len() - sent.len();
            let sent = list(sent.into_iter().map(|at| place.shown(at)));
            (input, format!(r#"{{"send_at":{sent},"suppressed":{suppressed}}}"#))
        };
        ["00:15", "02:30", "09:00", "22:45"].map(case).to_vec()
    });
}

/// From nine in the evening until eight in the morning nobody is disturbed.
fn after_the_night(place: &Place, at: Timestamp) -> Timestamp {
    let local = place.local(at);
    let morning = |date: Date| place.instant(date.to_datetime("08:00".parse().unwrap()));
    match local.hour() {
        21.. => morning(later(local.date(), 1)),
        ..8 => morning(local.date()),
        _ => at,
    }
}
