//! The reference data is what its schemas say, and fits together.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::Value;
use vet_core::{
    domain::{
        patients::Species,
        treatments::{
            MedicationRoute,
            dosing::{
                frequency,
                reference::{BODY_SURFACE, DRUGS, DoseBasis, FORBIDDEN, FORMULARY, FORMULARY_EDITION, FREQUENCIES},
            },
        },
    },
    kernel::{choice::Choice, number::Number},
};

const NAMES: [&str; 6] = ["body_surface", "drugs", "formulary", "frequencies", "vaccine_protocols", "vital_signs"];

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
