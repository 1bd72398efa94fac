//! The reference data is what its schemas say, and fits together.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::PathBuf};

use serde_json::Value;
use vet_core::{
    domain::{
        commands,
        data::{EDITIONS, STANDARDS},
        emergency::TriageLevel,
        rules::RULES,
        treatments::MedicationRoute,
    },
    kernel::{choice::Choice, json::Json, number::Number},
};

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "core", "data"].iter().collect()
}

fn data(file: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join(file)).unwrap()).unwrap()
}

fn rows(name: &str, list: &str) -> Vec<Value> {
    data(&format!("{name}.json"))[list].as_array().unwrap().clone()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_else(|| panic!("{row} has no {key}"))
}

fn number(row: &Value, key: &str) -> Option<Number> {
    row.get(key).map(|value| Number::parse(value.as_str().unwrap()).unwrap())
}

#[test]
fn every_file_is_what_its_schema_says_and_is_compiled_in() {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<String> = files.filter_map(|file| Some(file.strip_suffix(".json")?.to_owned())).collect();
    let compiled: BTreeSet<String> = EDITIONS.iter().chain(STANDARDS).map(|edition| edition.name.to_owned()).collect();
    assert_eq!(names, compiled);
    for edition in EDITIONS.iter().chain(STANDARDS) {
        let schema = format!("schema/{}.schema.json", edition.name);
        let document = data(&format!("{}.json", edition.name));
        assert_eq!(document["$schema"], schema.as_str());
        assert_eq!((&document["version"], &document["label"]), (&edition.version.into(), &edition.label.into()));
        assert!(edition.label.contains("to be confirmed by"), "{}", edition.label);
        let validator = jsonschema::validator_for(&data(&schema)).unwrap();
        let wrong: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", edition.name);
    }
}

#[test]
fn a_row_without_a_source_is_refused() {
    let mut document = data("body_surface.json");
    document["rows"][0].as_object_mut().unwrap().remove("source");
    assert!(!jsonschema::is_valid(&data("schema/body_surface.schema.json"), &document));
}

/// What a practice loads has the form of the files themselves.
#[test]
fn every_file_can_be_loaded_as_the_profile_of_a_practice() {
    for edition in EDITIONS {
        let file = fs::read_to_string(folder().join(format!("{}.json", edition.name))).unwrap();
        let own = Json::map([(edition.name, Json::parse(&file).unwrap())]);
        assert!(commands::engine().with_profile(&own).is_ok(), "{}", edition.name);
    }
}

#[test]
fn no_practice_changes_a_standard() {
    for edition in STANDARDS {
        let own = Json::map([(edition.name, Json::Map(Vec::new()))]);
        assert!(commands::engine().with_profile(&own).is_err(), "{}", edition.name);
    }
}

#[test]
fn what_is_wrong_in_a_profile_is_told_with_its_place() {
    let own = r#"{"vital_signs":{"rows":[{"species":"dragon","temp_c":["38"],"hr":["60","90"]}]},
        "drugs":{"pairs":[{"one":"nsaid","other":"opioid","code":"bad"}]},"dosing":{"weight_days":-1},
        "vcpr_months":"12","colour":"blue"}"#;
    let Err(found) = commands::engine().with_profile(&Json::parse(own).unwrap()) else { panic!("accepted") };
    let mut told: Vec<String> = found.iter().map(|wrong| format!("{} {}", wrong.path, wrong.code)).collect();
    told.sort();
    assert_eq!(
        told,
        [
            "profile.colour unknown-field",
            "profile.dosing.weight_days value-invalid",
            "profile.drugs.pairs[0].code value-invalid",
            "profile.vcpr_months value-invalid",
            "profile.vital_signs.rows[0].rr field-missing",
            "profile.vital_signs.rows[0].species value-invalid",
            "profile.vital_signs.rows[0].temp_c value-invalid",
        ]
    );
}

#[test]
fn an_answer_names_the_editions_it_comes_from() {
    let own = r#"{"formulary":{"version":"7","label":"Dr. Lee","rows":[]}}"#;
    let engine = commands::engine().with_profile(&Json::parse(own).unwrap()).unwrap();
    let input = r#"{"drug":"carprofen","patient":{"species":"dog"},"on":"2026-06-01"}"#;
    let answer = engine.evaluate_with_data("dosing.safety", &Json::parse(input).unwrap()).to_string();
    let label = "Reference data, to be confirmed by a veterinarian";
    assert_eq!(
        answer,
        format!(
            r#"{{"answer":{{"allowed":true,"findings":[]}},"data":[{{"name":"drugs","version":"2026.1","label":"{label}"}},{{"name":"formulary","version":"7","label":"Dr. Lee"}}]}}"#
        )
    );
}

#[test]
fn what_a_rule_looks_at_is_a_file() {
    for rule in RULES.iter().copied().flatten() {
        for name in rule.data {
            assert!(EDITIONS.iter().any(|edition| edition.name == *name), "{} {name}", rule.id);
        }
    }
}

#[test]
fn a_route_is_one_of_the_tables() {
    for row in rows("formulary", "rows") {
        for route in row["routes"].as_array().unwrap().iter().map(|route| route.as_str().unwrap()) {
            assert!(route == "transmucosal" || MedicationRoute::from_code(route).is_some(), "{route}");
        }
    }
}

#[test]
fn every_name_of_a_drug_or_class_leads_somewhere() {
    let classes = rows("drugs", "classes");
    let names: BTreeSet<&str> = classes.iter().map(|class| text(class, "class")).collect();
    for (list, keys) in [("conditions", &["class"][..]), ("ages", &["class"]), ("pairs", &["one", "other"])] {
        for row in rows("drugs", list) {
            assert!(keys.iter().all(|key| names.contains(text(&row, key))), "{row}");
        }
    }
    let formulary = rows("formulary", "rows");
    let others = rows("drugs", "others");
    let members = classes.iter().flat_map(|class| class["drugs"].as_array().unwrap()).filter_map(Value::as_str);
    let listed = formulary.iter().chain(&others).map(|row| text(row, "drug"));
    let known: BTreeSet<&str> = members.chain(listed).collect();
    for list in ["species", "mdr1", "washouts"] {
        assert!(rows("drugs", list).iter().all(|row| known.contains(text(row, "drug"))), "{list}");
    }
    let pairs = rows("drugs", "pairs");
    for row in rows("drugs", "washouts") {
        let is_pair = |pair: &Value| ["one", "other"].iter().all(|key| pair[*key] == row[*key]);
        assert!(pairs.iter().any(is_pair), "{row}");
    }
}

#[test]
fn a_dose_lies_within_its_own_limits() {
    for row in rows("formulary", "rows") {
        let [least, most] = ["least", "most"].map(|key| number(&row, key).unwrap());
        assert!(least.is_positive() && least <= most, "{row}");
        for limit in ["max_per_dose", "max_per_day"] {
            assert!(number(&row, limit).is_none_or(|limit| most <= limit), "{row}");
        }
        let absolute = number(&row, "max_mg_per_dose").or(number(&row, "max_mg_per_day"));
        assert!(row["unit"] != "mg/animal" || absolute.is_none_or(|limit| most <= limit), "{row}");
        if let Some(hours) = row.get("interval_h") {
            assert!(hours[0].as_u64() <= hours[1].as_u64(), "{row}");
        }
    }
}

#[test]
fn a_row_of_the_formulary_stands_once() {
    let mut seen = BTreeSet::new();
    let mut drugs = BTreeSet::new();
    for row in rows("formulary", "rows") {
        drugs.insert(text(&row, "drug").to_owned());
        for route in row["routes"].as_array().unwrap() {
            let keys = ["drug", "species", "unit", "interval_h", "indication", "from_kg", "below_kg"];
            let key: Vec<String> = keys.iter().map(|key| row[*key].to_string()).collect();
            assert!(seen.insert((key, route.to_string())), "{row}");
        }
    }
    assert!(drugs.len() >= 60, "{}", drugs.len());
}

#[test]
fn the_times_of_a_frequency_are_as_far_apart_as_its_hours() {
    for row in rows("frequencies", "rows") {
        let Some(times) = row.get("times").and_then(Value::as_array) else { continue };
        assert_eq!(times.len() as u64 * row["interval_h"].as_u64().unwrap(), 24, "{row}");
    }
}

#[test]
fn every_country_stands_once_and_is_found() {
    let engine = commands::engine();
    let countries = rows("countries", "rows");
    let distinct = |key| countries.iter().map(|row| text(row, key)).collect::<BTreeSet<_>>().len();
    assert_eq!([distinct("code"), distinct("numeric")], [countries.len(); 2]);
    for row in &countries {
        let (code, numeric) = (text(row, "code"), text(row, "numeric"));
        let answer = engine.evaluate_json("id.country", &format!(r#"{{"value":"{code}"}}"#));
        assert_eq!(answer, format!(r#"{{"country":"{code}","numeric":"{numeric}"}}"#));
    }
}

#[test]
fn a_calling_code_and_a_postal_code_are_those_of_a_country() {
    let engine = commands::engine();
    let countries = rows("countries", "rows");
    let codes: BTreeSet<&str> = countries.iter().map(|row| text(row, "code")).collect();
    let mut seen = BTreeSet::new();
    for row in rows("calling_codes", "rows") {
        let (country, code) = (text(&row, "country"), text(&row, "calling_code"));
        assert!(codes.contains(country) && seen.insert(country.to_owned()), "{country}");
        let input = format!(r#"{{"value":"2125550142","default_country":"{country}"}}"#);
        assert_eq!(engine.evaluate_json("id.phone", &input), format!(r#"{{"e164":"+{code}2125550142"}}"#), "{country}");
    }
    for row in rows("postal_codes", "rows") {
        assert!(codes.contains(text(&row, "country")), "{row}");
        let patterns = row["patterns"].as_array().unwrap().iter().filter_map(Value::as_str);
        for class in patterns.flat_map(str::chars).filter(char::is_ascii_lowercase) {
            assert!(row["letters"][class.to_string()].is_string(), "{row} has no class {class}");
        }
    }
}

#[test]
fn the_prefixes_of_microchips_leave_no_gap() {
    let mut next = 0;
    for row in rows("microchip_prefixes", "rows") {
        let [first, last] = ["first", "last"].map(|key| text(&row, key).parse::<u32>().unwrap());
        assert!(first == next && first <= last, "{row}");
        next = last + 1;
    }
    assert_eq!(next, 1_000);
}

#[test]
fn every_level_of_triage_has_its_target_and_the_more_urgent_the_sooner() {
    let targets = rows("triage_targets", "rows");
    assert!(targets.iter().map(|row| text(row, "level")).eq(TriageLevel::VALUES.iter().copied()));
    let minutes: Vec<i64> = targets.iter().map(|row| row["minutes"].as_i64().unwrap()).collect();
    assert!(minutes.windows(2).all(|pair| pair[0] < pair[1]), "{minutes:?}");
}

#[test]
fn what_a_state_says_can_be_computed_with() {
    let engine = commands::engine();
    for row in rows("state_profiles", "rows").iter().filter(|row| row.get("state").is_some()) {
        let profile = engine.evaluate("retention.profile", &Json::map([("state", Json::from(text(row, "state")))]));
        let input = Json::map([
            ("anchors", Json::map([("last_invoice", Json::from("2026-01-01"))])),
            ("rules", profile.get("rules").unwrap().clone()),
            ("as_of", Json::from("2026-01-01")),
        ]);
        let kept = engine.evaluate("retention.compute", &input);
        // The accounts are kept longest, wherever.
        assert_eq!(kept.get("retain_until"), Some(&Json::from("2033-01-01")), "{row}: {kept}");
    }
}

#[test]
fn a_practice_may_know_another_country() {
    let own = r#"{"countries":{"version":"1","label":"own","rows":[{"code":"XK","numeric":"983"}]}}"#;
    let engine = commands::engine().with_profile(&Json::parse(own).unwrap()).unwrap();
    assert_eq!(engine.evaluate_json("id.country", r#"{"value":"XK"}"#), r#"{"country":"XK","numeric":"983"}"#);
    assert_eq!(engine.evaluate_json("id.postal", r#"{"value":"10000","country":"XK"}"#), r#"{"postal":"10000"}"#);
}
