//! How the server is reached: over TLS, through proxies, from other origins, and how often.

use std::path::PathBuf;

use reqwest::{Certificate, Client, Method};
use serde_json::json;
use vet_server::{cluster::Role, settings::Rates};
use vet_tests::practice::actor;

use crate::{
    accounts::quick,
    server::{Answer, Server, bearer, envelope},
};

fn problem(answer: &Answer) -> (u16, String) {
    (answer.status, answer.member("type").replace("urn:vetplan:problem:", ""))
}

fn limited() -> (u16, String) {
    (429, "rate-limited".to_owned())
}

fn file(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "http", "keys", name].iter().collect()
}

#[tokio::test]
async fn a_login_is_answered_so_often_and_others_go_on() {
    let server = Server::with(|settings| settings.rates = Rates { caller: 3, ..Rates::unlimited() }).await;
    for _ in 0..3 {
        assert_eq!(server.post("north", "/v1/commands", "[]").await.status, 200);
    }
    let answer = server.post("north", "/v1/commands", "[]").await;
    assert_eq!(problem(&answer), limited());
    let wait: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=21).contains(&wait), "{wait}");
    assert_eq!(server.post("south", "/v1/commands", "[]").await.status, 200, "the same user elsewhere counts apart");
    assert_eq!(server.get("north", "/v1/rules").await.status, 200);
}

#[tokio::test]
async fn an_address_is_answered_so_often_and_others_go_on() {
    let server = Server::with(|settings| {
        settings.rates = Rates { address: 3, ..Rates::unlimited() };
        settings.trusted_proxies = vec!["127.0.0.1/32".parse().unwrap()];
    })
    .await;
    let from = async |forwarded: &str| {
        Answer::of(server.anonymous(Method::GET, "/v1/rules").header("x-forwarded-for", forwarded)).await
    };
    for _ in 0..3 {
        assert_eq!(from("192.0.2.7").await.status, 200);
    }
    assert_eq!(problem(&from("192.0.2.7").await), limited());
    assert_eq!(problem(&from("10.1.1.1, 192.0.2.7").await), limited(), "what a client invents is no other address");
    assert_eq!(from("192.0.2.8").await.status, 200);
    // How the server is stays known.
    let watching = server.anonymous(Method::GET, "/healthz").header("x-forwarded-for", "192.0.2.7");
    assert_eq!(Answer::of(watching).await.status, 200);
}

#[tokio::test]
async fn an_address_has_few_logins() {
    let server = Server::with(|settings| {
        settings.accounts = quick();
        settings.rates = Rates { login: 2, ..Rates::unlimited() };
    })
    .await;
    let login = async || {
        let body = json!({ "tenant": "north", "email": "ana@north.example", "password": "x" }).to_string();
        let request = server.anonymous(Method::POST, "/v1/login").header("content-type", "application/json");
        Answer::of(request.body(body)).await
    };
    assert_eq!((login().await.status, login().await.status), (401, 401));
    assert_eq!(problem(&login().await), limited());
}

#[tokio::test]
async fn the_audit_log_has_the_address_behind_trusted_proxies_alone() {
    for (proxies, address) in [(vec!["127.0.0.0/8".parse().unwrap()], "192.0.2.7"), (Vec::new(), "127.0.0.1")] {
        let server = Server::with(|settings| settings.trusted_proxies = proxies).await;
        let body = envelope("a", "roles.create", r#"{"name":"nurse","display_name":"Nurse"}"#);
        let request = server.request(Method::POST, "/v1/commands", "north").header("content-type", "application/json");
        let answer = Answer::of(request.header("x-forwarded-for", "192.0.2.7").body(body)).await;
        let client = server.database.connect(Role::Ops).await;
        let row = client.query_one("select ip_address from audit_logs order by created_at limit 1", &[]).await;
        assert_eq!(row.unwrap().get::<_, String>(0), address, "{answer:?}");
    }
}

#[tokio::test]
async fn pages_of_named_origins_may_ask_and_no_others() {
    let desk = "https://desk.example";
    let server = Server::with(|settings| settings.origins = vec![desk.to_owned()]).await;
    let preflight = async |origin: &str| {
        let request = server.anonymous(Method::OPTIONS, "/v1/commands").header("origin", origin);
        let request = request.header("access-control-request-method", "POST");
        Answer::of(request.header("access-control-request-headers", "authorization,vetplan-tenant")).await
    };
    let allowed = preflight(desk).await;
    assert_eq!((allowed.status, allowed.header("access-control-allow-origin")), (200, desk));
    assert_eq!(allowed.header("access-control-allow-credentials"), "true");
    assert!(allowed.header("access-control-allow-headers").contains("vetplan-tenant"));
    for origin in ["https://evil.example", "https://desk.example.evil.example", "http://desk.example", "null"] {
        assert_eq!(preflight(origin).await.header("access-control-allow-origin"), "", "{origin}");
    }
    // Answers may be read, also those that say what is wrong.
    let request = server.anonymous(Method::GET, "/v1/clients").header("origin", desk);
    let answer = Answer::of(request).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (401, desk));
}

#[tokio::test]
async fn a_server_has_the_names_of_its_settings() {
    let server = Server::with(|settings| settings.hosts = vec!["api.example".to_owned()]).await;
    let named =
        async |host: &str| Answer::of(server.anonymous(Method::GET, "/v1/rules").header("host", host)).await.status;
    assert_eq!((named("api.example").await, named("localhost").await, named("evil.example").await), (200, 200, 421));
}

#[tokio::test]
async fn over_tls_everything_is_as_it_is_and_nothing_is_in_the_clear() {
    let mut server = Server::with(|settings| {
        settings.tls.certificate = Some(file("localhost.pem"));
        settings.tls.key = Some(file("localhost.key.pem"));
    })
    .await;
    let root = Certificate::from_pem(&std::fs::read(file("ca.pem")).unwrap()).unwrap();
    let client = Client::builder().tls_certs_only([root]).build().unwrap();
    let address = server.base.replace("http://127.0.0.1", "https://localhost");
    let request = client.post(format!("{address}/v1/commands")).header("authorization", bearer(&actor("north")));
    let answer = Answer::of(request.header("content-type", "application/json").body("[]")).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, "[]"));
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");

    assert!(server.anonymous(Method::GET, "/healthz").send().await.is_err(), "in the clear");
    let stranger = Client::builder().tls_certs_only([]).build().unwrap();
    assert!(stranger.get(format!("{address}/healthz")).send().await.is_err(), "without the root");
    drop(client);
    server.tell_to_stop();
    server.ended().await.unwrap();
    assert!(
        Answer::of(Server::start().await.anonymous(Method::GET, "/healthz"))
            .await
            .header("strict-transport-security")
            .is_empty()
    );
}
