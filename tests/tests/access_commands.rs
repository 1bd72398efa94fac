//! Who may give which command: every command given by every role, in memory and in Postgres, against the second
//! judge; rows of other clinics; and grants that end while somebody works.

#![allow(clippy::unwrap_used, reason = "in tests, also outside of the test functions")]

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use futures_util::{StreamExt, future::join_all, stream};
use serde_json::{Value, json};
use uuid::Uuid;
use vet_core::{
    domain::{SCHEMA, commands::COMMANDS},
    engine::{Actor, Decides, PermissionAction, Query, Verb, Violation, actor, is_denial},
    kernel::{choice::Choice, json::Json},
    schema::{Values, version_of},
    store::Outcome,
};
use vet_server::{roles, store::Fault};
use vet_tests::{
    desk::{Desk, envelope},
    policy::default_roles,
    practice::{Practice, id},
    rows::{change, put},
    slow_judge::{No, judge},
    staffed::House,
};

/// Every command that grants decide about: its name, and the action and the resource that it needs.
fn commands() -> Vec<(String, &'static str, &'static str)> {
    let named = COMMANDS.iter().copied().flatten().filter(|it| it.needs.decides == Decides::Grants);
    let named = named.map(|it| (it.name.to_owned(), it.needs.action.code(), it.needs.resource.code()));
    let generic = SCHEMA.tables().flat_map(|def| {
        def.generic_commands().map(move |verb| {
            let action = Verb::named(verb).unwrap().action(def).code();
            (format!("{}.{verb}", def.table), action, def.resource)
        })
    });
    named.chain(generic).collect()
}

/// What the second judge says of a command that touches no row that is there: it is about what all clinics share
/// and nobody owns.
fn wanted(grants: &Value, action: &str, resource: &str, works_somewhere: bool) -> Option<&'static str> {
    let grants = grants.as_array().unwrap().iter().map(|grant| ((), grant));
    let holds = |(), condition: &str| (condition == "clinic_only").then_some(works_somewhere);
    match judge(grants, action, resource, holds) {
        Ok(_) => None,
        Err(No::Conditions(_)) => Some("condition-not-met"),
        Err(_) => Some("permission-denied"),
    }
}

/// The violation that says "not you", which comes alone.
fn denial(outcome: &Outcome) -> Option<&Violation> {
    let Outcome::Refused(violations) = outcome else { return None };
    let denial = violations.iter().find(|violation| is_denial(violation.code))?;
    assert_eq!(violations.len(), 1, "a denied command tells nothing else: {violations:?}");
    Some(denial)
}

/// The codes that the guard gives; a rule of the domain may know others, such as `separation-of-duties`.
const BY_GUARD: [&str; 3] = ["permission-denied", "condition-not-met", "field-forbidden"];

fn is_as_wanted(outcome: &Outcome, wanted: Option<&str>) -> bool {
    let code = denial(outcome).map(|violation| violation.code).filter(|code| BY_GUARD.contains(code));
    code == wanted
}

/// Somebody with a role, and with a clinic or none, as a client of the engine says it.
fn somebody(role: &str, grants: &Value, clinics: &[Uuid], more: Value) -> Actor {
    let mut granted = json!({"roles": [{"role": role, "from": "2020-01-01T00:00:00Z", "grants": grants}]});
    for (key, value) in more.as_object().into_iter().flatten() {
        granted[key] = value.clone();
    }
    let text = json!({
        "user_id": id(role).to_string(), "name": role, "role": role, "tenant": id("north").to_string(),
        "clinics": clinics.iter().map(Uuid::to_string).collect::<Vec<_>>(), "grants": granted,
    });
    actor(&Json::parse(&text.to_string()).unwrap()).unwrap()
}

fn practice_of(actor: Actor) -> Practice {
    let mut practice = Practice::default();
    practice.actor = actor;
    practice
}

/// Inputs with nothing right in them: what is wrong does not matter to whoever may not.
fn inputs() -> [String; 4] {
    let nobody = id("nobody");
    [
        "{}".to_owned(),
        format!(r#"{{"id":"{nobody}"}}"#),
        format!(r#"{{"id":"{nobody}","patch":{{"nothing_known":1}}}}"#),
        r#"{"id":1,"patch":[],"x":null}"#.to_owned(),
    ]
}

#[test]
fn two_commands_ask_the_grants_themselves() {
    let all = COMMANDS.iter().copied().flatten();
    let names: Vec<&str> = all.filter(|it| it.needs.decides == Decides::Command).map(|it| it.name).collect();
    assert_eq!(names, ["break_glass.open", "bulk_exports.request"]);
}

#[test]
fn every_command_of_every_role_in_memory() {
    let (mut tried, mut denied) = (0, 0);
    for (role, grants) in default_roles() {
        for clinics in [&[id("clinic")][..], &[]] {
            for (command, action, resource) in commands() {
                // One of its own for each, because what is not denied may happen.
                let mut practice = practice_of(somebody(&role, &grants, clinics, json!({})));
                let wanted = wanted(&grants, action, resource, !clinics.is_empty());
                for input in inputs() {
                    let outcome = practice.run(&command, &input);
                    let place = format!("{role} {clinics:?} {command} {input}: {outcome:?}");
                    assert!(is_as_wanted(&outcome, wanted), "{place}, wanted {wanted:?}");
                    tried += 1;
                    denied += usize::from(wanted.is_some());
                }
            }
        }
    }
    println!("{tried} commands in memory, {denied} of them denied, all as the second judge says");
    assert!(denied > 1_000 && tried - denied > 1_000);
}

/// A death by mistake and a visit that ended too soon are put right by whoever may change the row and may approve
/// it, and did not write it.
#[test]
fn a_move_of_an_approver_is_an_approval() {
    let (mut made, mut denied) = (Vec::new(), 0);
    for (role, grants) in default_roles() {
        let mut practice = practice_of(somebody(&role, &grants, &[id("clinic")], json!({})));
        put(
            &mut practice,
            "patients",
            "rex",
            r#"{"client_id":"@ana","status":"deceased","deceased_date":"2026-05-01"}"#,
        );
        let visit = r#"{"patient_id":"@rex","client_id":"@ana","clinic_id":"@clinic","veterinarian_id":"@lee","status":"completed"}"#;
        put(&mut practice, "medical_encounters", "visit", visit);
        for (table, row, patch) in [
            ("patients", "rex", r#"{"status":"active","status_reason":"mixed up"}"#),
            ("medical_encounters", "visit", r#"{"status":"in_progress"}"#),
        ] {
            let grants = || grants.as_array().unwrap().iter().map(|grant| ((), grant));
            let holds = |(), condition: &str| Some(condition == "clinic_only");
            let may_change = judge(grants(), "update", table, holds).is_ok_and(|open| open.has("status"));
            let may = may_change && judge(grants(), "approve", "medical_encounters", holds).is_ok();
            let found = change(&mut practice, table, row, patch);
            let is_denied = found.iter().any(|it| {
                it.ends_with(" permission-denied")
                    || it.ends_with("-forbidden")
                    || it.ends_with("not-met")
                    || it.ends_with(" not-found")
            });
            assert_eq!(!is_denied, may, "{role} moves {table}: {found:?}");
            denied += usize::from(is_denied);
            if may {
                made.push((role.clone(), table));
            }
        }
    }
    println!("{made:?}, {denied} denied");
    assert!(made.contains(&("veterinarian".to_owned(), "patients")) && denied > 10, "{made:?}");
}

#[test]
fn a_copy_that_has_expired_denies_everything() {
    let mut tried = 0;
    let roles = default_roles();
    let (role, grants) = &roles[0];
    assert_eq!(role, "owner");
    for (expires, is_over) in [("2026-05-04T08:00:00Z", true), ("2026-05-04T08:00:01Z", false)] {
        for (command, ..) in commands() {
            let actor = somebody(role, grants, &[id("clinic")], json!({"expires_at": expires}));
            let outcome = practice_of(actor).run(&command, "{}");
            let code = denial(&outcome).map(|violation| violation.code);
            assert_eq!(code == Some("grants-expired"), is_over, "{command}: {outcome:?}");
            tried += 1;
        }
    }
    println!("{tried} commands with a copy that is over, or is not yet");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_command_of_every_role_in_postgres() {
    let house = House::open(10).await;
    every_command(&house).await;
    rows_of_others(&house).await;
    closed_columns(&house).await;
}

async fn every_command(house: &House) {
    let roles = default_roles();
    let (tried, denied) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let nobody = format!(r#"{{"id":"{}"}}"#, id("nobody"));
    for (role, grants) in &roles {
        let desk = house.desk(house.somebody(role).user).await;
        let (desk, tried, denied, nobody) = (&desk, &tried, &denied, &nobody);
        let given = stream::iter(commands()).map(async |(command, action, resource)| {
            let wanted = wanted(grants, action, resource, !desk.actor.clinics.is_empty());
            let outcome = desk.run(&command, nobody).await.unwrap();
            assert!(is_as_wanted(&outcome, wanted), "{role} {command}: {outcome:?}, wanted {wanted:?}");
            tried.fetch_add(1, Ordering::Relaxed);
            denied.fetch_add(usize::from(wanted.is_some()), Ordering::Relaxed);
        });
        given.buffer_unordered(4).collect::<Vec<()>>().await;
    }
    println!("{tried:?} commands in Postgres, {denied:?} of them denied, all as the second judge says");
}

/// Rows that are there: whoever may not read one learns nothing of it.
async fn rows_of_others(house: &House) {
    let rows = house.rows().await;
    let (mut tried, mut hidden, mut told_why) = (0, 0, 0);
    for somebody in &house.people {
        let person = house.person(somebody, &rows);
        let desk = house.desk(somebody.user).await;
        for def in SCHEMA.tables() {
            for verb in def.generic_commands().filter(|verb| *verb != "create") {
                let action = Verb::named(verb).unwrap().action(def).code();
                let some = rows[def.table].iter().step_by(rows[def.table].len().div_ceil(3));
                for (row_id, row) in some {
                    let input = match verb {
                        "update" => format!(r#"{{"id":"{row_id}","patch":{{}}}}"#),
                        _ => format!(r#"{{"id":"{row_id}"}}"#),
                    };
                    // Without the version expected, nothing happens to whoever may.
                    let outcome = desk.run(&format!("{}.{verb}", def.table), &input).await.unwrap();
                    let place = format!("{} {}.{verb} {row_id}: {outcome:?}", somebody.name, def.table);
                    tried += 1;
                    let code = denial(&outcome).map(|violation| violation.code);
                    let is_hidden = person.may(&rows, "read", row).is_err();
                    match person.may(&rows, action, row) {
                        Ok(_) => assert_eq!(code, None, "{place}"),
                        // Whoever may not see it is told the same as of an id that nobody has.
                        Err(_) if is_hidden => {
                            let nobody = id("nobody");
                            let input = input.replace(&row_id.to_string(), &nobody.to_string());
                            let other = desk.run(&format!("{}.{verb}", def.table), &input).await.unwrap();
                            assert_eq!(told(&outcome, *row_id), told(&other, nobody), "{place}");
                            hidden += 1;
                        }
                        Err(No::Conditions(_)) => {
                            assert_eq!(code, Some("condition-not-met"), "{place}");
                            told_why += 1;
                        }
                        Err(_) => assert_eq!(code, Some("permission-denied"), "{place}"),
                    }
                }
            }
        }
    }
    println!("{tried} commands about rows that are there: {hidden} as if not there, {told_why} told the condition");
    assert!(hidden > 50 && told_why > 10);
}

/// What was wrong, without the id that was named.
fn told(outcome: &Outcome, named: Uuid) -> Vec<String> {
    let Outcome::Refused(violations) = outcome else { panic!("{outcome:?}") };
    violations.iter().map(|violation| violation.to_json().to_string().replace(&named.to_string(), "ID")).collect()
}

/// A patch that touches a closed column names it, and happens to nobody.
async fn closed_columns(house: &House) {
    let rows = house.rows().await;
    let (mut forbidden, mut others) = (0, 0);
    for name in ["veterinary_assistant", "client", "groomer", "accountant"] {
        let somebody = house.somebody(name);
        let person = house.person(somebody, &rows);
        let desk = house.desk(somebody.user).await;
        for def in SCHEMA.tables().filter(|def| def.generic_commands().any(|verb| verb == "update")) {
            let mut open = rows[def.table].iter().filter_map(|(id, row)| {
                let live = row.cell("deleted_at").is_null();
                Some((id, person.may(&rows, "update", row).ok().filter(|_| live)?))
            });
            let Some((row_id, fields)) = open.next() else { continue };
            if fields.listed.is_none() && fields.closed.is_empty() {
                continue;
            }
            for field in def.fields.iter().filter(|field| field.writer == vet_core::schema::Writer::Caller) {
                let now = house.store.get(desk.actor.tenant, def.table, *row_id).await.unwrap().unwrap();
                let text = json!({
                    "id": id(&format!("{name} {} {}", def.table, field.name)).to_string(),
                    "command": format!("{}.update", def.table),
                    "input": {"id": row_id.to_string(), "patch": {field.name: "other"}},
                    "expected": {def.table: {row_id.to_string(): version_of(&now)}},
                });
                let outcome = desk.send(&text.to_string()).await.unwrap();
                let place = format!("{name} {}.{}: {outcome:?}", def.table, field.name);
                let named = denial(&outcome).filter(|violation| violation.code == "field-forbidden");
                if fields.has(field.name) {
                    assert!(named.is_none(), "{place}");
                } else {
                    assert!(matches!(outcome, Outcome::Refused(_)), "{place}");
                    match named {
                        Some(violation) => {
                            let fields = violation.params.iter().find(|(key, _)| key == "fields").unwrap();
                            assert_eq!(fields.1.to_string(), format!(r#"["{}"]"#, field.name), "{place}");
                            forbidden += 1;
                        }
                        // What is no value of the column at all.
                        None => others += 1,
                    }
                }
            }
        }
    }
    println!("{forbidden} patches of closed columns name them; {others} are no value of their column");
    assert!(forbidden > 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_taken_away_counts_at_once_and_what_must_stay_stays() {
    let house = House::open(0).await;
    nobody_approves_their_own(&house).await;
    a_role_taken_away_counts_at_once(&house).await;
    system_roles_stay(&house).await;
    the_last_owner_stays(&house).await;
    a_role_given_counts_at_once(&house).await;
    a_list_goes_on_as_who_they_have_become(&house).await;
}

/// Of commands that belong together, each is judged by what those before it have left of somebody's grants.
async fn a_list_goes_on_as_who_they_have_become(house: &House) {
    let owner = house.desk(house.somebody("owner").user).await;
    let newcomer = |name: &str| {
        let row = json!({"id": id(name).to_string(), "first_name": name, "last_name": "Silva"});
        envelope("clients.create", &row.to_string())
    };
    let held = id("a second owner holds");
    let gives = |user: Uuid| {
        let row =
            json!({"id": held.to_string(), "user_id": user.to_string(), "role_id": house.roles["owner"].to_string()});
        envelope("user_roles.create", &row.to_string())
    };
    let second = house.somebody("two roles").user;
    let together = owner.together(&[newcomer("Bea"), gives(second), newcomer("Cid")]).await.unwrap();
    assert_eq!(codes(&together), [""; 0]);

    let second = house.desk(second).await;
    let gives_up = json!({"id": held.to_string(), "patch": {"is_active": false}}).to_string();
    let gives_up = envelope("user_roles.update", &gives_up);
    let gives_up = format!(r#"{},"expected":{{"user_roles":{{"{held}":1}}}}}}"#, &gives_up[..gives_up.len() - 1]);
    let settings = || {
        let row = json!({"id": id("role of a second owner").to_string(), "name": "second", "display_name": "Second"});
        envelope("roles.create", &row.to_string())
    };
    let refused = second.together(&[gives_up, settings()]).await.unwrap();
    let Outcome::Refused(violations) = &refused else { panic!("{refused:?}") };
    assert_eq!((violations[0].code, violations[0].path.as_str()), ("permission-denied", "commands[1]"));
    assert_eq!(codes(&second.together(&[settings()]).await.unwrap()), [""; 0], "nothing of the list was written");
}

/// Whoever was refused a moment ago is still kept in mind as who they were, and yet is not refused again.
async fn a_role_given_counts_at_once(house: &House) {
    let user = house.somebody("nobody").user;
    let desk = house.desk(user).await;
    let client = json!({"id": id("newcomer").to_string(), "first_name": "Ana", "last_name": "Silva"}).to_string();
    let clients = Query::of(SCHEMA.table("clients").unwrap());
    let seen = async || house.store.read(&desk.actor, PermissionAction::Read, &clients, desk.now).await.is_ok();
    assert_eq!(codes(&desk.run("clients.create", &client).await.unwrap()), ["permission-denied"]);
    assert!(!seen().await);
    roles::give(&house.store, desk.actor.tenant, user, "practice_manager", desk.now).await.unwrap();
    assert!(seen().await, "read as the person was before");
    assert_eq!(codes(&desk.run("clients.create", &client).await.unwrap()), [""; 0]);
}

fn codes(outcome: &Outcome) -> Vec<&'static str> {
    match outcome {
        Outcome::Accepted(_) => Vec::new(),
        Outcome::Refused(violations) => violations.iter().map(|violation| violation.code).collect(),
    }
}

/// Gives a command about a row at its present version.
async fn at_version(house: &House, desk: &Desk, command: &str, row: Uuid, rest: Value) -> Outcome {
    let table = command.split('.').next().unwrap();
    let version = house.store.get(desk.actor.tenant, table, row).await.unwrap().map_or(0, |row| version_of(&row));
    let mut input = json!({"id": row.to_string()});
    for (key, value) in rest.as_object().into_iter().flatten() {
        input[key] = value.clone();
    }
    let sent = envelope(command, &input.to_string());
    let expected = json!({table: {row.to_string(): version}});
    let sent = format!(r#"{},"expected":{expected}}}"#, &sent[..sent.len() - 1]);
    // Whoever changes grants waits for those who go by them: told that the store is busy, they send it again.
    for _ in 0..20 {
        match desk.send(&sent).await {
            Err(Fault::Busy { .. }) => {}
            answered => return answered.unwrap(),
        }
    }
    panic!("always busy: {sent}")
}

async fn nobody_approves_their_own(house: &House) {
    let manager = house.desk(house.somebody("practice_manager").user).await;
    let owner = house.desk(house.somebody("owner").user).await;
    let (staff, leave) = (manager.actor.staff_id.unwrap(), id("leave"));
    let asked = json!({
        "id": leave.to_string(), "staff_id": staff.to_string(), "leave_type": "vacation", "start_date": "2031-01-06",
        "end_date": "2031-01-08", "total_days": "3.0", "reason": "rest",
    });
    house.host().must("staff_leave_requests.create", &asked.to_string()).await;
    let patch = |by: &Desk| json!({"patch": {"approved_by": by.actor.staff_id.unwrap().to_string()}});
    let own = at_version(house, &manager, "staff_leave_requests.update", leave, patch(&manager)).await;
    assert_eq!(codes(&own), ["separation-of-duties"], "{own:?}");
    let other = at_version(house, &owner, "staff_leave_requests.update", leave, patch(&owner)).await;
    assert!(!codes(&other).contains(&"separation-of-duties"), "{other:?}");
}

#[test]
fn nobody_prescribes_without_a_licence() {
    let mut seen = Vec::new();
    for (licence, expected) in
        [(json!(null), "license-required"), (json!("2020-12-31"), "license-expired"), (json!("2099-12-31"), "")]
    {
        let grants = &default_roles()[0].1;
        let mut practice = vet_tests::clinic::clinic();
        practice.must("appointments.book", &vet_tests::clinic::booking("visit", "dr-lee", "room-1", "rex", "10:00"));
        let licence_of_lee = r#"{"veterinarian_id":"@dr-lee","license_number":"1","license_type":"state_veterinary_license",
            "issuing_authority":"State","issuing_country":"US","issue_date":"2020-01-01","expiry_date":"2030-01-01"}"#;
        put(&mut practice, "veterinarian_licenses", "licence", licence_of_lee);
        let known = r#"{"vcpr_established_at":"2026-01-01T00:00:00Z"}"#;
        assert_eq!(change(&mut practice, "patients", "rex", known), [""; 0]);
        practice.actor = somebody("owner", grants, &[id("clinic")], json!({"license": licence}));
        let input = json!({
            "appointment_id": id("visit").to_string(), "patient_id": id("rex").to_string(), "veterinarian_id": id("dr-lee").to_string(), "client_id": id("ana").to_string(),
            "medication_name": "Carprofen", "dosage": "50", "dosage_unit": "mg", "frequency": "BID", "route": "oral",
            "quantity": "14", "quantity_unit": "tablet", "instructions": "with food", "duration_days": 7,
            "dea_schedule": "non_controlled",
        });
        let outcome = practice.run("prescriptions.create", &input.to_string());
        seen.push(format!("{expected}: {:?}", codes(&outcome)));
        match &outcome {
            Outcome::Accepted(_) => assert_eq!(expected, ""),
            Outcome::Refused(violations) => {
                let told: Vec<String> = violations.iter().map(|it| format!("{} {}", it.path, it.code)).collect();
                assert!(!expected.is_empty() && codes(&outcome) == [expected], "{expected}: {told:?}");
            }
        }
    }
    println!("{seen:?}");
}

/// Eight writers over two servers, each with its own memory of who somebody is: once the answer that the role is
/// gone has come, no command that begins later is accepted.
async fn a_role_taken_away_counts_at_once(house: &House) {
    let somebody = house.somebody("receptionist");
    let held = house.rows().await["user_roles"]
        .iter()
        .find_map(|(id, row)| (row.cell("user_id").as_uuid() == Some(somebody.user)).then_some(*id))
        .unwrap();
    let second = vet_tests::database::store(&house.database, 4).await;
    let (gone, accepted, late) =
        (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let writers = (0..8).map(|at| {
        let store = if at % 2 == 0 { house.store.clone() } else { second.clone() };
        let (gone, accepted, late) = (Arc::clone(&gone), Arc::clone(&accepted), Arc::clone(&late));
        let (host, user, now) = (house.host(), somebody.user, house.now);
        tokio::spawn(async move {
            let mut denied = 0;
            while denied < 10 {
                let was_gone = gone.load(Ordering::SeqCst);
                let actor = store.person(host.actor.tenant, user, now).await.unwrap();
                let desk = Desk { store: store.clone(), actor, now };
                match desk.run("clients.create", r#"{"first_name":"New","last_name":"Client"}"#).await {
                    Ok(Outcome::Accepted(_)) => {
                        assert!(!was_gone, "accepted after the role was gone");
                        accepted.fetch_add(1, Ordering::SeqCst);
                    }
                    Ok(outcome) => {
                        assert_eq!(codes(&outcome), ["permission-denied"]);
                        denied += 1;
                        late.fetch_add(usize::from(was_gone), Ordering::SeqCst);
                    }
                    Err(fault) => assert!(matches!(fault, Fault::Busy { .. }), "{fault}"),
                }
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    while accepted.load(Ordering::SeqCst) < 16 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let taken =
        at_version(house, &house.host(), "user_roles.update", held, json!({"patch": {"is_active": false}})).await;
    assert!(matches!(taken, Outcome::Accepted(_)), "{taken:?}");
    gone.store(true, Ordering::SeqCst);
    join_all(writers).await.into_iter().for_each(|writer| writer.unwrap());
    let (accepted, late) = (accepted.load(Ordering::SeqCst), late.load(Ordering::SeqCst));
    println!(
        "8 writers: {accepted} accepted while the role was held, {late} denied after it was gone, 0 slipped through"
    );
}

async fn system_roles_stay(house: &House) {
    let owner = house.desk(house.somebody("owner").user).await;
    let rows = house.rows().await;
    let mut tried = 0;
    let is_system = |role: &Uuid| rows["roles"][role].cell("is_system").to_json() == Json::Bool(true);
    for (name, role) in house.roles.iter().filter(|(_, role)| is_system(role)) {
        for (command, rest) in
            [("roles.update", json!({"patch": {"display_name": "Other"}})), ("roles.delete", json!({}))]
        {
            let outcome = at_version(house, &owner, command, *role, rest).await;
            assert!(
                codes(&outcome).contains(&"system-role-stays") || codes(&outcome) == ["still-referenced"],
                "{name} {command}: {outcome:?}"
            );
            tried += 1;
        }
        let grants = rows["role_permissions"].iter().filter(|(_, row)| row.cell("role_id").as_uuid() == Some(*role));
        for (id, row) in grants.take(3) {
            let outcome = at_version(house, &owner, "role_permissions.delete", *id, json!({})).await;
            assert_eq!(codes(&outcome), ["system-role-stays"], "{name}: {outcome:?}");
            let permission = row.cell("permission_id").as_uuid().unwrap();
            let patch = json!({"patch": {"action": "void"}});
            let outcome = at_version(house, &owner, "permissions.update", permission, patch).await;
            assert_eq!(codes(&outcome), ["system-role-stays"], "{name}: {outcome:?}");
            let more = json!({"role_id": role.to_string(), "permission_id": permission.to_string(), "effect": "deny"});
            let outcome = owner.run("role_permissions.create", &more.to_string()).await.unwrap();
            assert!(codes(&outcome).contains(&"system-role-stays"), "{name}: {outcome:?}");
            tried += 3;
        }
    }
    // And nobody gives themselves a role.
    let own = json!({"user_id": owner.actor.user_id.to_string(), "role_id": house.roles["auditor"].to_string()});
    let outcome = owner.run("user_roles.create", &own.to_string()).await.unwrap();
    assert_eq!(codes(&outcome), ["self-grant-refused"]);
    println!("{tried} attempts on roles of the system, all refused");
}

async fn the_last_owner_stays(house: &House) {
    let host = house.host();
    let owners = |rows: &vet_tests::slow_sight::Rows| {
        let role = Some(house.roles["owner"]);
        let held = rows["user_roles"].iter().filter(|(_, row)| row.cell("role_id").as_uuid() == role);
        held.map(|(id, _)| *id).collect::<Vec<_>>()
    };
    let owners = owners(&house.rows().await);
    assert_eq!(owners.len(), 2);
    let first = at_version(house, &host, "user_roles.delete", owners[0], json!({})).await;
    assert!(matches!(first, Outcome::Accepted(_)), "{first:?}");
    for (command, rest) in [
        ("user_roles.delete", json!({})),
        ("user_roles.update", json!({"patch": {"is_active": false}})),
        ("user_roles.update", json!({"patch": {"effective_until": "2099-01-01T00:00:00Z"}})),
        ("user_roles.update", json!({"patch": {"department": "surgery"}})),
        ("user_roles.update", json!({"patch": {"clinic_id": house.clinics[0].to_string()}})),
    ] {
        let outcome = at_version(house, &host, command, owners[1], rest.clone()).await;
        assert_eq!(codes(&outcome), ["last-owner"], "{command} {rest}: {outcome:?}");
    }
}
