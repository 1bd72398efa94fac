//! Rules about who and what a row is: formats of columns, microchips, birthdays, roles.

use vet_core::engine::ActorKind;
use vet_tests::{
    clinic::{clinic, owner},
    practice::id,
    rows::{change, create, put},
};

const NONE: [&str; 0] = [];

#[test]
fn a_country_a_language_and_an_address_are_looked_at() {
    let mut practice = clinic();
    let client = |more: &str| format!(r#"{{"first_name":"A","last_name":"B",{more}}}"#);
    for (more, wrong) in [
        (r#""country":"UK""#, vec!["country country-unknown"]),
        (r#""country":"us""#, vec!["country country-unknown"]),
        (r#""preferred_language":"english_us""#, vec!["preferred_language language-unknown"]),
        (r#""email":"desk@localhost""#, vec!["email email-format"]),
    ] {
        assert_eq!(create(&mut practice, "clients", "one", &client(more)), wrong, "{more}");
    }
    let fine = client(r#""country":"GB","preferred_language":"cy","email":"Desk@North.example""#);
    assert_eq!(create(&mut practice, "clients", "one", &fine), NONE);
    assert_eq!(change(&mut practice, "clients", "one", r#"{"email":"a..b@x.example"}"#), ["patch.email email-format"]);
    assert_eq!(change(&mut practice, "clients", "one", r#"{"email":null}"#), NONE);
    // A value from before the rule stays, and does not stand in the way of other changes.
    put(&mut practice, "clients", "old", r#"{"first_name":"A","last_name":"B","country":"UK","email":"none"}"#);
    assert_eq!(change(&mut practice, "clients", "old", r#"{"last_name":"C"}"#), NONE);
}

#[test]
fn a_microchip_is_one_and_no_other_animal_has_it() {
    let mut practice = clinic();
    owner(&mut practice, "ben", "tom");
    let chip = |number: &str| format!(r#"{{"microchip_number":"{number}"}}"#);
    for (number, code) in [
        ("000000000000001", "microchip-country-invalid"),
        ("999000000000001", "microchip-test-code"),
        ("985000000000000", "microchip-id-zero"),
        ("985274877906944", "microchip-id-overflow"),
        ("98511200456789", "microchip-format"),
        ("985 112 004 567 891", "microchip-format"),
    ] {
        let wrong = format!("patch.microchip_number {code}");
        assert_eq!(change(&mut practice, "patients", "rex", &chip(number)), [wrong], "{number}");
    }
    assert_eq!(change(&mut practice, "patients", "rex", &chip("985112004567891")), NONE);
    let taken = change(&mut practice, "patients", "tom", &chip("985112004567891"));
    assert_eq!(taken, ["patch.microchip_number microchip-duplicate"]);
    assert_eq!(change(&mut practice, "patients", "tom", &chip("0A1B2C3D4E")), NONE);
}

#[test]
fn an_animal_is_born_and_not_too_old() {
    let mut practice = clinic();
    let born = |day: &str| format!(r#"{{"date_of_birth":"{day}"}}"#);
    let wrong = ["patch.date_of_birth birth-date-implausible"];
    assert_eq!(change(&mut practice, "patients", "rex", &born("2026-05-05")), wrong);
    assert_eq!(change(&mut practice, "patients", "rex", &born("1966-05-04")), wrong);
    assert_eq!(change(&mut practice, "patients", "rex", &born("2026-05-04")), NONE);
    let parrot = r#"{"date_of_birth":"1966-05-04","species":"bird"}"#;
    assert_eq!(change(&mut practice, "patients", "rex", parrot), NONE);
    assert_eq!(change(&mut practice, "patients", "rex", r#"{"species":"cat"}"#), wrong);
}

#[test]
fn a_role_is_granted_by_somebody_else() {
    let mut practice = clinic();
    put(&mut practice, "roles", "desk", r#"{"name":"desk","display_name":"Desk"}"#);
    let grant = |user: &str| format!(r#"{{"user_id":"{}","role_id":"@desk"}}"#, id(user));
    // `user` is the name of whoever gives these commands.
    assert_eq!(create(&mut practice, "user_roles", "own", &grant("user")), ["user_id self-grant-refused"]);
    assert_eq!(create(&mut practice, "user_roles", "other", &grant("kim")), NONE);
    let moved = format!(r#"{{"user_id":"{}"}}"#, id("user"));
    assert_eq!(change(&mut practice, "user_roles", "other", &moved), ["patch.user_id self-grant-refused"]);
    practice.actor.kind = ActorKind::System;
    assert_eq!(create(&mut practice, "user_roles", "own", &grant("user")), NONE);
    practice.actor.kind = ActorKind::User;
    let longer = r#"{"effective_until":"2030-01-01T00:00:00Z"}"#;
    assert_eq!(change(&mut practice, "user_roles", "own", longer), ["patch.user_id self-grant-refused"]);
    assert_eq!(change(&mut practice, "user_roles", "own", r#"{"is_active":false}"#), NONE);
    assert_eq!(
        change(&mut practice, "user_roles", "own", r#"{"is_active":true}"#),
        ["patch.user_id self-grant-refused"]
    );
}
