//! Tokens of an issuer: which are taken, and as whom.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::Method;
use serde_json::json;
use tokio::time::sleep;
use vet_server::settings;
use vet_tests::practice::id;

use crate::{
    issuer::{Issuer, claims, ec, ed, keys, rsa, stranger},
    server::{Answer, Server},
};

/// A server that takes the tokens of an issuer, and no others.
async fn trusting(issuer: settings::Issuer) -> Server {
    Server::with(|settings| {
        settings.development.any_actor = false;
        settings.issuer = Some(issuer);
    })
    .await
}

async fn asked(server: &Server, token: &str) -> Answer {
    asked_in(server, token, None).await
}

/// Asks for nothing, which everybody may who is let in.
async fn asked_in(server: &Server, token: &str, tenant: Option<&str>) -> Answer {
    let request = server.anonymous(Method::POST, "/v1/commands").header("content-type", "application/json").body("[]");
    let mut request = request.header("authorization", format!("Bearer {token}"));
    if let Some(tenant) = tenant {
        request = request.header("vetplan-tenant", tenant);
    }
    Answer::of(request).await
}

fn problem(answer: &Answer) -> (u16, String) {
    (answer.status, answer.member("type").replace("urn:vetplan:problem:", ""))
}

fn refusal(code: &str, status: u16) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn tokens_of_each_kind_of_key_are_taken() {
    let issuer = Issuer::showing(&[rsa(), ec(), ed()]).await;
    let server = trusting(issuer.settings()).await;
    for signer in [rsa(), ec(), ed()] {
        assert_eq!(asked(&server, &signer.sign(&claims(json!({})))).await.status, 200, "{}", signer.id);
    }
    assert_eq!(issuer.asked(), 1, "the keys are kept");
}

#[tokio::test]
async fn what_an_issuer_did_not_sign_for_us_and_now_is_refused() {
    let issuer = Issuer::showing(&[rsa(), ec(), ed()]).await;
    let server = trusting(issuer.settings()).await;
    let now = chrono::Utc::now().timestamp();
    let good = ed().sign(&claims(json!({})));
    assert_eq!(asked(&server, &good).await.status, 200);

    let signed = |own| ed().sign(&claims(own));
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let body = claims(json!({})).to_string();
    let public = include_bytes!("keys/rs256.pub.pem");
    let confused =
        |header: Header, secret: &[u8]| encode(&header, &claims(json!({})), &EncodingKey::from_secret(secret)).unwrap();
    let hs256 = |kid: &str| Header { kid: Some(kid.to_owned()), ..Header::new(Algorithm::HS256) };
    let critical = Header { crit: Some(vec!["exp".to_owned()]), ..hs256("rsa") };
    let (head, signature) = (good.split('.').next().unwrap(), good.rsplit('.').next().unwrap());
    let cases = [
        ("alg none", format!("{}.{}.", part(r#"{"alg":"none","kid":"ed"}"#), part(&body))),
        ("alg None with a signature", format!("{}.{}.{signature}", part(r#"{"alg":"None","kid":"ed"}"#), part(&body))),
        ("a public key as secret", confused(hs256("rsa"), public)),
        ("a public key as secret, without a name", confused(Header::new(Algorithm::HS256), public)),
        ("the shared secret of the set", confused(hs256("secret"), b"secret")),
        ("something critical", confused(critical, public)),
        ("another way of signing than the key's", ec().sign_under(Some("rsa"), &claims(json!({})))),
        ("the key of a stranger", stranger().sign(&claims(json!({})))),
        ("an unknown key", ed().sign_under(Some("other"), &claims(json!({})))),
        ("no name of a key among several", ed().sign_under(None, &claims(json!({})))),
        ("another body", format!("{head}.{}.{signature}", part(&claims(json!({ "name": "x" })).to_string()))),
        ("no signature", good.rsplit_once('.').unwrap().0.to_owned()),
        ("an empty signature", format!("{}.", good.rsplit_once('.').unwrap().0)),
        ("another audience", signed(json!({ "aud": "elsewhere" }))),
        ("no audience", signed(json!({ "aud": null }))),
        ("another issuer", signed(json!({ "iss": "https://evil.example" }))),
        ("expired", signed(json!({ "exp": now - 61 }))),
        ("without an end", signed(json!({ "exp": null }))),
        ("an end that is none", signed(json!({ "exp": "never" }))),
        ("not yet", signed(json!({ "nbf": now + 90 }))),
        ("nobody", signed(json!({ "sub": null }))),
        ("no practice", signed(json!({ "vetplan_tenant": null }))),
        ("text", "open-sesame".to_owned()),
    ];
    for (what, token) in cases {
        let answer = asked(&server, &token).await;
        assert_eq!(problem(&answer), refusal("unauthenticated", 401), "{what}: {answer:?}");
        assert_eq!(answer.header("www-authenticate"), "Bearer", "{what}");
        assert!(!answer.text.contains(&token), "{what}");
    }
    let answer = asked(&server, &signed(json!({ "exp": now - 61 }))).await;
    assert!(answer.member("detail").contains("expired"), "{answer:?}");
    // Clocks may differ by a minute, and several may be meant.
    for own in [json!({ "exp": now - 50 }), json!({ "nbf": now + 50 }), json!({ "aud": ["elsewhere", "vetplan"] })] {
        assert_eq!(asked(&server, &signed(own.clone())).await.status, 200, "{own}");
    }
    // A claim of development proves nothing here.
    let claim = format!("dev:{}", URL_SAFE_NO_PAD.encode(vet_tests::practice::actor("north").to_json().to_string()));
    assert_eq!(asked(&server, &claim).await.status, 401);
}

#[tokio::test]
async fn a_request_of_somebody_of_several_practices_names_one() {
    let issuer = Issuer::showing(&[ed()]).await;
    let server = trusting(issuer.settings()).await;
    let [north, south, other] = ["north", "south", "elsewhere"].map(|name| id(name).to_string());
    let both = ed().sign(&claims(json!({ "vetplan_tenant": [north, south] })));
    assert_eq!(problem(&asked(&server, &both).await), refusal("tenant-required", 400));
    for tenant in [&north, &south] {
        assert_eq!(asked_in(&server, &both, Some(tenant)).await.status, 200);
    }
    let unknown = refusal("tenant-unknown", 403);
    assert_eq!(problem(&asked_in(&server, &both, Some(&other)).await), unknown);
    assert_eq!(problem(&asked_in(&server, &both, Some("north")).await), unknown);
    let one = ed().sign(&claims(json!({ "vetplan_tenant": north })));
    assert_eq!(problem(&asked_in(&server, &one, Some(&south)).await), unknown);
    let none = ed().sign(&claims(json!({ "vetplan_tenant": [] })));
    assert_eq!(problem(&asked(&server, &none).await), unknown);
    // A practice that an issuer has invented.
    let invented = ed().sign(&claims(json!({ "vetplan_tenant": other })));
    assert_eq!(problem(&asked(&server, &invented).await), unknown);
}

#[tokio::test]
async fn the_claims_have_the_names_of_the_settings() {
    let issuer = Issuer::showing(&[ed()]).await;
    let mut settings = issuer.settings();
    settings.claims.tenant = "https://vetplan.example/practices".to_owned();
    settings.claims.name = "preferred_username".to_owned();
    settings.claims.client = "owner".to_owned();
    let server = trusting(settings).await;
    let own = json!({
        "vetplan_tenant": "nothing", "https://vetplan.example/practices": [id("south").to_string()],
        "preferred_username": "ana", "owner": id("ana").to_string(),
    });
    assert_eq!(asked(&server, &ed().sign(&claims(own))).await.status, 200);
    let of_no_client =
        ed().sign(&claims(json!({ "https://vetplan.example/practices": [id("south").to_string()], "owner": "ana" })));
    assert_eq!(asked(&server, &of_no_client).await.status, 401);
}

#[tokio::test]
async fn a_changed_key_is_noticed_and_invented_ones_ask_no_more() {
    let issuer = Issuer::showing(&[rsa()]).await;
    let server = trusting(settings::Issuer { retry_seconds: 1, ..issuer.settings() }).await;
    let (old, new) = (rsa().sign(&claims(json!({}))), ed().sign(&claims(json!({}))));
    assert_eq!(asked(&server, &old).await.status, 200);
    issuer.show(&[ed()]);
    // A moment after the last try nobody is asked.
    for _ in 0..5 {
        assert_eq!(asked(&server, &new).await.status, 401);
    }
    assert_eq!(issuer.asked(), 1);
    sleep(Duration::from_millis(1_100)).await;
    assert_eq!(asked(&server, &new).await.status, 200);
    assert_eq!(issuer.asked(), 2);
    assert_eq!(asked(&server, &old).await.status, 401, "a key that is no longer shown is good for nothing");
}

#[tokio::test]
async fn keys_outlive_a_failing_issuer_for_a_while() {
    let issuer = Issuer::showing(&[ed()]).await;
    let times = settings::Issuer { refresh_seconds: 0, retry_seconds: 0, keep_seconds: 2, ..issuer.settings() };
    let server = trusting(times).await;
    let token = ed().sign(&claims(json!({})));
    assert_eq!(asked(&server, &token).await.status, 200);
    issuer.fail(true);
    assert_eq!(asked(&server, &token).await.status, 200);
    sleep(Duration::from_millis(2_100)).await;
    let answer = asked(&server, &token).await;
    assert_eq!(problem(&answer), refusal("issuer-unavailable", 503));
    assert_eq!(answer.header("retry-after"), "1");
    issuer.fail(false);
    assert_eq!(asked(&server, &token).await.status, 200);
}

#[tokio::test]
async fn keys_may_stand_in_a_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let settings = settings::Issuer {
        keys_url: None,
        keys_file: Some(file.path().to_owned()),
        retry_seconds: 0,
        ..Issuer::showing(&[]).await.settings()
    };
    let server = trusting(settings).await;
    let token = ed().sign_under(None, &claims(json!({})));
    assert_eq!(problem(&asked(&server, &token).await), refusal("issuer-unavailable", 503));
    std::fs::write(file.path(), keys(&[ed()])).unwrap();
    assert_eq!(asked(&server, &token).await.status, 200, "the only key needs no name");
}
