//! Commands: accepted, replayed, refused, in lists.

use reqwest::Method;
use vet_core::kernel::json::Json;
use vet_tests::practice::id;

use crate::server::{Answer, Server, booking, command_id, envelope, furnish};

#[tokio::test]
async fn a_command_is_done_once_and_answered_twice() {
    let server = Server::start().await;
    let input = format!(r#"{{"id":"{}","first_name":"Ana","last_name":"Silva"}}"#, id("ana"));
    let first = server.command("north", "one", "clients.create", &input).await;
    assert_eq!((first.status, first.header("content-type")), (200, "application/json"), "{first:?}");
    assert_eq!(first.member("kind"), "accepted");
    let again = server.command("north", "one", "clients.create", &input).await;
    assert_eq!((again.status, &again.text), (200, &first.text));

    let other = server.command("north", "one", "clients.create", &input.replace("Silva", "Souza")).await;
    assert_eq!((other.status, other.wrongs()), (422, vec!["id command-id-reused".to_owned()]));
}

#[tokio::test]
async fn a_refused_command_is_a_problem_with_the_violations() {
    let server = Server::start().await;
    let answer = server.command("north", "two", "clients.create", r#"{"first_name":"Ana","nonsense":1}"#).await;
    assert_eq!((answer.status, answer.header("content-type")), (422, "application/problem+json"));
    assert_eq!(answer.wrongs(), ["last_name field-missing", "nonsense unknown-field"]);
    let members = ["type", "title", "status", "detail", "instance", "kind", "id"].map(|name| answer.member(name));
    assert_eq!(
        members,
        [
            "urn:vetplan:problem:command-refused",
            "The command is refused",
            "422",
            "nothing was changed; 2 rules are in the way",
            "/v1/commands",
            "refused",
            &command_id("two").to_string(),
        ]
    );
    for (envelope, wrong) in [
        ("{}", vec!["id field-missing", "command field-missing", "input field-missing"]),
        (
            r#"{"atomic":true}"#,
            vec!["atomic unknown-field", "id field-missing", "command field-missing", "input field-missing"],
        ),
        ("7", vec![" value-invalid"]),
    ] {
        let answer = server.post("north", "/v1/commands", envelope).await;
        assert_eq!(
            (answer.status, answer.wrongs()),
            (422, wrong.into_iter().map(str::to_owned).collect()),
            "{envelope}"
        );
    }
    let unknown = server.command("north", "three", "clients.burn", "{}").await;
    assert_eq!((unknown.status, unknown.wrongs()), (422, vec!["command command-unknown".to_owned()]));
}

#[tokio::test]
async fn who_holds_an_old_version_hears_of_a_conflict() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let update = |name: &str, version: i64| {
        format!(
            r#"{{"id":"{}","command":"clients.update","input":{{"id":"{client}","patch":{{"last_name":"{name}"}}}},
                "expected":{{"clients":{{"{client}":{version}}}}}}}"#,
            command_id(name),
            client = id("ana"),
        )
    };
    assert_eq!(server.post("north", "/v1/commands", update("Souza", 1)).await.status, 200);
    let late = server.post("north", "/v1/commands", update("Santos", 1)).await;
    assert_eq!((late.status, late.member("type")), (409, "urn:vetplan:problem:command-conflict".to_owned()));
    assert!(late.wrongs().iter().any(|wrong| wrong.ends_with("version-conflict")), "{late:?}");

    assert_eq!(server.command("north", "b1", "appointments.book", &booking("b1", "rex", 0)).await.status, 200);
    let second = server.command("north", "b2", "appointments.book", &booking("b2", "tom", 0)).await;
    assert_eq!((second.status, second.wrongs()), (409, vec!["scheduled_at appointment-overlap".to_owned()]));
}

#[tokio::test]
async fn a_list_is_answered_by_a_list_and_goes_on_after_a_refusal() {
    let server = Server::start().await;
    let client =
        |name: &str, last: &str| envelope(name, "clients.create", &format!(r#"{{"first_name":"{name}"{last}}}"#));
    let list =
        format!("[{},{},{}]", client("a", r#","last_name":"A""#), client("b", ""), client("c", r#","last_name":"C""#));
    let answer = server.post("north", "/v1/commands", list.clone()).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    let Json::List(answers) = answer.json() else { panic!("{answer:?}") };
    let kinds: Vec<_> = answers.iter().map(|one| one.get("kind").and_then(Json::as_text).unwrap().to_owned()).collect();
    assert_eq!(kinds, ["accepted", "refused", "accepted"]);
    assert_eq!(answers[1].get("status"), Some(&Json::Int(422)));
    assert_eq!(answers[1].get("id").and_then(Json::as_text), Some(command_id("b").to_string().as_str()));

    let same = server.post("north", "/v1/commands", format!(r#"{{"commands":{list},"atomic":false}}"#)).await;
    assert_eq!((same.status, same.text), (200, answer.text));
    assert_eq!(server.post("north", "/v1/commands", "[]").await.text, "[]");
}

#[tokio::test]
async fn an_atomic_list_is_done_as_a_whole_or_not_at_all() {
    let server = Server::start().await;
    furnish(&server, "north").await;
    let client = |name: &str| {
        let row = format!(r#"{{"id":"{}","first_name":"{name}","last_name":"Reis"}}"#, id(name));
        envelope(name, "clients.create", &row)
    };
    let animal = |name: &str, owner: &str| {
        let (id, owner) = (id(name), id(owner));
        let row = format!(r#"{{"id":"{id}","client_id":"{owner}","name":"{name}","species":"dog","gender":"male"}}"#);
        envelope(name, "patients.create", &row)
    };
    let book = |name: &str, patient: &str| envelope(name, "appointments.book", &booking(name, patient, 0));
    let atomic = async |commands: &[String]| {
        let body = format!(r#"{{"atomic":true,"commands":[{}]}}"#, commands.join(","));
        server.post("north", "/v1/commands", body).await
    };

    let refused = atomic(&[client("eve"), animal("bo", "nobody")]).await;
    assert_eq!((refused.status, refused.header("content-type")), (422, "application/problem+json"));
    assert_eq!(refused.wrongs(), ["commands[1].client_id not-found"]);
    let members = ["type", "kind", "detail"].map(|name| refused.member(name));
    assert_eq!(members[..2], ["urn:vetplan:problem:command-refused", "refused"]);
    assert_eq!(members[2], "nothing was changed; 1 rule is in the way");
    assert_eq!(server.get("north", &format!("/v1/clients/{}", id("eve"))).await.status, 404);

    let batch = [client("eve"), animal("bo", "eve"), book("visit", "bo")];
    let accepted = atomic(&batch).await;
    assert_eq!((accepted.status, accepted.header("content-type")), (200, "application/json"), "{accepted:?}");
    let Json::List(answers) = accepted.json() else { panic!("{accepted:?}") };
    let ids: Vec<_> = answers.iter().map(|answer| answer.get("id").and_then(Json::as_text).unwrap()).collect();
    assert_eq!(ids, ["eve", "bo", "visit"].map(|name| command_id(name).to_string()));
    let again = atomic(&batch).await;
    assert_eq!((again.status, again.text), (200, accepted.text));

    let late = atomic(&[client("fay"), book("clash", "rex")]).await;
    assert_eq!((late.status, late.wrongs()), (409, vec!["commands[1].scheduled_at appointment-overlap".to_owned()]));
    assert_eq!(server.get("north", &format!("/v1/clients/{}", id("fay"))).await.status, 404);
}

#[tokio::test]
async fn the_log_keeps_where_a_request_came_from() {
    let server = Server::start().await;
    let body = envelope("origin", "roles.create", r#"{"name":"night","display_name":"Night"}"#);
    let request = server
        .request(Method::POST, "/v1/commands", "north")
        .header("content-type", "application/json")
        .header("user-agent", "Tablet/1.0")
        .header("x-device", "tablet-3")
        .header("x-request-id", "r-1")
        .body(body);
    assert_eq!(Answer::of(request).await.status, 200);
    let Some(Json::List(rows)) = server.get("north", "/v1/audit_logs").await.json().get("rows").cloned() else {
        panic!("a list of rows")
    };
    let row = rows.iter().find(|row| row.get("entity_type").and_then(Json::as_text) == Some("role")).unwrap();
    let expected =
        [("ip_address", "127.0.0.1"), ("user_agent", "Tablet/1.0"), ("request_id", "r-1"), ("action", "create")];
    for (column, text) in expected {
        assert_eq!(row.get(column).and_then(Json::as_text), Some(text));
    }
    assert_eq!(row.get("metadata").unwrap().to_string(), r#"{"device":"tablet-3","table":"roles"}"#);
}
