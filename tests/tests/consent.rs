//! Forms that are signed, witnessed and taken back, and what does not begin without them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use vet_core::{kernel::time::parse_instant, store::Outcome};
use vet_tests::{
    clinic::{booking, clinic, owner},
    practice::{Practice, id, wrongs},
    rows::{change, create, put, shown, with_ids},
};

const NONE: [&str; 0] = [];

/// The clinic, two technicians, a booking and an operation on Rex.
fn ward() -> Practice {
    let mut practice = clinic();
    for name in ["tom", "una"] {
        let columns = format!(
            r#"{{"user_id":"@{name}-login","employee_number":"{name}","first_name":"{name}","last_name":"Low","email":"{name}@north.example",
                "role":"veterinary_technician","employment_type":"full_time","hire_date":"2020-01-01","country":"US"}}"#
        );
        put(&mut practice, "staff", name, &columns);
    }
    as_staff(&mut practice, "tom");
    practice.must("appointments.book", &booking("ahead", "dr-lee", "room-1", "rex", "10:00"));
    let spay = r#"{"appointment_id":"@ahead","patient_id":"@rex","surgery_type":"spay","procedure_name":"Spay",
        "primary_surgeon_id":"@dr-lee","scheduled_at":"2026-05-04T09:00:00Z"}"#;
    put(&mut practice, "surgeries", "spay", spay);
    practice
}

fn as_staff(practice: &mut Practice, name: &str) {
    practice.actor.user_id = id(&format!("{name}-login"));
    practice.actor.staff_id = Some(id(name));
}

fn sign(practice: &mut Practice, template: &str, more: &str) -> Vec<String> {
    let form = format!(
        r#"{{"id":"@{template}","template":"{template}","version":1,"client_id":"@ana","patient_id":"@rex"{more}}}"#
    );
    wrongs(&practice.run("consents.sign", &with_ids(&form)))
}

fn prepare(practice: &mut Practice) -> Vec<String> {
    let prepared = r#"{"status":"pre_op","pre_op_started_at":"2026-05-04T08:00:00Z","pre_op_assessment":"fit"}"#;
    change(practice, "surgeries", "spay", prepared)
}

#[test]
fn a_form_is_signed_as_it_was_shown_and_ends_when_it_says() {
    let mut practice = ward();
    assert_eq!(sign(&mut practice, "surgery", r#","procedure":"Spay","signature_data":"aGk=""#), NONE);
    let column = |column| shown(&practice, "consent_forms", "surgery", column);
    assert!(column("consent_text").contains("may decide for its owner"));
    assert!(column("risks_disclosed").contains("Bleeding"));
    assert_eq!(column("template_version"), r#""1""#);
    assert_eq!(column("consent_type"), r#""surgery""#);
    assert_eq!(column("signed_by"), r#""ana Silva""#);
    assert_eq!(column("signed_at"), r#""2026-05-04T08:00:00Z""#);
    assert_eq!(column("expires_at"), r#""2026-06-03T08:00:00Z""#);
}

#[test]
fn nobody_writes_a_signed_form_by_hand() {
    let mut practice = ward();
    assert_eq!(create(&mut practice, "consent_forms", "own", "{\"signed_by\":\"me\"}"), ["command command-unknown"]);
    assert_eq!(sign(&mut practice, "surgery", ""), NONE);
    for patch in [r#"{"consent_text":"other"}"#, r#"{"is_revoked":true}"#, r#"{"expires_at":null}"#] {
        let found = change(&mut practice, "consent_forms", "surgery", patch);
        assert!(found.iter().any(|line| line.ends_with(" field-not-writable")), "{patch}: {found:?}");
    }
}

#[test]
fn a_template_is_never_changed() {
    let mut practice = ward();
    let text = r#"{"id":"@two","name":"surgery","consent_type":"surgery","body":"Ours.","life_days":2}"#;
    practice.must("consents.publish", &with_ids(text));
    assert_eq!(shown(&practice, "consent_templates", "two", "template_version"), "2");
    assert_eq!(
        change(&mut practice, "consent_templates", "two", r#"{"body":"Theirs."}"#),
        ["patch.body field-not-writable"]
    );
    // Both versions are there to be signed; each gives its own text.
    assert_eq!(sign(&mut practice, "surgery", ""), NONE);
    assert!(shown(&practice, "consent_forms", "surgery", "consent_text").len() > 100);
    let ours = r#"{"id":"@ours","template":"surgery","version":2,"client_id":"@ana","patient_id":"@rex"}"#;
    practice.must("consents.sign", &with_ids(ours));
    assert_eq!(shown(&practice, "consent_forms", "ours", "consent_text"), r#""Ours.""#);
    assert_eq!(shown(&practice, "consent_forms", "ours", "expires_at"), r#""2026-05-06T08:00:00Z""#);
    // A translation belongs to a version that is there, once.
    let german = |version: u32| {
        format!(
            r#"{{"name":"surgery","template_version":{version},"language":"de","consent_type":"surgery","body":"Unser."}}"#
        )
    };
    practice.must("consents.publish", &german(2));
    assert_eq!(wrongs(&practice.run("consents.publish", &german(2))), ["language not-unique"]);
    assert_eq!(wrongs(&practice.run("consents.publish", &german(9))), ["template_version not-found"]);
    // What is retired is signed no more.
    assert_eq!(change(&mut practice, "consent_templates", "two", r#"{"is_active":false}"#), NONE);
    let again = r#"{"template":"surgery","version":2,"language":"en","client_id":"@ana","patient_id":"@rex"}"#;
    assert_eq!(wrongs(&practice.run("consents.sign", &with_ids(again))), ["template consent-template-retired"]);
    assert_eq!(sign(&mut practice, "no-such-form", ""), ["template not-found"]);
}

#[test]
fn the_owner_signs_or_whom_the_owner_gave_the_right() {
    let signer = |relation: Option<(&str, &str)>, born: Option<&str>| {
        let mut practice = ward();
        owner(&mut practice, "ben", "kit");
        if let Some((kind, right)) = relation {
            let row = format!(
                r#"{{"primary_client_id":"@ana","related_client_id":"@ben","relationship_type":"{kind}","{right}":true}}"#
            );
            put(&mut practice, "client_relationships", "tie", &row);
        }
        if let Some(day) = born {
            assert_eq!(change(&mut practice, "clients", "ben", &format!(r#"{{"date_of_birth":"{day}"}}"#)), NONE);
        }
        let form = r#"{"template":"surgery","version":1,"client_id":"@ben","patient_id":"@rex"}"#;
        wrongs(&practice.run("consents.sign", &with_ids(form)))
    };
    let refused = ["client_id consent-signer-not-authorized"];
    assert_eq!(signer(None, None), refused);
    assert_eq!(signer(Some(("spouse", "can_view_medical_records")), None), refused);
    assert_eq!(signer(Some(("agent", "can_make_appointments")), None), refused);
    assert_eq!(signer(Some(("agent", "can_view_medical_records")), None), NONE);
    let co_owner = Some(("co_owner", "can_view_medical_records"));
    assert_eq!(signer(co_owner, Some("2008-05-04")), NONE);
    assert_eq!(signer(co_owner, Some("2008-05-05")), refused);
}

#[test]
fn an_operation_waits_for_both_consents_and_for_this_operation() {
    let mut practice = ward();
    let missing = "patch.status consent-missing";
    assert_eq!(prepare(&mut practice), [missing, missing]);
    assert_eq!(sign(&mut practice, "surgery", r#","procedure":"Dental cleaning""#), NONE);
    assert_eq!(sign(&mut practice, "anesthesia", r#","surgery_id":"@spay""#), NONE);
    assert_eq!(prepare(&mut practice), ["patch.status consent-scope-mismatch"]);
    let spay =
        r#"{"id":"@right","template":"surgery","version":1,"client_id":"@ana","patient_id":"@rex","procedure":"spay"}"#;
    practice.must("consents.sign", &with_ids(spay));
    assert_eq!(prepare(&mut practice), NONE);
}

#[test]
fn a_consent_that_ends_before_the_first_cut_stops_the_operation() {
    let mut practice = ward();
    assert_eq!(sign(&mut practice, "surgery", ""), NONE);
    assert_eq!(sign(&mut practice, "anesthesia", ""), NONE);
    assert_eq!(prepare(&mut practice), NONE);
    let record = r#"{"surgery_id":"@spay","patient_id":"@rex","anesthesia_type":"general"}"#;
    assert_eq!(create(&mut practice, "anesthesia_records", "sheet", record), NONE);
    put(&mut practice, "surgical_procedures", "cut", r#"{"surgery_id":"@spay","procedure_name":"cut"}"#);
    practice.must("consents.revoke", &with_ids(r#"{"id":"@surgery","reason":"changed her mind"}"#));
    let begins = r#"{"status":"in_progress","surgery_started_at":"2026-05-04T08:30:00Z","anesthesia_induced_at":"2026-05-04T08:10:00Z"}"#;
    assert_eq!(change(&mut practice, "surgeries", "spay", begins), ["patch.surgery_started_at consent-withdrawn"]);
    let cut =
        r#"{"status":"in_progress","started_at":"2026-05-04T08:30:00Z","performed_by_veterinarian_id":"@dr-lee"}"#;
    assert_eq!(change(&mut practice, "surgical_procedures", "cut", cut), ["patch.status consent-withdrawn"]);
    let induced = r#"{"anesthesia_induced_at":"2026-05-04T08:10:00Z"}"#;
    practice.now = parse_instant("2026-06-03T08:00:01Z").unwrap();
    assert_eq!(change(&mut practice, "surgeries", "spay", induced), ["patch.anesthesia_induced_at consent-expired"]);
    assert_eq!(create(&mut practice, "anesthesia_records", "late", record), ["anesthesia_type consent-expired"]);
    let local = r#"{"surgery_id":"@spay","patient_id":"@rex","anesthesia_type":"local"}"#;
    assert_eq!(create(&mut practice, "anesthesia_records", "numbed", local), NONE);
}

#[test]
fn what_has_begun_is_not_forbidden_any_more() {
    let mut practice = ward();
    assert_eq!(sign(&mut practice, "surgery", ""), NONE);
    let begun = r#"{"appointment_id":"@ahead","patient_id":"@rex","surgery_type":"spay","procedure_name":"Spay","status":"in_progress",
        "primary_surgeon_id":"@dr-lee","scheduled_at":"2026-05-04T09:00:00Z","surgery_started_at":"2026-05-04T07:00:00Z"}"#;
    put(&mut practice, "surgeries", "spay", begun);
    let revoke = with_ids(r#"{"id":"@surgery","reason":"too late"}"#);
    assert_eq!(wrongs(&practice.run("consents.revoke", &revoke)), ["id revoked-consent-is-before-the-procedure"]);
    put(&mut practice, "surgeries", "spay", &begun.replace("in_progress", "completed"));
    assert_eq!(wrongs(&practice.run("consents.revoke", &revoke)), NONE);
    assert_eq!(wrongs(&practice.run("consents.revoke", &revoke)), ["is_revoked status-transition-invalid"]);
    assert_eq!(shown(&practice, "consent_forms", "surgery", "revocation_reason"), r#""too late""#);
}

#[test]
fn euthanasia_has_its_questions_and_its_witness() {
    let mut practice = ward();
    let asked = ["has_bitten field-missing", "identity_checked identity-not-verified"];
    assert_eq!(sign(&mut practice, "euthanasia", ""), asked);
    let known = r#","identity_checked":true,"has_bitten":true,"bitten_on":"#;
    let held = ["has_bitten euthanasia-bite-hold"];
    assert_eq!(sign(&mut practice, "euthanasia", &format!(r#"{known}"2026-04-25""#)), held);
    assert_eq!(sign(&mut practice, "euthanasia", r#","identity_checked":true,"has_bitten":true"#), held);
    assert_eq!(sign(&mut practice, "euthanasia", &format!(r#"{known}"2026-04-24""#)), NONE);
    assert!(shown(&practice, "consent_forms", "euthanasia", "metadata").contains(r#""has_bitten":true"#));

    let case = r#"{"clinic_id":"@clinic","patient_id":"@rex","client_id":"@ana","chief_complaint":"old",
        "triage_level":"non_urgent","triaged_by":"@tom"}"#;
    put(&mut practice, "emergency_cases", "case", case);
    let sleep =
        r#"{"disposition":"euthanized","disposition_at":"2026-05-04T08:00:00Z","disposition_notes":"peaceful"}"#;
    let unseen = ["patch.disposition consent-witness-required"];
    assert_eq!(change(&mut practice, "emergency_cases", "case", sleep), unseen);
    // Who took the signature is no witness of it; neither is somebody who does not work here.
    let witness = with_ids(r#"{"id":"@euthanasia"}"#);
    assert_eq!(wrongs(&practice.run("consents.witness", &witness)), ["id separation-of-duties"]);
    practice.actor.staff_id = None;
    assert_eq!(wrongs(&practice.run("consents.witness", &witness)), ["id consent-witness-required"]);
    as_staff(&mut practice, "una");
    assert_eq!(wrongs(&practice.run("consents.witness", &witness)), NONE);
    assert_eq!(wrongs(&practice.run("consents.witness", &witness)), ["id consent-witnessed"]);
    // It holds for a day.
    practice.now = parse_instant("2026-05-05T08:00:01Z").unwrap();
    assert_eq!(change(&mut practice, "emergency_cases", "case", sleep), ["patch.disposition consent-expired"]);
    practice.now = parse_instant("2026-05-05T08:00:00Z").unwrap();
    assert_eq!(change(&mut practice, "emergency_cases", "case", sleep), NONE);
}

#[test]
fn a_visit_for_euthanasia_begins_with_consent_by_any_command() {
    let mut practice = ward();
    let visit = booking("end", "dr-sato", "room-2", "rex", "12:00").replace("wellness_exam", "euthanasia");
    practice.must("appointments.book", &visit);
    practice.must("appointments.confirm", &with_ids(r#"{"id":"@end"}"#));
    practice.now = parse_instant("2026-05-05T12:00:00Z").unwrap();
    practice.must("appointments.check_in", &with_ids(r#"{"id":"@end"}"#));
    let start = with_ids(r#"{"id":"@end"}"#);
    assert_eq!(wrongs(&practice.run("appointments.start", &start)), ["id consent-missing"]);
    let encounter = r#"{"clinic_id":"@clinic","patient_id":"@rex","client_id":"@ana","veterinarian_id":"@dr-lee","encounter_type":"euthanasia",
        "status":"in_progress","actual_start_at":"2026-05-05T12:00:00Z","scheduled_start_at":"2026-05-05T12:00:00Z"}"#;
    let found = create(&mut practice, "medical_encounters", "by-hand", encounter);
    assert!(found.contains(&"status consent-missing".to_owned()), "{found:?}");
    let answers = r#","identity_checked":true,"has_bitten":false,"witnessed_by":"@una""#;
    assert_eq!(sign(&mut practice, "euthanasia", answers), NONE);
    assert_eq!(wrongs(&practice.run("appointments.start", &start)), NONE);
}

#[test]
fn two_of_the_staff_record_once_that_nobody_could_be_asked() {
    let mut practice = ward();
    let case = r#"{"clinic_id":"@clinic","patient_id":"@rex","client_id":"@ana","chief_complaint":"hit by a car",
        "triage_level":"immediate","triaged_by":"@tom"}"#;
    put(&mut practice, "emergency_cases", "case", case);
    let record = |second: &str| {
        with_ids(&format!(
            r#"{{"emergency_case_id":"@case","surgery_id":"@spay","seconded_by":"@{second}","reason":"nobody answers"}}"#
        ))
    };
    let needed = ["seconded_by emergency-consent-record-required"];
    assert_eq!(wrongs(&practice.run("consents.record_emergency", &record("tom"))), needed);
    assert_eq!(wrongs(&practice.run("consents.record_emergency", &record("nobody"))), ["seconded_by not-found"]);
    assert_eq!(wrongs(&practice.run("consents.record_emergency", &record("una"))), NONE);
    assert_eq!(wrongs(&practice.run("consents.record_emergency", &record("una"))), needed);
    assert_eq!(prepare(&mut practice), NONE);
    // It is for that operation alone.
    let other = r#"{"appointment_id":"@ahead","patient_id":"@rex","surgery_type":"spay","procedure_name":"Spay",
        "primary_surgeon_id":"@dr-lee","scheduled_at":"2026-05-04T09:00:00Z"}"#;
    put(&mut practice, "surgeries", "other", other);
    let prepared = r#"{"status":"pre_op","pre_op_started_at":"2026-05-04T08:00:00Z","pre_op_assessment":"fit"}"#;
    let missing = "patch.status consent-missing";
    assert_eq!(change(&mut practice, "surgeries", "other", prepared), [missing, missing]);
}

#[test]
fn the_same_signature_twice_is_one() {
    let mut practice = ward();
    let envelope = with_ids(
        r#"{"id":"01900000-0000-7000-8000-00000000f001","command":"consents.sign","input":{"template":"treatment","version":1,
            "client_id":"@ana","patient_id":"@rex"}}"#,
    );
    let (first, second) = (practice.send(&envelope), practice.send(&envelope));
    assert!(matches!(first, Outcome::Accepted(_)));
    assert_eq!(first, second);
}
