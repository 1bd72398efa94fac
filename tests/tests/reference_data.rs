//! The reference data is what its schemas say, and fits together.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::Value;
use vet_core::{
    domain::{
        audit_logging::{
            retention::{self, compute},
            state_profile::{self, profile},
            state_profiles::{FEDERAL, STATES},
        },
        emergency::{TriageLevel, triage_targets::TRIAGE_TARGETS},
        formats::{
            country, is_country, phone,
            tables::{CALLING_CODES, COUNTRIES, POSTAL_FORMATS},
        },
        patients::{Species, microchip_prefixes::PREFIXES},
        treatments::{
            MedicationRoute,
            dosing::{
                frequency,
                reference::{BODY_SURFACE, DRUGS, DoseBasis, FORBIDDEN, FORMULARY, FORMULARY_EDITION, FREQUENCIES},
            },
        },
    },
    kernel::{choice::Choice, date::parse_date, number::Number},
    record::{Entries, Nullable},
};

const NAMES: [&str; 12] = [
    "body_surface",
    "calling_codes",
    "countries",
    "drugs",
    "formulary",
    "frequencies",
    "microchip_prefixes",
    "postal_codes",
    "state_profiles",
    "triage_targets",
    "vaccine_protocols",
    "vital_signs",
];

fn data(file: &str) -> Value {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "core", "data", file].iter().collect();
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_file_is_what_its_schema_says() {
    for name in NAMES {
        let schema = format!("schema/{name}.schema.json");
        let document = data(&format!("{name}.json"));
        assert_eq!(document["$schema"], schema.as_str());
        let validator = jsonschema::validator_for(&data(&schema)).unwrap();
        let wrong: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
    }
}

#[test]
fn a_row_without_a_source_is_refused() {
    let mut document = data("body_surface.json");
    document["rows"][0].as_object_mut().unwrap().remove("source");
    assert!(!jsonschema::is_valid(&data("schema/body_surface.schema.json"), &document));
}

#[test]
fn every_row_is_compiled_in() {
    let rows = |name: &str, list: &str| data(&format!("{name}.json"))[list].as_array().unwrap().len();
    assert_eq!(FORMULARY.len(), rows("formulary", "rows"));
    assert_eq!(BODY_SURFACE.len(), rows("body_surface", "rows"));
    assert_eq!(FREQUENCIES.len(), rows("frequencies", "rows"));
    assert_eq!(FORBIDDEN.len(), rows("drugs", "forbidden_in_food_animals"));
    for (list, compiled) in [
        ("classes", DRUGS.classes.len()),
        ("same", DRUGS.same.len()),
        ("species", DRUGS.species.len()),
        ("conditions", DRUGS.conditions.len()),
        ("ages", DRUGS.ages.len()),
        ("mdr1", DRUGS.mdr1.len()),
        ("pairs", DRUGS.pairs.len()),
        ("washouts", DRUGS.washouts.len()),
    ] {
        assert_eq!(compiled, rows("drugs", list), "{list}");
    }
    for edition in [DRUGS.edition, FORMULARY_EDITION] {
        assert!(!edition.version.is_empty() && edition.label.contains("confirmed by a veterinarian"));
    }
}

#[test]
fn a_species_and_a_route_are_those_of_the_tables() {
    let species = DRUGS.species.iter().map(|row| row.species).chain(DRUGS.ages.iter().map(|row| row.species));
    let species =
        species.chain(FORMULARY.iter().map(|row| row.species)).chain(BODY_SURFACE.iter().map(|row| row.species));
    for word in species.chain(FORBIDDEN.iter().flat_map(|row| row.species).copied()) {
        assert!(Species::from_code(word).is_some(), "{word}");
    }
    for route in FORMULARY.iter().flat_map(|row| row.routes) {
        assert!(*route == "transmucosal" || MedicationRoute::from_code(route).is_some(), "{route}");
    }
}

#[test]
fn every_name_of_a_drug_or_class_leads_somewhere() {
    let classes: BTreeSet<&str> = DRUGS.classes.iter().map(|class| class.name).collect();
    for class in DRUGS.conditions.iter().map(|row| row.class).chain(DRUGS.ages.iter().map(|row| row.class)) {
        assert!(classes.contains(class), "{class}");
    }
    for pair in DRUGS.pairs {
        assert!(classes.contains(pair.one) && classes.contains(pair.other), "{pair:?}");
    }
    for row in DRUGS.washouts {
        assert!(DRUGS.pairs.iter().any(|pair| (pair.one, pair.other) == (row.one, row.other)), "{row:?}");
        assert!(DRUGS.is_a(row.drug, row.one) || DRUGS.is_a(row.drug, row.other), "{row:?}");
    }
    let named = DRUGS.species.iter().map(|row| row.drug).chain(DRUGS.mdr1.iter().map(|row| row.drug));
    for drug in named.chain(FORMULARY.iter().map(|row| row.drug)).chain(DRUGS.same.iter().flat_map(|&(a, b)| [a, b])) {
        assert!(DRUGS.knows(drug), "{drug}");
    }
}

#[test]
fn a_dose_lies_within_its_own_limits() {
    let number = |figure| Number::from(figure);
    for row in &FORMULARY {
        let Some(most) = Some(number(row.most)).filter(|most| number(row.least) <= *most) else {
            panic!("{row:?} ends before it begins");
        };
        assert!(number(row.least).is_positive(), "{row:?}");
        assert!(row.limits.per_dose.is_none_or(|limit| most <= number(limit)), "{row:?}");
        assert!(row.limits.per_day.is_none_or(|limit| most <= number(limit)), "{row:?}");
        let absolute = row.limits.mg_per_dose.or(row.limits.mg_per_day);
        assert!(row.unit != DoseBasis::MgPerAnimal || absolute.is_none_or(|limit| most <= number(limit)), "{row:?}");
        assert!(row.interval_h.is_none_or(|(least, most)| least <= most), "{row:?}");
        assert!(!row.source.is_empty(), "{row:?}");
    }
}

#[test]
fn a_row_of_the_formulary_stands_once() {
    let mut seen = BTreeSet::new();
    for row in &FORMULARY {
        for route in row.routes {
            let weights = [row.weights_kg.0, row.weights_kg.1].map(|kg| kg.map(|kg| Number::from(kg).to_string()));
            let key = (row.drug, row.species, *route, row.unit.code(), row.interval_h, row.indication, weights);
            assert!(seen.insert(key), "{row:?}");
        }
    }
    assert!(seen.iter().map(|key| key.0).collect::<BTreeSet<_>>().len() >= 60);
}

#[test]
fn a_frequency_has_its_hours_words_and_times() {
    for (code, hours, words) in [
        ("once", None, "once"),
        ("SID", Some(24), "once a day"),
        ("BID", Some(12), "every 12 hours"),
        ("TID", Some(8), "every 8 hours"),
        ("QID", Some(6), "every 6 hours"),
        ("q1h", Some(1), "every hour"),
        ("q72h", Some(72), "every 72 hours"),
        ("EOD", Some(48), "every other day"),
        ("weekly", Some(168), "once a week"),
        ("q2wk", Some(336), "every 2 weeks"),
        ("monthly", None, "once a month"),
        ("PRN", None, "as needed"),
    ] {
        let known = frequency(code).unwrap();
        assert_eq!((known.interval_h, known.words), (hours, words));
        assert!(
            known.times.is_empty() || Some(known.times.len() as u32 * known.interval_h.unwrap()) == Some(24),
            "{code}"
        );
    }
    assert_eq!(frequency("QID").unwrap().times, ["06:00", "12:00", "18:00", "00:00"]);
    assert_eq!(frequency("bid").unwrap_err().to_string(), "frequency-unknown");
}

#[test]
fn every_country_is_found_and_stands_once() {
    let document = data("countries.json");
    let rows = document["rows"].as_array().unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let codes: BTreeSet<String> = rows.iter().map(|row| text(row, "code")).collect();
    let numbers: BTreeSet<String> = rows.iter().map(|row| text(row, "numeric")).collect();
    assert_eq!([codes.len(), numbers.len(), COUNTRIES.len() / 5], [rows.len(); 3]);
    for row in rows {
        let found = country(&country::Input { value: text(row, "code") }).unwrap();
        assert_eq!(found.numeric, text(row, "numeric"));
    }
}

#[test]
fn every_calling_code_is_one_of_a_country() {
    let document = data("calling_codes.json");
    let rows = document["rows"].as_array().unwrap();
    assert_eq!(CALLING_CODES.len(), 6 * rows.len());
    let mut seen = BTreeSet::new();
    for row in rows {
        let (country, code) = (row["country"].as_str().unwrap(), row["calling_code"].as_str().unwrap());
        assert!(is_country(country) && seen.insert(country), "{country}");
        let value = "2125550142".to_owned();
        let read = phone(&phone::Input { value, default_country: Some(country.to_owned()) }).unwrap();
        assert_eq!(read.e164, format!("+{code}2125550142"), "{country}");
    }
}

#[test]
fn every_postal_code_is_one_of_a_country() {
    assert_eq!(POSTAL_FORMATS.len(), data("postal_codes.json")["rows"].as_array().unwrap().len());
    for format in &POSTAL_FORMATS {
        assert!(is_country(format.country), "{}", format.country);
        for mark in format.patterns.iter().flat_map(|pattern| pattern.bytes()).filter(u8::is_ascii_lowercase) {
            assert!(format.letters.iter().any(|(class, _)| *class == mark), "{}", format.country);
        }
    }
}

#[test]
fn the_prefixes_of_microchips_leave_no_gap() {
    let ends = PREFIXES.iter().map(|(first, last, _)| (first.parse::<u32>().unwrap(), last.parse::<u32>().unwrap()));
    let mut next = 0;
    for (first, last) in ends {
        assert_eq!(first, next);
        assert!(first <= last);
        next = last + 1;
    }
    assert_eq!(next, 1_000);
}

#[test]
fn every_level_of_triage_has_its_target() {
    let levels = TRIAGE_TARGETS.iter().map(|(level, _)| *level);
    assert!(levels.eq(TriageLevel::ALL.iter().copied()));
    assert!(TRIAGE_TARGETS.windows(2).all(|pair| pair[0].1 < pair[1].1), "the more urgent, the sooner");
    let minutes: Vec<i64> = TriageLevel::ALL.iter().map(|level| level.target_minutes()).collect();
    assert_eq!(minutes, [0, 15, 60, 120]);
}

#[test]
fn what_a_state_says_can_be_computed_with() {
    let document = data("state_profiles.json");
    let rows = |list: &str| document[list].as_array().unwrap().len();
    assert_eq!((FEDERAL.len(), STATES.len()), (rows("federal"), rows("states")));
    let day = parse_date("2026-01-01").unwrap();
    for state in &STATES {
        let found = profile(&state_profile::Input { state: state.state.to_owned() }).unwrap();
        let anchors = found.rules.iter().flat_map(|rule| &rule.any_of);
        let anchors = anchors.map(|keep| (keep.anchor.clone(), Nullable(Some(day)))).collect();
        let as_written = vet_core::kernel::json::Json::map([(
            "rules",
            vet_core::record::write_record(&found).get("rules").unwrap().clone(),
        )]);
        let rules = vet_core::record::read_part::<Rules>(&as_written).unwrap().rules;
        let kept = compute(&retention::Input { anchors: Entries(anchors), rules, as_of: day, legal_hold: false });
        assert_eq!(kept.unwrap().retain_until, parse_date("2033-01-01").unwrap(), "{}: accounts", state.state);
    }
}

/// The rules of a profile, as the computation reads them.
#[derive(vet_core::record::Record)]
struct Rules {
    rules: Vec<retention::Rule>,
}
