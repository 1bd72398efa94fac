//! A look at closed records in an emergency: whom it is for, what it opens, when it ends, and what stays behind.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;
use vet_core::{
    domain::{emergency::EmergencyCase, patients::Patient, system::ReviewTask},
    engine::{Actor, PermissionAction, Query},
    kernel::cell::Cell,
    schema::{Entity, Row, Values, version_of},
    store::Outcome,
};
use vet_tests::{
    desk::Desk,
    practice::{id as practice_id, wrongs},
    staffed::House,
};

const NONE: [&str; 0] = [];
const REASON: &str = "collapsed on the table";

/// The animal whose records the groomer of the house has opened.
async fn opened(house: &House) -> Uuid {
    let emergency = house.store.find(house.host().actor.tenant, &Query::all::<EmergencyCase>()).await.unwrap();
    assert_eq!(emergency.len(), 1);
    emergency[0].cell("patient_id").as_uuid().unwrap()
}

async fn open(desk: &Desk, patient: Uuid, reason: &str) -> Vec<String> {
    let input = json!({"patient_id": patient.to_string(), "reason": reason});
    wrongs(&desk.run("break_glass.open", &input.to_string()).await.unwrap())
}

/// The animals of which somebody sees the whole row, by a column that a groomer never sees.
async fn whole_animals(desk: &Desk) -> Vec<Uuid> {
    let animals = Query::all::<Patient>();
    let seen = desk.store.read(&desk.actor, PermissionAction::Read, &animals, desk.now).await.unwrap();
    let seen = seen.into_iter().filter(|seen| seen.row.has("microchip_number"));
    seen.map(|seen| seen.row.cell("id").as_uuid().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_opens_one_animal_until_the_hours_or_the_emergency_are_over() {
    let house = House::open(0).await;
    let patient = opened(&house).await;
    let user = house.somebody("groomer in an emergency").user;
    let desk = house.desk(user).await;
    assert_eq!(whole_animals(&desk).await, [patient]);
    let role = house.desk(user).await.actor.role;
    assert_eq!(role, "groomer, break-glass", "the log says by what somebody has read");

    let later = |hours| Desk { now: desk.now + TimeDelta::hours(hours), ..desk.clone() };
    assert_eq!(whole_animals(&later(3)).await, [patient]);
    assert_eq!(whole_animals(&later(4)).await, [] as [Uuid; 0]);

    // What is opened is opened for reading.
    let change = json!({"id": patient.to_string(), "patch": {"name": "Rex"}});
    assert_eq!(wrongs(&desk.run("patients.update", &change.to_string()).await.unwrap()), [" permission-denied"]);

    let emergency = house.store.find(desk.actor.tenant, &Query::all::<EmergencyCase>()).await.unwrap().swap_remove(0);
    end(&house, &emergency).await;
    // The copy of the desk is older than the end; a read looks at the count of changes first.
    assert_eq!(whole_animals(&house.desk(user).await).await, [] as [Uuid; 0]);
    assert_eq!(open(&house.desk(user).await, patient, REASON).await, [" permission-denied"]);
}

/// The animal is treated and goes home.
async fn end(house: &House, emergency: &Row) {
    let id = emergency.cell("id").as_uuid().unwrap().to_string();
    let at = house.now.to_rfc3339();
    let patch = json!({"disposition": "treated_and_released", "disposition_at": at, "treatment_summary": "fluids"});
    let envelope = json!({
        "id": practice_id("the end").to_string(), "command": "emergency_cases.update", "input": {"id": id, "patch": patch},
        "expected": {"emergency_cases": {id.as_str(): version_of(emergency)}},
    });
    let outcome = house.host().send(&envelope.to_string()).await.unwrap();
    assert!(matches!(outcome, Outcome::Accepted(_)), "{outcome:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_for_those_who_work_here_and_whom_nobody_has_allowed_it() {
    let house = House::open(0).await;
    let patient = opened(&house).await;
    let others = house.store.find(house.host().actor.tenant, &Query::all::<Patient>()).await.unwrap();
    let other = others.iter().filter_map(|row| row.cell("id").as_uuid()).find(|id| *id != patient).unwrap();
    let groomer = house.desk(house.somebody("groomer").user).await;
    assert_eq!(open(&groomer, patient, "too short").await, ["reason break-glass-reason-required"]);
    // An animal without an emergency is told from nobody's id by nothing.
    assert_eq!(open(&groomer, other, REASON).await, [" permission-denied"]);
    assert_eq!(open(&groomer, practice_id("nobody"), REASON).await, [" permission-denied"]);
    assert_eq!(open(&groomer, patient, REASON).await, NONE);

    // For clients, for those who see everything already, for the host, and for those without a role.
    for name in ["client", "owner", "auditor", "nobody", "no longer", "suspended"] {
        let desk = house.desk(house.somebody(name).user).await;
        let found = open(&desk, patient, REASON).await;
        assert!([" permission-denied", " role-inactive"].contains(&found.join(";").as_str()), "{name}: {found:?}");
    }
    assert_eq!(open(&house.host(), patient, REASON).await, [" permission-denied"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_person_looks_at_it_afterwards_once() {
    let house = House::open(0).await;
    let tenant = house.host().actor.tenant;
    let task = house.store.find(tenant, &Query::all::<ReviewTask>()).await.unwrap().swap_remove(0);
    assert_eq!(task.cell("due_at"), &Cell::Instant(house.now + TimeDelta::hours(72)));
    let id = task.cell("id").as_uuid().unwrap().to_string();
    let conclude = |finding: &str| json!({"id": id, "outcome": "justified", "finding": finding}).to_string();
    let of = |name: &'static str| async { house.desk(house.somebody(name).user).await };

    let denied = of("groomer in an emergency").await.run("reviews.conclude", &conclude("it was needed")).await.unwrap();
    assert_eq!(wrongs(&denied), [" permission-denied"]);
    let oneself = Actor { access: None, ..of("groomer in an emergency").await.actor };
    let own = Desk { actor: oneself, ..house.host() };
    let oneself = own.run("reviews.conclude", &conclude("it was needed")).await.unwrap();
    assert_eq!(wrongs(&oneself), ["id separation-of-duties"]);

    let owner = of("owner").await;
    assert_eq!(wrongs(&owner.run("reviews.conclude", &conclude(" ")).await.unwrap()), ["finding value-invalid"]);
    owner.must("reviews.conclude", &conclude("the file says why")).await;
    let again = owner.run("reviews.conclude", &conclude("once more")).await.unwrap();
    assert_eq!(wrongs(&again), ["id review-concluded"]);
    let task = house.store.find(tenant, &Query::of(ReviewTask::DEF)).await.unwrap().swap_remove(0);
    assert_eq!(task.cell("reviewed_by"), &Cell::Uuid(owner.actor.user_id));
}
