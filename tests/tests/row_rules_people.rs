//! Rules between rows about clients, staff, roles and messages: both sides of each.

use vet_core::store::Outcome;
use vet_tests::{
    clinic::{clinic, owner},
    practice::{Practice, id},
    rows::{attempt, change, create, put, shown},
};

const NONE: [&str; 0] = [];

const STAY: &str = r#"{"clinic_id":"@clinic","client_id":"@ben","patient_id":"@rex","check_in_date":"2026-05-10T10:00:00Z",
    "check_out_date":"2026-05-12T10:00:00Z","kennel_size":"medium","daily_rate":"30.00"}"#;

#[test]
fn a_client_acts_for_an_animal_with_the_right_of_its_kind() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    assert_eq!(create(&mut practice, "boarding_reservations", "stay", STAY), ["client_id client-not-authorized"]);
    put(
        &mut practice,
        "client_relationships",
        "friend",
        r#"{"primary_client_id":"@ana","related_client_id":"@ben","relationship_type":"agent",
            "can_authorize_payments":true,"can_view_medical_records":true}"#,
    );
    assert_eq!(create(&mut practice, "boarding_reservations", "stay", STAY), ["client_id client-not-authorized"]);
    put(
        &mut practice,
        "client_relationships",
        "friend",
        r#"{"primary_client_id":"@ana","related_client_id":"@ben","relationship_type":"agent",
            "can_make_appointments":true}"#,
    );
    assert_eq!(create(&mut practice, "boarding_reservations", "stay", STAY), NONE);
    let policy = r#"{"client_id":"@ben","patient_id":"@rex","provider":"petplan","policy_number":"P-1",
        "effective_date":"2026-01-01T00:00:00Z"}"#;
    assert_eq!(create(&mut practice, "insurance_policies", "policy", policy), ["client_id client-not-authorized"]);
}

#[test]
fn a_blocked_client_books_no_kennel() {
    let mut practice = clinic();
    assert_eq!(change(&mut practice, "clients", "ana", r#"{"status":"blocked","status_reason":"unpaid bills"}"#), NONE);
    let stay = STAY.replace("@ben", "@ana");
    assert_eq!(create(&mut practice, "boarding_reservations", "stay", &stay), ["client_id client-blocked"]);
}

#[test]
fn an_inactive_client_is_left_alone() {
    let mut practice = clinic();
    assert_eq!(change(&mut practice, "clients", "ana", r#"{"allow_marketing":true}"#), NONE);
    let reminder = r#"{"client_id":"@ana","reminder_type":"checkup","title":"a","message":"b",
        "scheduled_at":"2026-06-01T00:00:00Z","communication_type":"email"}"#;
    put(&mut practice, "reminders", "ahead", reminder);
    assert_eq!(change(&mut practice, "clients", "ana", r#"{"status":"inactive"}"#), NONE);
    assert_eq!(shown(&practice, "reminders", "ahead", "status"), r#""dismissed""#);
    assert_eq!(shown(&practice, "clients", "ana", "allow_marketing"), "false");
}

/// A clinic with somebody who works there, has a role and a shift today.
fn at_work() -> Practice {
    let mut practice = clinic();
    put(
        &mut practice,
        "staff",
        "kim",
        r#"{"user_id":"@kim-login","employee_number":"E-1","first_name":"Kim","last_name":"Ito","email":"k@n.example",
            "country":"US","role":"receptionist","employment_type":"full_time","hire_date":"2020-01-01"}"#,
    );
    put(&mut practice, "roles", "desk", r#"{"name":"desk","display_name":"Desk"}"#);
    put(
        &mut practice,
        "user_roles",
        "at-desk",
        r#"{"user_id":"@kim-login","role_id":"@desk","effective_from":"2020-01-01T00:00:00Z"}"#,
    );
    for (name, day) in [("yesterday", "2026-05-03"), ("today", "2026-05-04"), ("later", "2026-05-20")] {
        let shift = format!(
            r#"{{"staff_id":"@kim","clinic_id":"@clinic","shift_date":"{day}","shift_start_at":"{day}T08:30:00Z",
                "shift_end_at":"{day}T16:30:00Z","status":"published","published_at":"2026-05-01T00:00:00Z"}}"#
        );
        put(&mut practice, "staff_schedules", name, &shift);
    }
    practice
}

fn leave(practice: &mut Practice, kind: &str, from: &str, to: &str, status: &str) {
    let columns = format!(
        r#"{{"staff_id":"@kim","leave_type":"{kind}","start_date":"{from}","end_date":"{to}","total_days":"1.0",
            "status":"{status}"}}"#
    );
    put(practice, "staff_leave_requests", "leave", &columns);
}

#[test]
fn leave_covers_the_first_and_the_last_day() {
    let mut practice = at_work();
    let goes = r#"{"status":"on_leave"}"#;
    let refused = ["patch.status approved-leave-covers-today"];
    assert_eq!(change(&mut practice, "staff", "kim", goes), refused);
    for (from, to, status, covers) in [
        ("2026-05-05", "2026-05-06", "approved", false),
        ("2026-05-01", "2026-05-03", "approved", false),
        ("2026-05-04", "2026-05-04", "pending", false),
        ("2026-05-04", "2026-05-04", "approved", true),
    ] {
        leave(&mut practice, "vacation", from, to, status);
        let found = change(&mut practice, "staff", "kim", goes);
        assert_eq!(found.is_empty(), covers, "{from} {to} {status}: {found:?}");
    }
}

#[test]
fn approved_leave_cancels_the_shifts_within_it() {
    let mut practice = at_work();
    leave(&mut practice, "vacation", "2026-05-04", "2026-05-10", "pending");
    put(
        &mut practice,
        "staff",
        "boss",
        r#"{"employee_number":"E-2","first_name":"Bo","last_name":"Lim","email":"b@n.example","country":"US",
            "role":"practice_manager","employment_type":"full_time","hire_date":"2020-01-01"}"#,
    );
    let yes = r#"{"status":"approved","approved_by":"@boss","approved_at":"2026-05-04T08:00:00Z"}"#;
    assert_eq!(change(&mut practice, "staff_leave_requests", "leave", yes), NONE);
    let status = |name| shown(&practice, "staff_schedules", name, "status");
    assert_eq!(
        [status("yesterday"), status("today"), status("later")].concat(),
        r#""published""cancelled""published""#
    );
    assert_eq!(shown(&practice, "staff_schedules", "today", "cancellation_reason"), r#""leave""#);
}

#[test]
fn whoever_leaves_loses_roles_and_future_shifts() {
    let mut practice = at_work();
    let goes = r#"{"status":"terminated","termination_date":"2026-05-04","status_reason":"theft"}"#;
    assert_eq!(change(&mut practice, "staff", "kim", goes), NONE);
    assert_eq!(shown(&practice, "user_roles", "at-desk", "is_active"), "false");
    assert_eq!(shown(&practice, "user_roles", "at-desk", "effective_until"), r#""2026-05-04T08:00:00Z""#);
    assert_eq!(shown(&practice, "staff_schedules", "yesterday", "status"), r#""published""#);
    assert_eq!(shown(&practice, "staff_schedules", "later", "status"), r#""cancelled""#);
}

#[test]
fn a_suspension_takes_roles_and_gives_none_back() {
    let mut practice = at_work();
    assert_eq!(change(&mut practice, "staff", "kim", r#"{"status":"suspended","status_reason":"inquiry"}"#), NONE);
    assert_eq!(shown(&practice, "user_roles", "at-desk", "is_active"), "false");
    assert_eq!(shown(&practice, "user_roles", "at-desk", "effective_until"), "null");
    assert_eq!(shown(&practice, "staff_schedules", "later", "status"), r#""published""#);
    assert_eq!(change(&mut practice, "staff", "kim", r#"{"status":"active","status_reason":"cleared"}"#), NONE);
    assert_eq!(shown(&practice, "user_roles", "at-desk", "is_active"), "false");
}

#[test]
fn a_shift_is_confirmed_by_its_person() {
    let mut practice = at_work();
    let yes = r#"{"status":"confirmed","confirmed_at":"2026-05-04T08:00:00Z"}"#;
    assert_eq!(
        change(&mut practice, "staff_schedules", "later", yes),
        ["patch.status shift-is-confirmed-by-its-person"]
    );
    practice.actor.staff_id = Some(id("kim"));
    assert_eq!(change(&mut practice, "staff_schedules", "later", yes), NONE);
}

#[test]
fn a_shift_was_worked_or_missed_as_attendance_says() {
    let (done, missed) = (r#"{"status":"completed"}"#, r#"{"status":"missed"}"#);
    let mut practice = at_work();
    let refused = ["patch.status completed-shift-was-attended"];
    assert_eq!(change(&mut practice, "staff_schedules", "yesterday", done), refused);
    let day = |status: &str| format!(r#"{{"staff_id":"@kim","attendance_date":"2026-05-03","status":"{status}"}}"#);
    put(&mut practice, "staff_attendance", "day", &day("absent"));
    assert_eq!(change(&mut practice, "staff_schedules", "yesterday", done), refused);
    put(&mut practice, "staff_attendance", "day", &day("late"));
    assert_eq!(
        change(&mut practice, "staff_schedules", "yesterday", missed),
        ["patch.status missed-shift-was-not-attended"]
    );
    assert_eq!(change(&mut practice, "staff_schedules", "yesterday", done), NONE);
    let mut practice = at_work();
    assert_eq!(change(&mut practice, "staff_schedules", "yesterday", missed), NONE);
}

#[test]
fn attendance_fits_the_roster_and_the_leave() {
    let mut practice = at_work();
    let absent = r#"{"staff_id":"@kim","attendance_date":"2026-05-04","status":"absent"}"#;
    put(&mut practice, "staff_attendance", "day", absent);
    for (came, code) in [("08:30:00", Some("late-is-after-the-start-of-the-shift")), ("08:30:01", None)] {
        put(&mut practice, "staff_attendance", "day", absent);
        let late = format!(r#"{{"status":"late","clock_in_time":"2026-05-04T{came}Z"}}"#);
        let found = change(&mut practice, "staff_attendance", "day", &late);
        assert_eq!(found, code.map(|code| format!("patch.status {code}")).into_iter().collect::<Vec<_>>(), "{came}");
    }
    for (hours, code) in [("4.00", Some("half-day-is-less-than-half-the-shift")), ("3.99", None)] {
        let half =
            format!(r#"{{"status":"half_day","clock_out_time":"2026-05-04T12:30:01Z","total_hours":"{hours}"}}"#);
        let found = change(&mut practice, "staff_attendance", "day", &half);
        assert_eq!(found, code.map(|code| format!("patch.status {code}")).into_iter().collect::<Vec<_>>(), "{hours}");
    }
    put(&mut practice, "staff_attendance", "day", absent);
    leave(&mut practice, "vacation", "2026-05-04", "2026-05-04", "approved");
    assert_eq!(
        change(&mut practice, "staff_attendance", "day", r#"{"status":"sick_leave"}"#),
        ["patch.status sick-leave-is-approved"]
    );
    assert_eq!(change(&mut practice, "staff_attendance", "day", r#"{"status":"vacation"}"#), NONE);
}

#[test]
fn an_approved_day_is_locked() {
    let mut practice = at_work();
    let day = r#"{"staff_id":"@kim","attendance_date":"2026-05-04","status":"present","notes":null"#;
    put(&mut practice, "staff_attendance", "day", &format!("{day}}}"));
    assert_eq!(change(&mut practice, "staff_attendance", "day", r#"{"notes":"a"}"#), NONE);
    put(&mut practice, "staff_attendance", "day", &format!(r#"{day},"approved_at":"2026-05-04T07:00:00Z"}}"#));
    assert_eq!(
        change(&mut practice, "staff_attendance", "day", r#"{"notes":"a"}"#),
        ["patch attendance-is-not-locked"]
    );
}

#[test]
fn roles_of_the_system_stay() {
    let mut practice = at_work();
    put(&mut practice, "roles", "admin", r#"{"name":"admin","display_name":"Admin","is_system":true}"#);
    let renamed = r#"{"display_name":"Everybody"}"#;
    assert_eq!(change(&mut practice, "roles", "admin", renamed), ["patch.is_system system-role-stays"]);
    assert_eq!(change(&mut practice, "roles", "desk", renamed), NONE);
    put(&mut practice, "permissions", "see", r#"{"name":"see","resource":"patients","action":"read"}"#);
    for (role, expected) in [("admin", vec!["patch.role_id system-role-stays"]), ("desk", vec![])] {
        put(&mut practice, "role_permissions", role, &format!(r#"{{"role_id":"@{role}","permission_id":"@see"}}"#));
        assert_eq!(change(&mut practice, "role_permissions", role, r#"{"effect":"deny"}"#), expected);
    }
}

/// A message to Ana.
fn message(practice: &mut Practice, columns: &str) {
    let common =
        r#"{"client_id":"@ana","communication_type":"sms","recipient_phone":"+1 555 0100","message_body":"hi""#;
    put(practice, "communication_logs", "message", &format!("{common},{columns}}}"));
}

#[test]
fn messages_go_where_the_client_wants_them() {
    let mut practice = clinic();
    let sent = r#"{"status":"sent","sent_at":"2026-05-04T08:00:00Z"}"#;
    message(&mut practice, r#""status":"pending""#);
    assert_eq!(change(&mut practice, "clients", "ana", r#"{"allow_sms":false}"#), NONE);
    assert_eq!(
        change(&mut practice, "communication_logs", "message", sent),
        ["patch.communication_type channel-consent-missing"]
    );
    assert_eq!(change(&mut practice, "clients", "ana", r#"{"allow_sms":true,"allow_email":false}"#), NONE);
    assert_eq!(change(&mut practice, "communication_logs", "message", sent), NONE);
    assert_eq!(shown(&practice, "communication_logs", "message", "attempts"), "1");
}

#[test]
fn a_message_is_tried_three_times() {
    let mut practice = clinic();
    message(&mut practice, r#""status":"pending","attempts":1"#);
    let fails = r#"{"status":"failed","failed_at":"2026-05-04T08:00:00Z","failure_reason":"no route"}"#;
    assert_eq!(change(&mut practice, "communication_logs", "message", fails), NONE);
    assert_eq!(change(&mut practice, "communication_logs", "message", r#"{"status":"pending"}"#), NONE);
    assert_eq!(change(&mut practice, "communication_logs", "message", fails), NONE);
    assert_eq!(shown(&practice, "communication_logs", "message", "attempts"), "3");
    assert_eq!(
        change(&mut practice, "communication_logs", "message", r#"{"status":"pending"}"#),
        ["patch.status retry-limit-is-not-reached"]
    );
}

#[test]
fn an_address_that_bounces_is_noted() {
    let mut practice = clinic();
    message(&mut practice, r#""status":"sent","sent_at":"2026-05-04T08:00:00Z""#);
    let back = r#"{"status":"bounced","failed_at":"2026-05-04T08:00:00Z","failure_reason":"unknown number"}"#;
    let Outcome::Accepted(answer) = attempt(&mut practice, "communication_logs", "message", back) else { panic!() };
    assert!(answer.contains(r#""table":"client_notes""#), "{answer}");
}

#[test]
fn a_reminder_is_about_something_of_the_same_animal() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    let reminder = |about: &str| {
        format!(
            r#"{{"client_id":"@ana","patient_id":"@rex","reminder_type":"vaccination","title":"a","message":"b",
                "scheduled_at":"2026-06-01T00:00:00Z","communication_type":"email","reference_type":"vaccination",
                "reference_id":"@{about}"}}"#
        )
    };
    for (name, patient) in [("of-rex", "rex"), ("of-tom", "tom")] {
        put(&mut practice, "vaccinations", name, &format!(r#"{{"patient_id":"@{patient}","vaccine_name":"rabies"}}"#));
    }
    assert_eq!(create(&mut practice, "reminders", "a", &reminder("nothing")), ["reference_id not-found"]);
    assert_eq!(create(&mut practice, "reminders", "a", &reminder("of-tom")), ["patient_id parent-mismatch"]);
    assert_eq!(create(&mut practice, "reminders", "a", &reminder("of-rex")), NONE);
}
