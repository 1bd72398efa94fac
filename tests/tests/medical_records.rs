//! The record of a visit: written while it goes on, locked when it is signed.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use uuid::Uuid;
use vet_core::kernel::json::Json;
use vet_tests::{
    clinic::{booking, clinic, of, value},
    practice::{Practice, id, wrongs},
};

/// A clinic with a visit that has begun.
fn visit() -> (Practice, Uuid) {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    let answer = practice.must("appointments.check_in", &of("a"));
    practice.must("appointments.start", &of("a"));
    let encounter = answer.get("answer").and_then(|answer| answer.get("encounter_id")).and_then(Json::as_text);
    (practice, Uuid::parse_str(encounter.unwrap()).unwrap())
}

fn soap(encounter: Uuid, parts: &str) -> String {
    format!(r#"{{"id":"{encounter}",{parts}}}"#)
}

const WHOLE: &str = r#""subjective":"limps since Sunday","objective":"swollen left carpus","assessment":"sprain",
    "plan":"rest, meloxicam","vital_signs":{"weight":"24.3","weight_unit":"kg","heart_rate":96},
    "diagnoses":[{"description":"carpal sprain","is_primary":true}]"#;

#[test]
fn a_note_may_be_written_part_by_part() {
    let (mut practice, encounter) = visit();
    practice.must("medical_records.record_soap", &soap(encounter, r#""subjective":"limps""#));
    practice.must("medical_records.record_soap", &soap(encounter, r#""plan":"rest""#));
    assert_eq!(value(&practice, "medical_encounters", encounter, "subjective"), r#""limps""#);
    assert_eq!(value(&practice, "medical_encounters", encounter, "plan"), r#""rest""#);
}

#[test]
fn what_does_not_fit_the_record_is_told() {
    let (mut practice, encounter) = visit();
    let bad = r#""plan":7,"vital_signs":{"heart_rate":"96","weight":24.3,"mood":"good"},
        "diagnoses":[{"description":"a","is_primary":true},{"description":"b","is_primary":true}]"#;
    assert_eq!(wrongs(&practice.run("medical_records.record_soap", &soap(encounter, bad))), ["plan value-invalid"]);
    let bad = bad.replace(r#""plan":7,"#, "");
    assert_eq!(
        wrongs(&practice.run("medical_records.record_soap", &soap(encounter, &bad))),
        [
            "diagnoses value-invalid",
            "vital_signs.heart_rate value-invalid",
            "vital_signs.mood unknown-field",
            "vital_signs.weight value-invalid",
        ]
    );
}

#[test]
fn a_signed_record_is_complete_and_locked() {
    let (mut practice, encounter) = visit();
    let sign = format!(r#"{{"id":"{encounter}"}}"#);
    practice.must("medical_records.record_soap", &soap(encounter, r#""subjective":"limps","plan":"  ""#));
    assert_eq!(
        wrongs(&practice.run("medical_records.sign", &sign)),
        ["id signoff-requires-veterinarian", "id soap-incomplete", "status status-guard-failed"]
    );
    practice.actor.veterinarian_id = Some(id("dr-lee"));
    practice.must("medical_records.record_soap", &soap(encounter, WHOLE));
    practice.must("medical_records.sign", &sign);
    assert_eq!(value(&practice, "medical_encounters", encounter, "status"), r#""completed""#);
    let late = practice.run("medical_records.record_soap", &soap(encounter, r#""plan":"surgery""#));
    assert_eq!(wrongs(&late), ["id encounter-locked"]);
    assert_eq!(wrongs(&practice.run("medical_records.sign", &sign)), ["id encounter-locked"]);
}

#[test]
fn a_signed_record_is_locked_for_every_command() {
    let (mut practice, encounter) = visit();
    practice.actor.veterinarian_id = Some(id("dr-lee"));
    practice.must("medical_records.record_soap", &soap(encounter, WHOLE));
    practice.must("medical_records.sign", &format!(r#"{{"id":"{encounter}"}}"#));
    let version = value(&practice, "medical_encounters", encounter, "version").parse().unwrap();
    let input = format!(r#"{{"id":"{encounter}","patch":{{"plan":"surgery"}}}}"#);
    let late = practice.run_at("medical_encounters.update", &input, encounter, version);
    assert_eq!(wrongs(&late), ["patch encounter-locked"]);
}
