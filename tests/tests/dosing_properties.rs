//! What holds for every dose, schedule and course.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use proptest::{collection::vec, prelude::*};
use vet_core::{
    domain::{
        patients::Species,
        profile::standard,
        treatments::dosing::{
            Problem, bsa, check_range, clinic_hours, cri, loading, mgkg, prn, quantity, reference::Drugs, safety,
            schedule, status, tablets, taper, volume, withdrawal,
        },
    },
    kernel::{choice::Choice, date::parse_local_time, number::Number, offset_time::OffsetTime, ratio::Ratio},
    record::Entries,
};

/// An exact fraction.
fn exact(number: Number) -> Ratio {
    Ratio::of(number).unwrap()
}

fn minus(one: Ratio, other: Ratio) -> Ratio {
    one.plus(other.times(Ratio::whole(-1)).unwrap()).unwrap()
}

fn split() -> impl Strategy<Value = Number> {
    prop_oneof![Just(Number::new(1, 0)), Just(Number::new(5, 1)), Just(Number::new(25, 2))]
}

fn a_product() -> impl Strategy<Value = tablets::Product> {
    (1_i64..5_000, split())
        .prop_map(|(strength, split)| tablets::Product { strength_mg: Number::new(strength, 1), split })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pounds_and_kilograms_of_one_animal_get_one_dose(pounds in 1_i64..100_000, dose in 1_i64..100_000) {
        let of = |weight, weight_unit| mgkg(&mgkg::Input {
            weight: Some(weight), weight_unit, dose_per_kg: Number::new(dose, 2), dose_unit: mgkg::DosePerKg::Mg,
        }).unwrap();
        // Whole multiples of 10 000 lb are whole multiples of 4535.9237 kg.
        let in_lb = of(Number::new(pounds * 10_000, 0), mgkg::Scale::Lb);
        let in_kg = of(Number::new(pounds * 45_359_237, 4), mgkg::Scale::Kg);
        prop_assert_eq!(in_lb, in_kg);
    }

    #[test]
    fn micrograms_are_thousandths(weight in 1_i64..100_000, dose in 1_i64..100_000) {
        let of = |dose_per_kg, dose_unit| mgkg(&mgkg::Input {
            weight: Some(Number::new(weight, 2)), weight_unit: mgkg::Scale::Kg, dose_per_kg, dose_unit,
        }).unwrap();
        let (mcg, mg) = (mgkg::DosePerKg::Mcg, mgkg::DosePerKg::Mg);
        prop_assert_eq!(of(Number::new(dose, 0), mcg), of(Number::new(dose, 3), mg));
    }

    #[test]
    fn a_heavier_animal_has_no_smaller_surface(grams in 1_i64..200_000, more in 0_i64..50_000) {
        for species in [Species::Dog, Species::Cat] {
            let surface = |grams| bsa(&bsa::Input {
                species, weight_kg: Some(Number::new(grams, 3)), dose_mg_per_m2: None, max_mg: None,
            }, &standard()).unwrap().bsa_m2;
            prop_assert!(surface(grams) <= surface(grams + more));
        }
    }

    /// The surface is the nearest ten thousandth, found again with whole numbers alone.
    #[test]
    fn the_surface_is_rounded_rightly(grams in 1_i64..200_000) {
        let shown = bsa(&bsa::Input {
            species: Species::Dog, weight_kg: Some(Number::new(grams, 3)), dose_mg_per_m2: None, max_mg: None,
        }, &standard()).unwrap().bsa_m2.mantissa();
        // n - 1/2 <= 10.1 g^(2/3) < n + 1/2, each side cubed and times 8000.
        let cubed = 8 * 1_030_301 * i128::from(grams).pow(2);
        let side = |half: i128| (2 * shown + half).pow(3) * 1_000;
        prop_assert!(side(-1) <= cubed && cubed < side(1), "{grams} g: {shown}");
    }

    #[test]
    fn what_is_drawn_up_is_a_mark_and_within_half_a_step(dose in 1_i64..1_000_000, strength in 1_i64..100_000) {
        let input = volume::Input { dose_mg: Number::new(dose, 3), concentration_mg_per_ml: Some(Number::new(strength, 2)) };
        match volume(&input) {
            Ok(output) => {
                let exact_ml = exact(input.dose_mg).over(exact(Number::new(strength, 2))).unwrap();
                let steps = exact(output.volume_ml).over(exact(output.graduation_ml)).unwrap();
                prop_assert_eq!(steps.floor(), steps.ceil());
                let half = exact(output.graduation_ml).times(Ratio::new(1, 2).unwrap()).unwrap();
                let over = minus(exact(output.volume_ml), exact_ml);
                prop_assert!(over < half && minus(Ratio::ZERO, half) <= over, "a half goes down");
            }
            Err(problem) => prop_assert!(matches!(problem, Problem::VolumeExceedsSyringe | Problem::DoseNotMeasurable)),
        }
    }

    #[test]
    fn tablets_never_leave_their_bounds_and_are_split_as_scored(
        target in 1_i64..10_000, below in 0_i64..=100, above in 0_i64..=100, products in vec(a_product(), 0..6),
    ) {
        let target_mg = Number::new(target, 1);
        let bound = |percent| Number::new(target * percent, 3);
        let input = tablets::Input {
            target_mg, products: products.clone(),
            min_mg: Some(bound(100 - below)), max_mg: Some(bound(100 + above)),
        };
        match tablets(&input, &standard()) {
            Ok(output) => {
                let dose = exact(output.tablets).times(exact(output.strength_mg)).unwrap();
                prop_assert!(exact(bound(100 - below)) <= dose && dose <= exact(bound(100 + above)));
                prop_assert!(output.tablets.is_positive());
                let fits = |product: &tablets::Product| {
                    let parts = exact(output.tablets).over(exact(product.split)).unwrap();
                    product.strength_mg == output.strength_mg && parts.floor() == parts.ceil()
                };
                prop_assert!(products.iter().any(fits));
            }
            Err(problem) => prop_assert_eq!(problem, Problem::NoDispensableDose),
        }
    }

    #[test]
    fn a_dose_within_its_range_has_no_finding(weight in 1_i64..10_000, least in 0_i64..1_000, more in 0_i64..1_000, at in 0_i64..=100) {
        // The dose lies so many percent of the way from the least to the most.
        let per_kg = Number::new(least * 100 + more * at, 4);
        prop_assume!(per_kg.is_positive());
        let dose_mg = Number::new(weight, 0).times(per_kg).unwrap();
        let output = check_range(&check_range::Input {
            weight_kg: Some(Number::new(weight, 0)), dose_mg, interval_h: Number::new(24, 0),
            min_mg_kg: Number::new(least, 2), max_mg_kg: Number::new(least + more, 2),
            max_single_mg: Some(dose_mg), max_daily_mg_kg: Some(per_kg),
        }).unwrap();
        prop_assert_eq!(output.findings, []);
    }

    #[test]
    fn a_pump_gives_no_more_than_half_a_step_too_much(rate in 1_i64..10_000, weight in 1_i64..1_000, strength in 1_i64..10_000) {
        let output = cri(&cri::Input {
            rate: Number::new(rate, 1), unit: cri::RateUnit::MgPerHour, weight_kg: Some(Number::new(weight, 1)),
            concentration_mg_per_ml: Some(Number::new(strength, 1)), bag_ml: None, pump_ml_per_h: None,
        });
        let Ok(output) = output else { return Ok(()) };
        let per_hour = Ratio::new(i128::from(rate * weight), i128::from(strength * 10)).unwrap();
        let over = minus(exact(output.pump_ml_per_h.unwrap()), per_hour);
        prop_assert!(over < Ratio::new(1, 20).unwrap() && Ratio::new(-1, 20).unwrap() <= over);
    }

    #[test]
    fn a_bag_runs_out_with_its_drug(rate in 1_i64..1_000, weight in 1_i64..1_000, bag in 1_i64..2_000) {
        // A bag that runs for an hour takes what an hour takes.
        let output = cri(&cri::Input {
            rate: Number::new(rate, 1), unit: cri::RateUnit::MgPerHour, weight_kg: Some(Number::new(weight, 1)),
            concentration_mg_per_ml: None, bag_ml: Some(Number::new(bag, 0)), pump_ml_per_h: Some(Number::new(bag, 0)),
        }).unwrap();
        prop_assert_eq!(output.add_mg_to_bag, Some(output.mg_per_h));
    }

    #[test]
    fn a_load_adds_up_over_its_days(weight in 1_i64..1_000, load in 1_i64..1_000, daily in 0_i64..1_000, days in 1_i64..10) {
        let output = loading(&loading::Input {
            weight_kg: Some(Number::new(weight, 0)), load_mg_kg: Number::new(load * days, 0), load_days: days,
            maintenance_mg_kg_day: Number::new(daily, 0),
        }).unwrap();
        let loaded = minus(exact(output.mg_per_day_loading), exact(output.mg_per_day_after));
        prop_assert_eq!(loaded.times(Ratio::whole(days)), Some(exact(output.load_mg_total)));
    }

    /// Whoever takes a dose as often as allowed never has more than the most within 24 hours.
    #[test]
    fn as_needed_never_exceeds_its_limits(interval in 1_i64..600, most in 1_i64..6, tries in vec(0_i64..4_000, 1..40)) {
        let minute = |minute: i64| parse_local_time("2026-05-04T00:00").unwrap() + chrono::TimeDelta::minutes(minute);
        let mut tries = tries;
        tries.sort_unstable();
        let mut given: Vec<i64> = Vec::new();
        for at in tries {
            let answer = prn(&prn::Input {
                now: minute(at), min_interval_h: Some(Number::new(interval, 1)), max_per_day: Some(most),
                given: given.iter().map(|at| minute(*at)).collect(),
            });
            match answer {
                Ok(_) => given.push(at),
                Err(Problem::PrnTooSoon { next_at }) => prop_assert!(next_at > minute(at)),
                Err(problem) => prop_assert!(false, "{problem}"),
            }
        }
        for pair in given.windows(2) {
            prop_assert!((pair[1] - pair[0]) * 10 >= interval * 60);
        }
        for start in &given {
            let within = given.iter().filter(|at| (*start..*start + 24 * 60).contains(at)).count();
            prop_assert!(within as i64 <= most);
        }
    }

    #[test]
    fn a_course_lasts_for_its_days(per_dose in 1_i64..1_000, interval in 1_i64..400, days in 1_i64..200) {
        let start = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
        let output = quantity(&quantity::Input {
            per_dose: Number::new(per_dose, 2), interval_h: Number::new(interval, 0), days: Number::new(days, 0),
            form: quantity::Form::Tablet, start_date: Some(start),
        }).unwrap();
        prop_assert!(output.doses * interval >= days * 24 && (output.doses - 1) * interval < days * 24);
        prop_assert!(exact(output.exact) <= Ratio::whole(output.dispense));
        prop_assert!(minus(Ratio::whole(output.dispense), exact(output.exact)) < Ratio::ONE);
        prop_assert!(output.days_supply >= days);
        prop_assert_eq!((output.end_date.unwrap() - start).num_days(), days - 1);
    }

    /// As many doses as asked for, each later than the one before, through every change of clocks.
    #[test]
    fn a_schedule_has_the_expected_count(
        zone in 0_usize..ZONES.len(), count in 1_i64..200, day in 0_i64..20_000, every_days in 1_i64..5,
        times in vec((0_u32..24, 0_u32..60), 1..6),
    ) {
        let first = NaiveDate::from_ymd_opt(1975, 1, 1).unwrap() + chrono::TimeDelta::days(day);
        let input = schedule::Input {
            tz: ZONES[zone].to_owned(), mode: schedule::Mode::Clock, count, start_date: Some(first),
            times: Some(times.iter().map(|(hour, minute)| format!("{hour:02}:{minute:02}")).collect()),
            start: None, interval_h: None, every_days,
        };
        let due = schedule(&input).unwrap().due;
        prop_assert_eq!(due.len() as i64, count);
        prop_assert!(due.windows(2).all(|pair| pair[0].instant() < pair[1].instant()));
        let shorter = schedule(&schedule::Input { count: (count + 1) / 2, ..input.clone() }).unwrap().due;
        prop_assert!(due.starts_with(&shorter), "a longer course begins as a shorter one");
        let start = first.and_hms_opt(0, 0, 0).unwrap();
        prop_assert_eq!(schedule(&schedule::Input { start: Some(start), ..input }).unwrap().due, due);
    }

    #[test]
    fn doses_by_hours_are_as_many_hours_apart(zone in 0_usize..ZONES.len(), count in 1_i64..200, interval in 1_i64..100, hours in 0_i64..500_000) {
        let start = parse_local_time("1975-01-01T00:00").unwrap() + chrono::TimeDelta::hours(hours);
        let due = schedule(&schedule::Input {
            tz: ZONES[zone].to_owned(), mode: schedule::Mode::Elapsed, count, start_date: None, times: None,
            start: Some(start), interval_h: Some(interval), every_days: 1,
        }).unwrap().due;
        prop_assert_eq!(due.len() as i64, count);
        for pair in due.windows(2) {
            prop_assert_eq!((pair[1].instant() - pair[0].instant()).num_hours(), interval);
        }
    }

    #[test]
    fn an_animal_is_clear_after_its_last_drug(
        zone in 0_usize..ZONES.len(), doses in vec((0_i64..100_000, 0_u32..60, 0_u32..200), 1..8),
    ) {
        let given = |minute: i64| {
            let at = parse_local_time("2026-01-01T00:00").unwrap().and_utc() + chrono::TimeDelta::minutes(minute);
            OffsetTime::at(at, 0).unwrap()
        };
        let input = withdrawal::Input {
            tz: ZONES[zone].to_owned(),
            doses: doses.iter().map(|(minute, days, hours)| withdrawal::Dose {
                last_given: given(*minute), meat_days: Some(*days), milk_hours: Some(*hours), extralabel: false,
                prohibited: false, farad_meat_days: None, farad_milk_hours: None,
            }).collect(),
        };
        let output = withdrawal(&input).unwrap();
        let meat = doses.iter().map(|(minute, days, _)| minute + i64::from(*days) * 24 * 60).max().unwrap();
        let milk = doses.iter().map(|(minute, _, hours)| minute + i64::from(*hours) * 60).max().unwrap();
        prop_assert_eq!(output.meat_clear_at.instant(), given(meat).instant());
        prop_assert_eq!(output.milk_clear_at.unwrap().instant(), given(milk).instant());
    }

    #[test]
    fn a_taper_is_the_sum_of_its_phases(phases in vec((1_i64..40, 1_i64..4, 1_i64..30), 1..8)) {
        let mut phases = phases;
        // The most a day first.
        phases.sort_by_key(|(quarters, often, _)| -quarters * often);
        let start = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
        let input = taper::Input {
            start_date: start,
            phases: phases.iter().map(|(quarters, often, days)| taper::Phase {
                tablets: Number::new(quarters * 25, 2), interval_h: Number::new(24 / often, 0), days: Number::new(*days, 0),
            }).collect(),
        };
        let output = taper(&input).unwrap();
        let mut tablets = Ratio::ZERO;
        let mut day = start;
        for ((quarters, often, days), planned) in phases.iter().zip(&output.phases) {
            prop_assert_eq!(planned.from, day);
            prop_assert_eq!(planned.doses, often * days);
            tablets = tablets.plus(Ratio::new(i128::from(quarters * often * days), 4).unwrap()).unwrap();
            day += chrono::TimeDelta::days(*days);
        }
        prop_assert_eq!(exact(output.tablets_exact), tablets);
        prop_assert_eq!(Some(output.dispense), tablets.ceil());
        prop_assert_eq!(output.end_date.succ_opt(), Some(day));
        prop_assert!(output.warnings.len() < phases.len());
    }

    #[test]
    fn a_dose_is_scheduled_then_due_then_late_then_missed(interval in 1_i64..1_000, minutes in vec(-3_000_i64..40_000, 2..20)) {
        let due = parse_local_time("2026-05-04T08:00").unwrap();
        let mut minutes = minutes;
        minutes.sort_unstable();
        let mut before = 0;
        for minute in minutes {
            let output = status(&status::Input {
                due, interval_h: Number::new(interval, 1), now: due + chrono::TimeDelta::minutes(minute), given_at: None,
            }).unwrap();
            prop_assert!(output.status.index() >= before && output.window_minutes * 10 <= interval * 15);
            before = output.status.index();
        }
    }

    #[test]
    fn a_dose_in_the_clinic_is_given_while_it_is_open(
        due in 0_i64..20_160, tolerance in 0_i64..60, opening in vec((0_usize..7, 0_u32..1_380, 1_u32..600), 0..6),
    ) {
        const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let clock = |minute: u32| if minute >= 1_440 { "24:00".to_owned() } else { format!("{:02}:{:02}", minute / 60, minute % 60) };
        let pairs: Vec<_> = opening.iter().map(|(day, from, long)| (*day, *from, (from + long).min(1_440))).collect();
        let monday = parse_local_time("2026-05-04T00:00").unwrap();
        let due = monday + chrono::TimeDelta::minutes(due);
        let entries = pairs.iter().map(|(day, from, until)| (DAYS[*day].to_owned(), vec![vec![clock(*from), clock(*until)]]));
        let input = clinic_hours::Input { due, opening: Entries(entries.collect()), tolerance_h: Number::new(tolerance, 0) };
        match clinic_hours(&input) {
            Ok(output) => {
                let minutes = (output.at - monday).num_minutes();
                let (day, minute) = ((minutes.div_euclid(1_440)).rem_euclid(7) as usize, minutes.rem_euclid(1_440) as u32);
                prop_assert!(pairs.iter().any(|(open, from, until)| *open == day && (*from..*until).contains(&minute)));
                prop_assert_eq!(output.moved, output.at != due);
                prop_assert!((output.at - due).num_minutes().abs() <= tolerance * 60);
            }
            Err(problem) => prop_assert_eq!(problem, Problem::DoseOutsideOpeningHours),
        }
    }
}

const ZONES: [&str; 8] = [
    "UTC",
    "America/New_York",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "Africa/Casablanca",
];

fn for_a(species: Species, drug: &str, active: &str) -> safety::Output {
    safety(
        &safety::Input {
            drug: drug.to_owned(),
            patient: safety::Patient { species, allergies: vec![], conditions: vec![], mdr1: None, age_weeks: None },
            on: NaiveDate::from_ymd_opt(2026, 6, 1).unwrap(),
            active: vec![safety::Active { drug: active.to_owned(), ended: None }],
            dose_mcg_kg: None,
        },
        &Drugs::shipped(),
    )
    .unwrap()
}

#[test]
fn two_drugs_disagree_whichever_is_given_first() {
    let known = Drugs::shipped();
    let mut drugs: Vec<&str> = known.names().collect();
    drugs.sort_unstable();
    drugs.dedup();
    for one in &drugs {
        for other in &drugs {
            let found = |drug, active| {
                let output = for_a(Species::Dog, drug, active);
                output.findings.iter().map(|finding| (finding.code, finding.severity)).collect::<Vec<_>>()
            };
            assert_eq!(found(one, other), found(other, one), "{one} and {other}");
        }
    }
}

#[test]
fn what_nobody_knows_is_never_allowed_without_a_word() {
    for species in Species::ALL {
        let output = for_a(*species, "carprofen", "garlic");
        assert!(output.findings.iter().any(|finding| finding.code == safety::FindingCode::DrugUnknown));
    }
}
