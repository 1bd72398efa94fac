//! Rules between rows about animals and their care: both sides of each.

use vet_core::store::Outcome;
use vet_tests::{
    clinic::{booking, clinic},
    practice::Practice,
    rows::{attempt, change, create, put, shown},
};

const NONE: [&str; 0] = [];

#[test]
fn the_newest_weight_is_the_current_one() {
    let mut practice = clinic();
    let weighed = |weight: &str, day: &str| {
        format!(r#"{{"patient_id":"@rex","weight":"{weight}","weight_unit":"lb","measured_at":"{day}T08:00:00Z"}}"#)
    };
    let current = |practice: &Practice| shown(practice, "patients", "rex", "current_weight");
    assert_eq!(create(&mut practice, "patient_weight_history", "a", &weighed("50.00", "2026-04-01")), NONE);
    assert_eq!(current(&practice), r#""50.00""#);
    assert_eq!(shown(&practice, "patients", "rex", "weight_unit"), r#""lb""#);
    assert_eq!(create(&mut practice, "patient_weight_history", "b", &weighed("48.00", "2026-03-01")), NONE);
    assert_eq!(current(&practice), r#""50.00""#);
    let earlier = r#"{"measured_at":"2026-02-01T08:00:00Z"}"#;
    assert_eq!(change(&mut practice, "patient_weight_history", "a", earlier), NONE);
    assert_eq!(current(&practice), r#""48.00""#);
}

/// Rex with everything that may be planned for an animal.
fn with_plans() -> Practice {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("ahead", "dr-lee", "room-1", "rex", "10:00"));
    let about = r#""client_id":"@ana","patient_id":"@rex""#;
    put(
        &mut practice,
        "reminders",
        "reminder",
        &format!(
            r#"{{{about},"reminder_type":"checkup","title":"a","message":"b","scheduled_at":"2026-06-01T00:00:00Z",
                "communication_type":"email"}}"#
        ),
    );
    put(
        &mut practice,
        "boarding_reservations",
        "stay",
        &format!(
            r#"{{{about},"clinic_id":"@clinic","check_in_date":"2026-05-10T10:00:00Z",
                "check_out_date":"2026-05-12T10:00:00Z","kennel_size":"medium","daily_rate":"30.00"}}"#
        ),
    );
    put(&mut practice, "prescriptions", "pills", &format!(r#"{{{about},{PILLS}}}"#));
    practice
}

const PILLS: &str = r#""appointment_id":"@ahead","veterinarian_id":"@dr-lee","medication_name":"carprofen","dosage":"50",
    "dosage_unit":"mg","route":"oral","frequency":"q12h","quantity":"20","quantity_unit":"tablet","instructions":"with food""#;

#[test]
fn death_ends_what_was_planned() {
    let mut practice = with_plans();
    let dies = r#"{"status":"deceased","deceased_date":"2026-05-04"}"#;
    assert_eq!(change(&mut practice, "patients", "rex", dies), NONE);
    for (table, name, status) in [
        ("appointments", "ahead", "cancelled"),
        ("reminders", "reminder", "dismissed"),
        ("boarding_reservations", "stay", "cancelled"),
        ("prescriptions", "pills", "expired"),
    ] {
        assert_eq!(shown(&practice, table, name, "status"), format!("\"{status}\""), "{table}");
    }
    assert_eq!(shown(&practice, "patients", "rex", "status_changed_at"), r#""2026-05-04T08:00:00Z""#);
    let reminder = r#"{"client_id":"@ana","patient_id":"@rex","reminder_type":"checkup","title":"a","message":"b",
        "scheduled_at":"2026-06-01T00:00:00Z","communication_type":"email"}"#;
    assert_eq!(create(&mut practice, "reminders", "late", reminder), ["patient_id patient-deceased"]);

    let alive_again = r#"{"status":"active","status_reason":"mixed up"}"#;
    assert_eq!(change(&mut practice, "patients", "rex", alive_again), NONE);
    assert_eq!(shown(&practice, "patients", "rex", "deceased_date"), "null", "nothing is left of a mistaken death");
    assert_eq!(shown(&practice, "appointments", "ahead", "status"), r#""cancelled""#, "it is planned anew");
}

#[test]
fn a_change_of_status_is_dated_and_any_other_is_not() {
    let mut practice = clinic();
    assert_eq!(change(&mut practice, "patients", "rex", r#"{"name":"Rex"}"#), NONE);
    assert_eq!(shown(&practice, "patients", "rex", "status_changed_at"), "null");
    assert_eq!(change(&mut practice, "patients", "rex", r#"{"status":"lost","status_reason":"ran away"}"#), NONE);
    assert_eq!(shown(&practice, "patients", "rex", "status_changed_at"), r#""2026-05-04T08:00:00Z""#);
}

/// A licence of Dr Lee.
fn license(practice: &mut Practice, name: &str, columns: &str) {
    let common = r#"{"veterinarian_id":"@dr-lee","issuing_authority":"board","issuing_country":"US",
        "issue_date":"2020-01-01""#;
    put(practice, "veterinarian_licenses", name, &format!("{common},\"license_number\":\"{name}\",{columns}}}"));
}

/// Rex may be prescribed for.
fn known_patient() -> Practice {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("ahead", "dr-lee", "room-1", "rex", "10:00"));
    assert_eq!(change(&mut practice, "patients", "rex", r#"{"vcpr_established_at":"2026-01-01T00:00:00Z"}"#), NONE);
    license(&mut practice, "license", r#""license_type":"state_veterinary_license""#);
    practice
}

fn prescribe(practice: &mut Practice, columns: &str) -> Vec<String> {
    let columns = format!(r#"{{"client_id":"@ana","patient_id":"@rex",{PILLS}{columns}}}"#);
    create(practice, "prescriptions", "pills", &columns)
}

#[test]
fn a_prescriber_has_a_licence_through_its_last_day() {
    for (columns, code) in [
        (r#""license_type":"board_certification""#, Some("license-required")),
        (r#""status":"inactive""#, Some("license-required")),
        (r#""status":"suspended""#, Some("license-suspended")),
        (r#""status":"expired""#, Some("license-expired")),
        (r#""expiry_date":"2026-05-03""#, Some("license-expired")),
        (r#""expiry_date":"2026-05-04""#, None),
    ] {
        let mut practice = known_patient();
        license(&mut practice, "license", columns);
        let expected: Vec<String> = code.iter().map(|code| format!("veterinarian_id {code}")).collect();
        assert_eq!(prescribe(&mut practice, ""), expected, "{columns}");
    }
}

#[test]
fn a_controlled_drug_takes_a_registration_for_its_schedule() {
    let drug = r#","dea_schedule":"schedule_4","is_controlled_substance":true"#;
    let number = r#""license_type":"dea_registration","dea_registration":"AB1234563""#;
    for (columns, code) in [
        ("", Some("dea-registration-required")),
        (r#","status":"revoked","controlled_substance_schedules":["schedule_4"]"#, Some("dea-registration-required")),
        (
            r#","expiry_date":"2026-05-03","controlled_substance_schedules":["schedule_4"]"#,
            Some("dea-registration-expired"),
        ),
        (r#","controlled_substance_schedules":["schedule_3"]"#, Some("dea-schedule-not-authorized")),
        (r#","controlled_substance_schedules":["schedule_3","schedule_4"]"#, None),
    ] {
        let mut practice = known_patient();
        if !columns.is_empty() {
            license(&mut practice, "dea", &format!("{number}{columns}"));
        }
        let expected: Vec<String> = code.iter().map(|code| format!("veterinarian_id {code}")).collect();
        assert_eq!(prescribe(&mut practice, drug), expected, "{columns}");
    }
}

#[test]
fn a_dea_number_is_checked_as_it_is_written() {
    let mut practice = clinic();
    for (number, expected) in [
        ("AB1234563", vec![]),
        ("AB1234567", vec!["dea_registration dea-number-checksum"]),
        ("AB-1234563", vec!["dea_registration dea-number-format"]),
    ] {
        let columns = format!(
            r#"{{"veterinarian_id":"@dr-lee","license_number":"{number}","issuing_authority":"DEA",
                "issue_date":"2020-01-01","dea_registration":"{number}"}}"#
        );
        assert_eq!(create(&mut practice, "veterinarian_licenses", number, &columns), expected, "{number}");
    }
}

#[test]
fn an_animal_is_known_for_a_year_after_the_examination() {
    for (columns, code) in [
        (r#"{"vcpr_established_at":null}"#, Some("vcpr-missing")),
        (r#"{"vcpr_established_at":"2026-05-05T00:00:00Z"}"#, Some("vcpr-missing")),
        (r#"{"vcpr_established_at":"2025-05-03T12:00:00Z"}"#, Some("vcpr-expired")),
        (r#"{"vcpr_established_at":"2025-05-04T12:00:00Z"}"#, None),
        (
            r#"{"vcpr_established_at":"2026-01-01T00:00:00Z","vcpr_expires_at":"2026-05-03T12:00:00Z"}"#,
            Some("vcpr-expired"),
        ),
        (r#"{"vcpr_established_at":"2026-01-01T00:00:00Z","vcpr_expires_at":"2026-05-04T00:00:00Z"}"#, None),
    ] {
        let mut practice = known_patient();
        assert_eq!(change(&mut practice, "patients", "rex", columns), NONE);
        let expected: Vec<String> = code.iter().map(|code| format!("patient_id {code}")).collect();
        assert_eq!(prescribe(&mut practice, ""), expected, "{columns}");
    }
}

#[test]
fn a_food_animal_has_withdrawal_times() {
    let (meat, milk) = ("meat_withdrawal_days withdrawal-missing", "milk_withdrawal_days withdrawal-missing");
    for (animal, columns, expected) in [
        (r#"{"species":"dog"}"#, "", vec![]),
        (r#"{"species":"rabbit","is_food_animal":true}"#, "", vec![meat]),
        (r#"{"species":"pig"}"#, r#","meat_withdrawal_days":0"#, vec![]),
        (r#"{"species":"goat"}"#, "", vec![meat, milk]),
        (r#"{"species":"goat"}"#, r#","meat_withdrawal_days":4,"milk_withdrawal_days":0"#, vec![]),
    ] {
        let mut practice = known_patient();
        assert_eq!(change(&mut practice, "patients", "rex", animal), NONE);
        assert_eq!(prescribe(&mut practice, columns), expected, "{animal} {columns}");
    }
}

#[test]
fn a_prescription_says_of_the_drug_what_the_product_says() {
    let mut practice = known_patient();
    put(
        &mut practice,
        "products",
        "tramadol",
        r#"{"product_code":"T","name":"tramadol","category":"medication","unit_price":"1.00","unit_of_measure":"tablet",
            "dea_schedule":"schedule_4","is_controlled_substance":true}"#,
    );
    assert_eq!(
        prescribe(&mut practice, r#","product_id":"@tramadol""#),
        ["dea_schedule schedule-is-that-of-the-product"]
    );
    let number = r#""license_type":"dea_registration","dea_registration":"AB1234563",
        "controlled_substance_schedules":["schedule_4"]"#;
    license(&mut practice, "dea", number);
    let right =
        r#","product_id":"@tramadol","dea_schedule":"schedule_4","is_controlled_substance":true,"refills_allowed":5"#;
    assert_eq!(prescribe(&mut practice, right), NONE);
    assert_eq!(shown(&practice, "prescriptions", "pills", "refills_remaining"), "5");
    let over = r#"{"status":"completed"}"#;
    assert_eq!(change(&mut practice, "prescriptions", "pills", over), ["patch.status completed-course-is-over"]);
    let dose = |rest: &str| {
        format!(
            r#"{{"prescription_id":"@pills","patient_id":"@rex","administered_at":"2026-05-04T08:00:00Z",
                "administered_by":"@tech","dosage_given":"1","dosage_unit":"ml","route":"oral"{rest}}}"#
        )
    };
    for name in ["tech", "other"] {
        put(
            &mut practice,
            "staff",
            name,
            &format!(
                r#"{{"employee_number":"{name}","first_name":"A","last_name":"B","email":"{name}@n.example","country":"US",
                    "role":"veterinary_technician","employment_type":"full_time","hire_date":"2020-01-01"}}"#
            ),
        );
    }
    let table = "medication_administration";
    assert_eq!(create(&mut practice, table, "a", &dose("")), NONE);
    let wasted = create(&mut practice, table, "b", &dose(r#","quantity_wasted":"0.5""#));
    assert_eq!(wasted, ["witnessed_by waste-witness-required"]);
    let seen = dose(r#","quantity_wasted":"0.5","witnessed_by":"@other""#);
    assert_eq!(create(&mut practice, table, "b", &seen), NONE);
}

#[test]
fn a_course_is_over_at_its_end_or_when_all_is_dispensed() {
    let mut practice = with_plans();
    for (columns, over) in [
        (r#","end_date":"2026-05-04T08:00:00Z""#, false),
        (r#","end_date":"2026-05-04T07:59:59Z""#, true),
        (r#","dispensed_at":"2026-05-01T08:00:00Z","refills_allowed":1,"refills_remaining":1"#, false),
        (r#","dispensed_at":"2026-05-01T08:00:00Z","refills_allowed":1,"refills_remaining":0"#, true),
    ] {
        let row = format!(r#"{{"client_id":"@ana","patient_id":"@rex",{PILLS}{columns}}}"#);
        put(&mut practice, "prescriptions", "pills", &row);
        let found = change(&mut practice, "prescriptions", "pills", r#"{"status":"completed"}"#);
        assert_eq!(found.is_empty(), over, "{columns}: {found:?}");
    }
}

/// An operation on Rex.
fn surgery(practice: &mut Practice, columns: &str) {
    let common = r#"{"appointment_id":"@ahead","patient_id":"@rex","surgery_type":"spay","procedure_name":"spay",
        "primary_surgeon_id":"@dr-lee","scheduled_at":"2026-05-04T09:00:00Z""#;
    put(practice, "surgeries", "spay", &format!("{common}{columns}}}"));
}

fn consent(practice: &mut Practice, kind: &str, columns: &str) {
    let form = format!(
        r#"{{"template_name":"t","template_version":"1","client_id":"@ana","patient_id":"@rex","consent_type":"{kind}",
            "consent_text":"yes","signed_by":"Ana","signed_at":"2026-05-03T08:00:00Z"{columns}}}"#
    );
    put(practice, "consent_forms", kind, &form);
}

#[test]
fn an_operation_is_consented_to() {
    let mut practice = with_plans();
    surgery(&mut practice, "");
    let prepared = r#"{"status":"pre_op","pre_op_started_at":"2026-05-04T08:00:00Z","pre_op_assessment":"fit"}"#;
    let missing = "patch.status consent-missing";
    assert_eq!(change(&mut practice, "surgeries", "spay", prepared), [missing, missing]);
    consent(&mut practice, "anesthesia", "");
    for (columns, code) in [
        (
            r#","is_revoked":true,"revoked_at":"2026-05-03T09:00:00Z","revocation_reason":"a""#,
            Some("consent-withdrawn"),
        ),
        (r#","expires_at":"2026-05-04T07:59:59Z""#, Some("consent-expired")),
        (r#","surgery_id":"@another""#, Some("consent-scope-mismatch")),
        (r#","expires_at":"2026-05-04T08:00:00Z","surgery_id":"@spay""#, None),
    ] {
        surgery(&mut practice, "");
        consent(&mut practice, "surgery", columns);
        let expected: Vec<String> = code.iter().map(|code| format!("patch.status {code}")).collect();
        assert_eq!(change(&mut practice, "surgeries", "spay", prepared), expected, "{columns}");
    }
}

#[test]
fn an_operation_has_its_anesthesia_record_and_closes_its_procedures() {
    let mut practice = with_plans();
    surgery(
        &mut practice,
        r#","status":"pre_op","pre_op_started_at":"2026-05-04T07:00:00Z","pre_op_assessment":"fit""#,
    );
    consent(&mut practice, "surgery", "");
    consent(&mut practice, "anesthesia", "");
    let begins = r#"{"status":"in_progress","surgery_started_at":"2026-05-04T08:00:00Z"}"#;
    let code = "operation-has-its-anesthesia-record";
    assert_eq!(change(&mut practice, "surgeries", "spay", begins), [format!("patch.status {code}")]);
    let record = |kind: &str| format!(r#"{{"surgery_id":"@spay","patient_id":"@rex","anesthesia_type":"{kind}"}}"#);
    put(&mut practice, "anesthesia_records", "record", &record("general"));
    assert_eq!(change(&mut practice, "surgeries", "spay", begins), [format!("patch.anesthesia_induced_at {code}")]);
    put(&mut practice, "anesthesia_records", "record", &record("local"));
    assert_eq!(change(&mut practice, "surgeries", "spay", begins), NONE);
    put(&mut practice, "surgical_procedures", "cut", r#"{"surgery_id":"@spay","procedure_name":"cut"}"#);
    let ends = r#"{"status":"completed","surgery_completed_at":"2026-05-04T09:00:00Z","procedure_notes":"well"}"#;
    assert_eq!(
        change(&mut practice, "surgeries", "spay", ends),
        ["patch.status completed-operation-has-no-open-procedure"]
    );
    assert_eq!(change(&mut practice, "surgical_procedures", "cut", r#"{"status":"aborted","abort_reason":"a"}"#), NONE);
    assert_eq!(change(&mut practice, "surgeries", "spay", ends), NONE);
}

/// An emergency with Rex.
fn emergency(practice: &mut Practice) {
    let case = r#"{"clinic_id":"@clinic","patient_id":"@rex","client_id":"@ana","chief_complaint":"hit by a car",
        "triage_level":"immediate","triaged_by":"@tech"}"#;
    put(practice, "emergency_cases", "case", case);
}

#[test]
fn an_emergency_that_ends_in_death_ends_the_plans() {
    let mut practice = with_plans();
    emergency(&mut practice);
    let sleep =
        r#"{"disposition":"euthanized","disposition_at":"2026-05-04T07:00:00Z","disposition_notes":"peaceful"}"#;
    assert_eq!(change(&mut practice, "emergency_cases", "case", sleep), ["patch.disposition consent-missing"]);
    assert_eq!(shown(&practice, "patients", "rex", "status"), r#""active""#);
    consent(&mut practice, "euthanasia", "");
    assert_eq!(change(&mut practice, "emergency_cases", "case", sleep), NONE);
    assert_eq!(shown(&practice, "patients", "rex", "status"), r#""deceased""#);
    assert_eq!(shown(&practice, "patients", "rex", "deceased_date"), r#""2026-05-04""#);
    assert_eq!(shown(&practice, "appointments", "ahead", "status"), r#""cancelled""#);
    emergency(&mut practice);
    let again = r#"{"disposition":"deceased","disposition_at":"2026-05-04T07:00:00Z"}"#;
    assert_eq!(change(&mut practice, "emergency_cases", "case", again), NONE);
}

#[test]
fn a_level_changes_with_a_retriage() {
    let mut practice = with_plans();
    emergency(&mut practice);
    let eases = r#"{"triage_level":"semi_urgent"}"#;
    let told = ["patch.triage_level level-not-triaged", "patch.triage_level not-stabilized"];
    assert_eq!(change(&mut practice, "emergency_cases", "case", eases), told);
    let look = |level: &str, again: bool| {
        let before = if again { r#","is_retriage":true,"previous_triage_level":"immediate""# } else { "" };
        format!(
            r#"{{"emergency_case_id":"@case","patient_id":"@rex","triage_level":"{level}","triaged_by":"@tech",
                "target_wait_minutes":10{before}}}"#
        )
    };
    put(&mut practice, "triage_records", "look", &look("semi_urgent", false));
    assert_eq!(change(&mut practice, "emergency_cases", "case", eases), ["patch.triage_level not-stabilized"]);
    let stable = r#"{"triage_level":"semi_urgent","is_stabilized":true,"stabilized_at":"2026-05-04T08:00:00Z"}"#;
    assert_eq!(change(&mut practice, "emergency_cases", "case", stable), NONE);
    let worsens = r#"{"triage_level":"urgent"}"#;
    put(&mut practice, "triage_records", "look", &look("urgent", false));
    assert_eq!(change(&mut practice, "emergency_cases", "case", worsens), ["patch.triage_level level-not-triaged"]);
    put(&mut practice, "triage_records", "look", &look("urgent", true));
    assert_eq!(change(&mut practice, "emergency_cases", "case", worsens), NONE);
}

#[test]
fn a_test_has_a_result_that_somebody_reads() {
    let mut practice = with_plans();
    let order = r#"{"appointment_id":"@ahead","veterinarian_id":"@dr-lee","patient_id":"@rex","test_type":"blood_test",
        "test_name":"CBC","ordered_by":"@dr-lee","status":"sample_collected","laboratory_name":"North Lab"}"#;
    put(&mut practice, "diagnostic_test_orders", "cbc", order);
    let table = "diagnostic_test_orders";
    let runs = r#"{"status":"in_progress"}"#;
    assert_eq!(
        change(&mut practice, table, "cbc", runs),
        ["patch.laboratory_reference_number sent-out-sample-has-a-reference"]
    );
    let with_number = r#"{"status":"in_progress","laboratory_reference_number":"77"}"#;
    assert_eq!(change(&mut practice, table, "cbc", with_number), NONE);
    let (answered, read) = (r#"{"status":"resulted"}"#, r#"{"status":"completed"}"#);
    assert_eq!(change(&mut practice, table, "cbc", answered), ["patch.status resulted-test-has-a-result"]);
    let result = r#"{"diagnostic_test_order_id":"@cbc","resulted_at":"2026-05-04T08:00:00Z","findings":"anemia""#;
    put(&mut practice, "diagnostic_test_results", "result", &format!("{result},\"is_critical\":true}}"));
    let Outcome::Accepted(answer) = attempt(&mut practice, table, "cbc", answered) else { panic!() };
    assert!(answer.contains(r#""code":"critical-result-unacknowledged""#), "{answer}");
    assert_eq!(change(&mut practice, table, "cbc", read), ["patch.status completed-test-is-reviewed"]);
    put(
        &mut practice,
        "diagnostic_test_results",
        "result",
        &format!(r#"{result},"reviewed_by":"@tech","reviewed_at":"2026-05-04T08:00:00Z"}}"#),
    );
    assert_eq!(change(&mut practice, table, "cbc", read), NONE);
}

#[test]
fn a_critical_result_is_pointed_out_until_somebody_knows() {
    let mut practice = with_plans();
    let result = r#"{"diagnostic_test_order_id":"@cbc","resulted_at":"2026-05-04T08:00:00Z","findings":"a"}"#;
    for (extra, told) in [("", true), (r#","critical_notified_at":"2026-05-04T08:00:00Z""#, false)] {
        put(&mut practice, "diagnostic_test_results", "result", result);
        let critical = format!(r#"{{"result_status":"critical","is_critical":true{extra}}}"#);
        let Outcome::Accepted(answer) = attempt(&mut practice, "diagnostic_test_results", "result", &critical) else {
            panic!()
        };
        assert_eq!(answer.contains("critical-result-unacknowledged"), told, "{answer}");
    }
}

#[test]
fn a_visit_that_has_begun_is_called_off_only_while_nothing_was_done() {
    let mut practice = with_plans();
    put(
        &mut practice,
        "staff",
        "tech",
        r#"{"employee_number":"E","first_name":"A","last_name":"B","email":"a@n.example","country":"US",
            "role":"receptionist","employment_type":"full_time","hire_date":"2020-01-01"}"#,
    );
    let visit = r#"{"clinic_id":"@clinic","patient_id":"@rex","client_id":"@ana","encounter_type":"wellness",
        "veterinarian_id":"@dr-lee","status":"in_progress","actual_start_at":"2026-05-04T07:00:00Z"}"#;
    put(&mut practice, "medical_encounters", "visit", visit);
    put(
        &mut practice,
        "treatments",
        "shot",
        r#"{"appointment_id":"@ahead","encounter_id":"@visit","veterinarian_id":"@dr-lee","patient_id":"@rex",
            "treatment_type":"injection","treatment_name":"shot"}"#,
    );
    let off = r#"{"status":"cancelled","cancelled_at":"2026-05-04T08:00:00Z","cancelled_by":"@tech",
        "cancellation_reason":"a"}"#;
    assert_eq!(
        change(&mut practice, "medical_encounters", "visit", off),
        ["patch.status cancelled-visit-has-no-treatment"]
    );
    put(
        &mut practice,
        "treatments",
        "shot",
        r#"{"appointment_id":"@ahead","veterinarian_id":"@dr-lee","patient_id":"@rex","treatment_type":"injection",
            "treatment_name":"shot"}"#,
    );
    assert_eq!(change(&mut practice, "medical_encounters", "visit", off), NONE);
    for (start, code) in [("07:45:01", Some("no-show-too-early")), ("07:45:00", None)] {
        let visit = format!(
            r#"{{"clinic_id":"@clinic","patient_id":"@rex","client_id":"@ana","encounter_type":"wellness",
                "scheduled_start_at":"2026-05-04T{start}Z"}}"#
        );
        put(&mut practice, "medical_encounters", "visit", &visit);
        let expected: Vec<String> = code.iter().map(|code| format!("patch.status {code}")).collect();
        assert_eq!(
            change(&mut practice, "medical_encounters", "visit", r#"{"status":"no_show"}"#),
            expected,
            "{start}"
        );
    }
}

#[test]
fn a_dose_that_is_given_plans_the_next() {
    let mut practice = with_plans();
    put(
        &mut practice,
        "vaccinations",
        "dose",
        r#"{"patient_id":"@rex","vaccine_name":"Rabies","status":"scheduled","due_date":"2026-05-04"}"#,
    );
    let given = r#"{"status":"administered","administered_at":"2026-05-04T08:00:00Z","lot_number":"1",
        "veterinarian_id":"@dr-lee","next_due_date":"2027-05-04"}"#;
    let Outcome::Accepted(answer) = attempt(&mut practice, "vaccinations", "dose", given) else { panic!() };
    assert!(answer.contains(r#""op":"insert""#), "{answer}");
}
