//! Bookings: what is in the way of one, and how it goes from the calendar to the door.

use vet_core::{kernel::json::Json, kernel::time::parse_instant};
use vet_tests::{
    clinic::{booking, clinic, of, owner, value},
    practice::{Practice, id, wrongs},
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
