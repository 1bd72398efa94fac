//! Who asks, and the signed copy of what they may do.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use reqwest::Method;
use serde_json::{Value, json};
use vet_server::{
    auth::grants::{AUDIENCE, TYPE},
    settings,
};
use vet_tests::practice::id;

use crate::{
    accounts::quick,
    server::{Answer, Server},
};

/// A login of the practice whose grants stand in its rows.
fn login(user: &str) -> String {
    let actor = json!({"user_id": id(user).to_string(), "name": user, "role": "", "tenant": id("north").to_string(), "grants": "rows"});
    format!("Bearer dev:{}", URL_SAFE_NO_PAD.encode(actor.to_string()))
}

/// The default roles, and somebody of the staff of a clinic.
async fn hire(server: &Server) {
    let (clinic, staff) = (id("clinic").to_string(), id("rina").to_string());
    let user = id("user rina").to_string();
    let commands = [
        ("clinics.create", json!({"id": clinic, "name": "North", "clinic_type": "general_practice"})),
        (
            "staff.create",
            json!({"id": staff, "user_id": user, "employee_number": "1", "first_name": "Rina", "last_name": "Hartono",
                "email": "r@north.example", "role": "receptionist", "employment_type": "full_time",
                "hire_date": "2024-01-01", "department": "front desk"}),
        ),
        (
            "staff_clinic_assignments.create",
            json!({"staff_id": staff, "clinic_id": clinic, "start_date": "2024-01-01"}),
        ),
        ("roles.install", json!({"owner_user_id": id("owner").to_string()})),
    ];
    server.must("north", &commands.map(|(command, input)| (command, input.to_string()))).await;
}

async fn give(server: &Server, role: &str, how: Value) {
    let rows = server.get("north", "/v1/roles?limit=50").await;
    let rows: Value = serde_json::from_str(&rows.text).unwrap();
    let role = rows["rows"].as_array().unwrap().iter().find(|row| row["name"] == role).unwrap();
    let mut row = json!({"user_id": id("user rina").to_string(), "role_id": role["id"]});
    row.as_object_mut().unwrap().extend(how.as_object().unwrap().clone());
    server.must("north", &[("user_roles.create", row.to_string())]).await;
}

async fn me(server: &Server, bearer: &str) -> Value {
    let answer = Answer::of(server.anonymous(Method::GET, "/v1/me").header("authorization", bearer)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.header("cache-control"), "no-store");
    serde_json::from_str(&answer.text).unwrap()
}

async fn keys(server: &Server) -> JwkSet {
    let answer = Answer::of(server.anonymous(Method::GET, "/.well-known/jwks.json")).await;
    assert_eq!(answer.status, 200);
    assert!(!answer.text.contains("\"d\""), "the private part stays here");
    serde_json::from_str(&answer.text).unwrap()
}

/// The claims of a copy, once its signature is checked.
async fn claims(server: &Server, copy: &str) -> Value {
    let (header, keys) = (decode_header(copy).unwrap(), keys(server).await);
    assert_eq!((header.typ.as_deref(), header.alg), (Some(TYPE), Algorithm::ES256));
    let key = DecodingKey::from_jwk(keys.find(header.kid.as_deref().unwrap()).unwrap()).unwrap();
    let mut rules = Validation::new(Algorithm::ES256);
    rules.set_audience(&[AUDIENCE]);
    rules.set_issuer(&["urn:vetplan:server"]);
    decode::<Value>(copy, &key, &rules).unwrap().claims
}

fn ends(claims: &Value) -> i64 {
    claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap()
}

#[tokio::test]
async fn somebody_hears_who_they_are_and_what_they_may_do() {
    let server = Server::start().await;
    hire(&server).await;
    give(&server, "receptionist", json!({})).await;
    let me_now = me(&server, &login("user rina")).await;
    assert_eq!(me_now["name"], "Rina Hartono");
    assert_eq!(me_now["staff_id"], id("rina").to_string());
    assert_eq!(me_now["clinics"], json!([id("clinic").to_string()]));
    assert_eq!((&me_now["roles"][0]["role"], &me_now["roles"][0]["grants"]), (&json!("receptionist"), &Value::Null));

    let claims_now = claims(&server, me_now["grants"].as_str().unwrap()).await;
    assert_eq!(claims_now["sub"], id("user rina").to_string());
    assert_eq!(claims_now["tenant"], id("north").to_string());
    assert_eq!(claims_now["timezone"], "UTC");
    assert_eq!(claims_now["actor"]["department"], "front desk");
    assert_eq!(claims_now["grants"]["roles"][0]["role"], "receptionist");
    assert!(claims_now["grants"]["roles"][0]["grants"].as_array().unwrap().len() > 10);
    assert_eq!(claims_now["grants"].get("version"), None, "a copy is not compared with the count of changes");
    assert_eq!(claims_now["grants"]["expires_at"], me_now["grants_expire_at"]);
    assert_eq!(ends(&claims_now), 12 * 3_600);

    give(&server, "groomer", json!({})).await;
    let after = claims(&server, me(&server, &login("user rina")).await["grants"].as_str().unwrap()).await;
    assert!(
        after["version"].as_i64() > claims_now["version"].as_i64(),
        "{} {}",
        after["version"],
        claims_now["version"]
    );
    assert_eq!(after["grants"]["roles"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_copy_ends_before_anything_that_it_says() {
    let server = Server::with(|settings| settings.grants.seconds = 7_200).await;
    hire(&server).await;
    let hour = |hours: i64| (chrono::Utc::now() + chrono::TimeDelta::hours(hours)).to_rfc3339();
    give(&server, "groomer", json!({"effective_from": hour(-2), "effective_until": hour(-1)})).await;
    let nothing = me(&server, &login("user rina")).await;
    assert_eq!(nothing["roles"], json!([]), "a role that is over is not sent");
    assert_eq!(ends(&claims(&server, nothing["grants"].as_str().unwrap()).await), 7_200);

    give(&server, "receptionist", json!({"effective_until": hour(1)})).await;
    let copy = claims(&server, me(&server, &login("user rina")).await["grants"].as_str().unwrap()).await;
    assert!((3_500..=3_600).contains(&ends(&copy)), "{}", ends(&copy));

    // Their clinics change by themselves at the end of today.
    let days = chrono::Utc::now().date_naive();
    let (clinic, other) = (id("clinic").to_string(), id("other clinic").to_string());
    let assigned = json!({"staff_id": id("rina").to_string(), "clinic_id": other, "start_date": "2024-01-01", "end_date": days.to_string()});
    let clinic_row = json!({"id": other, "name": "East", "clinic_type": "general_practice"});
    server
        .must(
            "north",
            &[("clinics.create", clinic_row.to_string()), ("staff_clinic_assignments.create", assigned.to_string())],
        )
        .await;
    let copy = claims(&server, me(&server, &login("user rina")).await["grants"].as_str().unwrap()).await;
    let midnight = days.succ_opt().unwrap().and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp();
    assert!(copy["exp"].as_i64().unwrap() <= midnight);
    assert_eq!(copy["actor"]["clinics"].as_array().unwrap().len(), 2, "{clinic}");
}

#[tokio::test]
async fn the_host_itself_and_who_brings_grants_get_no_copy() {
    let server = Server::start().await;
    let answer = server.get("north", "/v1/me").await;
    let host: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!((&host["grants"], &host["roles"]), (&Value::Null, &json!([])));
    let brought = json!({"user_id": id("a").to_string(), "name": "A", "role": "x", "tenant": id("north").to_string(), "grants": {"roles": []}});
    let bearer = format!("Bearer dev:{}", URL_SAFE_NO_PAD.encode(brought.to_string()));
    assert_eq!(me(&server, &bearer).await["grants"], Value::Null);
    assert_eq!(Answer::of(server.anonymous(Method::GET, "/v1/me")).await.status, 401);
}

#[tokio::test]
async fn a_copy_is_no_login() {
    let key = vet_server::auth::grants::new_key().unwrap();
    let grants = settings::Grants { key: Some(key), ..settings::Grants::default() };
    let server = Server::with(|settings| settings.grants = grants.clone()).await;
    hire(&server).await;
    give(&server, "receptionist", json!({})).await;
    let copy = me(&server, &login("user rina")).await["grants"].as_str().unwrap().to_owned();

    // Not even where the settings take the key of copies, and their issuer, for those of logins.
    let folder = std::env::temp_dir().join(format!("vetplan-keys-{}", std::process::id()));
    std::fs::write(&folder, serde_json::to_string(&keys(&server).await).unwrap()).unwrap();
    let careless = settings::Issuer {
        url: "urn:vetplan:server".to_owned(),
        audience: vec!["vetplan".to_owned()],
        keys_file: Some(folder.clone()),
        ..settings::Issuer::default()
    };
    let strict = Server::with(|settings| {
        settings.development.any_actor = false;
        settings.grants = grants;
        settings.issuer = Some(careless);
    })
    .await;
    let with_accounts = Server::with(|settings| {
        settings.development.any_actor = false;
        settings.accounts = quick();
    })
    .await;
    for server in [&server, &strict, &with_accounts] {
        let asked = server.anonymous(Method::GET, "/v1/me").header("authorization", format!("Bearer {copy}"));
        let answer = Answer::of(asked).await;
        assert_eq!(answer.status, 401, "{answer:?}");
    }
    std::fs::remove_file(folder).unwrap();
}
