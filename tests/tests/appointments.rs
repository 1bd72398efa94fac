//! Bookings: what is in the way of one, and how it goes from the calendar to the door.

use vet_core::{kernel::json::Json, kernel::time::parse_instant};
use vet_tests::{
    clinic::{booking, clinic, of, owner, value},
    practice::{Practice, id, wrongs},
    rows::change,
};

const NONE: [&str; 0] = [];

#[test]
fn a_booking_takes_its_veterinarian_room_and_animal_until_the_buffer_ends() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    let mut book = |input: &str| wrongs(&practice.run("appointments.book", input));
    // 10:00 to 10:30 and ten minutes of buffer.
    assert_eq!(book(&booking("b", "dr-lee", "room-2", "tom", "10:39")), ["scheduled_at appointment-overlap"]);
    assert_eq!(book(&booking("c", "dr-sato", "room-1", "tom", "10:39")), ["scheduled_at room-conflict"]);
    assert_eq!(book(&booking("d", "dr-sato", "room-2", "rex", "10:39")), ["scheduled_at patient-overlap"]);
    assert_eq!(
        book(&booking("e", "dr-lee", "room-1", "rex", "09:30")),
        ["scheduled_at appointment-overlap", "scheduled_at patient-overlap", "scheduled_at room-conflict"]
    );
    assert_eq!(book(&booking("f", "dr-lee", "room-1", "rex", "10:40")), NONE);
    // Its own buffer must be free too: 09:20 to 09:50 and until 10:00.
    assert_eq!(book(&booking("g", "dr-lee", "room-1", "rex", "09:20")), NONE);
}

#[test]
fn what_does_not_exist_or_fit_is_told() {
    let mut practice = clinic();
    let unknown = booking("a", "nobody", "no-room", "no-animal", "10:00");
    let found = wrongs(&practice.run("appointments.book", &unknown));
    assert_eq!(found, ["facility_id not-found", "patient_id not-found", "veterinarian_id not-found"]);
    let past = booking("a", "dr-lee", "room-1", "rex", "10:00").replace("2026-05-05", "2026-05-03");
    assert_eq!(wrongs(&practice.run("appointments.book", &past)), ["scheduled_at appointment-in-past"]);
    let both = booking("a", "dr-lee", "room-1", "rex", "10:00")
        .replace(r#""duration_minutes":30"#, r#""duration_minutes":30,"scheduled_end_at":"2026-05-05T10:20:00Z""#);
    assert_eq!(wrongs(&practice.run("appointments.book", &both)), ["scheduled_end_at duration-invalid"]);
    let neither = booking("a", "dr-lee", "room-1", "rex", "10:00").replace(r#""duration_minutes":30,"#, "");
    assert_eq!(wrongs(&practice.run("appointments.book", &neither)), ["duration_minutes field-missing"]);
    assert_eq!(
        wrongs(&practice.run("appointments.book", r#"{"scheduled_at":"2026-05-05 10:00","color":1}"#)),
        [
            "appointment_type field-missing",
            "clinic_id field-missing",
            "color unknown-field",
            "patient_id field-missing",
            "scheduled_at value-invalid",
            "veterinarian_id field-missing",
        ]
    );
}

#[test]
fn only_the_owner_and_whom_she_allows_book_for_her_animal() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    let by_ben = booking("a", "dr-lee", "room-1", "rex", "10:00")
        .replace(r#""appointment_type""#, &format!(r#""client_id":"{}","appointment_type""#, id("ben")));
    assert_eq!(wrongs(&practice.run("appointments.book", &by_ben)), ["client_id client-not-authorized"]);
    practice.must(
        "client_relationships.create",
        &format!(
            r#"{{"primary_client_id":"{}","related_client_id":"{}","relationship_type":"partner","can_make_appointments":true}}"#,
            id("ana"),
            id("ben")
        ),
    );
    practice.must("appointments.book", &by_ben);
    assert_eq!(value(&practice, "appointments", id("a"), "client_id"), format!("\"{}\"", id("ben")));
}

#[test]
fn a_veterinarian_is_booked_where_she_works() {
    let mut practice = clinic();
    let south = id("south-clinic");
    practice.must("clinics.create", &format!(r#"{{"id":"{south}","name":"South","clinic_type":"general_practice"}}"#));
    let input = format!(
        r#"{{"clinic_id":"{south}","veterinarian_id":"{}","patient_id":"{}","facility_id":"{}",
            "appointment_type":"dental","scheduled_at":"2026-05-05T10:00:00Z","duration_minutes":30}}"#,
        id("dr-lee"),
        id("rex"),
        id("room-1")
    );
    assert_eq!(
        wrongs(&practice.run("appointments.book", &input)),
        ["facility_id room-not-available", "veterinarian_id vet-not-assigned"]
    );
}

#[test]
fn a_visit_goes_from_the_calendar_to_the_door() {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    practice.must("appointments.confirm", &of("a"));
    assert_eq!(wrongs(&practice.run("appointments.start", &of("a"))), ["status status-transition-invalid"]);
    let checked_in = practice.must("appointments.check_in", &of("a"));
    let encounter =
        checked_in.get("answer").and_then(|answer| answer.get("encounter_id")).and_then(Json::as_text).unwrap();
    let encounter = uuid::Uuid::parse_str(encounter).unwrap();
    let of_encounter = |practice: &Practice, column: &str| value(practice, "medical_encounters", encounter, column);
    assert_eq!(of_encounter(&practice, "status"), r#""scheduled""#);
    assert_eq!(of_encounter(&practice, "encounter_number"), r#""ENC-00001""#);
    assert_eq!(of_encounter(&practice, "encounter_type"), r#""wellness""#);
    practice.must("appointments.start", &of("a"));
    assert_eq!(of_encounter(&practice, "status"), r#""in_progress""#);
    practice.must("appointments.complete", &of("a"));
    assert_eq!(value(&practice, "appointments", id("a"), "status"), r#""completed""#);
    assert_eq!(wrongs(&practice.run("appointments.cancel", &cancel("a"))), ["status status-transition-invalid"]);
}

fn cancel(name: &str) -> String {
    format!(r#"{{"id":"{}","cancellation_reason":"owner is ill"}}"#, id(name))
}

#[test]
fn a_cancelled_booking_frees_its_time() {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    practice.must("appointments.cancel", &cancel("a"));
    practice.must("appointments.book", &booking("b", "dr-lee", "room-1", "rex", "10:00"));
}

#[test]
fn nobody_came_is_said_once_the_grace_period_is_over() {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    practice.now = parse_instant("2026-05-05T10:14:59Z").unwrap();
    assert_eq!(wrongs(&practice.run("appointments.no_show", &of("a"))), ["id no-show-too-early"]);
    practice.now = parse_instant("2026-05-05T10:15:00Z").unwrap();
    practice.must("appointments.no_show", &of("a"));
}

#[test]
fn a_moved_booking_points_at_the_new_one() {
    let mut practice = clinic();
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    let to = |time: &str| {
        format!(r#"{{"id":"{}","new_id":"{}","scheduled_at":"2026-05-05T{time}:00Z"}}"#, id("a"), id("moved"))
    };
    // A quarter of an hour later overlaps the old time, which is given up.
    practice.must("appointments.reschedule", &to("10:15"));
    assert_eq!(value(&practice, "appointments", id("a"), "status"), r#""rescheduled""#);
    assert_eq!(value(&practice, "appointments", id("a"), "rescheduled_to_id"), format!("\"{}\"", id("moved")));
    assert_eq!(value(&practice, "appointments", id("moved"), "status"), r#""scheduled""#);
    assert_eq!(value(&practice, "appointments", id("moved"), "occupied_until"), r#""2026-05-05T10:55:00Z""#);
}

#[test]
fn a_practice_may_let_veterinarians_share_their_time() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    let own = Json::parse(r#"{"double_book":"allow","max_concurrent":2}"#).unwrap();
    practice.engine = practice.engine.with_profile(&own).unwrap();
    practice.must("appointments.book", &booking("a", "dr-lee", "room-1", "rex", "10:00"));
    practice.must("appointments.book", &booking("b", "dr-lee", "room-2", "tom", "10:00"));
    assert_eq!(value(&practice, "appointments", id("b"), "shares_veterinarian"), "true");
    owner(&mut practice, "cora", "kit");
    let third = booking("c", "dr-lee", "room-1", "kit", "10:05");
    let found = wrongs(&practice.run("appointments.book", &third));
    assert!(found.contains(&"scheduled_at appointment-overlap".to_owned()), "{found:?}");
}

/// Dr. Lee is on the staff and works at the clinic in Denver on Tuesdays from 08:00 to 12:00.
fn with_hours() -> Practice {
    let mut practice = clinic();
    let (vet, clinic) = (id("dr-lee"), id("clinic"));
    assert_eq!(change(&mut practice, "clinics", "clinic", r#"{"timezone":"America/Denver"}"#), NONE);
    let hours = r#""day_of_week":1,"start_time":"08:00","end_time":"12:00","effective_from":"2026-01-01""#;
    let row = format!(r#"{{"id":"{}","veterinarian_id":"{vet}","clinic_id":"{clinic}",{hours}}}"#, id("tuesdays"));
    practice.must("veterinarian_schedules.create", &row);
    practice
}

#[test]
fn a_visit_lies_within_the_hours_of_the_veterinarian_on_the_clocks_of_the_clinic() {
    let mut practice = with_hours();
    // Denver is six hours behind UTC in May: 08:00 to 12:00 there is 14:00 to 18:00.
    let mut book = |name: &str, time: &str| {
        wrongs(&practice.run("appointments.book", &booking(name, "dr-lee", "room-1", "rex", time)))
    };
    assert_eq!(book("a", "13:45"), ["scheduled_at outside-working-hours"]);
    assert_eq!(book("b", "17:45"), ["scheduled_at outside-working-hours"]);
    assert_eq!(book("c", "14:00"), NONE);
    assert_eq!(book("d", "17:30"), NONE);
    let to = |name: &str, time: &str| {
        format!(r#"{{"id":"{}","new_id":"{}","scheduled_at":"2026-05-{time}:00Z"}}"#, id("d"), id(name))
    };
    // She does not work on Wednesdays.
    let moved = wrongs(&practice.run("appointments.reschedule", &to("e", "06T15:00")));
    assert_eq!(moved, ["scheduled_at outside-working-hours"]);
    assert_eq!(wrongs(&practice.run("appointments.reschedule", &to("f", "05T16:00"))), NONE);
    let emergency = booking("g", "dr-lee", "room-1", "rex", "20:00")
        .replace(r#""appointment_type":"wellness_exam""#, r#""appointment_type":"emergency""#);
    assert!(emergency.contains("emergency"));
    assert_eq!(wrongs(&practice.run("appointments.book", &emergency)), NONE);
}

#[test]
fn hours_of_the_day_stand_in_for_those_of_the_week_and_blocked_ones_take_nobody() {
    let mut practice = with_hours();
    let (vet, clinic) = (id("dr-lee"), id("clinic"));
    let mut entry = |name: &str, more: &str| {
        let row = format!(
            r#"{{"id":"{}","veterinarian_id":"{vet}","clinic_id":"{clinic}","effective_from":"2026-01-01",{more}}}"#,
            id(name)
        );
        practice.must("veterinarian_schedules.create", &row);
    };
    entry("afternoon", r#""specific_date":"2026-05-05","start_time":"13:00","end_time":"17:00""#);
    entry(
        "meeting",
        r#""schedule_type":"blocked","is_available":false,"specific_date":"2026-05-05","start_time":"14:00","end_time":"15:00""#,
    );
    let mut book = |name: &str, time: &str| {
        wrongs(&practice.run("appointments.book", &booking(name, "dr-lee", "room-1", "rex", time)))
    };
    assert_eq!(book("a", "14:00"), ["scheduled_at outside-working-hours"]);
    assert_eq!(book("b", "20:45"), ["scheduled_at outside-working-hours"]);
    assert_eq!(book("c", "21:00"), NONE);
}

#[test]
fn nobody_is_booked_during_leave() {
    let mut practice = with_hours();
    let staff = id("lee");
    let person = r#""employee_number":"E-7","first_name":"Min","last_name":"Lee","role":"veterinarian","hire_date":"2020-01-01","employment_type":"full_time","email":"lee@north.example""#;
    practice.must("staff.create", &format!(r#"{{"id":"{staff}",{person}}}"#));
    assert_eq!(change(&mut practice, "veterinarians", "dr-lee", &format!(r#"{{"staff_id":"{staff}"}}"#)), NONE);
    let away = r#""leave_type":"vacation","start_date":"2026-05-05","end_date":"2026-05-05","total_days":"1.0""#;
    practice.must("staff_leave_requests.create", &format!(r#"{{"id":"{}","staff_id":"{staff}",{away}}}"#, id("leave")));
    let book = booking("a", "dr-lee", "room-1", "rex", "14:00");
    // Nobody has approved it yet.
    practice.must("appointments.book", &book);
    let boss = r#""employee_number":"E-8","first_name":"Ada","last_name":"Boss","role":"practice_manager","hire_date":"2020-01-01","employment_type":"full_time","email":"boss@north.example""#;
    practice.must("staff.create", &format!(r#"{{"id":"{}",{boss}}}"#, id("boss")));
    let approve =
        format!(r#"{{"status":"approved","approved_by":"{}","approved_at":"2026-05-04T08:00:00Z"}}"#, id("boss"));
    assert_eq!(change(&mut practice, "staff_leave_requests", "leave", &approve), NONE);
    let later = booking("b", "dr-lee", "room-1", "rex", "16:00");
    assert_eq!(wrongs(&practice.run("appointments.book", &later)), ["scheduled_at staff-on-leave"]);
}

#[test]
fn a_clinic_that_tells_its_hours_is_closed_outside_of_them() {
    let mut practice = clinic();
    let hours = r#"{"operating_hours":{"tuesday":{"open":"09:00","close":"17:00"},"sunday":null}}"#;
    assert_eq!(change(&mut practice, "clinics", "clinic", hours), NONE);
    let mut book = |name: &str, time: &str| {
        wrongs(&practice.run("appointments.book", &booking(name, "dr-lee", "room-1", "rex", time)))
    };
    assert_eq!(book("a", "08:45"), ["scheduled_at outside-working-hours"]);
    assert_eq!(book("b", "09:00"), NONE);
}

#[test]
fn the_first_day_of_an_assignment_begins_on_the_clocks_of_the_clinic() {
    let mut practice = clinic();
    let (vet, clinic) = (id("dr-new"), id("clinic"));
    let row = format!(r#"{{"id":"{vet}","first_name":"Noa","last_name":"New","email":"new@north.example"}}"#);
    practice.must("veterinarians.create", &row);
    let works = format!(r#"{{"veterinarian_id":"{vet}","clinic_id":"{clinic}","start_date":"2026-05-06"}}"#);
    practice.must("veterinarian_clinic_assignments.create", &works);
    let book = booking("a", "dr-new", "room-1", "rex", "10:30");
    assert_eq!(wrongs(&practice.run("appointments.book", &book)), ["veterinarian_id vet-not-assigned"]);
    // There it is half past midnight of the next day.
    assert_eq!(change(&mut practice, "clinics", "clinic", r#"{"timezone":"Pacific/Kiritimati"}"#), NONE);
    assert_eq!(wrongs(&practice.run("appointments.book", &book)), NONE);
}
