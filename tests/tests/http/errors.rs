//! What is wrong before a command is looked at, and what every answer carries.

use reqwest::Method;
use vet_tests::practice::actor;

use crate::server::{Answer, Server, bearer};

#[tokio::test]
async fn who_asks_must_be_known() {
    let server = Server::start().await;
    let asked = |authorization: Option<String>| {
        let request = server.anonymous(Method::GET, "/v1/clients");
        Answer::of(match authorization {
            Some(value) => request.header("authorization", value),
            None => request,
        })
    };
    for authorization in [None, Some("Bearer".into()), Some("Bearer dev:e30".into()), Some("Basic eDp5".into())] {
        let answer = asked(authorization.clone()).await;
        assert_eq!((answer.status, answer.header("www-authenticate")), (401, "Bearer"), "{authorization:?}");
        assert_eq!(answer.member("type"), "urn:vetplan:problem:unauthenticated");
    }
    assert_eq!(asked(Some(bearer(&actor("north")))).await.status, 200);
    let elsewhere = asked(Some(bearer(&actor("nowhere")))).await;
    assert_eq!((elsewhere.status, elsewhere.member("type")), (403, "urn:vetplan:problem:tenant-unknown".into()));
}

#[tokio::test]
async fn what_is_no_json_is_refused_with_the_reason() {
    let server = Server::start().await;
    for (body, reason) in [
        (b"{\"id\":".to_vec(), "ends early at line 1 column 7"),
        (b"{\"a\":1,\"a\":2}".to_vec(), "twice"),
        (b"NaN".to_vec(), "expected a value"),
        (b"{\"a\":\"\xff\"}".to_vec(), "byte 6 is no UTF-8"),
        (b"\"\\u0000\"".to_vec(), "U+0000"),
        (b"\"\\ud800\"".to_vec(), "unpaired surrogate"),
        (b"".to_vec(), "ends early"),
        ("[".repeat(100_000).into_bytes(), "deeper than 128 levels"),
        (format!("{}1{}", "[".repeat(200), "]".repeat(200)).into_bytes(), "deeper than 128 levels"),
    ] {
        let answer = server.post("north", "/v1/commands", body.clone()).await;
        assert_eq!((answer.status, answer.member("type")), (400, "urn:vetplan:problem:json-invalid".into()));
        assert!(answer.member("detail").contains(reason), "{answer:?}");
    }
    for path in ["/v1/commands", "/v1/evaluate/pricing.line", "/v1/clients/query"] {
        let request = server.request(Method::POST, path, "north").header("content-type", "text/plain").body("{}");
        assert_eq!(Answer::of(request).await.status, 415, "{path}");
        assert_eq!(Answer::of(server.request(Method::POST, path, "north").body("{}")).await.status, 415, "{path}");
    }
}

#[tokio::test]
async fn a_large_body_is_refused_and_the_largest_is_not() {
    let server = Server::with(|settings| settings.body_limit = 1_000).await;
    let text = |length: usize| format!("\"{}\"", "x".repeat(length - 2));
    assert_eq!(server.post("north", "/v1/commands", text(1_000)).await.status, 422);
    let larger = server.post("north", "/v1/commands", text(1_001)).await;
    assert_eq!((larger.status, larger.member("type")), (413, "urn:vetplan:problem:body-too-large".into()));

    let usual = Server::start().await;
    let answer = usual.post("north", "/v1/commands", text(10 * 1024 * 1024)).await;
    assert_eq!(answer.status, 413);
}

#[tokio::test]
async fn an_address_that_is_none_is_a_problem_too() {
    let server = Server::start().await;
    for (method, path, status, code) in [
        (Method::GET, "/nothing", 404, "not-found"),
        (Method::GET, "/v1/nothing", 404, "not-found"),
        (Method::GET, "/v1/tenants", 404, "not-found"),
        (Method::GET, "/v1/clients/7", 404, "not-found"),
        (Method::GET, "/v1/a/b/c", 404, "not-found"),
        (Method::DELETE, "/v1/clients", 405, "method-unknown"),
        (Method::GET, "/v1/commands", 405, "method-unknown"),
    ] {
        let answer = Answer::of(server.request(method, path, "north")).await;
        assert_eq!((answer.status, answer.header("content-type")), (status, "application/problem+json"), "{path}");
        assert_eq!(answer.member("type"), format!("urn:vetplan:problem:{code}"), "{path}");
        assert_eq!(answer.member("instance"), path);
    }
}

#[tokio::test]
async fn every_answer_has_an_id_and_is_kept_from_strangers() {
    let server = Server::start().await;
    for path in ["/healthz", "/nothing", "/v1/clients"] {
        let answer = Answer::of(server.request(Method::GET, path, "north").header("x-request-id", "abc-1")).await;
        assert_eq!(answer.header("x-request-id"), "abc-1", "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
    }
    let preflight = server
        .anonymous(Method::OPTIONS, "/v1/commands")
        .header("origin", "https://evil.example")
        .header("access-control-request-method", "POST");
    let answer = Answer::of(preflight).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (405, ""));

    let renamed = server.request(Method::GET, "/v1/clients", "north").header("host", "evil.example");
    assert_eq!(Answer::of(renamed).await.status, 421);
}

#[tokio::test]
async fn a_fixed_token_stands_for_its_actor() {
    let server = Server::with(|settings| {
        settings.development.any_actor = false;
        let actor = serde_json::from_str(&actor("south").to_json().to_string()).unwrap();
        settings.development.tokens =
            vec![vet_server::settings::DevelopmentToken { token: "open-sesame".into(), actor }];
    })
    .await;
    assert_eq!(server.get("north", "/v1/clients").await.status, 401);
    let request = server.anonymous(Method::GET, "/v1/clients").header("authorization", "bearer open-sesame");
    assert_eq!(Answer::of(request).await.status, 200);
}
