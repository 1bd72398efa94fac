//! The generic commands of every table, over memory.

use vet_core::{kernel::json::Json, schema::Values, store::Outcome};
use vet_tests::practice::{Practice, id, wrongs};

fn client(practice: &mut Practice, name: &str) -> uuid::Uuid {
    let client = id(name);
    practice.must("clients.create", &format!(r#"{{"id":"{client}","first_name":"Ana","last_name":"{name}"}}"#));
    client
}

fn patient(practice: &mut Practice, owner: uuid::Uuid, name: &str) -> uuid::Uuid {
    let patient = id(name);
    let input =
        format!(r#"{{"id":"{patient}","client_id":"{owner}","name":"{name}","species":"dog","gender":"female"}}"#);
    practice.must("patients.create", &input);
    patient
}

#[test]
fn a_created_row_has_every_column() {
    let mut practice = Practice::default();
    let ana = client(&mut practice, "Silva");
    let row = practice.store.get(practice.actor.tenant, "clients", ana).unwrap();
    assert_eq!(row.cells().count(), row.def().fields.len());
    let json = row.to_json();
    let text = |column: &str| json.get(column).unwrap().to_string();
    assert_eq!(text("client_number"), r#""CL-00001""#);
    assert_eq!(text("country"), r#""US""#);
    assert_eq!(text("status"), r#""active""#);
    assert_eq!(text("account_balance"), r#""0.00""#);
    assert_eq!(text("version"), "1");
    assert_eq!(text("created_at"), r#""2026-05-04T08:00:00Z""#);
}

#[test]
fn everything_wrong_with_an_input_is_told_at_once() {
    let mut practice = Practice::default();
    let outcome = practice.run(
        "clients.create",
        r#"{"first_name":null,"last_name":7,"shoe_size":43,"client_type":"alien","credit_limit":12.5,
            "date_of_birth":"2026-02-30","client_number":"CL-1","account_balance":"1.00","metadata":{"n":1.5}}"#,
    );
    assert_eq!(
        wrongs(&outcome),
        [
            "account_balance field-not-writable",
            "client_number field-not-writable",
            "client_type value-invalid",
            "credit_limit value-invalid",
            "date_of_birth value-invalid",
            "first_name field-missing",
            "last_name value-invalid",
            "metadata.n value-invalid",
            "shoe_size unknown-field",
        ]
    );
}

#[test]
fn a_reference_must_lead_to_a_live_row_of_the_same_tenant() {
    let mut practice = Practice::default();
    let ana = client(&mut practice, "Silva");
    let of = |owner: uuid::Uuid| format!(r#"{{"client_id":"{owner}","name":"Rex","species":"dog","gender":"male"}}"#);
    assert_eq!(wrongs(&practice.run("patients.create", &of(id("nobody")))), ["client_id not-found"]);
    practice.actor = vet_tests::practice::actor("south");
    assert_eq!(wrongs(&practice.run("patients.create", &of(ana))), ["client_id not-found"]);
    practice.actor = vet_tests::practice::actor("north");
    practice.run_at("clients.delete", &format!(r#"{{"id":"{ana}"}}"#), ana, 1);
    assert_eq!(wrongs(&practice.run("patients.create", &of(ana))), ["client_id not-found"]);
}

#[test]
fn an_update_names_the_version_it_has_seen() {
    let mut practice = Practice::default();
    let ana = client(&mut practice, "Silva");
    let input = format!(r#"{{"id":"{ana}","patch":{{"city":"Porto"}}}}"#);
    let missing = practice.run("clients.update", &input);
    assert_eq!(wrongs(&missing), [format!("expected.clients.{ana} field-missing")]);
    assert_eq!(wrongs(&practice.run_at("clients.update", &input, ana, 1)), [""; 0]);
    let stale = practice.run_at("clients.update", &format!(r#"{{"id":"{ana}","patch":{{"city":"Faro"}}}}"#), ana, 1);
    assert_eq!(wrongs(&stale), [format!("expected.clients.{ana} version-conflict")]);
    let row = practice.store.get(practice.actor.tenant, "clients", ana).unwrap();
    assert_eq!(row.cell("city").as_text(), Some("Porto"));
    assert_eq!(row.cell("version").to_json(), Json::Int(2));
}

#[test]
fn a_status_moves_along_its_machine() {
    let mut practice = Practice::default();
    let ana = client(&mut practice, "Silva");
    let to = |patch: &str| format!(r#"{{"id":"{ana}","patch":{patch}}}"#);
    let guarded = practice.run_at("clients.update", &to(r#"{"status":"blocked"}"#), ana, 1);
    assert!(wrongs(&guarded).contains(&"patch.status status-guard-missing".to_owned()), "{guarded:?}");
    let started = practice.run("clients.create", r#"{"first_name":"B","last_name":"C","status":"blocked"}"#);
    assert_eq!(wrongs(&started), ["status status-transition-invalid"]);
}

#[test]
fn unique_values_are_unique_within_the_tenant() {
    let mut practice = Practice::default();
    let role = r#"{"name":"night_nurse","display_name":"Night nurse"}"#;
    practice.must("roles.create", role);
    assert_eq!(wrongs(&practice.run("roles.create", role)), ["name not-unique"]);
    practice.actor = vet_tests::practice::actor("south");
    practice.must("roles.create", role);
}

#[test]
fn a_row_with_live_children_stays() {
    let mut practice = Practice::default();
    let ana = client(&mut practice, "Silva");
    let rex = patient(&mut practice, ana, "Rex");
    let delete = |id: uuid::Uuid| format!(r#"{{"id":"{id}"}}"#);
    let refused = practice.run_at("clients.delete", &delete(ana), ana, 1);
    assert_eq!(wrongs(&refused), ["id row-in-use"]);
    assert_eq!(wrongs(&practice.run_at("patients.delete", &delete(rex), rex, 1)), [""; 0]);
    assert_eq!(wrongs(&practice.run_at("clients.delete", &delete(ana), ana, 1)), [""; 0]);
    let orphan = practice.run_at("patients.restore", &delete(rex), rex, 2);
    assert_eq!(wrongs(&orphan), ["client_id not-found"]);
    assert_eq!(wrongs(&practice.run_at("clients.restore", &delete(ana), ana, 2)), [""; 0]);
    assert_eq!(wrongs(&practice.run_at("patients.restore", &delete(rex), rex, 2)), [""; 0]);
}

#[test]
fn the_same_command_twice_changes_nothing_twice() {
    let mut practice = Practice::default();
    let command = format!(
        r#"{{"id":"{}","command":"clients.create","input":{{"first_name":"Ana","last_name":"Silva"}}}}"#,
        id("command")
    );
    let first = practice.send(&command);
    assert!(matches!(first, Outcome::Accepted(_)));
    assert_eq!(practice.send(&command), first);
    let other = command.replace("Silva", "Costa");
    assert_eq!(wrongs(&practice.send(&other)), ["id command-id-reused"]);
    practice.actor.user_id = id("somebody else");
    assert_eq!(wrongs(&practice.send(&command)), ["id command-id-reused"]);
}

#[test]
fn every_changed_row_leaves_one_audit_row() {
    let mut practice = Practice::default();
    let ana = client(&mut practice, "Silva");
    practice.run_at("clients.update", &format!(r#"{{"id":"{ana}","patch":{{"tax_id":"123"}}}}"#), ana, 1);
    let log = practice.engine.schema.table("audit_logs").unwrap();
    let rows = practice.store.find(
        practice.actor.tenant,
        &vet_core::engine::Query::of(log).sorted("seq", vet_core::engine::Direction::Ascending),
    );
    assert_eq!(rows.len(), 2);
    let update = rows[1].to_json();
    let text = |column: &str| update.get(column).unwrap().to_string();
    assert_eq!(
        text("change_set"),
        r#"{"after":{"tax_id":"***","updated_at":"2026-05-04T08:00:00Z","version":2},"before":{"tax_id":null,"updated_at":"2026-05-04T08:00:00Z","version":1}}"#
    );
    assert_eq!(text("is_financial"), "true");
    assert_eq!(text("is_phi"), "false");
    let head = vet_core::engine::CHAIN_START;
    let first = vet_core::engine::chain_hash(&rows[0], head);
    assert_eq!(rows[0].cell("hash").as_text(), Some(first.as_str()));
    assert_eq!(rows[1].cell("prev_hash").as_text(), Some(first.as_str()));
}

#[test]
fn a_command_is_for_the_practice_of_its_sender() {
    let mut practice = Practice::default();
    let meant_for = |tenant: &str| {
        format!(
            r#"{{"id":"{}","command":"nothing.create","input":{{}},"tenant":{tenant}}}"#,
            id(&format!("for {tenant}"))
        )
    };
    let (own, other) = (practice.actor.tenant, id("another practice"));
    assert_eq!(wrongs(&practice.send(&meant_for(&format!("\"{other}\"")))), ["tenant tenant-mismatch"]);
    assert_eq!(wrongs(&practice.send(&meant_for("7"))), ["tenant value-invalid"]);
    for fine in [format!("\"{own}\""), "null".to_owned()] {
        assert_eq!(wrongs(&practice.send(&meant_for(&fine))), ["command command-unknown"]);
    }
}

#[test]
fn the_audit_log_is_never_changed() {
    let mut practice = Practice::default();
    for command in ["audit_logs.update", "audit_logs.delete", "audit_logs.restore"] {
        assert_eq!(wrongs(&practice.run(command, "{}")), ["command audit-immutable"], "{command}");
    }
}

#[test]
fn what_is_not_offered_is_refused() {
    let mut practice = Practice::default();
    for command in
        ["audit_logs.create", "invoices.create", "appointments.fly", "nothing.create", "commands.create", "x"]
    {
        assert_eq!(wrongs(&practice.run(command, "{}")), ["command command-unknown"], "{command}");
    }
    let bad = [
        (r#"{"id":"7","command":"clients.create","input":{}}"#, vec!["id value-invalid"]),
        (r#"{"command":"clients.create"}"#, vec!["id field-missing", "input field-missing"]),
        (r#"[]"#, vec![" value-invalid"]),
    ];
    for (envelope, expected) in bad {
        assert_eq!(wrongs(&practice.send(envelope)), expected, "{envelope}");
    }
    let extra = format!(r#"{{"id":"{}","command":"clients.create","input":{{}},"color":1,"profile":{{}}}}"#, id("c"));
    assert_eq!(wrongs(&practice.send(&extra)), ["color unknown-field", "profile not-supported"]);
}
