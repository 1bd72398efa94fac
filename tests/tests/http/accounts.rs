//! Accounts of the server itself: logins, sessions, lockouts, and what of them stands in the audit log.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;
use uuid::Uuid;
use vet_core::{domain::system::TenantStatus, kernel::json::Json};
use vet_server::{
    auth::accounts::{AccountError, Accounts, NewAccount, Weak},
    cluster::Role,
    settings, tenants,
};
use vet_tests::{database::store, postgres::connected_as_superuser};

use crate::server::{Answer, Server};

const PASSWORD: &str = "correct horse battery";

/// What an account costs in a test: as little as possible.
pub(crate) fn quick() -> settings::Accounts {
    settings::Accounts {
        enabled: true,
        key: Some(include_str!("keys/eddsa.pem").into()),
        argon2: settings::Argon2 { memory_kib: 8, passes: 1, lanes: 1 },
        ..settings::Accounts::default()
    }
}

/// A server with an account of Ana in the north, and what its operator uses.
async fn server(accounts: settings::Accounts) -> (Server, Accounts) {
    let server = Server::with(|settings| {
        settings.development.any_actor = false;
        settings.accounts = accounts.clone();
    })
    .await;
    let operator = Accounts::open(store(&server.database, 1).await, &accounts).unwrap();
    operator.create("north", &account("ana@north.example"), &PASSWORD.into()).await.unwrap();
    (server, operator)
}

fn account(email: &str) -> NewAccount {
    NewAccount { email: email.to_owned(), name: "Ana Silva".to_owned(), client_id: None }
}

async fn login(server: &Server, tenant: &str, email: &str, password: &str) -> Answer {
    let body = json!({ "tenant": tenant, "email": email, "password": password }).to_string();
    post(server, "/v1/login", body, &[]).await
}

async fn post(server: &Server, path: &str, body: String, headers: &[(&str, &str)]) -> Answer {
    let mut request = server.anonymous(Method::POST, path).header("content-type", "application/json").body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Answer::of(request).await
}

/// The cookie that an answer sets, as a request sends it.
fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap().to_owned()
}

async fn with_cookie(server: &Server, path: &str, cookie: &str) -> Answer {
    post(server, path, String::new(), &[("cookie", cookie)]).await
}

/// Asks for nothing, which everybody may who is let in.
async fn enters(server: &Server, answer: &Answer) -> bool {
    let bearer = format!("Bearer {}", answer.member("access_token"));
    post(server, "/v1/commands", "[]".to_owned(), &[("authorization", &bearer)]).await.status == 200
}

fn problem(answer: &Answer) -> (u16, String) {
    (answer.status, answer.member("type").replace("urn:vetplan:problem:", ""))
}

fn failed() -> (u16, String) {
    (401, "login-failed".to_owned())
}

fn over() -> (u16, String) {
    (401, "session-over".to_owned())
}

/// The logins in the audit log, in order: action, outcome, code.
async fn log(server: &Server) -> Vec<String> {
    let client = server.database.connect(Role::Ops).await;
    let rows = "select action || ' ' || outcome || ' ' || coalesce(outcome_code, '-') || ' ' || user_name
                from audit_logs where entity_type = 'user' order by created_at, id";
    client.query(rows, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn a_login_gives_a_token_and_a_cookie_that_is_good_once() {
    let (server, _) = server(quick()).await;
    let first = login(&server, "north", " Ana@North.example", PASSWORD).await;
    assert_eq!(first.status, 200, "{first:?}");
    assert_eq!((first.member("token_type"), first.member("expires_in")), ("Bearer".into(), "900".into()));
    assert_eq!(first.member("tenant"), vet_tests::practice::id("north").to_string());
    assert!(enters(&server, &first).await);
    let set = first.header("set-cookie");
    assert!(set.starts_with("__Host-vetplan="), "{set}");
    for part in ["Max-Age=1209600", "Path=/", "HttpOnly", "Secure", "SameSite=Strict"] {
        assert!(set.split("; ").any(|it| it == part), "{part}: {set}");
    }

    let second = with_cookie(&server, "/v1/refresh", &cookie(&first)).await;
    assert_eq!(second.status, 200, "{second:?}");
    assert!(enters(&server, &second).await && cookie(&second) != cookie(&first));
    let third = with_cookie(&server, "/v1/refresh", &cookie(&second)).await;
    assert_eq!(third.status, 200);

    // Somebody has an old one: the whole session is over, also for whoever has the newest.
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &cookie(&second)).await), over());
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &cookie(&third)).await), over());
    let (north, other) = (vet_tests::practice::id("north"), Uuid::from_u128(7));
    let (a, b) = ("a".repeat(64), "b".repeat(64));
    for forged in ["".to_owned(), format!("{north}.{other}.{a}.{b}"), format!("{other}.{other}.{a}.{b}")] {
        let answer = with_cookie(&server, "/v1/refresh", &format!("__Host-vetplan={forged}")).await;
        assert_eq!(problem(&answer), over(), "{forged}");
    }
    assert_eq!(
        log(&server).await,
        ["create allowed - Ana Silva", "login allowed - Ana Silva", "logout denied token-reused Ana Silva"]
    );
}

#[tokio::test]
async fn two_uses_of_one_cookie_at_once_end_the_session() {
    let (server, _) = server(quick()).await;
    let cookie = cookie(&login(&server, "north", "ana@north.example", PASSWORD).await);
    let answers = join_all((0..6).map(|_| with_cookie(&server, "/v1/refresh", &cookie))).await;
    let mut given: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
    assert_eq!(given.len(), 1, "{answers:?}");
    let last = given.remove(0).header("set-cookie").split(';').next().unwrap().to_owned();
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &last).await), over());
}

#[tokio::test]
async fn somebody_who_knows_no_old_token_ends_no_session() {
    let (server, _) = server(quick()).await;
    let good = cookie(&login(&server, "north", "ana@north.example", PASSWORD).await);
    // The session is no secret: it stands in every access token.
    let parts: Vec<&str> = good.split('.').collect();
    let forged = format!("{}.{}.{}.{}", parts[0], parts[1], "a".repeat(64), "b".repeat(64));
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &forged).await), over());
    assert_eq!(with_cookie(&server, "/v1/logout", &forged).await.status, 204);
    assert_eq!(with_cookie(&server, "/v1/refresh", &good).await.status, 200);
}

#[tokio::test]
async fn whatever_does_not_fit_gets_one_answer_after_the_same_time() {
    // What a password really costs, so that leaving the work out would show.
    let costly = settings::Accounts { argon2: settings::Argon2::default(), ..quick() };
    let (server, operator) = server(costly).await;
    operator.create("north", &account("eve@north.example"), &PASSWORD.into()).await.unwrap();
    operator.disable("north", "eve@north.example").await.unwrap();
    let mut seen = Vec::new();
    for (tenant, email, password) in [
        ("north", "ana@north.example", "wrong horse battery"),
        ("north", "nobody@north.example", PASSWORD),
        ("north", "no address", PASSWORD),
        ("north", "eve@north.example", PASSWORD),
        ("south", "ana@north.example", PASSWORD),
        ("nowhere", "ana@north.example", PASSWORD),
        ("019a0000-0002-7000-8000-0000000000ff", "ana@north.example", PASSWORD),
    ] {
        let start = Instant::now();
        let answer = login(&server, tenant, email, password).await;
        let time = start.elapsed();
        assert_eq!(problem(&answer), failed(), "{tenant} {email}");
        assert!(answer.header("set-cookie").is_empty());
        assert!(time > Duration::from_millis(400), "{email}: {time:?}");
        seen.push(answer.text);
    }
    seen.dedup();
    assert_eq!(seen.len(), 1, "{seen:?}");
    let log = log(&server).await;
    assert!(log.contains(&"login denied login-failed unknown".to_owned()), "{log:?}");
    assert!(log.contains(&"login denied disabled Ana Silva".to_owned()), "{log:?}");
}

#[tokio::test]
async fn failures_close_an_account_for_a_while() {
    let accounts = settings::Accounts { failures: 3, lockout_seconds: 2, ..quick() };
    let (server, operator) = server(accounts).await;
    for _ in 0..3 {
        assert_eq!(problem(&login(&server, "north", "ana@north.example", "wrong").await), failed());
    }
    assert_eq!(problem(&login(&server, "north", "ana@north.example", PASSWORD).await), failed());
    assert!(operator.list("north").await.unwrap()[0].locked_until.is_some());
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    assert_eq!(login(&server, "north", "ana@north.example", PASSWORD).await.status, 200);
    let who = |what: &str| format!("{what} Ana Silva");
    assert_eq!(
        log(&server).await[1..],
        [
            who("login denied login-failed"),
            who("login denied login-failed"),
            who("login denied lockout"),
            who("login denied locked"),
            who("login allowed -"),
        ]
    );
    // Success has wiped the failures out.
    assert_eq!(problem(&login(&server, "north", "ana@north.example", "wrong").await), failed());
    assert_eq!(login(&server, "north", "ana@north.example", PASSWORD).await.status, 200);
}

#[tokio::test]
async fn many_guesses_at_once_count_each() {
    let (server, _) = server(quick()).await;
    let guesses = (0..12).map(|_| login(&server, "north", "ana@north.example", "wrong horse battery"));
    for answer in join_all(guesses).await {
        // Too many at once may also be told to come back.
        assert!(answer.status == 401 || answer.status == 503, "{answer:?}");
    }
    let client = server.database.connect(Role::Ops).await;
    let failures: i32 = client.query_one("select failures from accounts", &[]).await.unwrap().get(0);
    assert_eq!(failures, 5, "no password is looked at once the account is closed");
}

#[tokio::test]
async fn a_logout_ends_the_session() {
    let (server, _) = server(quick()).await;
    let cookie = cookie(&login(&server, "north", "ana@north.example", PASSWORD).await);
    let out = with_cookie(&server, "/v1/logout", &cookie).await;
    assert_eq!((out.status, out.header("set-cookie").split(';').next().unwrap()), (204, "__Host-vetplan="));
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &cookie).await), over());
    // Once more, and without any, it is no harm.
    assert_eq!(with_cookie(&server, "/v1/logout", &cookie).await.status, 204);
    assert_eq!(post(&server, "/v1/logout", String::new(), &[]).await.status, 204);
    assert_eq!(log(&server).await.last().unwrap(), "logout allowed - Ana Silva");
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it() {
    let (server, _) = server(quick()).await;
    let [here, elsewhere] = [
        login(&server, "north", "ana@north.example", PASSWORD).await,
        login(&server, "north", "ana@north.example", PASSWORD).await,
    ];
    let bearer = format!("Bearer {}", here.member("access_token"));
    let change = async |current: &str, new: &str| {
        let body = json!({ "current": current, "new": new }).to_string();
        post(&server, "/v1/password", body, &[("authorization", &bearer)]).await
    };
    let new = "another horse battery";
    assert_eq!(problem(&change("wrong", new).await), failed());
    assert_eq!(problem(&change(PASSWORD, "short").await), (422, "password-weak".to_owned()));
    assert_eq!(post(&server, "/v1/password", "{}".to_owned(), &[]).await.status, 401);
    let changed = change(PASSWORD, new).await;
    assert_eq!(changed.status, 204, "{changed:?}");
    assert_eq!(problem(&login(&server, "north", "ana@north.example", PASSWORD).await), failed());
    assert_eq!(login(&server, "north", "ana@north.example", new).await.status, 200);
    // Whoever was logged in elsewhere is no more; here it goes on.
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &cookie(&elsewhere)).await), over());
    assert_eq!(with_cookie(&server, "/v1/refresh", &cookie(&here)).await.status, 200);
    assert!(log(&server).await.contains(&"update allowed - Ana Silva".to_owned()));
}

#[tokio::test]
async fn an_operator_creates_and_closes_accounts() {
    let (server, operator) = server(quick()).await;
    let create = async |tenant: &str, email: &str, password: &str| {
        operator.create(tenant, &account(email), &password.into()).await
    };
    assert!(matches!(create("north", "ANA@north.example", PASSWORD).await, Err(AccountError::Taken)));
    assert!(matches!(create("nowhere", "eve@north.example", PASSWORD).await, Err(AccountError::UnknownTenant)));
    assert!(matches!(create("north", "eve", PASSWORD).await, Err(AccountError::NoAddress)));
    assert!(matches!(create("north", "eve@x", "short").await, Err(AccountError::Weak(Weak::Short(12)))));
    // The same address elsewhere is somebody else.
    create("south", "ana@north.example", "south horse battery").await.unwrap();
    assert_eq!(problem(&login(&server, "south", "ana@north.example", PASSWORD).await), failed());
    assert_eq!(login(&server, "south", "ana@north.example", "south horse battery").await.status, 200);

    let session = cookie(&login(&server, "north", "ana@north.example", PASSWORD).await);
    operator.disable("north", "ana@north.example").await.unwrap();
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &session).await), over());
    assert_eq!(problem(&login(&server, "north", "ana@north.example", PASSWORD).await), failed());
    let listed = operator.list("north").await.unwrap();
    assert_eq!((listed.len(), listed[0].status), (1, "disabled"));
    assert!(operator.token_of("north", "ana@north.example", 60).await.is_err());

    use secrecy::ExposeSecret;
    let token = operator.token_of("south", "ana@north.example", 60).await.unwrap();
    let bearer = format!("Bearer {}", token.expose_secret());
    let answer = post(&server, "/v1/commands", "[]".to_owned(), &[("authorization", &bearer)]).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_suspended_practice_lets_nobody_in() {
    let (server, _) = server(quick()).await;
    let begun = login(&server, "north", "ana@north.example", PASSWORD).await;
    let session = cookie(&begun);
    let operations = server.database.connect(Role::Ops).await;
    assert!(tenants::set_status(&operations, "north", TenantStatus::Suspended).await.unwrap());
    assert!(!tenants::set_status(&operations, "nowhere", TenantStatus::Suspended).await.unwrap());
    assert_eq!(problem(&with_cookie(&server, "/v1/refresh", &session).await), over());
    assert_eq!(problem(&login(&server, "north", "ana@north.example", PASSWORD).await), failed());
    let bearer = format!("Bearer {}", begun.member("access_token"));
    let asked = async || post(&server, "/v1/commands", "[]".to_owned(), &[("authorization", &bearer)]).await;
    assert_eq!(problem(&asked().await), (403, "tenant-unknown".to_owned()));

    assert!(tenants::set_status(&operations, "north", TenantStatus::Active).await.unwrap());
    assert_eq!(asked().await.status, 200);
    assert_eq!(login(&server, "north", "ana@north.example", PASSWORD).await.status, 200);
}

#[tokio::test]
async fn accounts_are_no_rows_that_anybody_reads() {
    let (server, _) = server(quick()).await;
    let bearer =
        format!("Bearer {}", login(&server, "north", "ana@north.example", PASSWORD).await.member("access_token"));
    for table in ["accounts", "sessions"] {
        let request = server.anonymous(Method::GET, &format!("/v1/{table}")).header("authorization", &bearer);
        assert_eq!(Answer::of(request).await.status, 404, "{table}");
        let body = format!(r#"{{"id":"{}","command":"{table}.create","input":{{}}}}"#, Uuid::from_u128(1));
        let answer = post(&server, "/v1/commands", body, &[("authorization", &bearer)]).await;
        assert!(answer.text.contains("command-unknown") || answer.status == 403, "{answer:?}");
    }
    // Neither passwords nor what proves them, nor tokens, stand anywhere else.
    let superuser = connected_as_superuser(&server.database).await;
    for table in ["audit_logs", "commands"] {
        let text = format!("select coalesce(string_agg(t::text, ' '), '') from {table} t");
        let text: String = superuser.query_one(&text, &[]).await.unwrap().get(0);
        assert!(!text.contains("argon2") && !text.contains("horse"), "{text}");
    }
}

#[tokio::test]
async fn what_is_no_login_is_told_so() {
    let (server, _) = server(quick()).await;
    for (body, wrongs) in [
        ("{}", vec!["tenant field-missing", "email field-missing", "password field-missing"]),
        (r#"{"tenant":"n","email":7,"password":"p","x":1}"#, vec!["email value-invalid", "x unknown-field"]),
        ("[]", vec![" value-invalid"]),
    ] {
        let answer = post(&server, "/v1/login", body.to_owned(), &[]).await;
        assert_eq!(
            (problem(&answer), answer.wrongs()),
            ((400, "body-invalid".to_owned()), wrongs.iter().map(|it| (*it).to_owned()).collect())
        );
    }
    let request = server.anonymous(Method::POST, "/v1/login").body("{}");
    assert_eq!(Answer::of(request).await.status, 415, "a form of another site sends no JSON");
    let elsewhere = Server::start().await;
    for path in ["/v1/login", "/v1/refresh", "/v1/logout"] {
        let body = json!({ "tenant": "north", "email": "a", "password": "b" }).to_string();
        let answer = post(&elsewhere, path, body, &[("cookie", "__Host-vetplan=x")]).await;
        assert_eq!(problem(&answer), (404, "not-found".to_owned()), "{path}");
    }
    assert!(matches!(elsewhere.get("north", "/openapi.json").await.json().get("paths"), Some(Json::Map(_))));
}
